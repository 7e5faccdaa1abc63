package org.diglot.interchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.diglot.diagnostic.Location;
import org.diglot.model.SegmentState;
import org.diglot.model.SourceFile;
import org.diglot.model.TextRange;

/** The elements of XLIFF 2.0 and later. */
final class Xliff2Elements implements XliffReader.Version {

  private static final char REPLACEMENT = '\uFFFD';

  private final SourceFile source;
  private final Consumer<ReturnedPage> pages;
  private final Map<String, String> pageFacts = new HashMap<>();
  private final Map<String, String> keys = new HashMap<>();
  private final Map<String, String> data = new HashMap<>();

  /** What the codes of the unit's sources say, by id and end, for tools that drop the data. */
  private final Map<String, String> sourceCodes = new HashMap<>();

  private final Deque<String> open = new ArrayDeque<>();
  private final List<ReturnedSegment> segments = new ArrayList<>();
  private String sourceLanguage = "";
  private String targetLanguage = "";
  private String original = "";
  private TextRange filePlace = TextRange.at(0);
  private boolean inUnit;
  private boolean inSegment;
  private boolean inContent;
  private boolean isTarget;
  private String meta = "";
  private String dataId = "";
  private StringBuilder text = new StringBuilder();
  private Segment segment = new Segment("", "", "", TextRange.at(0));

  private static final class Segment {
    private final String id;
    private final String state;
    private final String subState;
    private final TextRange place;
    private String from = "";
    private String into = "";
    private Optional<String> broken = Optional.empty();

    private Segment(String id, String state, String subState, TextRange place) {
      this.id = id;
      this.state = state;
      this.subState = subState;
      this.place = place;
    }
  }

  Xliff2Elements(SourceFile source, Consumer<ReturnedPage> pages) {
    this.source = source;
    this.pages = pages;
  }

  @Override
  public void start(XmlIn xml) {
    if (xml.namespace().equals(Xliff2Writer.METADATA)) {
      if (xml.name().equals("meta")) {
        meta = xml.attribute("type");
        text = new StringBuilder();
      }
    } else if (xml.namespace().equals(Xliff2Writer.CORE)) {
      core(xml);
    }
  }

  private void core(XmlIn xml) {
    if (inContent) {
      code(xml);
      return;
    }
    switch (xml.name()) {
      case "xliff" -> {
        sourceLanguage = xml.attribute("srcLang");
        targetLanguage = xml.attribute("trgLang");
      }
      case "file" -> {
        original = xml.attribute("original");
        filePlace = xml.here();
        pageFacts.clear();
        segments.clear();
      }
      case "unit" -> {
        inUnit = true;
        keys.clear();
        data.clear();
        sourceCodes.clear();
      }
      case "data" -> {
        dataId = xml.attribute("id");
        text = new StringBuilder();
      }
      case "cp" -> text.append(character(xml.attribute("hex")));
      case "segment" -> {
        inSegment = true;
        segment =
            new Segment(
                xml.attribute("id"), xml.attribute("state"), xml.attribute("subState"), xml.here());
      }
      case "source", "target" -> {
        if (inSegment) {
          inContent = true;
          isTarget = xml.name().equals("target");
          text = new StringBuilder();
        }
      }
      default -> {
        // Notes and the like are for people.
      }
    }
  }

  private void code(XmlIn xml) {
    String id = xml.attribute("id");
    switch (xml.name()) {
      case "cp" -> text.append(character(xml.attribute("hex")));
      case "pc" -> {
        code(id, "start", xml.attribute("dataRefStart"));
        open.push(id);
        open.push(xml.attribute("dataRefEnd"));
      }
      case "ph" -> code(id, "alone", xml.attribute("dataRef"));
      case "sc" -> code(id, "start", xml.attribute("dataRef"));
      case "ec" -> {
        String start = xml.attribute("startRef");
        code(start.isEmpty() ? id : start, "end", xml.attribute("dataRef"));
      }
      default -> {
        // Marks of other tools go; what they mark stays.
      }
    }
  }

  private void code(String id, String end, String ref) {
    String name = end + " " + id;
    Optional<String> known =
        Optional.ofNullable(data.get(ref)).or(() -> Optional.ofNullable(sourceCodes.get(name)));
    if (known.isEmpty()) {
      segment.broken = Optional.of("the code \"" + id + "\" has no original data");
    } else if (!isTarget) {
      sourceCodes.put(name, known.get());
    }
    text.append(known.orElse(""));
  }

  private static String character(String hex) {
    try {
      int c = Integer.parseInt(hex, 16);
      return Character.isValidCodePoint(c) ? Character.toString(c) : String.valueOf(REPLACEMENT);
    } catch (NumberFormatException e) {
      return String.valueOf(REPLACEMENT);
    }
  }

  @Override
  public void text(String characters) {
    text.append(characters);
  }

  @Override
  public void end(String name, String namespace) {
    if (namespace.equals(Xliff2Writer.METADATA)) {
      if (name.equals("meta")) {
        (inUnit ? keys : pageFacts).put(meta, text.toString());
      }
    } else if (namespace.equals(Xliff2Writer.CORE)) {
      endCore(name);
    }
  }

  private void endCore(String name) {
    switch (name) {
      case "data" -> data.put(dataId, text.toString());
      case "pc" -> {
        if (inContent) {
          String ref = open.pop();
          code(open.pop(), "end", ref);
        }
      }
      case "source", "target" -> endContent();
      case "segment" -> {
        segments.add(returned());
        inSegment = false;
      }
      case "unit" -> inUnit = false;
      case "file" ->
          pages.accept(
              new ReturnedPage(
                  Location.of(source, filePlace),
                  original,
                  sourceLanguage,
                  targetLanguage,
                  Optional.ofNullable(pageFacts.get(Xliff2Writer.PAGE_HASH)),
                  segments));
      default -> {
        // Nothing ends that counts.
      }
    }
  }

  private void endContent() {
    if (!inContent) {
      return;
    }
    if (isTarget) {
      segment.into = text.toString();
    } else {
      segment.from = text.toString();
    }
    inContent = false;
  }

  private ReturnedSegment returned() {
    return new ReturnedSegment(
        Location.of(source, segment.place),
        segment.id,
        segment.from,
        segment.into,
        state(),
        Optional.ofNullable(keys.get(segment.id)),
        segment.broken);
  }

  private Optional<SegmentState> state() {
    boolean review = segment.subState.equals(Xliff2Writer.NEEDS_REVIEW);
    return review && (segment.state.isEmpty() || segment.state.equals("initial"))
        ? Optional.of(SegmentState.NEEDS_REVIEW)
        : SegmentState.of(segment.state);
  }
}
