package org.diglot.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.Severity;
import org.diglot.interchange.ExchangeSegment.Match;
import org.diglot.memory.TermEntry;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;
import org.diglot.model.SegmentId;
import org.diglot.model.SegmentState;
import org.diglot.model.SegmentStatus;
import org.diglot.model.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExchangeFormatTest {

  private static final List<String[]> TEXTS =
      List.of(
          new String[] {
            "Lock **the** [room](room.md).", "Verrouillez [la salle](room.md)\u00A0**!**"
          },
          new String[] {"a < b & c > \"d\" 'e' ]]>", "a &lt; b &amp; c; =SUM(1,2)\t\"x\""},
          new String[] {"Use `\\n`, C:\\new\\table and {0}.", "Mit `\\n`, C:\\new\\table und {0}."},
          new String[] {"One\nline\r\nmore", "Eine\nZeile\r\nmehr"},
          new String[] {"No translation", ""},
          new String[] {" outer ", " \u200Fמסביב\u200E 😀 "},
          new String[] {"# not a comment\n\"", "msgid \"x\"\\"},
          new String[] {"=1+2", "=HYPERLINK(\"https://x.example\",\"y\")"},
          new String[] {"'=1", "''＝1"},
          new String[] {"-5", "'tis"},
          new String[] {"@here", "\tx"});

  private static final DocumentPath PAGE = new DocumentPath("doors/a b & c.md");

  /** Everything that a file can hold. */
  static ExchangeFile file() {
    List<ExchangeSegment> segments = new ArrayList<>();
    for (int i = 0; i < TEXTS.size(); i++) {
      String target = TEXTS.get(i)[1];
      SegmentState state =
          target.isEmpty() ? SegmentState.INITIAL : SegmentState.values()[1 + i % 4];
      segments.add(
          new ExchangeSegment(
              new SegmentStatus(
                  new SegmentId("1f3a9-" + (101 + i)),
                  state,
                  Optional.of("moved"),
                  Optional.of("normative"),
                  Optional.of("An older \"text\"\nof two lines")),
              i + 1,
              TEXTS.get(i)[0],
              target,
              List.of(
                  new ExchangeSegment.Issue("changed-number", "numbers", Severity.ERROR, "3 & <4>"),
                  new ExchangeSegment.Issue(
                      "double-space", "whitespace", Severity.NOTE, "two spaces")),
              target.isEmpty()
                  ? List.of()
                  : List.of(
                      new Match(Match.Kind.PREVIOUS, 87, "previous source", "Old <b>", target),
                      new Match(Match.Kind.FUZZY, 71, "a.md#1", "=Like\n<b>", "+" + target)),
              List.of(
                  new TermEntry(
                      "room", "room", "salle", TermEntry.Status.PREFERRED, Optional.of("a & b")))));
    }
    return new ExchangeFile(
        PAGE,
        new LanguageTag("en-US"),
        new LanguageTag("fr-FR"),
        "0123456789abcdef",
        "fedcba",
        List.of(new ExchangeUnit("1f3a9-101", "list-item", List.of("A & B", "C"), segments)));
  }

  private static List<ReturnedPage> read(ExchangeFormat format, String text, List<Diagnostic> out) {
    String name = "x" + format.extension();
    return ExchangeFormat.read(new SourceFile(name, new DocumentPath(name), text), out::add);
  }

  @ParameterizedTest
  @EnumSource(ExchangeFormat.class)
  void bringsBackWhatItTookOut(ExchangeFormat format) {
    List<Diagnostic> findings = new ArrayList<>();
    String text = format.write(file());
    List<ReturnedPage> pages = read(format, text, findings);
    assertEquals(List.of(), findings);
    assertEquals(1, pages.size(), text);
    ReturnedPage page = pages.get(0);
    assertEquals(PAGE.value(), page.page());
    assertEquals("en-US", page.source());
    assertEquals("fr-FR", page.target());
    if (format != ExchangeFormat.CSV) {
      assertEquals(Optional.of("0123456789abcdef"), page.pageHash());
    }
    for (int i = 0; i < TEXTS.size(); i++) {
      ReturnedSegment segment = page.segments().get(i);
      ExchangeSegment sent = file().units().get(0).segments().get(i);
      assertEquals(sent.id(), segment.id());
      assertEquals(sent.source(), segment.source());
      assertEquals(sent.target(), segment.target());
      assertEquals(Optional.of(sent.key()), segment.key());
      assertEquals(Optional.of(sent.status().state()), segment.state());
      assertEquals(Optional.empty(), segment.broken());
    }
    assertEquals(TEXTS.size(), page.segments().size());
  }

  @Test
  void marksCodesIssuesTermsAndMatchesInXliff() {
    String text = ExchangeFormat.XLIFF.write(file());
    assertTrue(
        text.contains("<pc id=\"c1\" type=\"fmt\" subType=\"xlf:b\" canDelete=\"no\""), text);
    assertTrue(text.contains("<its:locQualityIssue locQualityIssueType=\"numbers\""), text);
    assertTrue(text.contains("its:locQualityIssuesRef=\"#its=lqi-1f3a9-101\""), text);
    assertTrue(text.contains("<gls:term>room</gls:term>"), text);
    assertTrue(
        text.contains("<mtc:match ref=\"#1f3a9-101\" type=\"idm\" similarity=\"87.0\""), text);
    assertTrue(text.contains("state=\"initial\" subState=\"diglot:needs-review\""), text);
    assertTrue(text.contains("<note category=\"context\">A &amp; B › C</note>"), text);
  }

  @ParameterizedTest
  @EnumSource(ExchangeFormat.class)
  void tellsTermsFindingsContextAndThePreviousSource(ExchangeFormat format) {
    String text = format.write(file());
    boolean isXliff = format == ExchangeFormat.XLIFF;
    for (String fact :
        List.of(
            isXliff ? "<gls:translation>salle<" : "room → salle (a",
            "[changed-number]",
            "translated from: An older",
            "C",
            "Like")) {
      assertTrue(text.contains(fact), fact + "\n" + text);
    }
  }

  @Test
  void givesTheTextBeforeAsEachFormatHasIt() {
    assertTrue(
        ExchangeFormat.PO
            .write(file())
            .contains(
                "#| msgctxt \"1f3a9-102\"\n#| msgid \"An older \\\"text\\\"\\nof two lines\"\n"
                    + "msgctxt"));
    String xliff = ExchangeFormat.XLIFF12.write(file());
    assertTrue(
        xliff.contains(
            "<alt-trans match-quality=\"87%\" origin=\"previous source\""
                + " alttranstype=\"previous-version\"><source>Old"),
        xliff);
    assertTrue(
        xliff.contains("state=\"needs-review-translation\" its:locQualityIssuesRef=\"#lqi-"),
        xliff);
  }

  @Test
  void leavesNoFormulaForASpreadsheetToRun() throws IOException {
    try (CSVParser rows =
        CSVParser.parse(ExchangeFormat.CSV.write(file()).substring(1), CSVFormat.RFC4180)) {
      for (CSVRecord row : rows) {
        for (String cell : row) {
          assertFalse(!cell.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(cell.charAt(0)) >= 0, cell);
          assertFalse(cell.matches("[0-9]+(e[0-9]+)?"), cell);
        }
      }
    }
  }

  @Test
  void writesWhatXmlCannotHold() {
    ExchangeFile file =
        new ExchangeFile(
            PAGE,
            new LanguageTag("en"),
            new LanguageTag("ja"),
            "1",
            "",
            List.of(
                new ExchangeUnit(
                    "1f3a9-101",
                    "heading",
                    List.of(),
                    List.of(
                        new ExchangeSegment(
                            ExchangePages.status(
                                new org.diglot.model.Segment(
                                    new SegmentId("1f3a9-101"),
                                    org.diglot.model.TextRange.at(0),
                                    new org.diglot.model.SegmentText(
                                        org.diglot.model.TextRange.at(0), "x"),
                                    new org.diglot.model.SegmentText(
                                        org.diglot.model.TextRange.at(0), "x")),
                                java.util.Map.of()),
                            1,
                            "a\u0001b\uFFFE",
                            "\u001Bc",
                            List.of(),
                            List.of(),
                            List.of())))));
    for (ExchangeFormat format : ExchangeFormat.values()) {
      List<ReturnedPage> pages = read(format, format.write(file), new ArrayList<>());
      assertEquals("a\u0001b\uFFFE", pages.get(0).segments().get(0).source(), format.toString());
      assertEquals("\u001Bc", pages.get(0).segments().get(0).target(), format.toString());
    }
  }

  @Test
  void readsCodesOfToolsThatDropTheOriginalData() {
    String text =
        ExchangeFormat.XLIFF
            .write(file())
            .replaceFirst("(<target>.*?)<pc id=\"c2\"[^>]*>", "$1<pc id=\"c2\">");
    ReturnedPage page = read(ExchangeFormat.XLIFF, text, new ArrayList<>()).get(0);
    assertEquals(TEXTS.get(0)[1], page.segments().get(0).target());
  }

  @Test
  void saysWhichCodeHasNoData() {
    String text =
        ExchangeFormat.XLIFF.write(file()).replaceFirst("<ph id=\"[^>]*>", "<ph id=\"z\"/>");
    ReturnedPage page = read(ExchangeFormat.XLIFF, text, new ArrayList<>()).get(0);
    assertTrue(page.segments().stream().anyMatch(s -> s.broken().isPresent()), text);
  }

  @Test
  void readsMessagesThatToolsHaveWrapped() {
    String po =
        "msgid \"\"\nmsgstr \"\"\n\"Language: fr-FR\\n\"\n\"X-Source-Language: en\\n\"\n"
            + "\"X-Diglot-Page: a.md\\n\"\n\n# by hand\n#. diglot-key: 12\n#, fuzzy, c-format\n"
            + "#| msgid \"old\"\nmsgctxt \"1f3a9-101\"\nmsgid \"\"\n\"one \"\n\"two\"\n"
            + "msgstr \"un \"\n\"deux\\303\"\n\n#~ msgid \"gone\"\n#~ msgstr \"parti\"\n";
    ReturnedSegment segment =
        read(ExchangeFormat.PO, po, new ArrayList<>()).get(0).segments().get(0);
    assertEquals("one two", segment.source());
    assertEquals("un deux\u00C3", segment.target());
    assertEquals(Optional.of("12"), segment.key());
    assertEquals(Optional.of(SegmentState.NEEDS_REVIEW), segment.state());
  }

  @Test
  void readsTablesWithSemicolonsAndOtherColumnOrder() {
    String csv =
        "Target;Segment;Page;Source;Source-Language;Target-Language\r\n"
            + "\"un; deux\";1f3a9-101;a.md;one;en;fr\r\n";
    ReturnedPage page = read(ExchangeFormat.CSV, csv, new ArrayList<>()).get(0);
    assertEquals("a.md", page.page());
    assertEquals("un; deux", page.segments().get(0).target());
    assertEquals(Optional.empty(), page.segments().get(0).key());
  }

  @Test
  void saysWhatIsNoExchangeFile() {
    for (ExchangeFormat format : ExchangeFormat.values()) {
      List<Diagnostic> findings = new ArrayList<>();
      assertEquals(List.of(), read(format, "\"no\" such,\"file", findings));
      assertEquals(1, findings.size(), format.toString());
      assertEquals("invalid-exchange-file", findings.get(0).rule().id());
    }
  }
}
