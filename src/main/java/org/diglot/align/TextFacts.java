package org.diglot.align;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.diglot.text.Concept;
import org.diglot.text.Lexicon;
import org.diglot.text.Lexicon.Cue;
import org.diglot.text.Lexicon.Hit;
import org.diglot.text.PlainText;
import org.diglot.text.ProperNames;
import org.diglot.text.ValueFinder;
import org.diglot.text.ValueFinder.Value;

/** What grading wants to know of a text. */
final class TextFacts {

  private final PlainText plain;
  private final String prose;
  private final List<Hit> hits;
  private final List<Value> values;
  private final ProperNames names;

  TextFacts(String markdown, Lexicon lexicon, ValueFinder finder) {
    this.plain = PlainText.read(markdown);
    this.prose = plain.text().replaceAll("https?://[^\\s<>()\\[\\]]{1,2000}+", " ");
    this.hits = withoutPurposes(lexicon.find(prose));
    this.values = finder.find(prose);
    this.names = ProperNames.of(prose, lexicon, hits);
  }

  /** "If you want to" is no condition. */
  private static List<Hit> withoutPurposes(List<Hit> all) {
    List<Hit> kept = new ArrayList<>();
    int behind = 0;
    for (Hit hit : all) {
      if (hit.start() >= behind || hit.cue() != Cue.CONDITION) {
        kept.add(hit);
      }
      behind = hit.cue() == Cue.PURPOSE ? Math.max(behind, hit.end()) : behind;
    }
    return kept;
  }

  PlainText plain() {
    return plain;
  }

  String prose() {
    return prose;
  }

  ProperNames names() {
    return names;
  }

  /** What the cues of some kinds mean, each once. */
  Set<String> meanings(Cue... cues) {
    Set<Cue> wanted = Set.of(cues);
    Set<String> found = new TreeSet<>();
    hits.stream().filter(hit -> wanted.contains(hit.cue())).forEach(hit -> found.add(hit.entry()));
    return found;
  }

  /** What is said of those things that have a contrary. */
  Set<Concept> concepts() {
    Set<Concept> found = EnumSet.noneOf(Concept.class);
    hits.stream()
        .filter(hit -> hit.cue() == Cue.CONCEPT)
        .forEach(hit -> Concept.of(hit.entry()).ifPresent(found::add));
    return found;
  }

  /** What licences and plans mean that are named right behind the name of a product. */
  Set<String> impliedLicenses() {
    Set<String> implied = new TreeSet<>();
    Set<String> others = new TreeSet<>();
    for (Hit hit : hits) {
      if (hit.cue() == Cue.ENTITLEMENT) {
        (isImplied(hit) ? implied : others).add(hit.entry());
      }
    }
    implied.removeAll(others);
    return implied;
  }

  private boolean isImplied(Hit hit) {
    boolean noun =
        hits.stream()
            .anyMatch(
                other ->
                    other.cue() == Cue.LICENSE_NOUN
                        && other.start() == hit.start()
                        && other.end() == hit.end());
    return noun && names.standBefore(hit.start());
  }

  long count(Cue cue) {
    return hits.stream().filter(hit -> hit.cue() == cue).count();
  }

  boolean opensWith(Cue cue) {
    return hits.stream().anyMatch(hit -> hit.cue() == cue);
  }

  /**
   * How often each class of modality occurs; a cue inside a longer one does not count, and what
   * only says that something can or cannot be is {@link Cue#ABILITY}.
   */
  Map<Cue, Integer> modality() {
    Map<Cue, Integer> counts = new EnumMap<>(Cue.class);
    List<Hit> modal = hits.stream().filter(hit -> Modality.CLASSES.contains(hit.cue())).toList();
    for (int i = 0; i < modal.size(); i++) {
      Modality.classOf(i, modal).ifPresent(cue -> counts.merge(cue, 1, Integer::sum));
    }
    return counts;
  }

  Set<String> values(ValueFinder.Kind kind) {
    Set<String> found = new TreeSet<>();
    values.stream().filter(v -> counts(v, kind)).forEach(value -> found.add(value.value()));
    return found;
  }

  /** A time of day is a number here. */
  private static boolean counts(Value value, ValueFinder.Kind kind) {
    boolean time = value.kind() == ValueFinder.Kind.TIME && kind == ValueFinder.Kind.NUMBER;
    return time || value.kind() == kind;
  }

  /** Numbers that do not stand right behind a name, as a part of it would. */
  Set<String> numbersApartFromNames() {
    Set<String> found = new TreeSet<>();
    values.stream()
        .filter(value -> counts(value, ValueFinder.Kind.NUMBER))
        .filter(value -> !names.standBefore(value.start()))
        .forEach(value -> found.add(value.value()));
    return found;
  }

  /** For each word that stands behind a number the numbers that stand before it. */
  Map<String, Set<String>> counted() {
    Map<String, Set<String>> found = new HashMap<>();
    for (Value value : values) {
      if (value.kind() == ValueFinder.Kind.NAME) {
        continue;
      }
      String rest = prose.substring(value.end(), Math.min(prose.length(), value.end() + 24));
      String word = rest.replaceFirst("^[\\s-]+", "").replaceFirst("[^\\p{L}].*", "");
      if (word.length() > 2) {
        found.computeIfAbsent(word, w -> new HashSet<>()).add(value.value());
      }
    }
    return found;
  }
}
