package org.diglot.interchange;

import static javax.xml.stream.XMLStreamConstants.CDATA;
import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.SPACE;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.diagnostic.Location;
import org.diglot.model.SourceFile;
import org.diglot.model.TextRange;

/** Reads XLIFF 1.2 and 2.x as tools give it back; passes over what it does not know. */
final class XliffReader {

  private static final String NAMESPACE = "urn:oasis:names:tc:xliff:document:";

  /** One version's elements. */
  interface Version {
    void start(XmlIn xml) throws XMLStreamException;

    void text(String text);

    void end(String name, String namespace);
  }

  private final SourceFile file;
  private final DiagnosticSink sink;
  private final List<ReturnedPage> pages = new ArrayList<>();

  private XliffReader(SourceFile file, DiagnosticSink sink) {
    this.file = file;
    this.sink = sink;
  }

  /** The pages of a file; none where it cannot be read, which is reported. */
  static List<ReturnedPage> read(SourceFile file, DiagnosticSink sink) {
    return new XliffReader(file, sink).read();
  }

  private List<ReturnedPage> read() {
    Optional<XmlIn> opened = Optional.empty();
    try {
      XmlIn xml = new XmlIn(file);
      opened = Optional.of(xml);
      return read(xml);
    } catch (RefusedXmlException e) {
      TextRange range = opened.map(xml -> xml.at(e.getLocation())).orElse(TextRange.at(0));
      report(range, String.valueOf(e.getMessage()), e.remedy());
    } catch (XMLStreamException e) {
      TextRange range = opened.map(xml -> xml.at(e.getLocation())).orElse(TextRange.at(0));
      report(range, "the XML is not well-formed here", "export the page anew, or correct it");
    }
    return List.of();
  }

  private List<ReturnedPage> read(XmlIn xml) throws XMLStreamException {
    Optional<Version> version = Optional.empty();
    while (xml.hasNext()) {
      switch (xml.next()) {
        case START_ELEMENT -> {
          if (version.isEmpty()) {
            version = version(xml);
            if (version.isEmpty()) {
              report(xml.here(), "this is no XLIFF 1.2 or 2.x", "use a file of diglot:export");
              return List.of();
            }
          }
          version.get().start(xml);
        }
        case CHARACTERS, CDATA, SPACE -> version.ifPresent(v -> v.text(xml.text()));
        case END_ELEMENT -> version.ifPresent(v -> v.end(xml.name(), xml.namespace()));
        default -> {
          // Comments and processing instructions say nothing.
        }
      }
    }
    return List.copyOf(pages);
  }

  private Optional<Version> version(XmlIn xml) {
    String number = xml.attribute("version");
    boolean second = xml.namespace().startsWith(NAMESPACE + "2.") && number.startsWith("2.");
    boolean first = xml.namespace().equals(NAMESPACE + "1.2") || xml.namespace().isEmpty();
    if (!xml.name().equals("xliff")) {
      return Optional.empty();
    }
    if (second) {
      return Optional.of(new Xliff2Elements(file, pages::add));
    }
    return first && number.startsWith("1.")
        ? Optional.of(new Xliff12Elements(file, pages::add))
        : Optional.empty();
  }

  private void report(TextRange range, String message, String remedy) {
    sink.report(
        Diagnostic.of(ExchangeRules.INVALID_FILE, Location.of(file, range), message)
            .withRemedy(remedy));
  }
}
