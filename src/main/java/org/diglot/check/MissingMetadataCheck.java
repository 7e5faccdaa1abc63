package org.diglot.check;

import java.util.Optional;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.Location;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;
import org.diglot.guidance.Coverage;
import org.diglot.model.FrontMatter;
import org.diglot.model.PageElement;
import org.diglot.model.TextRange;

/**
 * A title that says nothing. Where the source file has one, coverage tells of it; this sees it
 * where there is no source file.
 */
final class MissingMetadataCheck implements PathCheck {

  static final Rule RULE = new Rule("missing-metadata", Severity.ERROR, "omission");
  private static final String TITLE = "title";

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(CheckedPath path, Findings findings) {
    for (CheckedPage page : path.pages()) {
      Optional<FrontMatter.Entry> title = page.document().frontMatter().entry(TITLE);
      boolean blank = title.filter(entry -> isBlank(entry)).isPresent();
      if (blank && !isTold(path, page)) {
        findings.report(
            Diagnostic.of(RULE, place(page, title.orElseThrow()), "the page's title is empty")
                .withRemedy("write the title behind " + Quoted.of("title:")));
      }
    }
  }

  private static boolean isBlank(FrontMatter.Entry entry) {
    return entry.values().stream().allMatch(String::isBlank);
  }

  private static boolean isTold(CheckedPath path, CheckedPage page) {
    return path.coverage().locales().stream()
        .filter(locale -> locale.locale().equals(page.locale()))
        .flatMap(locale -> locale.elements().stream())
        .anyMatch(
            e -> e.element().kind() == PageElement.Kind.TITLE && e.state() == Coverage.OMITTED);
  }

  private static Location place(CheckedPage page, FrontMatter.Entry title) {
    int start = title.range().start();
    String text = title.range().of(page.file().text()).stripTrailing();
    return Location.of(page.file(), new TextRange(start, start + text.length()));
  }
}
