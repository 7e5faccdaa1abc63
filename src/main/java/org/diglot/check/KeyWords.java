package org.diglot.check;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.diglot.check.BitextEvidence.PairWords;
import org.diglot.check.BitextVerdict.Kind;
import org.diglot.memory.BitextDictionary;
import org.diglot.memory.BitextDictionary.Counterpart;
import org.diglot.memory.Fit;
import org.diglot.memory.WordForms.Form;
import org.diglot.text.Concept;
import org.diglot.text.Lexicon.Cue;
import org.diglot.text.Lexicon.Hit;

/**
 * The source words that policies turn on, opposites and roles, by their form. They are the source
 * language's data; what stands for them in a locale is learned.
 */
final class KeyWords {

  private static final Set<Concept> ROLES =
      EnumSet.of(Concept.ADMINISTRATOR, Concept.USER, Concept.GUEST, Concept.OWNER, Concept.MEMBER);

  private final Map<String, Optional<Concept>> concepts = new HashMap<>();

  /** Adds the words of a text that name a concept by themselves. */
  static void gather(PairText source, Map<String, Concept> into) {
    List<Form> forms = List.of();
    for (Hit hit : source.hits()) {
      Optional<Concept> concept =
          hit.cue() == Cue.CONCEPT ? Concept.of(hit.entry()) : Optional.empty();
      if (concept.isPresent()) {
        forms = source.forms();
        for (Form form : forms) {
          if (form.start() == hit.start() && form.end() == hit.end()) {
            into.put(form.form(), concept.get());
          }
        }
      }
    }
  }

  /** Takes the words of a page; a form that stands for two concepts tells nothing. */
  void take(Map<String, Concept> words) {
    words.forEach(
        (form, concept) ->
            concepts.merge(
                form, Optional.of(concept), (a, b) -> a.equals(b) ? a : Optional.empty()));
  }

  /** Judges by what a dictionary has for these words. */
  Judge in(BitextDictionary dictionary) {
    return new Judge(dictionary);
  }

  private static boolean contradict(Concept one, Concept other) {
    return one.opposite().equals(Optional.of(other))
        || one != other && ROLES.contains(one) && ROLES.contains(other);
  }

  /** Finds target words that stand for the contrary of a source word. */
  final class Judge {

    private static final double NOTHING = 0.05;
    private static final double USUAL = 0.15;
    private static final double STEADY = 0.5;
    private static final int SEEN = 4;
    private static final double MEANS = 0.15;

    private final BitextDictionary dictionary;

    private Judge(BitextDictionary dictionary) {
      this.dictionary = dictionary;
    }

    Optional<BitextVerdict> find(PairWords pair, Fit fit, int at) {
      Set<Concept> said = EnumSet.noneOf(Concept.class);
      pair.source().forEach(form -> concept(form).ifPresent(said::add));
      if (said.isEmpty()) {
        return Optional.empty();
      }
      for (int word = 0; word < pair.source().size(); word++) {
        Optional<Concept> concept = concept(pair.source().get(word));
        if (concept.isPresent() && isMissing(pair.source().get(word), fit.source(), word)) {
          Optional<BitextVerdict> found = contrary(pair, concept.get(), said, at, word);
          if (found.isPresent()) {
            return found;
          }
        }
      }
      return Optional.empty();
    }

    private Optional<Concept> concept(String form) {
      return concepts.getOrDefault(form, Optional.empty());
    }

    private boolean isMissing(String form, Fit.Side side, int word) {
      return side.found()[word] < NOTHING
          && side.usual()[word] >= USUAL
          && side.steady()[word] >= STEADY
          && dictionary.frequency(form) >= SEEN;
    }

    private Optional<BitextVerdict> contrary(
        PairWords pair, Concept concept, Set<Concept> said, int at, int word) {
      Optional<BitextVerdict> found = Optional.empty();
      for (int target = 0; target < pair.target().size(); target++) {
        for (Counterpart source : dictionary.sources(pair.target().get(target))) {
          Optional<Concept> meant = concept(source.word());
          if (meant.isPresent() && source.association() >= NOTHING && meant.get() == concept) {
            return Optional.empty();
          }
          if (found.isEmpty()
              && meant.isPresent()
              && source.association() >= MEANS
              && !said.contains(meant.get())
              && contradict(concept, meant.get())) {
            found = Optional.of(verdict(pair, at, word, target, source.word()));
          }
        }
      }
      return found;
    }

    private BitextVerdict verdict(PairWords pair, int at, int word, int target, String translates) {
      List<String> usual =
          dictionary.counterparts(pair.source().get(word)).stream()
              .limit(3)
              .map(Counterpart::word)
              .toList();
      return BitextVerdict.of(Kind.WORD_MISSING, at, -1, false)
          .withWords(List.of(word))
          .withIntruder(target, usual, translates);
    }
  }
}
