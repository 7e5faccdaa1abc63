package org.diglot.interchange;

import static javax.xml.stream.XMLStreamConstants.CDATA;
import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.SPACE;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.diagnostic.Location;
import org.diglot.diagnostic.Rule;
import org.diglot.memory.MemoryEntry;
import org.diglot.model.LanguageTag;
import org.diglot.model.SegmentState;
import org.diglot.model.SourceFile;
import org.diglot.model.TextRange;

/**
 * Reads translations of TMX 1.1 to 1.4b. A document type may be named, but is not looked up; one
 * that defines something, and any other entity than XML's own, is refused.
 */
public final class TmxReader {

  private static final String ANY_LANGUAGE = "*all*";

  /** What other tools call the properties of a unit. */
  private static final Map<String, String> PROPERTIES =
      Map.of(
          "file", TmxWriter.PAGE,
          "id", TmxWriter.SEGMENT,
          "prev", TmxWriter.PREVIOUS,
          "next", TmxWriter.NEXT);

  private record Dated(String date, MemoryEntry entry) {}

  private final SourceFile file;
  private final LanguageTag source;
  private final DiagnosticSink sink;
  private final Map<LanguageTag, List<Dated>> entries = new HashMap<>();
  private final Map<String, String> properties = new HashMap<>();
  private final Map<LanguageTag, String> texts = new LinkedHashMap<>();
  private final StringBuilder property = new StringBuilder();
  private Optional<TmxSegment> segment = Optional.empty();
  private Optional<LanguageTag> language = Optional.empty();
  private String from = "";
  private String fromOfUnit = "";
  private String unit = "";
  private String date = "";
  private String propertyType = "";
  private boolean isMarkdown;

  private TmxReader(SourceFile file, LanguageTag source, DiagnosticSink sink) {
    this.file = file;
    this.source = source;
    this.sink = sink;
  }

  /**
   * Reads a file.
   *
   * @param source the language to translate from; {@code en} finds {@code en-US}, too
   * @param sink takes why a file cannot be read; nothing of such a file counts
   * @return the translations into every other language, what was changed last first
   */
  public static Map<LanguageTag, List<MemoryEntry>> read(
      SourceFile file, LanguageTag source, DiagnosticSink sink) {
    return new TmxReader(file, source, sink).read();
  }

  private Map<LanguageTag, List<MemoryEntry>> read() {
    Optional<XmlIn> opened = Optional.empty();
    try {
      XmlIn xml = new XmlIn(file, true);
      opened = Optional.of(xml);
      return read(xml) ? sorted() : Map.of();
    } catch (RefusedXmlException e) {
      TextRange range = opened.map(xml -> xml.at(e.getLocation())).orElse(TextRange.at(0));
      invalid(range, String.valueOf(e.getMessage()), e.remedy());
    } catch (XMLStreamException e) {
      TextRange range = opened.map(xml -> xml.at(e.getLocation())).orElse(TextRange.at(0));
      invalid(range, "the XML is not well-formed here", "export the memory anew, or correct it");
    }
    return Map.of();
  }

  private boolean read(XmlIn xml) throws XMLStreamException {
    boolean begun = false;
    while (xml.hasNext()) {
      switch (xml.next()) {
        case START_ELEMENT -> {
          if (!begun && !xml.name().equals("tmx")) {
            invalid(xml.here(), "this is no TMX", "export the memory as TMX 1.4");
            return false;
          }
          begun = true;
          start(xml);
        }
        case CHARACTERS, CDATA, SPACE -> text(xml.text());
        case END_ELEMENT -> end(xml.name());
        default -> {
          // Comments, processing instructions and the name of a document type say nothing.
        }
      }
    }
    if (entries.isEmpty()) {
      report(
          ExchangeRules.WRONG_LANGUAGE,
          TextRange.at(file.contentStart()),
          "this memory has no translation from " + source,
          "name a memory of this language, or leave it out");
    }
    return true;
  }

