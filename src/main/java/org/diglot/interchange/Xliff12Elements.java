package org.diglot.interchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.diglot.diagnostic.Location;
import org.diglot.model.SegmentState;
import org.diglot.model.SourceFile;
import org.diglot.model.TextRange;

/** The elements of XLIFF 1.2. Codes carry what they stand for, so all text is Markdown. */
final class Xliff12Elements implements XliffReader.Version {

  private static final String NAMESPACE = "urn:oasis:names:tc:xliff:document:1.2";

  /** Codes whose data is in a skeleton that there is not. */
  private static final Set<String> EMPTY_CODES = Set.of("g", "x", "bx", "ex");

  private final SourceFile source;
  private final Consumer<ReturnedPage> pages;
  private final List<ReturnedSegment> segments = new ArrayList<>();
  private final Map<String, String> facts = new HashMap<>();
  private String original = "";
  private String sourceLanguage = "";
  private String targetLanguage = "";
  private TextRange filePlace = TextRange.at(0);
  private TextRange place = TextRange.at(0);
  private String id = "";
  private String from = "";
  private String into = "";
  private String state = "";
  private String key = "";
  private Optional<String> broken = Optional.empty();
  private boolean inHeader;
  private boolean isAlternative;
  private boolean isKey;
  private boolean inContent;
  private boolean isCharacter;
  private int characterStart;
  private StringBuilder text = new StringBuilder();

  Xliff12Elements(SourceFile source, Consumer<ReturnedPage> pages) {
    this.source = source;
    this.pages = pages;
  }

  @Override
  public void start(XmlIn xml) {
    if (!isOurs(xml.namespace())) {
      return;
    }
    if (inContent) {
      code(xml);
      return;
    }
    switch (xml.name()) {
      case "file" -> {
        original = xml.attribute("original");
        sourceLanguage = xml.attribute("source-language");
        targetLanguage = xml.attribute("target-language");
        filePlace = xml.here();
        segments.clear();
        facts.clear();
      }
      case "header" -> inHeader = true;
      case "trans-unit" -> open(xml);
      case "alt-trans" -> isAlternative = true;
      case "source", "target" -> {
        inContent = !isAlternative;
        state = !isAlternative && xml.name().equals("target") ? xml.attribute("state") : state;
        text = new StringBuilder();
      }
      case "context", "note" -> {
        isKey = xml.attribute("context-type").equals(Xliff12Writer.KEY);
        text = new StringBuilder();
      }
      default -> {
        // Groups say where a segment stands; the page knows that.
      }
    }
  }

  private void open(XmlIn xml) {
    id = xml.attribute("id");
    place = xml.here();
    from = "";
    into = "";
    state = "";
    key = "";
    broken = Optional.empty();
  }

  private void code(XmlIn xml) {
    if (EMPTY_CODES.contains(xml.name())) {
      broken = Optional.of("the code \"" + xml.attribute("id") + "\" has no original data");
    }
    if (xml.attribute("ctype").equals(Xliff12Writer.CHARACTER)) {
      isCharacter = true;
      characterStart = text.length();
    }
  }

  private static boolean isOurs(String namespace) {
    return namespace.equals(NAMESPACE) || namespace.isEmpty();
  }

  @Override
  public void text(String characters) {
    text.append(characters);
  }

  @Override
  public void end(String name, String namespace) {
    if (!isOurs(namespace)) {
      return;
    }
    switch (name) {
      case "source", "target" -> endContent(name);
      case "ph" -> endCharacter();
      case "context" -> key = isKey ? text.toString().strip() : key;
      case "note" -> endNote();
      case "header" -> inHeader = false;
      case "alt-trans" -> isAlternative = false;
      case "trans-unit" -> segments.add(returned());
      case "file" ->
          pages.accept(
              new ReturnedPage(
                  Location.of(source, filePlace),
                  original,
                  sourceLanguage,
                  targetLanguage,
                  Optional.ofNullable(facts.get(Xliff2Writer.PAGE_HASH)),
                  segments));
      default -> {
        // Nothing ends that counts.
      }
    }
  }

  private void endContent(String name) {
    if (inContent) {
      if (name.equals("target")) {
        into = text.toString();
      } else {
        from = text.toString();
      }
    }
    inContent = false;
  }

  private void endCharacter() {
    if (isCharacter) {
      String hex = text.substring(characterStart);
      text.setLength(characterStart);
      text.append(hex.matches("[0-9A-F]{4}") ? (char) Integer.parseInt(hex, 16) : '\uFFFD');
      isCharacter = false;
    }
  }

  private void endNote() {
    int mark = text.indexOf(Xliff12Writer.NOTE_MARK);
    if (inHeader && mark > 0) {
      facts.put(
          text.substring(0, mark), text.substring(mark + Xliff12Writer.NOTE_MARK.length()).strip());
    }
  }

  private ReturnedSegment returned() {
    return new ReturnedSegment(
        Location.of(source, place),
        id,
        from,
        into,
        state(state),
        Optional.of(key).filter(text -> !text.isEmpty()),
        broken);
  }

  private static Optional<SegmentState> state(String name) {
    return switch (name) {
      case "new", "needs-translation" -> Optional.of(SegmentState.INITIAL);
      case "translated" -> Optional.of(SegmentState.TRANSLATED);
      case "signed-off" -> Optional.of(SegmentState.REVIEWED);
      case "final" -> Optional.of(SegmentState.FINAL);
      default ->
          name.startsWith("needs-") ? Optional.of(SegmentState.NEEDS_REVIEW) : Optional.empty();
    };
  }
}
