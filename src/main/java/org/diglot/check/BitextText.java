package org.diglot.check;

import java.util.List;
import java.util.stream.Collectors;
import org.diglot.diagnostic.Location;
import org.diglot.memory.WordForms.Form;

/** Words for what a dictionary finds. */
final class BitextText {

  private static final int LONGEST_QUOTE = 60;
  private static final int LETTERS_OF_STEM = 6;

  private BitextText() {}

  /** The source text of a pair, not too long, in quotation marks. */
  static String quote(Pair pair) {
    String text = pair.source().prose().strip();
    if (text.length() <= LONGEST_QUOTE) {
      return '"' + text + '"';
    }
    int end = text.offsetByCodePoints(0, text.codePointCount(0, LONGEST_QUOTE));
    return '"' + text.substring(0, end).strip() + "…\"";
  }

  /** Where a pair's translation stands. */
  static Location place(Pair pair) {
    return Location.of(pair.page().file(), pair.segment().target().range());
  }

  /** Words of a text in quotation marks. */
  static String words(PairText text, List<Integer> ordinals) {
    List<Form> forms = text.forms();
    return ordinals.stream()
        .filter(at -> at < forms.size())
        .map(at -> '"' + text.prose().substring(forms.get(at).start(), forms.get(at).end()) + '"')
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** A word of a text. */
  static Form word(PairText text, int ordinal) {
    return text.forms().get(ordinal);
  }

  /** A form for people: what may be cut off is marked. */
  static String form(String form) {
    return '"' + (form.length() < LETTERS_OF_STEM ? form : form + "…") + '"';
  }
}
