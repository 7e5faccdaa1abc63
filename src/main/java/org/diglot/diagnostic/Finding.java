package org.diglot.diagnostic;

import java.util.Locale;
import java.util.Optional;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;
import org.diglot.model.SegmentId;

/**
 * A diagnostic as the user judges it: what reports show and what a run passes or fails by.
 *
 * @param diagnostic what was found
 * @param place the page and the locale it concerns
 * @param key names its texts; the same in the next run as long as both texts are the same
 * @param suppression why it does not count, where the user said so
 * @param baselineState how it stands to the baseline; absent in a run without one
 */
public record Finding(
    Diagnostic diagnostic,
    Place place,
    String key,
    Optional<Suppression> suppression,
    Optional<BaselineState> baselineState) {

  /** A diagnostic that nobody has judged yet. */
  public static Finding of(Diagnostic diagnostic, Places places) {
    Place place =
        diagnostic
            .subject()
            .map(texts -> new Place(Optional.of(texts.page()), Optional.of(texts.locale())))
            .orElseGet(() -> places.of(diagnostic.location().path()));
    String page = shownPage(place, diagnostic);
    return new Finding(
        diagnostic, place, TextKeys.of(diagnostic, page), Optional.empty(), Optional.empty());
  }

  /** Whether it can make a run fail: neither suppressed nor known from the baseline. */
  public boolean counts() {
    return suppression.isEmpty()
        && baselineState.filter(s -> s == BaselineState.UNCHANGED).isEmpty();
  }

  /** The page below the content folder, or the path of a file that is no page. */
  public String page() {
    return shownPage(place, diagnostic);
  }

  /** The segment in the locale's file. */
  public Optional<SegmentId> segment() {
    return diagnostic.subject().flatMap(Subject::segment);
  }

  /**
   * An entry for {@code suppressions.yml} that suppresses it, ready to paste but for the reason;
   * lines without final line end.
   */
  public String suppressionEntry() {
    StringBuilder entry = new StringBuilder("- rule: ").append(diagnostic.rule().id());
    entry.append("\n  page: ").append(quoted(page()));
    place.locale().ifPresent(tag -> entry.append("\n  locale: ").append(tag.value()));
    segment().ifPresent(id -> entry.append("\n  segment: ").append(quoted(id.toString())));
    entry.append("\n  key: ").append(quoted(key));
    return entry.append("\n  reason: \"\"").toString();
  }

  Finding suppressedBy(Suppression entry) {
    return new Finding(diagnostic, place, key, Optional.of(entry), baselineState);
  }

  Finding with(BaselineState state) {
    return new Finding(diagnostic, place, key, suppression, Optional.of(state));
  }

  Finding with(Diagnostic merged) {
    return new Finding(merged, place, key, suppression, baselineState);
  }

  Finding with(Severity severity) {
    return new Finding(diagnostic.withSeverity(severity), place, key, suppression, baselineState);
  }

  private static String shownPage(Place place, Diagnostic diagnostic) {
    return place.page().map(DocumentPath::value).orElse(diagnostic.location().path());
  }

  Optional<String> localeName() {
    return place.locale().map(LanguageTag::value);
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
              } else if (SafeText.isUnsafe(c)) {
                quoted.append(String.format(Locale.ROOT, "\\U%08X", c));
              } else {
                quoted.appendCodePoint(c);
              }
            });
    return quoted.append('"').toString();
  }
}