  private void start(XmlIn xml) {
    if (segment.isPresent()) {
      segment.get().start(xml);
      return;
    }
    switch (xml.name()) {
      case "header" -> {
        from = xml.attribute("srclang");
        isMarkdown = xml.attribute("datatype").equals(TmxWriter.DATATYPE);
      }
      case "tu" -> startUnit(xml);
      case "tuv" -> {
        language = LanguageTag.parse(xml.attribute("lang").replace('_', '-'));
        newer(xml);
      }
      case "prop" -> {
        propertyType = xml.attribute("type");
        property.setLength(0);
      }
      case "seg" -> segment = Optional.of(new TmxSegment(isMarkdown));
      default -> {
        // Notes and the like are for people.
      }
    }
  }

  private void startUnit(XmlIn xml) {
    properties.clear();
    texts.clear();
    unit = xml.attribute("tuid");
    fromOfUnit = xml.attribute("srclang").isEmpty() ? from : xml.attribute("srclang");
    date = "";
    newer(xml);
  }

  /** Dates are written so that the later one is the greater text. */
  private void newer(XmlIn xml) {
    String changed = xml.attribute("changedate");
    String latest = changed.isEmpty() ? xml.attribute("creationdate") : changed;
    if (latest.compareTo(date) > 0) {
      date = latest;
    }
  }

  private void text(String text) {
    if (segment.isPresent()) {
      segment.get().text(text);
    } else if (!propertyType.isEmpty()) {
      property.append(text);
    }
  }

  private void end(String name) {
    if (name.equals("seg")) {
      if (segment.isPresent() && language.isPresent()) {
        texts.putIfAbsent(language.get(), segment.get().markdown());
      }
      segment = Optional.empty();
    } else if (segment.isPresent()) {
      segment.get().end(name);
    } else if (name.equals("prop")) {
      properties.putIfAbsent(
          PROPERTIES.getOrDefault(propertyType, propertyType), property.toString());
      propertyType = "";
    } else if (name.equals("tu")) {
      take();
    }
  }

  private void take() {
    Optional<LanguageTag> original = original();
    if (original.isEmpty()) {
      return;
    }
    texts.forEach(
        (tag, text) -> {
          if (!isSource(tag) && !text.isBlank()) {
            String translated = texts.getOrDefault(original.get(), "");
            entries
                .computeIfAbsent(tag, key -> new ArrayList<>())
                .add(new Dated(date, entry(translated, text)));
          }
        });
  }

  /** The language of the unit's source text, where it is the one to translate from. */
  private Optional<LanguageTag> original() {
    boolean isOther =
        !fromOfUnit.isEmpty()
            && !fromOfUnit.equals(ANY_LANGUAGE)
            && LanguageTag.parse(fromOfUnit.replace('_', '-')).filter(this::isSource).isEmpty();
    if (isOther) {
      return Optional.empty();
    }
    return texts.containsKey(source)
        ? Optional.of(source)
        : texts.keySet().stream().filter(this::isSource).findFirst();
  }

  private boolean isSource(LanguageTag tag) {
    return tag.equals(source) || tag.language().equals(source.language());
  }

  private MemoryEntry entry(String text, String translation) {
    return new MemoryEntry(
        text,
        translation,
        property(TmxWriter.PAGE),
        property(TmxWriter.PREVIOUS),
        property(TmxWriter.NEXT),
        file.location(),
        properties.getOrDefault(TmxWriter.SEGMENT, unit),
        !property(TmxWriter.STATE).equals(SegmentState.NEEDS_REVIEW.toString()));
  }

  private String property(String name) {
    return properties.getOrDefault(name, "");
  }

  private Map<LanguageTag, List<MemoryEntry>> sorted() {
    Map<LanguageTag, List<MemoryEntry>> sorted = new HashMap<>();
    entries.forEach(
        (tag, dated) ->
            sorted.put(
                tag,
                dated.stream()
                    .sorted(Comparator.comparing(Dated::date).reversed())
                    .map(Dated::entry)
                    .toList()));
    return sorted;
  }

  private void invalid(TextRange range, String message, String remedy) {
    report(ExchangeRules.INVALID_FILE, range, message, remedy);
  }

  private void report(Rule rule, TextRange range, String message, String remedy) {
    sink.report(Diagnostic.of(rule, Location.of(file, range), message).withRemedy(remedy));
  }
}
