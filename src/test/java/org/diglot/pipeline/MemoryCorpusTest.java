package org.diglot.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.diglot.corpus.Corpus;
import org.diglot.interchange.TmxReader;
import org.diglot.interchange.TmxWriter;
import org.diglot.memory.MemoryEntry;
import org.diglot.model.BilingualDocument;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;
import org.diglot.model.PageStates;
import org.diglot.model.SourceFile;
import org.diglot.parse.BilingualParser;
import org.junit.jupiter.api.Test;

/** The translations of all real pages, out as TMX and in again. */
class MemoryCorpusTest {

  private static final LanguageTag ENGLISH = new LanguageTag("en");

  @Test
  void everyTranslationComesBackAsItWas() {
    Map<String, List<MemoryEntry>> locales = new TreeMap<>();
    for (Corpus.Page page : Corpus.pages()) {
      SourceFile file = new SourceFile("memory.tmx", page.file().path(), page.file().text());
      BilingualDocument document = BilingualParser.parse(file, finding -> {});
      locales
          .computeIfAbsent(page.locale(), tag -> new ArrayList<>())
          .addAll(LocaleBitext.of(document, PageStates.NONE));
    }
    assertTrue(locales.size() > 2, locales.keySet().toString());
    locales.forEach(MemoryCorpusTest::assertComesBack);
  }

  private static void assertComesBack(String locale, List<MemoryEntry> entries) {
    LanguageTag tag = new LanguageTag(locale);
    String text = TmxWriter.write(ENGLISH, tag, entries, "1", LocalDate.of(2026, 11, 1));
    SourceFile file = new SourceFile("memory.tmx", new DocumentPath("memory.tmx"), text);
    List<String> findings = new ArrayList<>();
    List<MemoryEntry> back =
        TmxReader.read(file, ENGLISH, finding -> findings.add(finding.toString()))
            .getOrDefault(tag, List.of());
    assertEquals(List.of(), findings);
    assertEquals(entries.size(), back.size(), locale);
    for (int i = 0; i < entries.size(); i++) {
      assertEquals(entries.get(i), back.get(i), locale);
    }
  }
}
