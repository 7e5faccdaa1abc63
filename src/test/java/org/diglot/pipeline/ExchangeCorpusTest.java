package org.diglot.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.diglot.corpus.Corpus;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.interchange.ExchangeFile;
import org.diglot.interchange.ExchangeFormat;
import org.diglot.interchange.ExchangePages;
import org.diglot.interchange.OkapiReader;
import org.diglot.interchange.Suggestions;
import org.diglot.interchange.Xliff12Schema;
import org.diglot.model.BilingualDocument;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;
import org.diglot.model.PageStates;
import org.diglot.model.Segment;
import org.diglot.model.SegmentId;
import org.diglot.model.SourceFile;
import org.diglot.model.View;
import org.diglot.parse.BilingualParser;
import org.diglot.parse.PageTextReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Real pages go out and come back. */
class ExchangeCorpusTest {

  private static final int EDITS = 1000;

  private record Sent(BilingualDocument page, ExchangeFile file) {}

  private static Sent send(Corpus.Page page) {
    BilingualDocument document = BilingualParser.parse(page.file(), finding -> {});
    ExchangeFile file =
        new ExchangePages(
                new LanguageTag("en-US"),
                new LanguageTag(page.locale()),
                text -> List.of(),
                Suggestions.NONE,
                state -> true)
            .of(
                document,
                PageTextReader.read(document, View.Side.SOURCE),
                PageStates.NONE,
                Map.of());
    return new Sent(document, file);
  }

  private static PageImport receive(
      Sent sent, ExchangeFormat format, String text, List<Diagnostic> findings) {
    String name = sent.page().path() + format.extension();
    PageImport puts = new PageImport(sent.page(), PageStates.NONE, findings::add);
    puts.take(
        ExchangeFormat.read(new SourceFile(name, new DocumentPath(name), text), findings::add));
    return puts;
  }

  @ParameterizedTest
  @EnumSource(ExchangeFormat.class)
  void changesNoByteWithoutEdits(ExchangeFormat format) {
    int pages = 0;
    int segments = 0;
    int left = 0;
    List<String> wrong = new ArrayList<>();
    for (Corpus.Page page : Corpus.pages()) {
      Sent sent = send(page);
      List<Diagnostic> findings = new ArrayList<>();
      PageImport puts = receive(sent, format, format.write(sent.file()), findings);
      pages++;
      segments += sent.file().segments();
      left += sent.page().segments().size() - sent.file().segments();
      if (!puts.isEmpty() || !findings.isEmpty()) {
        wrong.add(page + " " + puts.segments() + " " + puts.states() + " " + findings);
      }
    }
    System.out.println(
        format + ": " + pages + " pages, " + segments + " segments, " + left + " not exported");
    assertEquals(List.of(), wrong);
  }

  @Test
  void everyPageKeepsToTheSchemaOfXliff12() throws Exception {
    Xliff12Schema schema = Xliff12Schema.installed();
    int pages = 0;
    List<String> wrong = new ArrayList<>();
    for (Corpus.Page page : Corpus.pages()) {
      ExchangeFile file = send(page).file();
      if (file.segments() > 0) {
        pages++;
        schema.faults(ExchangeFormat.XLIFF12.write(file)).forEach(f -> wrong.add(page + ":" + f));
      }
    }
    System.out.println("xliff12: " + pages + " pages held against the schema");
    assertEquals(List.of(), wrong.stream().limit(20).toList());
  }

