package org.diglot.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.diglot.BadInput;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.interchange.ExchangeFormat;
import org.diglot.workspace.WorkspaceException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What tools, mail and people do to files: each is a finding with a remedy, and the page stays. */
class HostileExchangeTest {

  private static final String PAGE = "locales/fr-FR/content/index.md";

  private static final String OLD =
      "# "
          + segment(101, "Portes", "Doors")
          + "\n\n"
          + segment(102, "Voir **le** [guide](guide.md) `x`.", "See **the** [guide](guide.md) `x`.")
          + "\n\n"
          + segment(103, "Trois jours", "3 days")
          + "\n";

  @TempDir Path base;
  private TestSite site;

  private static String segment(int ordinal, String target, String source) {
    return "<span data-ttu-id=\"1f3a9-%d\">%s</span>".formatted(ordinal, target)
        + "<span class=\"sxs-lookup\"><span data-stu-id=\"1f3a9-%d\">%s</span></span>"
            .formatted(ordinal, source);
  }

  @BeforeEach
  void makeSite() throws IOException {
    site =
        new TestSite(base)
            .file("content/index.md", "# Doors\n\nSee **the** [guide](guide.md) `x`.\n\n3 days\n")
            .file("content/guide.md", "# Guide\n")
            .file(PAGE, OLD);
  }

  private static String name(ExchangeFormat format) {
    return "out/exchange/fr-FR/index.md" + format.extension();
  }

  private String export(ExchangeFormat format) throws WorkspaceException, IOException {
    ExportOptions options =
        new ExportOptions(
            format.toString(), "", "", base.resolve("out/exchange"), MemoryOptions.DEFAULT);
    Diglot.export(site.request(), site.options(), options, ProgressListener.NONE);
    return Files.readString(base.resolve(name(format)));
  }

