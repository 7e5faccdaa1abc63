package org.diglot.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.diglot.check.PairNames.Altered;
import org.diglot.model.LanguageTag;

/**
 * How a run's locales treat names: which they keep, and which Latin words their texts have. A name
 * that is kept elsewhere and stands here with a slip in it is altered.
 */
final class NameUse {

  /**
   * What a page teaches.
   *
   * @param names of each name in how many pairs it stands and how many keep it
   * @param words of each Latin word of the target, in how many pairs it stands
   * @param altered names that may be altered
   * @param dropped names that are missing with nothing like them
   * @param outvoted names that are missing and that all other locales of the sentence keep, or that
   *     stand there in small letters
   */
  record Evidence(
      Map<String, int[]> names,
      Map<String, Integer> words,
      List<PairAltered> altered,
      Set<String> dropped,
      Set<Missing> outvoted) {}

  /** A name that a pair may have altered; the pair by its ordinal on the page. */
  record PairAltered(int pair, Altered altered) {}

  /** A name that a pair does not have; the pair by its ordinal on the page. */
  record Missing(int pair, String name) {}

  private static final int ENOUGH = 2;
  private static final double MOSTLY = 0.8;
  private static final double OFTEN = 0.5;
  private static final double RARE = 0.02;

  /** In text of another script so long a word is no accident, however rarely the name is kept. */
  private static final int LONG = 6;

  private static final int CASE_ENOUGH = 5;
  private static final double CASE = 0.9;
  private static final double CODE_RARE = 0.05;
  private static final int VOTES = 2;
  private static final int VOTED_ENOUGH = 3;
  private static final int DROP_ENOUGH = 12;
  private static final double ALWAYS = 0.97;

  private final Map<LanguageTag, Map<String, int[]>> names = new HashMap<>();
  private final Map<String, int[]> anywhere = new HashMap<>();
  private final Map<LanguageTag, Map<String, Integer>> words = new HashMap<>();
  private final Map<PageKey, List<PairAltered>> altered = new HashMap<>();
  private final Map<PageKey, Set<String>> dropped = new HashMap<>();
  private final Map<PageKey, Set<Missing>> outvoted = new HashMap<>();

  /**
   * What a page teaches.
   *
   * @param others the pairs of other locales that translate the same text as a pair
   */
  static Evidence gather(CheckedPage page, Function<Pair, List<Pair>> others) {
    Evidence evidence =
        new Evidence(
            new HashMap<>(), new HashMap<>(), new ArrayList<>(), new TreeSet<>(), new HashSet<>());
    for (Pair pair : page.all()) {
      if (!pair.isHalf() && !pair.source().markdown().equals(pair.target().markdown())) {
        gather(pair, others, evidence);
      }
    }
    return evidence;
  }

  private static void gather(Pair pair, Function<Pair, List<Pair>> others, Evidence evidence) {
    PairNames names = new PairNames(pair);
    Optional<List<Pair>> voters = Optional.empty();
    for (String name : names.names()) {
      boolean kept = names.keeps(name);
      count(evidence.names(), name, 1, kept ? 1 : 0);
      if (!kept) {
        evidence.dropped().add(name);
        voters = voters.isPresent() ? voters : Optional.of(others.apply(pair));
        if (names.hasLowered(name) || isOutvoted(name, voters.get())) {
          evidence.outvoted().add(new Missing(pair.index(), name));
        }
      }
    }
    names.words().forEach(word -> evidence.words().merge(word, 1, Integer::sum));
    names.altered().forEach(one -> evidence.altered().add(new PairAltered(pair.index(), one)));
  }

  private static boolean isOutvoted(String name, List<Pair> others) {
    return others.size() >= VOTES
        && others.stream().allMatch(other -> other.target().names().has(name));
  }

  private static void count(Map<String, int[]> names, String name, int seen, int kept) {
    int[] counts = names.computeIfAbsent(name, key -> new int[2]);
    counts[0] += seen;
    counts[1] += kept;
  }

  /** Takes what a page teaches; called in page order. */
  void take(PageKey page, Evidence evidence) {
    LanguageTag locale = page.locale();
    Map<String, int[]> here = names.computeIfAbsent(locale, key -> new HashMap<>());
    evidence
        .names()
        .forEach(
            (name, counts) -> {
              count(here, name, counts[0], counts[1]);
              count(anywhere, name, counts[0], counts[1]);
            });
    Map<String, Integer> seen = words.computeIfAbsent(locale, key -> new HashMap<>());
    evidence.words().forEach((word, times) -> seen.merge(word, times, Integer::sum));
    if (!evidence.altered().isEmpty()) {
      altered.put(page, evidence.altered());
    }
    if (!evidence.dropped().isEmpty()) {
      dropped.put(page, evidence.dropped());
    }
    if (!evidence.outvoted().isEmpty()) {
      outvoted.put(page, evidence.outvoted());
    }
  }

