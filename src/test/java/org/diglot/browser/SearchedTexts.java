package org.diglot.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diglot.corpus.Corpus;
import org.diglot.model.BilingualDocument;
import org.diglot.model.Segment;
import org.diglot.parse.BilingualParser;
import org.diglot.search.SearchEntry;
import org.diglot.search.SearchFile;
import org.diglot.search.SearchIndex;
import org.diglot.search.SearchPage;
import org.diglot.text.PlainText;

/**
 * Sentences in one language, by page, with the index of them written to a folder.
 *
 * @param locale language tag
 * @param pages sentences of each page
 */
record SearchedTexts(String locale, List<List<SearchEntry>> pages) {

  private static final int PAGE = 12;
  private static final Path RESOURCES =
      Path.of(System.getProperty("diglot.basedir", "."), "src/test/resources");

  /** The project's own labelled sentences of a language; Thai ones of their own. */
  static SearchedTexts own(String locale) {
    List<SearchEntry> sentences = new ArrayList<>();
    if (locale.equals("th")) {
      lines("search/thai.txt").forEach(line -> sentences.add(entry(line, "")));
    } else {
      boolean source = locale.equals("en");
      for (String line : lines("scoreboard/" + (source ? "fr" : locale) + ".tsv")) {
        String[] cells = line.split("\t");
        if (!line.startsWith("#") && cells.length > 3) {
          sentences.add(entry(cells[source ? 2 : 3], source ? "" : cells[2]));
        }
      }
    }
    List<List<SearchEntry>> pages = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i += PAGE) {
      pages.add(sentences.subList(i, Math.min(i + PAGE, sentences.size())));
    }
    return new SearchedTexts(locale, pages);
  }

  /** Each locale of the corpus. */
  static List<SearchedTexts> corpus() {
    Map<String, List<List<SearchEntry>>> locales = new LinkedHashMap<>();
    for (Corpus.Page page : Corpus.pages()) {
      BilingualDocument document = BilingualParser.parse(page.file(), finding -> {});
      List<SearchEntry> sentences = new ArrayList<>();
      for (Segment segment : document.segments()) {
        String text = PlainText.of(segment.target().text()).strip();
        if (!text.isEmpty()) {
          sentences.add(entry(text, PlainText.of(segment.source().text()).strip()));
        }
      }
      if (!sentences.isEmpty()) {
        locales.computeIfAbsent(page.locale(), l -> new ArrayList<>()).add(sentences);
      }
    }
    List<SearchedTexts> texts = new ArrayList<>();
    locales.forEach((locale, pages) -> texts.add(new SearchedTexts(locale, pages)));
    return texts;
  }

  /** The same pages again and again until there are so many sentences. */
  SearchedTexts grownTo(int count) {
    List<List<SearchEntry>> grown = new ArrayList<>();
    int sentences = 0;
    for (int i = 0; sentences < count; i++) {
      List<SearchEntry> page = pages.get(i % pages.size());
      grown.add(page);
      sentences += page.size();
    }
    return new SearchedTexts(locale, grown);
  }

  private static SearchEntry entry(String text, String original) {
    return new SearchEntry(0, "k1", text, original, false);
  }

  private static List<String> lines(String resource) {
    try {
      return Files.readAllLines(RESOURCES.resolve(resource)).stream()
          .filter(line -> !line.isBlank())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Fixed queries of each language. */
  static Map<String, List<String>> queries() {
    Map<String, List<String>> queries = new LinkedHashMap<>();
    for (String line : lines("search/queries.tsv")) {
      String[] cells = line.split("\t");
      if (!line.startsWith("#")) {
        queries.computeIfAbsent(cells[0], l -> new ArrayList<>()).add(cells[1]);
      }
    }
    return queries;
  }

  /** Every sentence in order. */
  List<String> sentences() {
    return pages.stream().flatMap(List::stream).map(SearchEntry::text).toList();
  }

  /** Writes the index, with the strings that the site's script needs to be there. */
  void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    SearchIndex index = new SearchIndex(pages.size());
    for (int i = 0; i < pages.size(); i++) {
      SearchPage.State state = SearchPage.State.CURRENT;
      index.add(
          SearchIndex.<IOException>write(
              new SearchPage(i, "p" + i + ".html", "Page " + i, locale, state, pages.get(i)),
              file -> write(folder, file)));
    }
    index.<IOException>finish(
        Map.of("count", "{count}", "none", "none", "all", "all", "source-tag", "en"),
        file -> write(folder, file));
  }

  private static void write(Path folder, SearchFile file) throws IOException {
    Files.writeString(folder.resolve(file.name()), file.text());
  }
}
