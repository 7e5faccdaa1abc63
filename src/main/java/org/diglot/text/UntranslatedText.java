package org.diglot.text;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.diglot.model.LanguageTag;

/**
 * Tells a text that was left in the source language from one that is the same in both: names,
 * commands, addresses, numbers, words that the languages share.
 *
 * <p>It knows no word of any language but the source lexicon's function words. That a word is an
 * ordinary one is seen from the source, which writes it in lower case elsewhere; that a word is
 * shared is seen from the target, which uses it in its own sentences. Where both languages have one
 * script, single words are never claimed.
 */
public final class UntranslatedText {

  private static final int SENTENCE = 3;

  /** A word is foreign where the target has it that many times less often: in cited titles. */
  private static final int FOREIGN = 4;

  private final Predicate<String> functionWord;
  private final Vocabulary source;
  private final Vocabulary target;
  private final boolean sameScript;

  /**
   * @param lexicon cues of the source language
   * @param language the target language
   * @param source words of the source texts
   * @param target words of translated texts, of those whose source differs
   */
  public UntranslatedText(
      Lexicon lexicon, LanguageTag language, Vocabulary source, Vocabulary target) {
    this(functionWords(lexicon), lexicon.language(), language, source, target);
  }

  UntranslatedText(
      Predicate<String> functionWord,
      LanguageTag from,
      LanguageTag to,
      Vocabulary source,
      Vocabulary target) {
    this.functionWord = functionWord;
    this.source = source;
    this.target = target;
    this.sameScript = script(from).equals(script(to));
  }

  private static Predicate<String> functionWords(Lexicon lexicon) {
    Map<String, Boolean> known = new ConcurrentHashMap<>();
    return word ->
        known.computeIfAbsent(
            word,
            w ->
                lexicon.find(w).stream()
                    .anyMatch(
                        hit ->
                            hit.cue() == Lexicon.Cue.FUNCTION_WORD
                                && hit.start() == 0
                                && hit.end() == w.length()));
  }

  private static String script(LanguageTag language) {
    return ULocale.addLikelySubtags(ULocale.forLanguageTag(language.value())).getScript();
  }

  /**
   * Whether a target text is its source text although that is prose.
   *
   * @param sourceText as Markdown
   * @param targetText as Markdown
   */
  public boolean isLeft(String sourceText, String targetText) {
    return SegmentKey.normalised(sourceText).equals(SegmentKey.normalised(targetText))
        && isProse(sourceText);
  }

  /** Whether a source text is one that a translation has other words for. */
  public boolean isProse(String sourceText) {
    List<ProseWords.Word> words = ProseWords.of(sourceText);
    return sameScript ? isForeignProse(words, sourceText) : isProse(words, sourceText);
  }

  private boolean isProse(List<ProseWords.Word> words, String text) {
    long real = words.stream().filter(word -> !word.symbol()).count();
    if (real == 0) {
      return false;
    }
    if (words.size() == 1) {
      return isLabel(words.get(0), text);
    }
    long lower = words.stream().filter(this::isContent).count();
    boolean function = words.stream().anyMatch(word -> isFunction(word));
    return lower >= SENTENCE
        || (lower > 0 && function && words.size() >= SENTENCE)
        || (lower > 0 && isOrdinary(words.get(0)))
        || isPhrase(words);
  }

  /** A single capitalised word that the source writes small elsewhere; not a code or a value. */
  private boolean isLabel(ProseWords.Word word, String text) {
    boolean capitalised = !word.symbol() && !word.isLower();
    return capitalised && text.indexOf('`') < 0 && isOrdinary(word);
  }

  /** Capitalised words joined as no running text joins them, so that they are no name. */
  private boolean isPhrase(List<ProseWords.Word> words) {
    for (int i = 1; i + 1 < words.size(); i++) {
      if (isFunction(words.get(i))
          && !source.joins(words.get(i - 1).text(), words.get(i).text(), words.get(i + 1).text())) {
        return words.get(i).isLower() && words.stream().noneMatch(this::isContent);
      }
    }
    return false;
  }

  private boolean isForeignProse(List<ProseWords.Word> words, String text) {
    List<ProseWords.Word> foreign =
        words.stream().filter(word -> !word.symbol() && !isShared(word.folded())).toList();
    long lower = foreign.stream().filter(ProseWords.Word::isLower).count();
    boolean function = foreign.stream().anyMatch(this::isFunction);
    boolean sentence = (function || isClosed(text)) && lower >= 2 && words.size() >= SENTENCE;
    boolean phrase =
        lower > 0 && foreign.size() >= 2 && foreign.size() == words.size() && allOrdinary(foreign);
    return sentence || phrase || foreign.stream().filter(this::isContent).count() > SENTENCE;
  }

  /** Whether the target's own sentences use a word about as often as the source does. */
  private boolean isShared(String folded) {
    double use = target.share(folded);
    return use > 0 && use * FOREIGN >= source.share(folded);
  }

  private static boolean isClosed(String text) {
    String end = text.stripTrailing();
    return !end.isEmpty() && ".!?".indexOf(end.charAt(end.length() - 1)) >= 0;
  }

  private boolean allOrdinary(List<ProseWords.Word> words) {
    return words.stream().allMatch(this::isOrdinary);
  }

  private boolean isOrdinary(ProseWords.Word word) {
    return !word.symbol() && (isFunction(word) || source.isOrdinary(word.folded()));
  }

  private boolean isContent(ProseWords.Word word) {
    return word.isLower() && word.text().length() > 2 && !isFunction(word);
  }

  private boolean isFunction(ProseWords.Word word) {
    return !word.symbol() && functionWord.test(word.folded());
  }
}
