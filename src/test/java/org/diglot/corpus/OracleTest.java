package org.diglot.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.diglot.model.BilingualDocument;
import org.diglot.model.Segment;
import org.diglot.model.SourceFile;
import org.diglot.parse.BilingualParser;
import org.junit.jupiter.api.Test;

/** Both views of every real page against what was really published and really translated. */
class OracleTest {

  private static final Pattern ID = Pattern.compile("<span data-ttu-id=");

  private static final String CUT_ALTERNATIVE_TEXT = "alternative text cut to its first sentence";

  @Test
  void joinsEveryPageWithoutLoss() {
    List<Corpus.Page> pages = Corpus.pages();
    for (Corpus.Page page : pages) {
      SourceFile file = page.file();
      assertEquals(file.text(), parse(file).join(), page.toString());
    }
    System.out.println("Joined without loss: " + pages.size() + " pages");
  }

  @Test
  void findsEverySegment() {
    int segments = 0;
    for (Corpus.Page page : Corpus.pages()) {
      SourceFile file = page.file();
      BilingualDocument document = parse(file);
      segments += document.segments().size();
      assertEquals(count(file.text()), document.segments().size(), page.toString());
    }
    System.out.println("Segments found: " + segments);
  }

  private static int count(String text) {
    return (int) ID.matcher(text).results().count();
  }

  @Test
  void targetViewIsThePublishedPage() {
    Table table = new Table("Target view against the published page", Normalisation.OF_TARGET);
    for (Corpus.Page page : Corpus.pages()) {
      Optional<SourceFile> published = page.published();
      if (published.isPresent()) {
        String view = parse(page.file()).targetView().text();
        String oracle = published.get().text().substring(published.get().contentStart());
        table.add(page, view, oracle, OracleTest::explainTarget);
      }
    }
    table.print();
    assertTrue(table.equalShare() >= 0.98, "share of equal pages: " + table.equalShare());
    // Cut alternative texts are a fact of the bilingual file: what it has lost no reader can
    // restore.
    double share = table.shareEqualOr(CUT_ALTERNATIVE_TEXT);
    assertTrue(share >= 0.99, "share of pages equal but for alternative texts: " + share);
    assertTrue(table.unexplained().isEmpty(), "not explained: " + table.unexplained());
  }

  @Test
  void sourceViewIsTheTranslatedRevision() {
    Table table = new Table("Source view against the source file", Normalisation.OF_SOURCE);
    Table table2018 = new Table("The same, pages of 2018", Normalisation.OF_SOURCE);
    for (Corpus.Page page : Corpus.pages()) {
      Optional<SourceFile> source = page.source();
      if (source.isPresent()) {
        BilingualDocument document = parse(page.file());
        (page.set().contains("2018") ? table2018 : table)
            .add(
                page,
                document.sourceView().body(),
                parseBody(source.get()),
                (view, oracle) -> explainSource(document, view, oracle));
      }
    }
    table.print();
    table2018.print();
    assertTrue(table.equalShare() >= 0.98, "share of equal pages: " + table.equalShare());
    assertTrue(table.unexplained().isEmpty(), "not explained: " + table.unexplained());
    assertTrue(table2018.unexplained().isEmpty(), "not explained: " + table2018.unexplained());
  }

  @Test
  void hashOfEveryPageIsThatOfItsSourceFile() {
    int verified = 0;
    for (Corpus.Page page : Corpus.pages()) {
      Optional<SourceFile> source = page.source();
      String hash = parse(page.file()).revision().sourceHash();
      if (source.isPresent() && !hash.isEmpty()) {
        assertTrue(source.get().hasHash(hash), page + " says " + hash);
        verified++;
      }
    }
    System.out.println("Source hashes verified: " + verified);
    assertTrue(verified > 0, "no page has a hash");
  }

  private static BilingualDocument parse(SourceFile file) {
    return BilingualParser.parse(file, diagnostic -> {});
  }

  private static String parseBody(SourceFile file) {
    return BilingualParser.parseMonolingual(file, diagnostic -> {}).targetView().body();
  }

  /** The damage that a page's difference comes down to, or nothing. */
  private static Optional<String> explainTarget(String view, String oracle) {
    Map<String, String[]> classes = new LinkedHashMap<>();
    String[] plain = {view, oracle};
    classes.put(CUT_ALTERNATIVE_TEXT, map(plain, Normalisation::blankAttributes));
    String[] noEmphasis = map(plain, t -> t.replaceAll("[*_\\\\\\s]+", ""));
    classes.put("emphasis re-balanced in one of the two", noEmphasis);
    classes.put(
        "links to the repository rewritten on publishing",
        map(plain, t -> t.replaceAll("github\\.com/[^)\\s]*", "github.com")));
    return firstEqual(classes);
  }

