package org.diglot.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diglot.memory.WordForms.Form;
import org.diglot.model.SegmentText;
import org.diglot.model.TextRange;
import org.diglot.text.InlineMarkup;
import org.diglot.text.LanguagePack;
import org.diglot.text.LetterRuns.Run;
import org.diglot.text.Lexicon.Hit;
import org.diglot.text.SegmentKey;
import org.diglot.text.Typeset;
import org.diglot.text.ValueFinder;
import org.diglot.text.ValueFinder.Value;
import org.diglot.text.Words.Word;

/** One half of a pair: its Markdown, what can be read off it, and where it stands in its file. */
final class PairText {

  /** Words and numbers of a longer half are not looked for. */
  static final int LONGEST = 20_000;

  /** In pairs with a longer half, marks are not looked for either. */
  static final int LONGEST_MARKED = 250_000;

  private final SegmentText half;
  private final LanguagePack language;
  private TextFacts facts;

  PairText(SegmentText half, LanguagePack language, ValueFinder finder) {
    this.half = half;
    this.language = language;
    this.facts = new TextFacts(half.text(), language, finder);
  }

  /** Takes the facts of the same text in the same language from elsewhere, or gives its own. */
  void share(Map<String, TextFacts> known) {
    if (facts.isMarked()) {
      TextFacts others = known.putIfAbsent(half.text(), facts);
      facts = others == null ? facts : others;
    }
  }

  /** Takes the text as it stands, whatever marks it has. */
  void leaveMarks() {
    facts = facts.unmarked();
  }

  /** The Markdown. */
  String markdown() {
    return half.text();
  }

  /** Its language. */
  LanguagePack language() {
    return language;
  }

  /** Which characters the Markdown has. */
  CharacterSet characters() {
    return facts.characters();
  }

  /** The Markdown as parsed. */
  InlineMarkup markup() {
    return facts.markup();
  }

  /** The Markdown with its marks made out, as long as it; see {@link Typeset}. */
  String typeset() {
    return facts.typeset();
  }

  /** What the reader sees, code and addresses blanked out: where words are looked for. */
  String prose() {
    return facts.prose();
  }

  /** The Markdown without what only tools change; see {@link SegmentKey#normalised}. */
  String normalised() {
    return facts.normalised();
  }

  /** Whether it is too long to look for words in: it has no words, no cues and no values. */
  boolean isTooLong() {
    return facts.isTooLong();
  }

  /** The words of the prose; offsets are the prose's. */
  List<Word> words() {
    return facts.words();
  }

  /** The words of the prose as a dictionary counts them. */
  List<Form> forms() {
    return facts.forms();
  }

  /** The runs of letters of the prose; offsets are the prose's. */
  List<Run> runs() {
    return facts.runs();
  }

  /** Those words without their places. */
  List<String> formTexts() {
    return facts.formTexts();
  }

  /** The words of the prose that are written in Latin letters. */
  NameWords names() {
    return facts.names();
  }

  /** What no translation changes: numbers, addresses, code, names in capitals. */
  Set<String> anchors() {
    return facts.anchors();
  }

  /** The prose as numbers. */
  TextSketch sketch() {
    return facts.sketch();
  }

  /** What the reader sees at its end. */
  EndMark endMark() {
    return facts.endMark();
  }

  /** How many letters and digits the reader sees. */
  int length() {
    return facts.length();
  }

  /** The cues of the prose, but for words of dates such as "May"; offsets are the prose's. */
  List<Hit> hits() {
    return facts.hits();
  }

  /** Numbers and dates of the prose; offsets are the prose's. */
  List<Value> values() {
    return facts.values();
  }

  /** Numbers and times in words; offsets are the prose's. */
  List<Value> spelled() {
    return facts.spelled();
  }

  /** What the cues say. */
  MeaningFacts meaning() {
    return facts.meaning();
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
