package org.diglot.align;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.diglot.text.Concept;
import org.diglot.text.Lexicon;
import org.diglot.text.Lexicon.Cue;
import org.diglot.text.SegmentKey;
import org.diglot.text.ValueFinder;
import org.diglot.text.ValueFinder.Kind;
import org.diglot.text.WordDiff;

/**
 * Grades what an edit of a sentence means, by what it touches.
 *
 * <p>Every aspect is compared as a set of values, so that saying a thing twice, as split sentences
 * do, changes nothing. List numbers and heading marks are markup; the number in "Step 2" is a
 * number.
 */
public final class ConsequenceGrader {

  /** Further code spans of a text are not compared. */
  private static final int MOST_CODE = 200;

  private final Lexicon lexicon;
  private final ValueFinder values;

  /**
   * @param lexicon cues of the language that both texts are in; with an empty one, numbers, dates,
   *     links and capitalised names are still told
   */
  public ConsequenceGrader(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.values = new ValueFinder(lexicon.language());
  }

  /**
   * Grades the step from one text to another.
   *
   * @param from the older text as Markdown; several sentences are joined with a space
   * @param to the newer text as Markdown
   */
  public Change grade(String from, String to) {
    if (SegmentKey.normalised(from).equals(SegmentKey.normalised(to))) {
      return Change.NONE;
    }
    TextFacts before = new TextFacts(from, lexicon, values);
    TextFacts after = new TextFacts(to, lexicon, values);
    Set<Aspect> aspects = aspects(before, after);
    double similarity = WordDiff.similarity(lower(before), lower(after));
    if (!aspects.isEmpty()) {
      return new Change(Consequence.NORMATIVE, aspects, similarity);
    }
    boolean sameLetters = Letters.of(before.prose()).equals(Letters.of(after.prose()));
    boolean samePlaces =
        before.plain().images().equals(after.plain().images())
            && LinkTargets.fragments(before.plain().links())
                .equals(LinkTargets.fragments(after.plain().links()));
    return new Change(
        sameLetters && samePlaces ? Consequence.TYPOGRAPHIC : Consequence.WORDING,
        Set.of(),
        similarity);
  }

  /**
   * Only what the step from one text to another touches, as {@link #grade} tells it, but faster.
   */
  public Set<Aspect> aspects(String from, String to) {
    return SegmentKey.normalised(from).equals(SegmentKey.normalised(to))
        ? Set.of()
        : aspects(new TextFacts(from, lexicon, values), new TextFacts(to, lexicon, values));
  }

  private static String lower(TextFacts facts) {
    return facts.plain().text().toLowerCase(Locale.ROOT);
  }

  private Set<Aspect> aspects(TextFacts from, TextFacts to) {
    Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
    add(aspects, Aspect.NEGATION, negationDiffers(from, to) || isContrary(from, to));
    add(aspects, Aspect.MODALITY, Modality.differs(from, to));
    boolean named = namesDiffer(from, to) || licensesDiffer(from, to);
    add(aspects, Aspect.NUMBER, numbersDiffer(from, to, named));
    add(aspects, Aspect.DATE, !from.values(Kind.DATE).equals(to.values(Kind.DATE)));
    add(
        aspects,
        Aspect.LINK_TARGET,
        !LinkTargets.of(from.plain().links()).equals(LinkTargets.of(to.plain().links())));
    add(aspects, Aspect.NAME, named);
    add(aspects, Aspect.ROLE, differ(from, to, Cue.ROLE));
    add(aspects, Aspect.CONDITION, differ(from, to, Cue.CONDITION, Cue.RESTRICTION));
    add(aspects, Aspect.QUANTIFIER, differ(from, to, Cue.QUANTIFIER));
    return aspects;
  }

  private static void add(Set<Aspect> aspects, Aspect aspect, boolean differs) {
    if (differs) {
      aspects.add(aspect);
    }
  }

  private static boolean differ(TextFacts from, TextFacts to, Cue... cues) {
    return !from.meanings(cues).equals(to.meanings(cues));
  }