  private static Optional<String> explainSource(
      BilingualDocument document, String view, String oracle) {
    Map<String, String[]> classes = new LinkedHashMap<>();
    String[] plain = {view, oracle};
    classes.put("URL in another case", map(plain, t -> t.toLowerCase(Locale.ROOT)));
    classes.put("character reference decoded", map(plain, t -> t.replace("&#39;", "'")));
    classes.put(
        "language part of URLs replaced",
        map(plain, t -> t.replaceAll("(?i)/[a-z]{2}-[a-z]{2}/", "/")));
    classes.put(
        "invisible anchor lost (empty source half)",
        map(plain, t -> t.replaceAll("<aname=\"[^\"]*\"></a>", "")));
    classes.put(
        "unknown alert keyword translated outside of segments",
        map(plain, t -> t.replaceAll("\\[![^\\]]*\\][^.]*", "")));
    return firstEqual(classes).or(() -> foreignHalves(document, oracle));
  }

  /** Source halves that do not occur in the source file: the translator saw another text. */
  private static Optional<String> foreignHalves(BilingualDocument document, String oracle) {
    int foreign = 0;
    String lower = oracle.toLowerCase(Locale.ROOT);
    for (Segment segment : document.segments()) {
      String half = segment.source().text();
      for (Normalisation step : Normalisation.OF_SOURCE) {
        half = step.apply().apply(half);
      }
      if (!lower.contains(half.toLowerCase(Locale.ROOT))) {
        foreign++;
      }
    }
    return foreign == 0
        ? Optional.empty()
        : Optional.of("source halves of another revision: " + foreign);
  }

  private static String[] map(String[] texts, UnaryOperator<String> step) {
    return new String[] {step.apply(texts[0]), step.apply(texts[1])};
  }

  private static Optional<String> firstEqual(Map<String, String[]> classes) {
    return classes.entrySet().stream()
        .filter(e -> e.getValue()[0].equals(e.getValue()[1]))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Counts pages by the step at which they are equal, per set. */
  private static final class Table {

    private final String title;
    private final List<Normalisation> steps;
    private final Map<String, int[]> rows = new TreeMap<>();
    private final List<String> differing = new ArrayList<>();
    private final List<String> unexplained = new ArrayList<>();
    private int pages;
    private int equal;

    Table(String title, List<Normalisation> steps) {
      this.title = title;
      this.steps = steps;
    }

    void add(
        Corpus.Page page,
        String view,
        String oracle,
        BiFunction<String, String, Optional<String>> explain) {
      int[] row = rows.computeIfAbsent(page.set(), set -> new int[steps.size() + 1]);
      pages++;
      String left = view;
      String right = oracle;
      for (int i = 0; i < steps.size(); i++) {
        left = steps.get(i).apply().apply(left);
        right = steps.get(i).apply().apply(right);
        if (left.equals(right)) {
          row[i]++;
          equal++;
          return;
        }
      }
      row[steps.size()]++;
      Optional<String> reason = explain.apply(left, right);
      differing.add(page + ": " + reason.orElse("?"));
      if (reason.isEmpty()) {
        unexplained.add(page.toString());
      }
    }

    double equalShare() {
      return pages == 0 ? 1 : (double) equal / pages;
    }

    double shareEqualOr(String reason) {
      long excused = differing.stream().filter(line -> line.endsWith(reason)).count();
      return pages == 0 ? 1 : (double) (equal + excused) / pages;
    }

    List<String> unexplained() {
      return unexplained;
    }

    void print() {
      StringBuilder out = new StringBuilder("\n" + title + "\n");
      out.append(String.format("%-26s %6s", "set", "pages"));
      steps.forEach(step -> out.append(String.format(" %7s", step.name())));
      out.append(String.format(" %7s%n", "differs"));
      rows.forEach(
          (set, counts) -> {
            out.append(String.format("%-26s %6d", set, Arrays.stream(counts).sum()));
            for (int count : counts) {
              out.append(String.format(" %7d", count));
            }
            out.append('\n');
          });
      out.append(String.format("equal: %d of %d (%.2f %%)%n", equal, pages, 100 * equalShare()));
      differing.forEach(line -> out.append("  differs: ").append(line).append('\n'));
      System.out.print(out);
    }
  }
}
