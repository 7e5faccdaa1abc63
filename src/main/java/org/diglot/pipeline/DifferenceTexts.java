package org.diglot.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;
import org.diglot.model.Sentence;
import org.diglot.pipeline.Comparison.Difference;
import org.diglot.render.DifferencesView;
import org.diglot.render.PageUrls;
import org.diglot.render.PageView;
import org.diglot.text.PlainText;
import org.diglot.text.WordDiff;

/** Tells in an edition's language how a page differs from the same page in other languages. */
final class DifferenceTexts {

  /** Texts less alike than this read better one behind the other. */
  private static final double LEAST_ALIKE = 0.3;

  private final EditionFrame frame;
  private final LanguageTag source;
  private final DocumentPath page;
  private final Map<LanguageTag, Comparison> comparisons;
  private final LanguageTag own;
  private final String root;

  DifferenceTexts(
      EditionFrame frame,
      LanguageTag source,
      DocumentPath page,
      Map<LanguageTag, Comparison> comparisons) {
    this.frame = frame;
    this.source = source;
    this.page = page;
    this.comparisons = comparisons;
    this.own = frame.edition().language();
    this.root = CoveragePaths.root(CoveragePaths.differences(own, own, page));
  }

  /** Whether the comparison has a page: always with the source, else where something differs. */
  boolean hasPage(Comparison comparison) {
    return isWithSource(comparison) || comparison.differing() > 0;
  }

  private boolean isWithSource(Comparison comparison) {
    return own.equals(source) || comparison.second().language().equals(source);
  }

  DifferencesView view(Comparison comparison) {
    PageView.LanguageView second = frame.language(comparison.second().language());
    String title = Objects.requireNonNull(frame.edition().pages().get(page)).title();
    return new DifferencesView(
        frame.site(root),
        frame.language(own),
        root,
        title,
        "",
        switchLinks(comparison),
        new PageView.PageLink(title, url(CoveragePaths.page(own, page)), ""),
        new PageView.PageLink(
            frame.ui().format("coverage.title"), url(CoveragePaths.coverage(own)), ""),
        frame.language(own),
        second,
        comparison.differing(),
        groups(comparison),
        comparison.elements().stream().map(this::element).toList(),
        others(comparison));
  }

  private String url(String path) {
    return root + PageUrls.encode(path);
  }

  private List<PageView.LanguageLink> switchLinks(Comparison comparison) {
    LanguageTag second = comparison.second().language();
    return frame.languageLinks(
        edition -> {
          LanguageTag tag = edition.language();
          if (!tag.equals(own) && !tag.equals(second)) {
            return Optional.empty();
          }
          String path = CoveragePaths.differences(tag, tag.equals(own) ? second : own, page);
          return Optional.of(frame.languageLink(edition, url(path), frame.ownState(edition)));
        });
  }

  private List<DifferencesView.Group> groups(Comparison comparison) {
    List<DifferencesView.Group> groups = new ArrayList<>();
    List<Comparison.Row> run = new ArrayList<>();
    for (Comparison.Row row : comparison.rows()) {
      if (!run.isEmpty() && isSame(run.get(0)) != isSame(row)) {
        groups.add(group(run, comparison));
        run.clear();
      }
      run.add(row);
    }
    if (!run.isEmpty()) {
      groups.add(group(run, comparison));
    }
    return groups;
  }

  private static boolean isSame(Comparison.Row row) {
    return row.differences().isEmpty();
  }

  private DifferencesView.Group group(List<Comparison.Row> rows, Comparison comparison) {
    boolean same = isSame(rows.get(0));
    boolean shown = !same || isWithSource(comparison);
    List<DifferencesView.Row> views =
        shown ? rows.stream().map(row -> row(row, comparison)).toList() : List.of();
    return new DifferencesView.Group(same, rows.size(), views);
  }

  private DifferencesView.Row row(Comparison.Row row, Comparison comparison) {
    return new DifferencesView.Row(
        marks(row.differences()),
        texts(comparison.first(), row.first()),
        texts(comparison.second(), row.second()),
        source(row),
        frame.language(source));
  }

  private List<DifferencesView.Mark> marks(Collection<Difference> differences) {
    return differences.stream()
        .map(
            difference -> {
              String name = frame.language(difference.language()).localName();
              String text =
                  frame.ui().format("differences." + difference.kind(), Map.of("language", name));
              boolean touches = difference.kind().startsWith("touches-");
              return new DifferencesView.Mark(touches ? "touches" : difference.kind(), text);
            })
        .toList();
  }

  private List<DifferencesView.Text> texts(ComparedPage side, List<Sentence> sentences) {
    String address = url(CoveragePaths.page(side.language(), page));
    return sentences.stream()
        .map(s -> new DifferencesView.Text(readable(side.text(s)), address + "#" + side.id(s)))
        .toList();
  }

  /** Without Markdown, unless nothing would be left of it, as of a picture without words. */
  private static String readable(String markdown) {
    String text = PlainText.of(markdown);
    return text.isBlank() ? markdown.strip() : text;
  }

  /** How the one side's source became the other's, where both have one and they differ. */
  private static List<DifferencesView.Run> source(Comparison.Row row) {
    String before = ComparedPage.source(row.first());
    String after = ComparedPage.source(row.second());
    if (before.isEmpty() || after.isEmpty() || before.equals(after) || isSame(row)) {
      return List.of();
    }
    if (WordDiff.similarity(before, after) < LEAST_ALIKE) {
      return List.of(
          run(WordDiff.Kind.DELETED, before),
          run(WordDiff.Kind.KEPT, "\n"),
          run(WordDiff.Kind.INSERTED, after));
    }
    return WordDiff.between(before, after).stream().map(r -> run(r.kind(), r.text())).toList();
  }

  private static DifferencesView.Run run(WordDiff.Kind kind, String text) {
    return new DifferencesView.Run(kind.word(), text);
  }

  private DifferencesView.ElementRow element(Comparison.Element element) {
    String kind = element.element().kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    String text = element.element().text();
    return new DifferencesView.ElementRow(
        frame.ui().format("differences.element." + kind),
        text.isBlank() ? element.element().key() : text,
        marks(element.differences()));
  }

  private List<DifferencesView.OtherPair> others(Comparison comparison) {
    List<DifferencesView.OtherPair> others = new ArrayList<>();
    comparisons.forEach(
        (tag, other) -> {
          if (other != comparison) {
            String path = CoveragePaths.differences(own, tag, page);
            others.add(
                new DifferencesView.OtherPair(
                    frame.language(tag), hasPage(other) ? url(path) : ""));
          }
        });
    return others;
  }
}
