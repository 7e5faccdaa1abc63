package org.diglot.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class JunitReportTest {

  private static final Finding OMITTED =
      Findings.finding(Findings.french(Findings.OMITTED, 5, "You must.", ""));
  private static final Finding SPACE =
      Findings.finding(Findings.french(Findings.MISSING_SPACE, 6, "See [it].", "Voir[le]."));
  private static final Finding SITE =
      Findings.finding(Findings.inFile("content/site.yml", "not a mapping"));

  private static Document write(Gate gate, Finding... findings) throws Exception {
    List<Rule> rules = List.of(Findings.OMITTED, Findings.MISSING_SPACE, Findings.INVALID_FILE);
    CheckRun run =
        new CheckRun(
            new ToolDescription("0.1.0", Optional.empty(), rules, Map.of()),
            List.of(findings),
            List.of(),
            List.of(page("fr-FR"), page("ja-JP")),
            gate);
    StringWriter out = new StringWriter();
    JunitReport.write(run, out);
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(out.toString())));
  }

  private static Place page(String tag) {
    return new Place(
        Optional.of(new DocumentPath("policy/a.md")), Optional.of(new LanguageTag(tag)));
  }

  private static List<Element> elements(Document document, String name) {
    NodeList nodes = document.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  private static String counts(Element element) {
    return String.join(
        " ",
        element.getAttribute("name"),
        element.getAttribute("tests"),
        element.getAttribute("failures"),
        element.getAttribute("errors"));
  }

  @Test
  void hasACasePerPageAndFamily() throws Exception {
    Document document = write(Gate.DEFAULT, OMITTED, OMITTED, SPACE, SITE);
    assertEquals(
        List.of(
            "fr-FR.policy.a omission FAILED",
            "fr-FR.policy.a structure ",
            "fr-FR.policy.a whitespace ",
            "ja-JP.policy.a omission ",
            "ja-JP.policy.a structure ",
            "ja-JP.policy.a whitespace ",
            "other files.content.site_yml structure FAILED"),
        elements(document, "testcase").stream()
            .map(
                test ->
                    test.getAttribute("classname")
                        + " "
                        + test.getAttribute("name")
                        + " "
                        + (test.getElementsByTagName("failure").getLength() == 1 ? "FAILED" : ""))
            .toList());
    assertEquals("diglot 7 2 0", counts(document.getDocumentElement()));
    assertEquals(
        List.of("fr-FR 3 1 0", "ja-JP 3 0 0", "other files 1 1 0"),
        elements(document, "testsuite").stream().map(JunitReportTest::counts).toList());
  }

  @Test
  void aFailureShowsItsFindingsAndTheirKeys() throws Exception {
    Element failure = elements(write(Gate.DEFAULT, OMITTED, OMITTED), "failure").get(0);
    assertEquals("omitted-guidance", failure.getAttribute("type"));
    assertEquals("something is wrong with it (and 1 more)", failure.getAttribute("message"));
    assertTrue(
        failure
            .getTextContent()
            .startsWith(
                "locales/fr-FR/content/policy/a.md:5:3: error: something is wrong with it"
                    + " [omitted-guidance]\n    key: "
                    + OMITTED.key()),
        failure.getTextContent());
  }

  @Test
  void whatDoesNotFailTheRunIsOutput() throws Exception {
    Document document =
        write(
            Gate.DEFAULT,
            OMITTED.suppressedBy(Findings.suppressing(OMITTED)),
            SPACE,
            SITE.with(BaselineState.UNCHANGED));
    assertEquals(List.of(), elements(document, "failure"));
    List<String> outputs =
        elements(document, "system-out").stream().map(Element::getTextContent).toList();
    assertEquals(3, outputs.size());
    assertTrue(outputs.get(0).contains("suppressed: agreed with the authors"), outputs.get(0));
    assertTrue(outputs.get(2).contains("known from the baseline"), outputs.get(2));
  }

  @Test
  void theThresholdDecidesWhatFails() throws Exception {
    assertEquals(1, elements(write(Gate.parse("warning"), SPACE), "failure").size());
    assertEquals(0, elements(write(Gate.parse("never"), OMITTED), "failure").size());
  }

  @Test
  void holdsNoCharacterThatXmlForbids() throws Exception {
    String hostile = "\u0000\u001b ]]> </failure> \uD800 \uFFFE \uFFFF \u2028 \"<&>' \r\n\t 😀";
    Finding finding =
        Findings.finding(
            Diagnostic.of(Findings.OMITTED, Location.ofFile(hostile), hostile.repeat(500))
                .withDetail(hostile)
                .withRemedy(hostile));
    Document document = write(Gate.DEFAULT, finding);
    Element failure = elements(document, "failure").get(0);
    assertTrue(failure.getTextContent().contains("]]> </failure>"), failure.getTextContent());
    assertTrue(failure.getAttribute("message").length() < 600);
  }

  @Test
  void escapesEveryCharacterThatXmlForbids() {
    assertEquals(
        "&lt;&amp;&gt;&quot;'&#9;\n&#13;\uFFFD\uFFFD\uFFFD😀",
        XmlText.escape("<&>\"'\t\n\r\u0000\uFFFE\uDC00😀"));
  }
}
