package org.diglot.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Search in a real browser against a scan of every sentence. */
@ExtendWith(NeedsBrowser.class)
class BrowserSearchOracleTest {

  private static final double RECALL = 0.99;
  private static final double PRECISION = 0.95;
  private static final int FIRST_QUERY = 30 * 1024;
  private static final int SHARD = 8 * 1024;

  /**
   * What came of the queries of one language.
   *
   * @param unread sentences that the terms alone would add, before their texts are read
   */
  private record Score(int right, int wrong, int missed, int unread, List<String> faults) {

    double recall() {
      return right + missed == 0 ? 1 : (double) right / (right + missed);
    }

    double precision() {
      return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }
  }

  private static Chromium chromium;
  private final Set<String> requested = new HashSet<>();
  private Page page;
  @TempDir Path folder;

  @BeforeAll
  static void launch() {
    chromium = Chromium.launch(Chromium.executable().orElseThrow());
  }

  @AfterAll
  static void quit() {
    chromium.close();
  }

  @BeforeEach
  void open() {
    page = chromium.browser().newPage();
    page.onRequest(request -> requested.add(request.url().replaceAll(".*/|\\?.*", "")));
  }

  @AfterEach
  void close() {
    page.close();
  }

  @Test
  void findsWhatStandsInOwnSentences() throws Exception {
    for (var queries : SearchedTexts.queries().entrySet()) {
      SearchedTexts texts = SearchedTexts.own(queries.getKey());
      try (StaticServer server = serve(texts)) {
        Score score = score(server, texts, queries.getValue());
        print("own " + texts.locale(), texts, queries.getValue().size(), score);
        assertGood(texts.locale(), score);
      }
    }
  }

  @Test
  void findsPhrasesOfTheCorpus() throws Exception {
    for (SearchedTexts texts : SearchedTexts.corpus()) {
      List<String> phrases = new SentenceScan(texts).phrases(texts, 40);
      try (StaticServer server = serve(texts)) {
        Score score = score(server, texts, phrases);
        print("corpus " + texts.locale(), texts, phrases.size(), score);
        assertGood(texts.locale(), score);
      }
    }
  }

  /** From the key to the results on the screen, on as many sentences as a large edition has. */
  @Test
  void showsResultsWhileSomebodyTypes() throws Exception {
    for (SearchedTexts texts : SearchedTexts.corpus()) {
      if (texts.sentences().size() > 9_000) {
        SearchedTexts large = texts.grownTo(22_000);
        try (StaticServer server = serve(large)) {
          time(server, large, SearchedTexts.queries().get(large.locale().substring(0, 2)));
        }
      }
    }
  }

  private void time(StaticServer server, SearchedTexts texts, List<String> queries)
      throws IOException {
    Path assets =
        Path.of(System.getProperty("diglot.basedir", "."), "site-template/assets").toAbsolutePath();
    Path own = folder.resolve(texts.locale());
    for (String name : List.of("site.js", "search-box.js", "site.css", "search.css")) {
      Files.copy(assets.resolve(name), own.resolve(name));
    }
    Files.writeString(
        own.resolve("field.html"),
        "<!doctype html><html lang=\"fr\"><meta charset=\"utf-8\"><title>x</title>"
            + "<link rel=stylesheet href=site.css><link rel=stylesheet href=search.css>"
            + "<script src=\"site.js\" defer></script><header><form class=\"search\""
            + " action=\"index.html\" data-scripts=\"search.js search-box.js\">"
            + "<input name=q aria-label=q></form></header>");
    page.navigate(server.url() + "field.html");
    page.keyboard().press("/");
    page.waitForFunction("() => document.querySelector('input[role=combobox]')");
    List<Double> times = new ArrayList<>();
    for (String query : queries.subList(0, 12)) {
      page.locator("input").fill("");
      Object spent =
          page.evaluate(
              """
              async (query) => {
                const field = document.querySelector("input");
                const times = [];
                for (const letter of query) {
                  const start = performance.now();
                  field.value += letter;
                  field.dispatchEvent(new Event("input"));
                  const wanted = field.value.trim();
                  while (wanted && document.documentElement.dataset.searched !== wanted) {
                    await new Promise((done) => setTimeout(done));
                  }
                  times.push(performance.now() - start);
                }
                return times;
              }
              """,
              query);
      ((List<?>) spent).forEach(time -> times.add(((Number) time).doubleValue()));
    }
    times.sort(null);
    System.out.printf(
        Locale.ROOT,
        "search while typing, %s, %d sentences, %d keys: median %.0f ms, 95%% %.0f ms, most %.0f"
            + " ms%n",
        texts.locale(),
        texts.sentences().size(),
        times.size(),
        times.get(times.size() / 2),
        times.get(times.size() * 95 / 100),
        times.get(times.size() - 1));
  }

