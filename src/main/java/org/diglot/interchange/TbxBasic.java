package org.diglot.interchange;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.memory.TermEntry;
import org.diglot.memory.TermEntry.Status;
import org.diglot.model.LanguageTag;
import org.diglot.model.SourceFile;
import org.diglot.model.TextRange;

/**
 * Reads TBX-Basic, the dialect of TermBase eXchange for small termbases: that of 2008 ({@code
 * martif}, {@code termEntry}) and that of ISO 30042:2019 ({@code tbx}, {@code conceptEntry}), the
 * latter with categories as attributes (DCA) or as elements (DCT). It takes terms, their
 * administrative status and the concept's definition, and passes over everything else. Neither
 * document type definitions nor external entities are read.
 */
public final class TbxBasic {

  private static final Set<String> ENTRIES = Set.of("termEntry", "conceptEntry");
  private static final Set<String> LANGUAGES = Set.of("langSet", "langSec");
  private static final Set<String> TERMS = Set.of("tig", "ntig", "termSec");
  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  private static final class Term {
    private final LanguageTag language;
    private String text = "";
    private Status status = Status.ADMITTED;
    private boolean told;
    private int offset;

    private Term(LanguageTag language) {
      this.language = language;
    }
  }

  private final SourceFile file;
  private final LanguageTag source;
  private final TermProblems problems;
  private final Map<LanguageTag, List<TermEntry>> entries = new HashMap<>();
  private final List<Term> terms = new ArrayList<>();
  private Optional<LanguageTag> language = Optional.empty();
  private String concept = "";
  private String definition = "";
  private int concepts;

  private TbxBasic(SourceFile file, LanguageTag source, DiagnosticSink sink) {
    this.file = file;
    this.source = source;
    this.problems = new TermProblems(file, sink);
  }

  /**
   * Reads a file.
   *
   * @param source the language whose terms are looked for in sources; {@code en} finds {@code
   *     en-US}, too
   * @param sink takes what is wrong; the concepts before it count
   * @return the terms of every other language that the file has
   */
  public static Map<LanguageTag, List<TermEntry>> read(
      SourceFile file, LanguageTag source, DiagnosticSink sink) {
    TbxBasic reader = new TbxBasic(file, source, sink);
    reader.read();
    return Map.copyOf(reader.entries);
  }

