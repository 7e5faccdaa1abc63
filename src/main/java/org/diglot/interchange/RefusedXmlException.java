package org.diglot.interchange;

import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;

/** XML that is not read although it may be well-formed. */
final class RefusedXmlException extends XMLStreamException {

  private static final long serialVersionUID = 1;

  private final String remedy;

  RefusedXmlException(String message, String remedy, Location place) {
    super(message, place);
    this.remedy = remedy;
  }

  String remedy() {
    return remedy;
  }
}
