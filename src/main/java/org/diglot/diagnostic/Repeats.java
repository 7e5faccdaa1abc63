package org.diglot.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.diglot.diagnostic.Fix.Edit;
import org.diglot.model.TextRange;

/**
 * Makes one finding of several that are about one defect: those of a file with the same rule and
 * topic, or with the same rule, message and texts, become the first of them with the places of the
 * others; of rules that find the same defect in different ways, the weightiest finding stays.
 */
public final class Repeats {

  /** Further places are counted only: nobody reads them all. */
  private static final int MOST_PLACES = 50;

  /** Rules that find one defect in different ways, the plainest first. */
  private static final List<List<String>> SAME_DEFECT =
      List.of(
          List.of("truncated-translation", "dropped-sentence", "shortened-translation"),
          List.of("overlong-translation", "lengthened-translation"),
          List.of("untranslated-element", "untranslated-metadata"));

  /** What the findings of a group share. */
  private record Key(
      String rule, String path, String topic, String source, String target, String state) {}

  /** Where a defect is that several rules find. */
  private record Defect(int rules, String path, String place) {}

  private Repeats() {}

  /** Diagnostics that nobody has judged yet, sorted. */
  public static List<Diagnostic> merged(List<Diagnostic> diagnostics) {
    return merged(
        diagnostics, diagnostic -> diagnostic, (diagnostic, one) -> one, diagnostic -> "", true);
  }

  /** Findings as the user judged them, sorted; those that are suppressed stay apart. */
  public static List<Finding> mergedFindings(List<Finding> findings) {
    return merged(
        findings,
        Finding::diagnostic,
        Finding::with,
        finding ->
            finding.suppression().isPresent()
                ? "-"
                : finding.baselineState().map(Enum::name).orElse(""),
        false);
  }

  private static <T> List<T> merged(
      List<T> findings,
      Function<T, Diagnostic> diagnostic,
      BiFunction<T, Diagnostic, T> rebuilt,
      Function<T, String> state,
      boolean plain) {
    Map<Object, List<T>> groups = new LinkedHashMap<>();
    for (T finding : withoutDoubles(findings, diagnostic, state)) {
      String is = state.apply(finding);
      Optional<Key> key =
          plain || !is.equals("-") ? key(diagnostic.apply(finding), is) : Optional.empty();
      groups
          .computeIfAbsent(key.isPresent() ? key.get() : new Object(), k -> new ArrayList<>())
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
      merged = merged.withDetail("and at " + (places - MOST_PLACES) + " more places of the page");
    }
    return first.fix().isPresent() ? merged.withFix(fix(first.fix().get(), group)) : merged;
  }

  /** The mend of the first with those of the others that do not touch it. */
  private static Optional<Fix> fix(Fix first, List<Diagnostic> group) {
    List<Edit> edits = new ArrayList<>(first.edits());
    Set<TextRange> taken = new HashSet<>();
    edits.forEach(edit -> taken.add(edit.range()));
    for (Diagnostic other : group) {
      for (Edit edit : other.fix().map(Fix::edits).orElse(List.of())) {
        if (taken.stream().noneMatch(range -> touches(range, edit.range()))) {
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
    Map<Defect, T> kept = new LinkedHashMap<>();
    for (T finding : findings) {
      Diagnostic found = diagnostic.apply(finding);
      int rules = rules(found);
      if (rules >= 0 && !state.apply(finding).equals("-")) {
        kept.merge(
            new Defect(rules, found.location().path(), place(found) + state.apply(finding)),
            finding,
            (one, other) ->
                isPlainer(diagnostic.apply(other), diagnostic.apply(one)) ? other : one);
      }
    }
    Set<T> stay = new HashSet<>(kept.values());
    return findings.stream()
        .filter(
            finding ->
                rules(diagnostic.apply(finding)) < 0
                    || state.apply(finding).equals("-")
                    || stay.contains(finding))
        .toList();
  }

  private static int rules(Diagnostic finding) {
    for (int i = 0; i < SAME_DEFECT.size(); i++) {
      if (SAME_DEFECT.get(i).contains(finding.rule().id())) {
        return i;
      }
    }
    return -1;
  }

  private static String place(Diagnostic finding) {
    return finding
        .subject()
        .flatMap(Subject::segment)
        .map(Object::toString)
        .orElseGet(() -> String.valueOf(finding.location().start().line()));
  }

  private static boolean isPlainer(Diagnostic one, Diagnostic other) {
    if (one.severity() != other.severity()) {
      return weight(one) > weight(other);
    }
    List<String> rules = SAME_DEFECT.get(rules(one));
    return rules.indexOf(one.rule().id()) < rules.indexOf(other.rule().id());
  }
}
