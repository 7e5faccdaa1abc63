package org.diglot.check;

import java.util.ArrayList;
import java.util.List;
import org.diglot.check.BitextEvidence.PairWords;
import org.diglot.memory.WordForms;
import org.diglot.memory.WordForms.Form;
import org.diglot.model.LanguageTag;
import org.diglot.text.Words;

/** Some hundred sentences in English and in a made-up language that has its own word order. */
final class SmallBitext {

  private static final LanguageTag ENGLISH = new LanguageTag("en-US");
  private static final String[] VERBS = {
    "lock", "unlock", "paint", "repair", "inspect", "label", "photograph"
  };
  private static final String[] VERBS_ABROAD = {
    "klado", "vremi", "paltu", "rogan", "ispero", "nagul", "fotabe"
  };
  private static final String[] THINGS = {
    "door", "window", "ladder", "shelf", "basket", "lantern", "carpet", "mirror"
  };
  private static final String[] THINGS_ABROAD = {
    "tursa", "fenka", "skalem", "regal", "korbi", "lumex", "tapeso", "spegul"
  };
  private static final String[] TIMES = {
    "before sunrise", "after lunch", "in winter", "during holidays", "every morning", "at midnight"
  };
  private static final String[] TIMES_ABROAD = {
    "ante solaru", "poste manjo", "hibern", "ferio dum", "matino jede", "noktomez"
  };

  private SmallBitext() {}

  /** Verb, thing and time by number. */
  static String english(int verb, int thing, int time) {
    return VERBS[verb] + " the old " + THINGS[thing] + " " + TIMES[time];
  }

  static String abroad(int verb, int thing, int time) {
    return TIMES_ABROAD[time] + " " + THINGS_ABROAD[thing] + " velu " + VERBS_ABROAD[verb];
  }

  /** Every sentence there is. */
  static List<PairWords> all() {
    List<PairWords> pairs = new ArrayList<>();
    for (int i = 0; i < VERBS.length * THINGS.length * TIMES.length; i++) {
      int verb = i % VERBS.length;
      int thing = i / VERBS.length % THINGS.length;
      int time = i / VERBS.length / THINGS.length;
      pairs.add(pair(english(verb, thing, time), abroad(verb, thing, time)));
    }
    return pairs;
  }

  static PairWords pair(String source, String target) {
    return new PairWords(forms(source), forms(target), source.length(), target.length());
  }

  static List<String> forms(String text) {
    return WordForms.of(Words.of(text, ENGLISH)).stream().map(Form::form).toList();
  }
}