  private void read() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setXMLResolver((publicId, systemId, base, namespace) -> new StringReader(""));
    try {
      XMLStreamReader xml =
          factory.createXMLStreamReader(
              new StringReader(file.text().substring(file.contentStart())));
      while (xml.hasNext()) {
        step(xml, xml.next());
      }
      if (concepts == 0) {
        invalid(0, "the file has no concept", "write \"conceptEntry\" elements as TBX-Basic does");
      }
    } catch (XMLStreamException e) {
      invalid(
          offset(e.getLocation()),
          "the XML is not well-formed here",
          "correct it; the concepts before it count");
    }
  }

  /** A parser reads ahead of what it objects to; its line is right. */
  private int offset(Location place) {
    if (place == null || place.getLineNumber() < 1) {
      return 0;
    }
    int line = Math.min(place.getLineNumber(), file.lines().lineCount());
    int column = Math.max(1, place.getColumnNumber());
    return file.lines().startOfLine(line) + column - 1 - file.contentStart();
  }

  private void step(XMLStreamReader xml, int event) throws XMLStreamException {
    if (event == XMLStreamConstants.START_ELEMENT) {
      start(xml, xml.getLocalName());
    } else if (event == XMLStreamConstants.END_ELEMENT) {
      String name = xml.getLocalName();
      if (ENTRIES.contains(name)) {
        finish();
      } else if (LANGUAGES.contains(name)) {
        language = Optional.empty();
      }
    }
  }

  private void start(XMLStreamReader xml, String name) throws XMLStreamException {
    if (ENTRIES.contains(name)) {
      concepts++;
      terms.clear();
      definition = "";
      concept =
          Optional.ofNullable(xml.getAttributeValue(null, "id")).orElse("concept " + concepts);
    } else if (LANGUAGES.contains(name)) {
      openLanguage(xml);
    } else if (TERMS.contains(name)) {
      language.ifPresent(tag -> terms.add(new Term(tag)));
    } else if (name.equals("term")) {
      int offset = xml.getLocation().getCharacterOffset();
      String text = text(xml);
      lastTerm().ifPresent(term -> setTerm(term, text, offset));
    } else {
      category(xml, name);
    }
  }

  private void openLanguage(XMLStreamReader xml) {
    String tag = Optional.ofNullable(xml.getAttributeValue(XML, "lang")).orElse("");
    language = LanguageTag.parse(tag.replace('_', '-'));
    if (language.isEmpty()) {
      report(
          xml.getLocation().getCharacterOffset(),
          "\"" + tag + "\" is not a language tag",
          "write a tag such as fr-FR in xml:lang");
    }
  }

  private static void setTerm(Term term, String text, int offset) {
    term.text = text;
    term.offset = offset;
  }

  private Optional<Term> lastTerm() {
    return terms.isEmpty() || language.isEmpty()
        ? Optional.empty()
        : Optional.of(terms.get(terms.size() - 1));
  }

  /** DCA names the category in {@code type}, DCT by the element. */
  private void category(XMLStreamReader xml, String name) throws XMLStreamException {
    String kind = Optional.ofNullable(xml.getAttributeValue(null, "type")).orElse(name);
    switch (kind) {
      case "administrativeStatus", "normativeAuthorization" -> {
        int offset = xml.getLocation().getCharacterOffset();
        String value = text(xml);
        lastTerm().ifPresent(term -> setStatus(term, value, offset));
      }
      case "definition" -> {
        String value = text(xml);
        definition = definition.isEmpty() ? value : definition;
      }
      default -> {
        // Other categories say nothing that checks need.
      }
    }
  }

  private void setStatus(Term term, String value, int offset) {
    Optional<Status> status = status(value);
    term.told = true;
    term.status = status.orElse(Status.ADMITTED);
    if (status.isEmpty()) {
      report(
          offset,
          "the administrative status \"" + value + "\" is not known",
          "write preferredTerm-admn-sts, admittedTerm-admn-sts, deprecatedTerm-admn-sts or"
              + " supersededTerm-admn-sts");
    }
  }

  private static Optional<Status> status(String value) {
    String word = value.toLowerCase(Locale.ROOT);
    if (word.startsWith("preferred")) {
      return Optional.of(Status.PREFERRED);
    }
    if (word.startsWith("admitted") || word.startsWith("standardized")) {
      return Optional.of(Status.ADMITTED);
    }
    boolean forbidden =
        word.startsWith("deprecated")
            || word.startsWith("superseded")
            || word.startsWith("notrecommended");
    return forbidden ? Optional.of(Status.FORBIDDEN) : Optional.empty();
  }

  private static String text(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    while (depth > 0) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
        default -> {
          // Comments and the like are no text.
        }
      }
    }
    return text.toString().strip().replaceAll("\\s++", " ");
  }

  private void finish() {
    List<Term> sources = terms.stream().filter(this::isSource).filter(this::isUsable).toList();
    for (Term term : terms) {
      if (isSource(term) || !isUsable(term)) {
        continue;
      }
      List<TermEntry> found = entries.computeIfAbsent(term.language, key -> new ArrayList<>());
      Optional<String> note = Optional.of(definition).filter(text -> !text.isEmpty());
      for (Term from : sources) {
        Status status = term.told ? term.status : Status.PREFERRED;
        found.add(new TermEntry(concept, from.text, term.text, status, note));
      }
    }
  }

  private boolean isSource(Term term) {
    return term.language.equals(source) || term.language.language().equals(source.language());
  }

  private boolean isUsable(Term term) {
    boolean usable = term.text.codePoints().anyMatch(Character::isLetterOrDigit);
    if (!usable) {
      report(term.offset, "a term is empty", "write it, or remove the element");
    }
    return usable;
  }

  private void invalid(int offset, String message, String remedy) {
    problems.report(TermRules.INVALID_FILE, at(offset), message, remedy);
  }

  private void report(int offset, String message, String remedy) {
    problems.report(TermRules.INVALID_TERM, at(offset), message, remedy);
  }

  private TextRange at(int offset) {
    return TextRange.at(Math.min(Math.max(0, offset) + file.contentStart(), file.text().length()));
  }
}
