package org.diglot.check;

import java.util.List;
import java.util.Optional;
import org.diglot.model.SegmentText;
import org.diglot.model.TextRange;
import org.diglot.text.InlineMarkup;
import org.diglot.text.LanguagePack;
import org.diglot.text.LetterRuns;
import org.diglot.text.LetterRuns.Run;
import org.diglot.text.Lexicon.Hit;
import org.diglot.text.Typeset;
import org.diglot.text.ValueFinder;
import org.diglot.text.ValueFinder.Kind;
import org.diglot.text.ValueFinder.Value;
import org.diglot.text.Words;
import org.diglot.text.Words.Word;

/**
 * One half of a pair: its Markdown, and what can be read off it. Each fact is found once, when
 * first asked for; used by one thread.
 */
final class PairText {

  /** Words and numbers of a longer half are not looked for. */
  static final int LONGEST = 20_000;

  private final SegmentText half;
  private final LanguagePack language;
  private final ValueFinder finder;
  private Optional<InlineMarkup> markup = Optional.empty();
  private Optional<List<Word>> words = Optional.empty();
  private Optional<String> typeset = Optional.empty();
  private Optional<List<Run>> runs = Optional.empty();
  private int length = -1;
  private Optional<List<Hit>> hits = Optional.empty();
  private Optional<List<Value>> values = Optional.empty();
  private Optional<MeaningFacts> meaning = Optional.empty();

  PairText(SegmentText half, LanguagePack language, ValueFinder finder) {
    this.half = half;
    this.language = language;
    this.finder = finder;
  }

  /** The Markdown. */
  String markdown() {
    return half.text();
  }

  /** Its language. */
  LanguagePack language() {
    return language;
  }

  /** The Markdown as parsed. */
  InlineMarkup markup() {
    if (markup.isEmpty()) {
      markup = Optional.of(InlineMarkup.of(half.text()));
    }
    return markup.get();
  }

  /** The Markdown with its marks made out, as long as it; see {@link Typeset}. */
  String typeset() {
    if (typeset.isEmpty()) {
      typeset = Optional.of(Typeset.of(half.text()));
    }
    return typeset.get();
  }

  /** What the reader sees, code and addresses blanked out: where words are looked for. */
  String prose() {
    return markup().prose();
  }

  /** Whether it is too long to look for words in: it has no words, no cues and no values. */
  boolean isTooLong() {
    return half.text().length() > LONGEST;
  }

  /** The words of the prose; offsets are the prose's. */
  List<Word> words() {
    if (words.isEmpty()) {
      words = Optional.of(isTooLong() ? List.of() : Words.of(prose(), language.language()));
    }
    return words.get();
  }

  /** The runs of letters of the prose; offsets are the prose's. */
  List<Run> runs() {
    if (runs.isEmpty()) {
      runs = Optional.of(isTooLong() ? List.of() : LetterRuns.of(prose()));
    }
    return runs.get();
  }

  /** How many letters and digits the reader sees. */
  int length() {
    if (length < 0) {
      length = (int) markup().plain().codePoints().filter(Character::isLetterOrDigit).count();
    }
    return length;
  }

  /** The cues of the prose, but for words of dates such as "May"; offsets are the prose's. */
  List<Hit> hits() {
    if (hits.isEmpty()) {
      hits = Optional.of(withoutDates(language.lexicon().find(words())));
    }
    return hits.get();
  }

  private List<Hit> withoutDates(List<Hit> found) {
    if (found.isEmpty() || values().stream().noneMatch(value -> value.kind() == Kind.DATE)) {
      return found;
    }
    return found.stream().filter(hit -> !isInDate(hit)).toList();
  }

  private boolean isInDate(Hit hit) {
    return values().stream()
        .anyMatch(
            value ->
                value.kind() == Kind.DATE
                    && value.start() <= hit.start()
                    && hit.end() <= value.end());
  }

  /** Numbers and dates of the prose; offsets are the prose's. */
  List<Value> values() {
    if (values.isEmpty()) {
      values = Optional.of(isTooLong() ? List.of() : finder.find(prose()));
    }
    return values.get();
  }

  /** What the cues say. */
  MeaningFacts meaning() {
    if (meaning.isEmpty()) {
      meaning = Optional.of(new MeaningFacts(hits()));
    }
    return meaning.get();
  }

  /** The words of a cue. */
  String quote(Hit hit) {
    return prose().substring(hit.start(), hit.end());
  }

  /** The file's range of a cue. */
  TextRange range(Hit hit) {
    return plainRange(hit.start(), hit.end());
  }

  /**
   * The file's range of a piece of the Markdown; the whole half where damage was repaired in it.
   */
  TextRange range(int start, int end) {
    TextRange range = half.range();
    if (!isVerbatim()) {
      return range;
    }
    return new TextRange(range.start() + start, range.start() + end);
  }

  /** The file's range of a piece of the prose or the plain text. */
  TextRange plainRange(int start, int end) {
    int from = markup().offset(start);
    int to = end <= start ? from : markup().behind(end - 1);
    return range(from, to);
  }

  /** Whether the file says the very same, so that a fix can be written to it. */
  boolean isVerbatim() {
    return half.range().end() - half.range().start() == half.text().length();
  }
}