  private static void assertGood(String locale, Score score) {
    assertTrue(score.recall() >= RECALL, locale + " misses " + score.faults());
    assertTrue(score.precision() >= PRECISION, locale + " adds " + score.faults());
  }

  private void print(String name, SearchedTexts texts, int queries, Score score)
      throws IOException {
    long all = 0;
    long largest = 0;
    try (var files = Files.list(folder.resolve(texts.locale()))) {
      for (Path file : files.filter(f -> f.toString().matches(".*/[to]\\d+\\.js")).toList()) {
        long size = compressed(file);
        all += size;
        largest = Math.max(largest, size);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "search, %s: %d sentences, %d queries, recall %.4f, precision %.4f, dropped when read %d;"
            + " terms %d KB in all, largest file %.1f KB, first query at most %.1f KB%n",
        name,
        texts.sentences().size(),
        queries,
        score.recall(),
        score.precision(),
        score.unread(),
        all / 1024,
        largest / 1024.0,
        heaviest / 1024.0);
    score.faults().forEach(fault -> System.out.println("  wanted/found: " + fault));
    assertTrue(largest <= SHARD, "a file of terms has " + largest + " bytes");
    assertTrue(heaviest <= FIRST_QUERY, "a first query takes " + heaviest + " bytes");
  }

  /** Of how many queries one is made on a fresh page, to see what it loads. */
  private static final int WEIGHED = 5;

  private long heaviest;

  private StaticServer serve(SearchedTexts texts) throws IOException {
    Path own = folder.resolve(texts.locale());
    texts.write(own);
    Path assets =
        Path.of(System.getProperty("diglot.basedir", "."), "site-template/assets").toAbsolutePath();
    Files.copy(assets.resolve("search.js"), own.resolve("search.js"));
    Files.writeString(
        own.resolve("index.html"),
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>x</title>"
            + "<script src=\"search.js\"></script>");
    return StaticServer.serve(own);
  }

  private Score score(StaticServer server, SearchedTexts texts, List<String> queries)
      throws IOException {
    SentenceScan scan = new SentenceScan(texts);
    int right = 0;
    int wrong = 0;
    int missed = 0;
    int unread = 0;
    heaviest = 0;
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < queries.size(); i++) {
      String query = queries.get(i);
      BitSet wanted = scan.found(query);
      boolean first = i % WEIGHED == 0;
      if (first) {
        page.navigate(server.url() + "index.html");
        requested.clear();
      }
      int listed = look(query);
      heaviest = first ? Math.max(heaviest, requestedBytes(texts.locale())) : heaviest;
      BitSet found = read();
      unread += listed - found.cardinality();
      BitSet both = (BitSet) wanted.clone();
      both.and(found);
      right += both.cardinality();
      wrong += found.cardinality() - both.cardinality();
      missed += wanted.cardinality() - both.cardinality();
      if (!wanted.equals(found)) {
        faults.add(query + " " + wanted.cardinality() + "/" + found.cardinality());
      }
    }
    return new Score(right, wrong, missed, unread, faults);
  }

  /** Searches as the field does, with the texts of the first five results. */
  private int look(String query) {
    Object count =
        page.evaluate(
            """
            async (query) => {
              window.engine ??= diglotSearch.open(location.href.replace(/[^/]*$/, ""));
              window.result = await engine.look("t", query);
              const first = result.pages.slice(0, 5);
              for (const p of first) await engine.sentence(p.page, p.hits[0].sentence, "t");
              return result.pages.reduce((sum, p) => sum + p.hits.length, 0);
            }
            """,
            query);
    return ((Number) count).intValue();
  }

  /** The sentences that are shown: those whose texts have all parts of the query. */
  private BitSet read() {
    Object found =
        page.evaluate(
            """
            async () => {
              const shown = [];
              for (const p of result.pages) {
                for (const hit of p.hits) {
                  const { text } = await engine.sentence(p.page, hit.sentence, "t");
                  if (result.parts.every((part) => diglotSearch.places(part, text).length)) {
                    shown.push(hit.sentence);
                  }
                }
              }
              return shown;
            }
            """);
    BitSet sentences = new BitSet();
    ((List<?>) found).forEach(number -> sentences.set(((Number) number).intValue()));
    return sentences;
  }

  private long requestedBytes(String locale) throws IOException {
    long sum = 0;
    for (String name : requested) {
      Path file = folder.resolve(locale).resolve(name);
      sum += Files.isRegularFile(file) ? compressed(file) : 0;
    }
    return sum;
  }

  private static long compressed(Path file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      Files.copy(file, out);
    }
    return bytes.size();
  }
}