  private ExchangeResult importBack() throws WorkspaceException {
    ImportOptions options = new ImportOptions("", base.resolve("out/exchange"), false);
    return assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> Diglot.importBack(site.request(), options, ProgressListener.NONE));
  }

  /** Brings a text back; each finding must have a remedy, and the page may not change. */
  private List<String> refused(ExchangeFormat format, String text) throws Exception {
    site.file(name(format), text);
    return refused();
  }

  private List<String> refused() throws Exception {
    List<Diagnostic> found = importBack().result().diagnostics();
    found.forEach(finding -> assertTrue(finding.remedy().isPresent(), finding.toString()));
    assertEquals(OLD, Files.readString(base.resolve(PAGE)));
    return found.stream().map(finding -> finding.rule().id()).distinct().toList();
  }

  private static String replaced(String text, String from, String to) {
    assertTrue(text.contains(from), from + " in " + text);
    return text.replace(from, to);
  }

  /** A returned file in which somebody has translated {@code Trois jours} anew. */
  private String edited(ExchangeFormat format) throws Exception {
    return replaced(export(format), "Trois jours", "Dans trois jours");
  }

  @ParameterizedTest
  @EnumSource(ExchangeFormat.class)
  void doesNotReadAGigabyte(ExchangeFormat format) throws Exception {
    export(format);
    try (RandomAccessFile file = new RandomAccessFile(base.resolve(name(format)).toFile(), "rw")) {
      file.setLength(1L << 30);
    }
    assertEquals(List.of("file-too-large"), refused());
  }

  @ParameterizedTest
  @EnumSource(ExchangeFormat.class)
  void readsNoOtherEncodingThanUtf8(ExchangeFormat format) throws Exception {
    String text = replaced(edited(format), "Dans", "Délai : dans");
    for (Charset charset : List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16)) {
      site.file(name(format), text.getBytes(charset));
      List<String> found = refused();
      assertEquals(1, found.size(), charset + " " + found);
    }
  }

  @ParameterizedTest
  @EnumSource(ExchangeFormat.class)
  @BadInput(40)
  void followsNoPathThatLeavesTheContent(ExchangeFormat format) throws Exception {
    String text = edited(format);
    String page =
        switch (format) {
          case XLIFF, XLIFF12 -> "original=\"index.md\"";
          case PO -> "X-Diglot-Page: index.md";
          case CSV -> "\nindex.md,";
        };
    for (String path : List.of("../../../../etc/passwd", "..\\index.md", "/index.md", "%2e%2e/a")) {
      String written = format == ExchangeFormat.PO ? path.replace("\\", "\\\\") : path;
      assertEquals(
          List.of("unknown-exchange-page"),
          refused(format, replaced(text, page, page.replace("index.md", written))),
          path);
    }
  }

  @ParameterizedTest
  @EnumSource(ExchangeFormat.class)
  void takesNoFileOfAnotherLanguage(ExchangeFormat format) throws Exception {
    assertEquals(
        List.of("wrong-exchange-language"),
        refused(format, replaced(edited(format), "fr-FR", "de-DE")));
  }

  @ParameterizedTest
  @EnumSource(ExchangeFormat.class)
  @BadInput(37)
  void takesNeitherOfTwoTranslationsWithOneId(ExchangeFormat format) throws Exception {
    String text = replaced(edited(format), "1f3a9-102", "1f3a9-103");
    assertEquals(List.of("repeated-exchange-segment"), refused(format, text));
  }

  @ParameterizedTest
  @EnumSource(ExchangeFormat.class)
  @BadInput(37)
  void takesNothingForASegmentThatThereIsNot(ExchangeFormat format) throws Exception {
    String text = replaced(edited(format), "1f3a9-103", "1f3a9-903");
    assertEquals(List.of("unknown-exchange-segment"), refused(format, text));
  }

  @ParameterizedTest
  @EnumSource(ExchangeFormat.class)
  @BadInput(37)
  void takesNothingForATextThatIsAnotherNow(ExchangeFormat format) throws Exception {
    String text = edited(format);
    String now = OLD.replace("3 days", "5 days").replace("Trois", "Cinq");
    site.file(PAGE, now).file(name(format), text);
    List<Diagnostic> found = importBack().result().diagnostics();
    assertEquals("outdated-exchange-segment", found.get(0).rule().id());
    assertEquals(1, found.size());
    assertEquals(now, Files.readString(base.resolve(PAGE)));
  }

  @ParameterizedTest
  @EnumSource(ExchangeFormat.class)
  void takesNoTranslationOfASourceTextThatSomebodyEdited(ExchangeFormat format) throws Exception {
    assertEquals(
        List.of("outdated-exchange-segment"),
        refused(format, replaced(edited(format), "3 days", "30 days")));
  }

  @ParameterizedTest
  @EnumSource(
      value = ExchangeFormat.class,
      names = {"PO", "CSV"})
  @BadInput(38)
  void refusesCodesThatAreLostAlteredAddedOrCrossed(ExchangeFormat format) throws Exception {
    String old = "Voir **le** [guide](guide.md) `x`.";
    String text = export(format);
    for (String wrong :
        List.of(
            "Voir **le** guide `x`.",
            "Voir **le** [guide](autre.md) `x`.",
            "Voir **le** [guide](guide.md) `y`.",
            "Voir **le** [guide](guide.md) `x` `x`.",
            "Voir **le [guide** ici](guide.md) `x`.",
            "Voir **le** [guide](guide.md `x`).")) {
      assertEquals(
          List.of("changed-exchange-codes"), refused(format, replaced(text, old, wrong)), wrong);
    }
    site.file(name(format), replaced(text, old, "`x` : voir [le **guide**](guide.md)."));
    assertEquals(1, importBack().segments());
  }

  @Test
  @BadInput(38)
  void refusesCodesOfXliffThatCross() throws Exception {
    String text = export(ExchangeFormat.XLIFF);
    int at = text.indexOf("<target>", text.indexOf("<segment id=\"1f3a9-102\""));
    int end = text.indexOf("</target>", at);
    String crossed =
        "<target>Voir <sc id=\"c1\"/>le <sc id=\"c2\"/>guide<ec startRef=\"c1\"/> ici"
            + "<ec startRef=\"c2\"/> <ph id=\"c3\"/>.";
    assertEquals(
        List.of("changed-exchange-codes"),
        refused(ExchangeFormat.XLIFF, text.substring(0, at) + crossed + text.substring(end)));
    String split =
        "<target>Voir <sc id=\"c1\"/>le<ec startRef=\"c1\"/> <sc id=\"c2\"/>livre"
            + "<ec startRef=\"c2\"/> <ph id=\"c3\"/>.";
    site.file(name(ExchangeFormat.XLIFF), text.substring(0, at) + split + text.substring(end));
    assertEquals(1, importBack().segments());
    assertEquals(
        OLD.replace(
            "[guide](guide.md) `x`.</span><span class", "[livre](guide.md) `x`.</span><span class"),
        Files.readString(base.resolve(PAGE)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<g id=\"1\">le</g>", "<x id=\"1\"/>", "<bx id=\"1\"/>le<ex id=\"1\"/>"})
  void refusesCodesOfXliff12ThatSayNothing(String code) throws Exception {
    String text = export(ExchangeFormat.XLIFF12);
    int at = text.indexOf("<bpt", text.indexOf("<target", text.indexOf("id=\"1f3a9-102\"")));
    String wrong = text.substring(0, at) + code + text.substring(at);
    assertEquals(List.of("changed-exchange-codes"), refused(ExchangeFormat.XLIFF12, wrong));
  }

  @ParameterizedTest
  @EnumSource(ExchangeFormat.class)
  @BadInput(36)
  void readsNothingOfHalfAFile(ExchangeFormat format) throws Exception {
    String text = edited(format);
    String half = text.substring(0, text.indexOf("Dans trois jours") + 5);
    String cut = format == ExchangeFormat.CSV ? half.replace("Dans ", "\"Dans ") : half;
    assertEquals(List.of("invalid-exchange-file"), refused(format, cut));
  }

  @Test
  void passesOverObsoleteMessagesAndRefusesPlurals() throws Exception {
    String text = edited(ExchangeFormat.PO);
    String obsolete =
        "\n#~ msgctxt \"1f3a9-101\"\n#~ msgid \"Doors\"\n#~ msgstr \"Autre\"\n"
            + "#~| msgid \"x\"\n";
    site.file(name(ExchangeFormat.PO), text + obsolete);
    ExchangeResult result = importBack();
    assertEquals(List.of(), result.result().diagnostics());
    assertEquals(1, result.segments());
    site.file(PAGE, OLD);
    String plural = "\nmsgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"c\"\nmsgstr[1] \"d\"\n";
    assertEquals(List.of("invalid-exchange-file"), refused(ExchangeFormat.PO, text + plural));
  }

  @Test
  void marksFuzzyMessagesForReview() throws Exception {
    String text = edited(ExchangeFormat.PO);
    site.file(
        name(ExchangeFormat.PO),
        replaced(text, "msgctxt \"1f3a9-103\"", "#, fuzzy\nmsgctxt \"1f3a9-103\""));
    assertEquals(1, importBack().states());
    assertTrue(
        Files.readString(base.resolve(PAGE.replace(".md", ".states.yml")))
            .contains("needs-review"));
  }

  @Test
  void takesNoMessageWhoseContextsWereExchanged() throws Exception {
    String text = edited(ExchangeFormat.PO);
    String swapped =
        replaced(
            replaced(text, "msgctxt \"1f3a9-101\"", "msgctxt \"1f3a9-x\""),
            "msgctxt \"1f3a9-103\"",
            "msgctxt \"1f3a9-101\"");
    assertEquals(
        List.of("unknown-exchange-segment", "outdated-exchange-segment"),
        refused(ExchangeFormat.PO, swapped));
    assertEquals(
        List.of("unknown-exchange-segment"),
        refused(ExchangeFormat.PO, replaced(text, "msgctxt \"1f3a9-103\"\n", "")));
  }

  @Test
  void refusesTablesThatASpreadsheetOrAPersonBroke() throws Exception {
    String text = edited(ExchangeFormat.CSV);
    for (String wrong :
        List.of(
            replaced(text, "page,segment,", "seite,segment,"),
            replaced(text, "Dans trois jours", "\"Dans\" trois jours"),
            replaced(text, "Dans trois jours", "\"Dans trois jours"),
            replaced(text, "Dans trois jours", "Dans, oui, trois jours"),
            text.substring(0, text.indexOf(",3 days")))) {
      assertEquals(List.of("invalid-exchange-file"), refused(ExchangeFormat.CSV, wrong), wrong);
    }
  }

  @Test
  void takesATableThatASpreadsheetSavedWithSemicolons() throws Exception {
    String text = edited(ExchangeFormat.CSV).substring(1).replace("\r\n", "\n");
    site.file(name(ExchangeFormat.CSV), text.replace(',', ';'));
    ExchangeResult result = importBack();
    assertEquals(List.of(), result.result().diagnostics());
    assertEquals(1, result.segments());
  }
}
