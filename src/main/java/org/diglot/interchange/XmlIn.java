package org.diglot.interchange;

import java.io.StringReader;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.diglot.model.SourceFile;
import org.diglot.model.TextRange;

/**
 * Reads XML from outside: no document type definition, no entity but the five of XML, nothing from
 * another place, and limits that are the same on every JDK.
 */
final class XmlIn {

  private static final int DEEPEST = 100;
  private static final int MOST_ATTRIBUTES = 200;
  private static final int LONGEST_NAME = 1000;

  private final SourceFile file;
  private final boolean allowsDoctype;
  private final XMLStreamReader xml;
  private int depth;

  XmlIn(SourceFile file) throws XMLStreamException {
    this(file, false);
  }

  /**
   * @param allowsDoctype whether a document type may be named, which is then not looked up; one
   *     that defines something is refused all the same
   */
  XmlIn(SourceFile file, boolean allowsDoctype) throws XMLStreamException {
    this.file = file;
    this.allowsDoctype = allowsDoctype && !definesEntities(file.text());
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    // Since JDK 24 these count each &amp; of a file; without definitions there is no bomb to stop.
    factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
    factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
    factory.setXMLResolver((publicId, systemId, base, namespace) -> new StringReader(""));
    this.xml =
        factory.createXMLStreamReader(new StringReader(file.text().substring(file.contentStart())));
  }

  /** Whether a document type is more than a name: it has brackets. */
  private static boolean definesEntities(String text) {
    int start = text.indexOf("<!DOCTYPE");
    int bracket = text.indexOf('[', Math.max(0, start));
    int end = text.indexOf('>', Math.max(0, start));
    return start >= 0 && bracket >= 0 && bracket < end;
  }

  boolean hasNext() throws XMLStreamException {
    return xml.hasNext();
  }

  /** The next event, which is one that may be read. */
  int next() throws XMLStreamException {
    int event = xml.next();
    switch (event) {
      case XMLStreamConstants.DTD -> {
        if (!allowsDoctype) {
          throw new RefusedXmlException(
              "a document type definition is not read", "remove the <!DOCTYPE …>", place());
        }
      }
      case XMLStreamConstants.ENTITY_REFERENCE ->
          throw new RefusedXmlException(
              "an entity other than XML's own is not read", "write the character", place());
      case XMLStreamConstants.START_ELEMENT -> open();
      case XMLStreamConstants.END_ELEMENT -> depth--;
      default -> {
        // Nothing to check.
      }
    }
    return event;
  }

  private void open() throws XMLStreamException {
    boolean fits =
        ++depth <= DEEPEST
            && xml.getAttributeCount() <= MOST_ATTRIBUTES
            && xml.getLocalName().length() <= LONGEST_NAME;
    if (!fits) {
      throw new RefusedXmlException(
          "an element is nested too deep, has too many attributes or too long a name",
          "export the page anew",
          place());
    }
  }

  private Location place() {
    return xml.getLocation();
  }

  String name() {
    return xml.getLocalName();
  }

  String namespace() {
    return Optional.ofNullable(xml.getNamespaceURI()).orElse("");
  }

  /** The text of an attribute without namespace; empty where there is none. */
  String attribute(String name) {
    return Optional.ofNullable(xml.getAttributeValue(null, name)).orElse("");
  }

  String text() {
    return xml.getText();
  }

  /** Where the reader is; a parser reads ahead. */
  TextRange here() {
    return at(xml.getLocation());
  }

  /** A parser's place in the file. */
  TextRange at(Location place) {
    if (place == null || place.getLineNumber() < 1) {
      return TextRange.at(file.contentStart());
    }
    int line = Math.min(place.getLineNumber(), file.lines().lineCount());
    int offset = file.lines().startOfLine(line) + Math.max(1, place.getColumnNumber()) - 1;
    return TextRange.at(Math.min(offset, file.text().length()));
  }
}
