package org.diglot.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.diglot.diagnostic.Fix.Edit;
import org.diglot.model.TextRange;

/**
 * Makes one finding of several that are about one defect: those of a file with the same rule and
 * topic, or with the same rule, message and texts, become the first of them with the places of the
 * others; of rules that find the same defect in different ways, the weightiest finding stays. What
 * a locale does on several pages, such as how it quotes or what it makes of a name, is told once;
 * so is what is wrong with an address on a page in several languages.
 */
public final class Repeats {

  /** Further places are counted only: nobody reads them all. */
  private static final int MOST_PLACES = 50;

  /** The state of what stays apart. */
  private static final String APART = "-";

  /** Rules that find one defect in different ways, the plainest first. */
  private static final List<List<String>> SAME_DEFECT =
      List.of(
          List.of("truncated-translation", "dropped-sentence", "shortened-translation"),
          List.of("dropped-condition", "shortened-translation"),
          List.of("dropped-name", "shortened-translation"),
          List.of("overlong-translation", "lengthened-translation"),
          List.of("untranslated-element", "untranslated-metadata"));

  /** Notes about how a text is set: on several pages they tell of a habit of the locale. */
  private static final Set<String> HABITS =
      Set.of(
          "changed-end-punctuation",
          "foreign-quotes",
          "inconsistent-translation",
          "lost-emphasis",
          "mixed-apostrophes",
          "mixed-quotes",
          "punctuation-spacing",
          "repeated-space",
          "reused-translation",
          "space-before-punctuation",
          "stray-direction-mark",
          "wrong-width-punctuation");

  /** Whose topic is a slip that comes again on other pages for the same reason. */
  private static final Map<String, Predicate<String>> WIDE_TOPICS =
      Map.of(
          "altered-name", topic -> true,
          "dropped-name", topic -> true,
          "missing-space", topic -> true,
          "unresolved-token", topic -> true,
          "broken-emphasis", "_"::equals);

  /** What the findings of a locale share. */
  private record WideKey(
      String rule, Severity severity, String locale, String topic, String state) {}

  /** What the findings of a group share. */
  private record Key(
      String rule, String path, String topic, String source, String target, String state) {}

  /** Where a defect is that several rules find. */
  private record Defect(String path, String place, String state) {}

  private Repeats() {}

  /** Diagnostics that nobody has judged yet, sorted. */
  public static List<Diagnostic> merged(List<Diagnostic> diagnostics) {
    Function<Diagnostic, Diagnostic> itself = Function.identity();
    List<Diagnostic> ofPages =
        grouped(
            withoutDoubles(diagnostics, itself, finding -> ""),
            itself,
            (diagnostic, one) -> one,
            finding -> key(finding, ""));
    return grouped(ofPages, itself, (diagnostic, one) -> one, finding -> wideKey(finding, ""));
  }

  /** Findings as the user judged them, sorted; those that are suppressed stay apart. */
  public static List<Finding> mergedFindings(List<Finding> findings) {
    return grouped(
        withoutDoubles(findings, Finding::diagnostic, Repeats::state),
        Finding::diagnostic,
        Finding::with,
        finding ->
            state(finding).equals(APART)
                ? Optional.empty()
                : key(finding.diagnostic(), state(finding)));
  }

  /**
   * Merged findings with what a locale does on several of its pages told once. The mend is the
   * first page's only.
   */
  public static List<Finding> acrossPages(List<Finding> findings) {
    return grouped(
        findings,
        Finding::diagnostic,
        Finding::with,
        finding ->
            state(finding).equals(APART)
                ? Optional.empty()
                : wideKey(finding.diagnostic(), state(finding)));
  }

  private static String state(Finding finding) {
    return finding.suppression().isPresent()
        ? APART
        : finding.baselineState().map(Enum::name).orElse("");
  }

  private static <T> List<T> grouped(
      List<T> findings,
      Function<T, Diagnostic> diagnostic,
      BiFunction<T, Diagnostic, T> rebuilt,
      Function<T, Optional<? extends Record>> key) {
    Map<Object, List<T>> groups = new LinkedHashMap<>();
    for (T finding : findings) {
      Optional<? extends Record> shared = key.apply(finding);
      groups
          .computeIfAbsent(shared.isPresent() ? shared.get() : new Object(), k -> new ArrayList<>())
          .add(finding);
    }
    List<T> merged = new ArrayList<>();
    for (List<T> group : groups.values()) {
      T first = group.get(0);
      for (T other : group) {
        first = weight(diagnostic.apply(other)) > weight(diagnostic.apply(first)) ? other : first;
      }
      merged.add(
          group.size() == 1
              ? first
              : rebuilt.apply(
                  first, merge(diagnostic.apply(first), group.stream().map(diagnostic).toList())));
    }
    merged.sort(Comparator.comparing(diagnostic));
    return List.copyOf(merged);
  }

