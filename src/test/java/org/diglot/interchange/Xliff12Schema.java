package org.diglot.interchange;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.Assumptions;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The schema of XLIFF 1.2 by OASIS, in its strict form, as a Debian package has it. Where that is
 * not installed the test is skipped, and fails if the environment variable DIGLOT_TOOLS_REQUIRED is
 * 1. The system property {@code diglot.xliff12.schemas} names another folder with it.
 */
public final class Xliff12Schema {

  private static final String PACKAGED =
      "/usr/share/php/Symfony/Component/Translation/Resources/schemas";
  private static final String XML = "xml.xsd";

  private final Schema schema;

  private Xliff12Schema(Schema schema) {
    this.schema = schema;
  }

  /** The schema that is installed. */
  public static Xliff12Schema installed() throws Exception {
    Path folder = Path.of(System.getProperty("diglot.xliff12.schemas", PACKAGED));
    Path file = folder.resolve("xliff-core-1.2-strict.xsd");
    String missing = "no " + file + ": install the Debian package php-symfony-translation";
    if (!Files.exists(file) && "1".equals(System.getenv("DIGLOT_TOOLS_REQUIRED"))) {
      fail(missing);
    }
    Assumptions.assumeTrue(Files.exists(file), missing);
    SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    DOMImplementationLS inputs =
        (DOMImplementationLS) DOMImplementationRegistry.newInstance().getDOMImplementation("LS");
    factory.setResourceResolver(
        (type, namespace, publicId, systemId, base) -> input(inputs, folder, systemId));
    return new Xliff12Schema(
        factory.newSchema(new StreamSource(new StringReader(text(file)), file.toUri().toString())));
  }

  /** Other namespaces may stand wherever the schema lets them; no schema of ITS 2.0 is at hand. */
  private static String text(Path file) throws IOException {
    return Files.readString(file).replace("processContents=\"strict\"", "processContents=\"lax\"");
  }

  private static LSInput input(DOMImplementationLS inputs, Path folder, String systemId) {
    try {
      LSInput input = inputs.createLSInput();
      input.setSystemId(systemId);
      input.setStringData(systemId.endsWith(XML) ? Files.readString(folder.resolve(XML)) : "");
      return input;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What is wrong with a file, each with its line. */
  public List<String> faults(String xliff) throws IOException, SAXException {
    List<String> faults = new ArrayList<>();
    Validator validator = schema.newValidator();
    validator.setErrorHandler(
        new DefaultHandler() {
          @Override
          public void error(SAXParseException e) {
            faults.add(e.getLineNumber() + ": " + e.getMessage());
          }

          @Override
          public void fatalError(SAXParseException e) {
            faults.add(e.getLineNumber() + ": " + e.getMessage());
          }
        });
    validator.validate(new StreamSource(new StringReader(xliff)));
    return faults;
  }
}
