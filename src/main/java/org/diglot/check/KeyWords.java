package org.diglot.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    List<Form> forms = source.forms();
    int at = 0;
    for (Hit hit : source.hits()) {
      if (hit.cue() == Cue.CONCEPT) {
        // Both are in the order of their starts.
        while (at < forms.size() && forms.get(at).start() < hit.start()) {
          at++;
        }
        if (at < forms.size()
            && forms.get(at).start() == hit.start()
            && forms.get(at).end() == hit.end()) {
          String form = forms.get(at).form();
          Concept.of(hit.entry()).ifPresent(concept -> into.put(form, concept));
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
    private final List<Optional<Concept>> byNumber;

    private Judge(BitextDictionary dictionary) {
      this.dictionary = dictionary;
      this.byNumber = new ArrayList<>(Collections.nCopies(dictionary.words(), Optional.empty()));
      concepts.forEach(
          (form, concept) -> {
            int number = dictionary.number(form);
            if (number >= 0) {
              byNumber.set(number, concept);
            }
          });
    }

    Optional<BitextVerdict> find(PairNumbers pair, Fit fit, int at) {
      Set<Concept> said = EnumSet.noneOf(Concept.class);
      for (int word : pair.source()) {
        concept(word).ifPresent(said::add);
      }
      if (said.isEmpty()) {
        return Optional.empty();
      }
      for (int word = 0; word < pair.source().length; word++) {
        Optional<Concept> concept = concept(pair.source()[word]);
        if (concept.isPresent() && isMissing(pair.source()[word], fit.source(), word)) {
          Optional<BitextVerdict> found = contrary(pair, concept.get(), said, at, word);
          if (found.isPresent()) {
            return found;
          }
        }
      }
      return Optional.empty();
    }

    private Optional<Concept> concept(int word) {
      return word < byNumber.size() ? byNumber.get(word) : Optional.empty();
    }

    private Optional<Concept> concept(String form) {
      return concepts.getOrDefault(form, Optional.empty());
    }

    private boolean isMissing(int number, Fit.Side side, int word) {
      return side.found()[word] < NOTHING
          && side.usual()[word] >= USUAL
          && side.steady()[word] >= STEADY
          && dictionary.frequency(dictionary.word(number)) >= SEEN;
    }

    private Optional<BitextVerdict> contrary(
        PairNumbers pair, Concept concept, Set<Concept> said, int at, int word) {
      Optional<BitextVerdict> found = Optional.empty();
      for (int target = 0; target < pair.target().length; target++) {
        for (Counterpart source : sources(pair.target()[target])) {
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

    /** Words that the dictionary does not know translate nothing. */
    private List<Counterpart> sources(int word) {
      return word < dictionary.words() ? dictionary.sources(dictionary.word(word)) : List.of();
    }

    private BitextVerdict verdict(
        PairNumbers pair, int at, int word, int target, String translates) {
      List<String> usual =
          dictionary.counterparts(dictionary.word(pair.source()[word])).stream()
              .limit(3)
              .map(Counterpart::word)
              .toList();
      return BitextVerdict.of(Kind.WORD_MISSING, at, -1, false)
          .withWords(List.of(word))
          .withIntruder(target, usual, translates);
    }
  }
}
