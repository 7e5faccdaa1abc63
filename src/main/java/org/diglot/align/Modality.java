package org.diglot.align;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.diglot.text.Lexicon.Cue;
import org.diglot.text.Lexicon.Hit;

/** Compares what two texts oblige, forbid, advise and permit. */
final class Modality {

  static final Set<Cue> CLASSES =
      Set.of(Cue.PROHIBITION, Cue.OBLIGATION, Cue.RECOMMENDATION, Cue.PERMISSION, Cue.ABILITY);
  private static final List<Cue> BINDING =
      List.of(Cue.PROHIBITION, Cue.OBLIGATION, Cue.RECOMMENDATION);

  /** More cues than this never overlap at one place. */
  private static final int NEAR = 10;

  /** The longer one counts, of equally long ones the stricter. */
  private static final Comparator<Hit> WEIGHT =
      Comparator.comparingInt((Hit h) -> h.end() - h.start())
          .thenComparing(h -> -h.cue().ordinal());

  private Modality() {}

  /**
   * The class of a cue among all of its text; nothing where a longer one covers it.
   *
   * @param all the modal cues of the text, by their start
   */
  static Optional<Cue> classOf(int index, List<Hit> all) {
    Hit hit = all.get(index);
    List<Hit> near = all.subList(Math.max(0, index - NEAR), Math.min(all.size(), index + NEAR));
    List<Hit> others = near.stream().filter(o -> o != hit && overlaps(hit, o)).toList();
    if (others.stream().anyMatch(other -> WEIGHT.compare(other, hit) > 0)) {
      return Optional.empty();
    }
    boolean ability = others.stream().anyMatch(other -> other.cue() == Cue.ABILITY);
    return Optional.of(ability || hit.cue() == Cue.PERMISSION ? Cue.ABILITY : hit.cue());
  }

  private static boolean overlaps(Hit a, Hit b) {
    return a.start() < b.end() && b.start() < a.end();
  }

  /**
   * Whether the step from one text to another changes a class. A class that appears or vanishes
   * does, and one cue exchanged for another; the same cue said twice does not, nor does what may be
   * done becoming what is done, nor an order in place of "you must".
   */
  static boolean differs(TextFacts from, TextFacts to) {
    Map<Cue, Integer> before = from.modality();
    Map<Cue, Integer> after = to.modality();
    for (Cue cue : BINDING) {
      int delta = after.getOrDefault(cue, 0) - before.getOrDefault(cue, 0);
      boolean both = before.containsKey(cue) && after.containsKey(cue);
      boolean ordered =
          cue == Cue.OBLIGATION && isOrder(delta < 0 ? to : from, delta < 0 ? after : before);
      if (delta != 0 && (both ? isExchanged(cue, delta, before, after) : !ordered)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOrder(TextFacts text, Map<Cue, Integer> modality) {
    return modality.isEmpty() && text.opensWith(Cue.IMPERATIVE);
  }

  private static boolean isExchanged(
      Cue cue, int delta, Map<Cue, Integer> before, Map<Cue, Integer> after) {
    return CLASSES.stream()
        .filter(other -> other != cue)
        .map(other -> after.getOrDefault(other, 0) - before.getOrDefault(other, 0))
        .anyMatch(change -> change * delta < 0);
  }
}
