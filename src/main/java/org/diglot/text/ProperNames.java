package org.diglot.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.diglot.text.Lexicon.Hit;
import org.diglot.text.Words.Gap;
import org.diglot.text.Words.Word;

/**
 * The names of products, plans and the like in a text, told by their letters: acronyms, words with
 * digits or inner capitals, and capitalised words that do not start a sentence. Where most words
 * are capitalised, as in titles, capitals tell nothing.
 */
public final class ProperNames {

  private static final String SENTENCE_ENDS = "\n.!?:;\u2026•*|。！？：؟";
  private static final int TITLE_WORDS = 3;
  private static final double TITLE_SHARE = 0.6;

  private final String text;
  private final List<Word> words;
  private final BitSet names = new BitSet();
  private final Set<String> forms = new HashSet<>();
  private final Acronyms acronyms;

  private ProperNames(String text, List<Word> words, BitSet known, BitSet joining) {
    this.text = text;
    this.words = words;
    for (int i = 0; i < words.size(); i++) {
      forms.add(form(i));
      if (i > 0) {
        forms.add(words.get(i - 1).folded() + words.get(i).folded());
      }
    }
    this.acronyms =
        new Acronyms(words.stream().map(word -> text.substring(word.start(), word.end())).toList());
    boolean title = isTitle(joining);
    for (int i = words.size() - 1; i >= 0; i--) {
      names.set(i, isName(i, title, known));
    }
  }

  /**
   * The names of a text.
   *
   * @param text plain text, not Markdown
   * @param lexicon its cues are no names
   * @param hits what the lexicon finds in the text
   */
  public static ProperNames of(String text, Lexicon lexicon, List<Hit> hits) {
    List<Word> words = Words.of(text, lexicon.language());
    BitSet known = new BitSet();
    BitSet inCue = new BitSet(text.length());
    BitSet inJoint = new BitSet(text.length());
    for (Hit hit : hits) {
      inCue.set(hit.start(), hit.end());
      if (hit.cue() == Lexicon.Cue.FUNCTION_WORD) {
        inJoint.set(hit.start(), hit.end());
      }
    }
    BitSet joining = new BitSet();
    for (int i = 0; i < words.size(); i++) {
      boolean month = MonthNames.of(lexicon.language()).numberOf(words.get(i).folded()) > 0;
      joining.set(i, inJoint.get(words.get(i).start()));
      known.set(
          i,
          month
              || inCue.get(words.get(i).start())
              || lexicon.isEmpty() && startsSentence(text, words, i));
    }
    return new ProperNames(text, words, known, joining);
  }

  /** The names, folded, in alphabetical order. */
  public Set<String> names() {
    Set<String> found = new TreeSet<>();
    names.stream().forEach(i -> found.add(form(i)));
    return found;
  }

  /**
   * Whether a name, or what looks like one in a title, ends right in front of a word.
   *
   * @param offset of the word's first character
   */
  public boolean standBefore(int offset) {
    int at = 0;
    while (at < words.size() && words.get(at).end() < offset) {
      at++;
    }
    return at > 0
        && text.substring(words.get(at - 1).end(), offset).isBlank()
        && (names.get(at - 1)
            || isCapitalised(written(at - 1)) && !startsSentence(text, words, at - 1));
  }

  /**
   * The names that another text does not have, in whatever case. An acronym and the words it stands
   * for are the same.
   */
  public Set<String> absentFrom(ProperNames other) {
    BitSet spelledOut = spelledOut(other);
    Set<String> absent = new TreeSet<>();
    names.stream()
        .filter(i -> !spelledOut.get(i) && !other.has(this, i))
        .forEach(i -> absent.add(form(i)));
    return absent;
  }

  private boolean has(ProperNames other, int at) {
    String form = other.form(at);
    boolean joined =
        (at > 0 && forms.contains(other.words.get(at - 1).folded() + form))
            || (at + 1 < other.words.size()
                && forms.contains(other.words.get(at).folded() + other.words.get(at + 1).folded()));
    return forms.contains(form)
        || joined
        || (Acronyms.isAcronym(other.written(at)) && acronyms.spellOut(other.written(at)));
  }

  /** The words that the other text has as an acronym. */
  private BitSet spelledOut(ProperNames other) {
    BitSet found = new BitSet();
    other.names.stream()
        .mapToObj(other::written)
        .filter(Acronyms::isAcronym)
        .distinct()
        .forEach(acronym -> acronyms.mark(acronym, found));
    return found;
  }

  private String written(int at) {
    return text.substring(words.get(at).start(), words.get(at).end());
  }

  /** A word without case, possessive and plural ending. */
  private String form(int at) {
    String folded = words.get(at).folded();
    if (folded.endsWith("'s")) {
      folded = folded.substring(0, folded.length() - 2);
    }
    return folded.length() > 3 && folded.endsWith("s")
        ? folded.substring(0, folded.length() - 1)
        : folded;
  }

  private boolean isName(int at, boolean title, BitSet known) {
    String written = written(at);
    if (isUnmistakable(written)) {
      return true;
    }
    if (known.get(at) || !isCapitalised(written)) {
      return false;
    }
    if (title) {
      return isBeforeDigits(at);
    }
    return !startsSentence(text, words, at) || isBeforeName(at);
  }

  /** Whether a name goes on behind a sentence's first word; words behind it are already told. */
  private boolean isBeforeName(int at) {
    boolean goesOn = at + 1 < words.size() && words.get(at + 1).gap() == Gap.SPACE;
    return goesOn && (names.get(at + 1) || isBeforeDigits(at));
  }

  private boolean isBeforeDigits(int at) {
    return at + 1 < words.size()
        && words.get(at + 1).gap() == Gap.SPACE
        && Character.isDigit(text.charAt(words.get(at + 1).start()));
  }

  private static boolean startsSentence(String text, List<Word> words, int at) {
    if (at == 0) {
      return true;
    }
    for (int i = words.get(at - 1).end(); i < words.get(at).start(); i++) {
      if (SENTENCE_ENDS.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUnmistakable(String written) {
    boolean letter = false;
    boolean digit = false;
    boolean innerCapital = false;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      letter |= Character.isLetter(c);
      digit |= Character.isDigit(c);
      innerCapital |= i > 0 && Character.isUpperCase(c);
    }
    boolean ordinal = written.matches("[0-9]+(st|nd|rd|th)");
    return innerCapital || (letter && digit && !ordinal);
  }

  private static boolean isCapitalised(String written) {
    return written.length() > 1 && Character.isUpperCase(written.charAt(0));
  }

  private boolean isTitle(BitSet joining) {
    int plain = 0;
    int capitals = 0;
    for (int i = 0; i < words.size(); i++) {
      String written = written(i);
      if (!startsSentence(text, words, i)
          && Character.isLetter(written.charAt(0))
          && !isUnmistakable(written)
          && !(joining.get(i) && !isCapitalised(written))) {
        plain++;
        capitals += isCapitalised(written) ? 1 : 0;
      }
    }
    return plain >= TITLE_WORDS && capitals >= plain * TITLE_SHARE;
  }

  /** The words of the text that are names, in their order and as written. */
  public List<String> written() {
    List<String> found = new ArrayList<>();
    names.stream().forEach(i -> found.add(written(i)));
    return found;
  }
}