  /** Pages where {@link #isAltered} holds for some name. */
  List<PageKey> alteredPages() {
    return altered.entrySet().stream()
        .filter(
            page ->
                page.getValue().stream()
                    .anyMatch(found -> isAltered(page.getKey(), found.pair(), found.altered())))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Pages where one of the conditions below holds for a name that is missing. */
  Set<PageKey> droppedPages() {
    Set<PageKey> pages = new HashSet<>();
    dropped.forEach(
        (page, names) -> {
          if (names.stream()
              .anyMatch(
                  name -> isAlwaysKept(page.locale(), name) || isLostOnce(page.locale(), name))) {
            pages.add(page);
          }
        });
    outvoted.forEach(
        (page, missing) -> {
          if (missing.stream().anyMatch(one -> isOutvoted(page, one))) {
            pages.add(page);
          }
        });
    return pages;
  }

  /** Whether a word that stands for a name is a slip rather than a translation. */
  boolean isAltered(PageKey page, int pair, Altered altered) {
    LanguageTag locale = page.locale();
    int[] here = counts(names.getOrDefault(locale, Map.of()), altered.name());
    int[] all = counts(anywhere, altered.name());
    int times = words.getOrDefault(locale, Map.of()).getOrDefault(altered.word(), 0);
    if (times > allowed(altered, here[1])) {
      return false;
    }
    // This pair itself lacks the name and says nothing about the others.
    int others = here[0] - Math.max(1, times);
    if (isOutvoted(page, new Missing(pair, altered.name()))) {
      return true;
    }
    if (altered.isCase() && NameShape.of(altered.name()) == NameShape.CAPITALISED) {
      return others >= CASE_ENOUGH && here[1] >= others * CASE;
    }
    boolean foreign = !altered.sameScript() && !altered.isCase();
    if (others >= ENOUGH && !(foreign && altered.name().length() >= LONG)) {
      return here[1] >= others * (altered.sameScript() ? MOSTLY : OFTEN);
    }
    return isKeptElsewhere(all, times) || isPlain(altered);
  }

  /** How often a slip may recur; of words that no language has, more often. */
  private static double allowed(Altered altered, int kept) {
    NameShape shape = NameShape.of(altered.name());
    boolean code =
        !altered.isCase()
            && (shape == NameShape.ACRONYM
                || shape == NameShape.CODED
                || altered.name().indexOf('-') > 0);
    return Math.max(code ? 2 : 1, kept * (code ? CODE_RARE : RARE));
  }

  private static boolean isKeptElsewhere(int[] all, int times) {
    int others = all[0] - times;
    return others >= ENOUGH && all[1] >= others * MOSTLY;
  }

  /** Nobody else has the name: then only what cannot be a word of the language. */
  private static boolean isPlain(Altered altered) {
    NameShape shape = NameShape.of(altered.name());
    if (!altered.sameScript()) {
      return true;
    }
    return shape == NameShape.CODED
        || NameWords.isCommand(altered.name())
        || NameWords.isCut(altered.name(), altered.word())
        || shape == NameShape.ACRONYM && isSwap(altered.name(), altered.word())
        || shape == NameShape.CAPITALISED && altered.anchored();
  }

  /** Whether a locale keeps a name so steadily that a sentence without it has lost it. */
  boolean isAlwaysKept(LanguageTag locale, String name) {
    int[] here = counts(names.getOrDefault(locale, Map.of()), name);
    int lost = here[0] - here[1];
    return here[1] >= DROP_ENOUGH
        && (NameShape.of(name) == NameShape.CAPITALISED
            ? lost == 1
            : here[1] >= (here[0] - 1) * ALWAYS);
  }

  /** Whether a locale keeps a name in all of several sentences but one. */
  boolean isLostOnce(LanguageTag locale, String name) {
    int[] here = counts(names.getOrDefault(locale, Map.of()), name);
    return here[1] >= VOTED_ENOUGH && here[0] - here[1] == 1;
  }

  /** Whether a locale keeps a name that several of its sources have. */
  boolean isKnown(LanguageTag locale, String name) {
    return counts(names.getOrDefault(locale, Map.of()), name)[1] >= VOTED_ENOUGH;
  }

  /**
   * Whether a locale mostly keeps a name that a sentence lacks, and all its other locales keep it
   * or it has lost its capitals.
   */
  boolean isOutvoted(PageKey page, Missing missing) {
    if (!outvoted.getOrDefault(page, Set.of()).contains(missing)) {
      return false;
    }
    int[] here = counts(names.getOrDefault(page.locale(), Map.of()), missing.name());
    int others = here[0] - 1;
    return NameShape.of(missing.name()) != NameShape.CAPITALISED
        && here[1] >= VOTED_ENOUGH
        && here[1] >= others * CASE;
  }

  /** Whether two letters have changed places; as long as each other. */
  private static boolean isSwap(String name, String word) {
    return name.chars().sum() == word.chars().sum();
  }

  private static int[] counts(Map<String, int[]> names, String name) {
    return names.getOrDefault(name, new int[2]);
  }
}