  /**
   * Whether one says a thing and the other one its contrary: "allow" and "block". With a "not" in
   * it, that may come to the same: "not available" and "unavailable".
   */
  private static boolean isContrary(TextFacts from, TextFacts to) {
    if (from.count(Cue.NEGATION) + to.count(Cue.NEGATION) > 0) {
      return false;
    }
    Set<Concept> before = from.concepts();
    Set<Concept> after = to.concepts();
    return before.stream()
        .filter(concept -> !after.contains(concept))
        .flatMap(concept -> concept.opposite().stream())
        .anyMatch(contrary -> after.contains(contrary) && !before.contains(contrary));
  }

  /** "Not a or b" says no less than "not a and not b". */
  private static boolean negationDiffers(TextFacts from, TextFacts to) {
    long before = from.count(Cue.NEGATION);
    long after = to.count(Cue.NEGATION);
    if (before == after) {
      return false;
    }
    TextFacts fewer = before < after ? from : to;
    TextFacts more = before < after ? to : from;
    boolean shared = fewer.count(Cue.ALTERNATIVE) > more.count(Cue.ALTERNATIVE);
    return Math.min(before, after) == 0 || !shared;
  }

  /**
   * Numbers in words count where both texts have some of their own: "the following three steps" may
   * lose its number, "three days" may not become "five days".
   *
   * @param named whether names differ: "Contoso 365" that became "Contoso" is told as a name
   */
  private static boolean numbersDiffer(TextFacts from, TextFacts to, boolean named) {
    Set<String> before = named ? from.numbersApartFromNames() : from.values(Kind.NUMBER);
    Set<String> after = named ? to.numbersApartFromNames() : to.values(Kind.NUMBER);
    Set<String> wordsBefore = from.meanings(Cue.NUMBER_WORD);
    Set<String> wordsAfter = to.meanings(Cue.NUMBER_WORD);
    boolean digits =
        before.stream().anyMatch(n -> !after.contains(n) && !wordsAfter.contains(n))
            || after.stream().anyMatch(n -> !before.contains(n) && !wordsBefore.contains(n));
    boolean lost =
        wordsBefore.stream().anyMatch(n -> !after.contains(n) && !wordsAfter.contains(n));
    boolean won =
        wordsAfter.stream().anyMatch(n -> !before.contains(n) && !wordsBefore.contains(n));
    return digits || (lost && won) || countsDiffer(from.counted(), to.counted());
  }

  /** Whether a word is behind other numbers: "14 days and 30 minutes", "30 days and 14 minutes". */
  private static boolean countsDiffer(Map<String, Set<String>> from, Map<String, Set<String>> to) {
    return from.entrySet().stream()
        .anyMatch(
            e ->
                to.containsKey(e.getKey())
                    && !to.getOrDefault(e.getKey(), Set.of()).equals(e.getValue()));
  }

  /**
   * Whether what a text says of licences and plans is another thing. "Contoso P1" and "the Contoso
   * P1 license" are the same, as long as neither says "plan" where the other says "license".
   */
  private static boolean licensesDiffer(TextFacts from, TextFacts to) {
    Set<String> before = from.meanings(Cue.ENTITLEMENT);
    Set<String> after = to.meanings(Cue.ENTITLEMENT);
    Set<String> lost = new HashSet<>(before);
    lost.removeAll(after);
    Set<String> won = new HashSet<>(after);
    won.removeAll(before);
    return (!lost.isEmpty() && !won.isEmpty())
        || !from.impliedLicenses().containsAll(lost)
        || !to.impliedLicenses().containsAll(won);
  }

  private static boolean namesDiffer(TextFacts from, TextFacts to) {
    return !from.names().absentFrom(to.names()).isEmpty()
        || !to.names().absentFrom(from.names()).isEmpty()
        || codeIsAbsent(from, to)
        || codeIsAbsent(to, from);
  }

  private static boolean codeIsAbsent(TextFacts from, TextFacts to) {
    if (from.plain().code().isEmpty()) {
      return false;
    }
    String text = to.plain().text().toLowerCase(Locale.ROOT);
    return from.plain().code().stream()
        .distinct()
        .limit(MOST_CODE)
        .map(code -> code.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT))
        .anyMatch(code -> !text.contains(code));
  }
}
