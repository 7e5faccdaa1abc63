package org.diglot.check;

import java.util.Optional;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.Fix;
import org.diglot.diagnostic.Location;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Subject;
import org.diglot.model.Block;
import org.diglot.model.Segment;
import org.diglot.model.Sentence;
import org.diglot.model.TextRange;

/** A segment pair as a check sees it: both halves, its block, its page. Used by one thread. */
public final class Pair {

  private final CheckedPage page;
  private final int index;
  private final Sentence sentence;
  private final Segment segment;
  private final PairText source;
  private final PairText target;
  private final boolean half;
  private Optional<ValueComparison> values = Optional.empty();
  private Optional<MeaningDifference> meaning = Optional.empty();
  private Optional<MarkDifference> links = Optional.empty();

  Pair(CheckedPage page, int index, Sentence sentence, Segment segment) {
    this.page = page;
    this.index = index;
    this.sentence = sentence;
    this.segment = segment;
    this.source = page.text(segment.source(), page.sourceLanguage());
    this.target = page.text(segment.target(), page.targetLanguage());
    if (Math.max(source.markdown().length(), target.markdown().length())
        > PairText.LONGEST_MARKED) {
      source.leaveMarks();
      target.leaveMarks();
    }
    this.half = segment.source().text().isBlank() || segment.target().text().isBlank();
  }

  /** The page. */
  CheckedPage page() {
    return page;
  }

  /** Ordinal among the pairs of its page, from 0. */
  int index() {
    return index;
  }

  /** The segment. */
  Segment segment() {
    return segment;
  }

  /** Ordinal of its sentence in the page's texts. */
  int sentence() {
    return sentence.index();
  }

  /** The block it stands in. */
  Block block() {
    return page.source().block(sentence);
  }

  PairText source() {
    return source;
  }

  PairText target() {
    return target;
  }

  /** How the numbers, dates and times of the halves differ. */
  ValueComparison values() {
    if (values.isEmpty()) {
      values = Optional.of(ValueComparison.of(source, target));
    }
    return values.get();
  }

  /** Whether one half is blank: reported by the parser, and nothing to compare. */
  boolean isHalf() {
    return half;
  }

  /** Whether the halves are texts of two languages whose words are known. */
  boolean isComparable() {
    return !source.language().lexicon().isEmpty()
        && !target.language().lexicon().isEmpty()
        && !source.isTooLong()
        && !target.isTooLong()
        && !source.markdown().equals(target.markdown());
  }

  /** How the meanings of the halves differ. */
  MeaningDifference meaning() {
    if (meaning.isEmpty()) {
      meaning = Optional.of(new MeaningDifference(source.meaning(), target.meaning()));
    }
    return meaning.get();
  }

  /** How the links of the halves differ. */
  MarkDifference links() {
    if (links.isEmpty()) {
      links = Optional.of(LinkDifference.of(this));
    }
    return links.get();
  }

  /** A finding about the pair that points at a range of the file. */
  Diagnostic finding(Rule rule, TextRange range, String message) {
    return Diagnostic.of(rule, Location.of(page.file(), range), message)
        .withDetail("source " + segment.id() + ": " + segment.source().text())
        .about(
            new Subject(
                page.key().path(),
                page.key().locale(),
                Optional.of(segment.id()),
                segment.source().text(),
                segment.target().text()));
  }

  /** A finding about the target half as a whole. */
  Diagnostic finding(Rule rule, String message) {
    return finding(rule, segment.target().range(), message);
  }

  /**
   * A fix that replaces a piece of the target's Markdown; nothing where the file does not say the
   * very same.
   */
  Optional<Fix> fix(String description, int start, int end, String replacement) {
    if (!target.isVerbatim()) {
      return Optional.empty();
    }
    TextRange range = target.range(start, end);
    return Optional.of(new Fix(description, range, range.of(page.file().text()), replacement));
  }
}
