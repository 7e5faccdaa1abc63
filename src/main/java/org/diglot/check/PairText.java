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
import org.diglot.text.ValueFinder;
import org.diglot.text.ValueFinder.Value;

/**
 * One half of a pair: its Markdown, and what can be read off it. Each fact is found once, when
 * first asked for; used by one thread.
 */
final class PairText {

  private final SegmentText half;
  private final LanguagePack language;
  private final ValueFinder finder;
  private Optional<InlineMarkup> markup = Optional.empty();
  private Optional<List<Run>> runs = Optional.empty();
  private int length = -1;
  private Optional<List<Hit>> hits = Optional.empty();
  private Optional<List<Value>> values = Optional.empty();

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

  /** What the reader sees, code and addresses blanked out: where words are looked for. */
  String prose() {
    return markup().prose();
  }

  /** The runs of letters of the prose; offsets are the prose's. */
  List<Run> runs() {
    if (runs.isEmpty()) {
      runs = Optional.of(LetterRuns.of(prose()));
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

  /** The cues of the prose; offsets are the prose's. */
  List<Hit> hits() {
    if (hits.isEmpty()) {
      hits = Optional.of(language.lexicon().find(prose()));
    }
    return hits.get();
  }

  /** Numbers and dates of the prose; offsets are the prose's. */
  List<Value> values() {
    if (values.isEmpty()) {
      values = Optional.of(finder.find(prose()));
    }
    return values.get();
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
    int to = end <= start ? from : markup().offset(end - 1) + 1;
    return range(from, to);
  }

  /** Whether the file says the very same, so that a fix can be written to it. */
  boolean isVerbatim() {
    return half.range().end() - half.range().start() == half.text().length();
  }
}
