package org.diglot.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.guidance.LocalePage;
import org.diglot.guidance.PageCoverage;
import org.diglot.guidance.Pivot;
import org.diglot.memory.TermEntry;
import org.diglot.memory.Termbase;
import org.diglot.model.BilingualDocument;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;
import org.diglot.model.PageText;
import org.diglot.model.SourceFile;
import org.diglot.model.TextRange;
import org.diglot.model.View;
import org.diglot.parse.BilingualParser;
import org.diglot.parse.PageTextReader;
import org.diglot.text.LanguagePack;

/** Pages of pairs for tests of checks on terms and names; each line is {@code source => target}. */
final class NamedPages {

  private static final LanguageTag ENGLISH = new LanguageTag("en");

  private NamedPages() {}

  /** What a check finds on a page, as {@code rule: message}. */
  static List<Diagnostic> findings(
      Check check, String locale, List<TermEntry> terms, String frontMatter, String... lines) {
    return run(check, List.of(page(locale, terms, frontMatter, lines)));
  }

  private static CheckedPage page(
      String locale, List<TermEntry> terms, String frontMatter, String... lines) {
    LanguageTag tag = new LanguageTag(locale);
    CheckSetup setup =
        new CheckSetup(LanguagePack.empty(ENGLISH), Map.of(), Map.of(tag, Termbase.of(tag, terms)));
    StringBuilder text = new StringBuilder(frontMatter);
    int number = 101;
    for (String line : lines) {
      String[] halves = line.split(" => ", 2);
      text.append(segment(number++, halves[1], halves[0])).append("\n\n");
    }
    DocumentPath path = new DocumentPath("page.md");
    BilingualDocument document =
        BilingualParser.parse(new SourceFile("page.md", path, text.toString()), diagnostic -> {});
    PageText source = PageTextReader.read(document, View.Side.SOURCE);
    PageText target = PageTextReader.read(document, View.Side.TARGET);
    LocalePage page = new LocalePage(tag, document.revision(), TextRange.at(0), source, target);
    return new CheckedPage(path, document, page, setup);
  }

  static List<String> messages(Check check, String locale, String... lines) {
    return findings(check, locale, List.of(), "", lines).stream().map(Diagnostic::message).toList();
  }

  /** What a check finds on a page in several locales, as {@code locale: message}. */
  static List<String> inLocales(Check check, Map<String, List<String>> lines) {
    List<CheckedPage> pages = new ArrayList<>();
    new TreeMap<>(lines)
        .forEach(
            (locale, pairs) ->
                pages.add(page(locale, List.of(), "", pairs.toArray(String[]::new))));
    return run(check, pages).stream()
        .map(f -> f.subject().orElseThrow().locale().value() + ": " + f.message())
        .toList();
  }

  private static List<Diagnostic> run(Check check, List<CheckedPage> pages) {
    List<Diagnostic> found = new ArrayList<>();
    QualityChecks checks = new QualityChecks(List.of(check), found::add);
    DocumentPath path = pages.get(0).key().path();
    PageCoverage coverage =
        new PageCoverage(
            path, new Pivot(pages.get(0).source(), Optional.empty()), List.of(), List.of());
    checks.take(checks.page(new CheckedPath(path, pages, coverage)));
    Set<PageKey> suspects = checks.suspects();
    pages.stream().filter(page -> suspects.contains(page.key())).forEach(checks::again);
    return found;
  }

  private static String segment(int number, String target, String source) {
    String id = "1f3a9-" + number;
    return "<span data-ttu-id=\"%s\">%s</span><span class=\"sxs-lookup\"><span data-stu-id=\"%s\">%s</span></span>"
        .formatted(id, target, id, source);
  }
}