  private static Optional<WideKey> wideKey(Diagnostic finding, String state) {
    String rule = finding.rule().id();
    if (LinkReport.KINDS.contains(rule) && !finding.topic().isEmpty()) {
      return Optional.of(new WideKey(rule, finding.severity(), "", finding.topic(), state));
    }
    boolean habit = HABITS.contains(rule) && finding.severity() == Severity.NOTE;
    boolean topic =
        !finding.topic().isEmpty()
            && WIDE_TOPICS.getOrDefault(rule, name -> false).test(finding.topic());
    return habit || topic
        ? finding
            .subject()
            .map(
                texts ->
                    new WideKey(
                        rule,
                        finding.severity(),
                        texts.locale().value(),
                        habit ? "" : finding.topic(),
                        state))
        : Optional.empty();
  }

  private static Optional<Key> key(Diagnostic finding, String state) {
    String rule = finding.rule().id();
    String path = finding.location().path();
    if (!finding.topic().isEmpty()) {
      return Optional.of(new Key(rule, path, finding.topic(), "", "", state));
    }
    return finding
        .subject()
        .filter(texts -> texts.segment().isPresent())
        .map(
            texts -> new Key(rule, path, finding.message(), texts.source(), texts.target(), state));
  }

  private static int weight(Diagnostic finding) {
    return -finding.severity().ordinal();
  }

  private static Diagnostic merge(Diagnostic first, List<Diagnostic> group) {
    Diagnostic merged = first;
    int places = 0;
    for (Diagnostic other : group) {
      if (!other.equals(first) && places++ < MOST_PLACES) {
        merged = merged.withRelated("also here: " + other.message(), other.location());
        for (Diagnostic.Related place : other.related()) {
          merged = merged.withRelated(place.message(), place.location());
        }
      }
    }
    if (places > MOST_PLACES) {
      merged = merged.withDetail("and at " + (places - MOST_PLACES) + " more places");
    }
    return first.fix().isPresent()
        ? merged.withFix(fix(first.fix().get(), first.location().path(), group))
        : merged;
  }

  /** The mend of the first with those of the others that do not touch it. */
  private static Optional<Fix> fix(Fix first, String path, List<Diagnostic> group) {
    List<Edit> edits = new ArrayList<>(first.edits());
    Set<TextRange> taken = new HashSet<>();
    edits.forEach(edit -> taken.add(edit.range()));
    for (Diagnostic other : group) {
      boolean samePage = other.location().path().equals(path);
      for (Edit edit : other.fix().map(Fix::edits).orElse(List.of())) {
        if (samePage && taken.stream().noneMatch(range -> touches(range, edit.range()))) {
          taken.add(edit.range());
          edits.add(edit);
        }
      }
    }
    List<Edit> more = edits.subList(1, edits.size());
    return Optional.of(
        new Fix(first.description(), first.range(), first.found(), first.replacement(), more));
  }

  private static boolean touches(TextRange one, TextRange other) {
    return one.start() <= other.end() && other.start() <= one.end();
  }

  private static <T> List<T> withoutDoubles(
      List<T> findings, Function<T, Diagnostic> diagnostic, Function<T, String> state) {
    List<T> rest = findings;
    for (List<String> rules : SAME_DEFECT) {
      rest = withoutDoubles(rest, diagnostic, state, rules);
    }
    return rest;
  }

  private static <T> List<T> withoutDoubles(
      List<T> findings,
      Function<T, Diagnostic> diagnostic,
      Function<T, String> state,
      List<String> rules) {
    Predicate<T> judged =
        finding ->
            rules.contains(diagnostic.apply(finding).rule().id())
                && !state.apply(finding).equals(APART);
    Function<T, Defect> defect = finding -> defect(diagnostic.apply(finding), state.apply(finding));
    Map<Defect, Diagnostic> kept = new HashMap<>();
    findings.stream()
        .filter(judged)
        .forEach(
            finding ->
                kept.merge(
                    defect.apply(finding),
                    diagnostic.apply(finding),
                    (one, other) -> isPlainer(other, one, rules) ? other : one));
    return findings.stream()
        .filter(
            finding ->
                judged.negate().test(finding)
                    || Optional.ofNullable(kept.get(defect.apply(finding)))
                        .filter(stay -> stay.rule().equals(diagnostic.apply(finding).rule()))
                        .isPresent())
        .toList();
  }

  private static Defect defect(Diagnostic finding, String state) {
    return new Defect(finding.location().path(), place(finding), state);
  }

  private static String place(Diagnostic finding) {
    return finding
        .subject()
        .flatMap(Subject::segment)
        .map(Object::toString)
        .orElseGet(() -> String.valueOf(finding.location().start().line()));
  }

  private static boolean isPlainer(Diagnostic one, Diagnostic other, List<String> rules) {
    return one.severity() == other.severity()
        ? rules.indexOf(one.rule().id()) < rules.indexOf(other.rule().id())
        : weight(one) > weight(other);
  }
}
