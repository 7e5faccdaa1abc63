package org.diglot.corpus;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.diglot.model.BilingualDocument;
import org.diglot.model.Segment;
import org.diglot.model.Sentence;
import org.diglot.model.SourceFile;
import org.diglot.model.View;
import org.diglot.parse.BilingualParser;
import org.diglot.parse.PageTextReader;
import org.diglot.text.SegmentKey;
import org.junit.jupiter.api.Test;

/** Sentences cut from the true source files against the halves that the real build embedded. */
class SentenceOracleTest {

  private static final String SINCE_2019 = "all but 2018";

  @Test
  void cutsAsTheBuildDid() throws IOException {
    Map<String, SentenceScore> scores = score(false);
    print("Sentences of source files, cut without known texts", scores);
    SentenceScore total = scores.get("all");
    assertTrue(total.recall() >= 0.99, "recall " + total.recall());
    assertTrue(total.precision() >= 0.99, "precision " + total.precision());
  }

  @Test
  void cutsBetterWithKnownTexts() throws IOException {
    Map<String, SentenceScore> scores = score(true);
    print("Sentences of source files, cut with known texts", scores);
    // Of the halves of 2018, three in a hundred are not the text of the source file.
    SentenceScore total = scores.get(SINCE_2019);
    assertTrue(total.recall() >= 0.998, "recall " + total.recall());
    assertTrue(total.precision() >= 0.998, "precision " + total.precision());
  }

  @Test
  void cutsTheSourceViewsOfPagesWithoutSourceFile() throws IOException {
    Map<String, SentenceScore> scores = new TreeMap<>();
    List<String> misses = new ArrayList<>();
    for (Corpus.Page page : Corpus.pages()) {
      BilingualDocument document = BilingualParser.parse(page.file(), d -> {});
      if (page.source().isEmpty() && !page.path().endsWith("TOC.md")) {
        SourceFile view =
            new SourceFile("", document.path(), document.view(View.Side.SOURCE).body());
        SentenceScore score = score(view, document.segments(), Set.of(), page, misses);
        scores.merge(page.set(), score, SentenceScore::plus);
        scores.merge("all", score, SentenceScore::plus);
      }
    }
    write(misses, "-views");
    print("Sentences of source views, cut without known texts", scores);
    SentenceScore total = scores.get("all");
    assertTrue(total.recall() >= 0.99, "recall " + total.recall());
    assertTrue(total.precision() >= 0.99, "precision " + total.precision());
  }

  private static SentenceScore score(
      SourceFile source,
      List<Segment> segments,
      Set<String> known,
      Corpus.Page page,
      List<String> misses) {
    BilingualDocument plain = BilingualParser.parseMonolingual(source, d -> {});
    List<String> sentences =
        PageTextReader.readSource(plain, known).sentences().stream().map(Sentence::text).toList();
    return SentenceScore.of(segments, sentences, line -> misses.add(page + line));
  }

  private static void write(List<String> misses, String name) throws IOException {
    String file = System.getProperty("diglot.misses", "");
    if (!file.isEmpty()) {
      Files.write(Path.of(file + name), misses);
    }
  }

  private static Map<String, SentenceScore> score(boolean known) throws IOException {
    Map<String, SentenceScore> scores = new TreeMap<>();
    List<String> misses = new ArrayList<>();
    for (Corpus.Page page : Corpus.pages()) {
      Optional<SourceFile> source = page.source();
      if (source.isEmpty()) {
        continue;
      }
      List<Segment> segments = BilingualParser.parse(page.file(), d -> {}).segments();
      Set<String> texts = new HashSet<>();
      if (known) {
        segments.forEach(segment -> texts.add(SegmentKey.normalised(segment.source().text())));
      }
      SentenceScore score = score(source.get(), segments, texts, page, misses);
      scores.merge(page.set(), score, SentenceScore::plus);
      scores.merge("all", score, SentenceScore::plus);
      if (!page.set().contains("2018")) {
        scores.merge(SINCE_2019, score, SentenceScore::plus);
      }
    }
    write(misses, known ? "-known" : "");
    return scores;
  }

  private static void print(String title, Map<String, SentenceScore> scores) {
    System.out.printf(
        "%n%s%n%-24s %8s %8s %8s %9s %9s%n",
        title, "set", "halves", "cut", "equal", "recall", "precision");
    scores.forEach(
        (set, score) ->
            System.out.printf(
                "%-24s %8d %8d %8d %9.4f %9.4f%n",
                set,
                score.halves(),
                score.cut(),
                score.equalHalves(),
                score.recall(),
                score.precision()));
  }
}