  @Test
  void okapiFindsEveryPageValid() {
    for (Corpus.Page page : Corpus.pages()) {
      ExchangeFile file = send(page).file();
      if (file.segments() > 0) {
        OkapiReader.Counts read = OkapiReader.read(ExchangeFormat.XLIFF.write(file));
        assertEquals(file.segments(), read.segments(), page.toString());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(ExchangeFormat.class)
  void aThousandEditsChangeAThousandRanges(ExchangeFormat format) {
    List<Corpus.Page> pages = Corpus.pages();
    List<Map.Entry<Integer, SegmentId>> all = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      BilingualDocument page = BilingualParser.parse(pages.get(i).file(), finding -> {});
      for (Segment segment : ExchangePages.exchangeable(page).values()) {
        if (!segment.target().text().isBlank()) {
          all.add(Map.entry(i, segment.id()));
        }
      }
    }
    Random random = new Random(20261122);
    Map<Integer, Set<String>> chosen = new TreeMap<>();
    for (int count = 0; count < EDITS; ) {
      Map.Entry<Integer, SegmentId> one = all.get(random.nextInt(all.size()));
      boolean added =
          chosen.computeIfAbsent(one.getKey(), key -> new TreeSet<>()).add(one.getValue().text());
      count += added ? 1 : 0;
    }
    int changed = 0;
    for (Map.Entry<Integer, Set<String>> entry : chosen.entrySet()) {
      changed += edit(send(pages.get(entry.getKey())), entry.getValue(), format);
    }
    System.out.println(
        format
            + ": "
            + EDITS
            + " edits in "
            + chosen.size()
            + " pages changed "
            + changed
            + " ranges and no other byte");
    assertEquals(EDITS, changed);
  }

  /** Edits the written file as text; the page must differ in just these ranges. */
  private static int edit(Sent sent, Set<String> ids, ExchangeFormat format) {
    StringBuilder written = new StringBuilder(format.write(sent.file()));
    for (String id : ids) {
      int at = target(written, id, format);
      if (format == ExchangeFormat.CSV && written.charAt(at) == '\'') {
        written.deleteCharAt(at);
      }
      written.insert(at, "Zq é\u00A0");
    }
    List<Diagnostic> findings = new ArrayList<>();
    PageImport puts = receive(sent, format, written.toString(), findings);
    assertEquals(List.of(), findings, sent.page().file().location());
    StringBuilder expected = new StringBuilder(sent.page().file().text());
    Map<String, Segment> byId = new HashMap<>();
    sent.page().segments().forEach(segment -> byId.put(segment.id().text(), segment));
    ids.stream()
        .map(byId::get)
        .sorted((a, b) -> b.range().start() - a.range().start())
        .forEach(
            segment -> {
              String text = segment.target().text();
              int lead = text.indexOf(text.strip());
              expected.insert(
                  segment.target().range().start() + lead,
                  lead == 0 ? "Zq é\u00A0" : "Zq é\u00A0" + text.substring(0, lead));
            });
    assertTrue(puts.text().length() >= sent.page().file().text().length());
    assertEquals(expected.toString(), puts.text());
    return puts.segments();
  }

  /** Where the translation of a segment begins in a written file. */
  private static int target(StringBuilder text, String id, ExchangeFormat format) {
    return switch (format) {
      case XLIFF -> behind(text, "<target>", text.indexOf("<segment id=\"" + id + "\""));
      case XLIFF12 ->
          text.indexOf(">", text.indexOf("<target", text.indexOf("<trans-unit id=\"" + id + "\"")))
              + 1;
      case PO -> inMessage(text, text.indexOf("msgctxt \"" + id + "\""));
      case CSV -> inRow(text, id);
    };
  }

  private static int behind(StringBuilder text, String mark, int from) {
    return text.indexOf(mark, from) + mark.length();
  }

  /** A text of more lines begins with an empty one. */
  private static int inMessage(StringBuilder text, int from) {
    int at = behind(text, "msgstr \"", from);
    return text.charAt(at) == '"' && text.charAt(at + 1) == '\n' && text.charAt(at + 2) == '"'
        ? at + 3
        : at;
  }

  /** Cells: page, segment, kind, context, source, target. */
  private static int inRow(StringBuilder text, String id) {
    int at = text.indexOf("," + id + ",") + 1;
    boolean quoted = false;
    for (int commas = 0; commas < 4; at++) {
      if (text.charAt(at) == '"') {
        quoted = !quoted;
      } else if (text.charAt(at) == ',' && !quoted) {
        commas++;
      }
    }
    return text.charAt(at) == '"' ? at + 1 : at;
  }
}
