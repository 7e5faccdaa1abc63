package org.diglot.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class CodeSnippetTest {

  private static final String NINE = "1\n2\n3\n4\n5\n6\n7\n8\n9\n";

  private static CodeSnippet.Result query(
      String text, String language, Map<String, String> query, String fragment) {
    return CodeSnippet.of(text, language, SnippetRequest.ofQuery(query, fragment));
  }

  private static List<String> lines(CodeSnippet.Result result) {
    return assertInstanceOf(CodeSnippet.Found.class, result, result.toString()).lines();
  }

  private static String reason(CodeSnippet.Result result) {
    return assertInstanceOf(CodeSnippet.NotFound.class, result).reason();
  }

  private static List<String> tag(String language, String text) {
    return lines(query(text, language, Map.of("name", "Tag-1.a"), ""));
  }

  @Test
  void takesTheWholeFile() {
    assertEquals(
        List.of("a", "", "  b"),
        lines(CodeSnippet.of("a\r\n\r\n  b\r\n\r\n", "js", SnippetRequest.whole())));
  }

  @Test
  void takesLines() {
    assertEquals(List.of("2", "3", "7", "9"), range("2-3,7,9-"));
    assertEquals(List.of("8", "9", "1"), range("8-99, 1"));
    assertEquals(List.of("4", "5"), lines(query(NINE, "x", Map.of("start", "4", "end", "5"), "")));
    assertEquals(List.of("4"), lines(query(NINE, "x", Map.of("start", "4"), "")));
    assertEquals(List.of("3", "4"), lines(query(NINE, "x", Map.of(), "L3-L4")));
    assertEquals(List.of("3"), lines(query(NINE, "x", Map.of(), "l3")));
    assertEquals(List.of("8", "9"), lines(query(NINE, "x", Map.of(), "L8-")));
  }

  private static List<String> range(String range) {
    return lines(query(NINE, "x", Map.of("range", range), ""));
  }

  @Test
  void prefersTheNarrowerRequest() {
    Map<String, String> query = Map.of("start", "4", "range", "7");
    assertEquals(List.of("4"), lines(query(NINE, "x", query, "")));
    assertEquals(List.of("3"), lines(query(NINE, "x", query, "L3")));
    assertEquals(
        List.of("2"), lines(query("//<t>\n2\n//</t>\n4", "cs", Map.of("range", "4"), "t")));
    assertEquals(
        List.of("2"), lines(query("//<t>\n2\n//</t>\n4", "cs", Map.of("name", "t"), "L4")));
  }

  @Test
  void voidsAQueryWithAnUnknownKeyOrValue() {
    SnippetRequest request = SnippetRequest.ofQuery(Map.of("range", "2", "lines", "3"), "L5");
    assertEquals(List.of("lines"), request.invalid());
    assertEquals(List.of("5"), lines(CodeSnippet.of(NINE, "x", request)));
    for (String range : List.of("x", "2-x", "-3", "1,,2", "99999999999", "1-2-3")) {
      SnippetRequest wrong = SnippetRequest.ofQuery(Map.of("range", range), "");
      assertEquals(List.of("range"), wrong.invalid(), range);
      assertEquals(List.of(), wrong.lines(), range);
    }
  }

  @Test
  void readsAttributes() {
    SnippetRequest request =
        SnippetRequest.ofAttributes(
            Map.of("source", "a.cs", "range", "2-3", "highlight", "1", "id", "", "language", "x"));
    assertEquals(List.of(), request.invalid());
    assertEquals(List.of("2", "3"), lines(CodeSnippet.of(NINE, "x", request)));
    assertEquals(Optional.of("t"), SnippetRequest.ofAttributes(Map.of("id", " t ")).tag());
    assertEquals(List.of("range"), SnippetRequest.ofAttributes(Map.of("range", "a")).invalid());
  }

  @Test
  void findsTagsInEveryKindOfComment() {
    assertEquals(List.of("x"), tag("csharp", "// <TAG-1.a>\nx\n  // </ tag-1.a >\n"));
    assertEquals(List.of("x"), tag(".cs", "#region Tag-1.a\nx\n#endregion"));
    assertEquals(List.of("x"), tag("vb", "#Region \"Tag-1.a\"\nx\n#End Region"));
    assertEquals(List.of("x"), tag("vb", "' <Tag-1.a>\nx\n' </Tag-1.a>"));
    assertEquals(List.of("x"), tag("css", "/* <Tag-1.a> */\nx\n/* </Tag-1.a> */"));
    assertEquals(List.of("x"), tag("ps1", "# <Tag-1.a>\nx\n# </Tag-1.a>"));
    assertEquals(List.of("x"), tag("sql", "-- <Tag-1.a>\nx\n-- </Tag-1.a>"));
    assertEquals(List.of("x"), tag("xml", "<!-- <Tag-1.a> -->\nx\n<!-- </Tag-1.a> -->"));
    assertEquals(List.of("x"), tag("bat", "REM <Tag-1.a>\nx\nrem </Tag-1.a>"));
    assertEquals(List.of("x"), tag("cs", "//<snippetTag-1.a>\nx\n//</snippetTag-1.a>"));
  }

  @Test
  void dropsTheMarksOfPartsInside() {
    assertEquals(
        List.of("x", "y"),
        tag("cs", "//<Tag-1.a>\nx\n//<b>\ny\n//</b>\n//</Tag-1.a>\nz\n//</Tag-1.a>"));
    assertEquals(
        List.of("x", "y"),
        tag("cs", "#region Tag-1.a\nx\n#region b\ny\n#endregion\n#endregion\n#endregion"));
  }

  @Test
  void saysWhatIsMissing() {
    assertEquals(
        "the file has no part \"t\"", reason(query("# <t>\nx\n# </t>", "cs", Map.of(), "t")));
    assertEquals(
        "the part \"t\" is begun and never ended", reason(query("// <t>\nx", "cs", Map.of(), "t")));
    assertEquals(
        "the lines asked for are empty or not in the file",
        reason(query(NINE, "cs", Map.of("range", "20-30"), "")));
    assertInstanceOf(CodeSnippet.NotFound.class, CodeSnippet.of("", "cs", SnippetRequest.whole()));
  }

  @Test
  void triesEveryCommentInUnknownLanguages() {
    CodeSnippet.Found found =
        assertInstanceOf(
            CodeSnippet.Found.class, query("%<t>\nx\n%</t>", "klingon", Map.of(), "t"));
    assertFalse(found.languageKnown());
    assertEquals("x\n", found.text());
    assertTrue(
        assertInstanceOf(CodeSnippet.Found.class, query(NINE, "C#", Map.of(), "")).languageKnown());
  }

  @Test
  void reducesIndentation() {
    String text = "    a\n\n\t\tb\n   \n  \t c\n";
    assertEquals(
        List.of("a", "", "    b", "", " c"),
        lines(CodeSnippet.of(text, "x", SnippetRequest.whole())));
    assertEquals(
        List.of("  a", "", "      b", " ", "   c"),
        lines(query(text, "x", Map.of("dedent", "2"), "")));
    assertEquals(
        List.of("a", "", "b", "", "c"), lines(query(text, "x", Map.of("dedent", "99"), "")));
  }

  @Test
  void countsHighlightedLinesInThePart() {
    CodeSnippet.Found found =
        assertInstanceOf(
            CodeSnippet.Found.class,
            query(NINE, "x", Map.of("range", "5-7", "highlight", "1,3-9"), ""));
    assertEquals(new TreeSet<>(List.of(1, 3)), found.highlighted());
  }

  @Test
  void infersTheLanguageFromTheExtension() {
    assertEquals(Optional.of("csharp"), CodeSnippet.languageOf("../x.y/Program.CS"));
    assertEquals(Optional.of("json"), CodeSnippet.languageOf("a.json"));
    assertEquals(Optional.empty(), CodeSnippet.languageOf("a.unknown"));
    assertEquals(Optional.empty(), CodeSnippet.languageOf(""));
  }
}
