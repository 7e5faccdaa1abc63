package org.diglot.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diglot.memory.WordForms;
import org.diglot.memory.WordForms.Form;
import org.diglot.text.InlineMarkup;
import org.diglot.text.LanguagePack;
import org.diglot.text.LetterRuns;
import org.diglot.text.LetterRuns.Run;
import org.diglot.text.Lexicon.Hit;
import org.diglot.text.SegmentKey;
import org.diglot.text.Typeset;
import org.diglot.text.ValueFinder;
import org.diglot.text.ValueFinder.Kind;
import org.diglot.text.ValueFinder.Value;
import org.diglot.text.ValueFinder.Values;
import org.diglot.text.Words;
import org.diglot.text.Words.Word;

/**
 * What can be read off a text, wherever it stands. Each fact is found once, when first asked for;
 * the locales of a path share those of their source. Used by one thread.
 */
final class TextFacts {

  private final String markdown;
  private final LanguagePack language;
  private final ValueFinder finder;
  private final boolean marked;
  private Optional<InlineMarkup> markup = Optional.empty();
  private Optional<List<Word>> words = Optional.empty();
  private Optional<List<Form>> forms = Optional.empty();
  private Optional<String> typeset = Optional.empty();
  private Optional<String> normalised = Optional.empty();
  private Optional<List<Run>> runs = Optional.empty();
  private Optional<NameWords> names = Optional.empty();
  private Optional<Set<String>> anchors = Optional.empty();
  private Optional<List<String>> formTexts = Optional.empty();
  private Optional<TextSketch> sketch = Optional.empty();
  private Optional<List<Hit>> allHits = Optional.empty();
  private Optional<List<Hit>> hits = Optional.empty();
  private Optional<Values> values = Optional.empty();
  private Optional<MeaningFacts> meaning = Optional.empty();
  private Optional<CharacterSet> characters = Optional.empty();
  private Optional<EndMark> endMark = Optional.empty();
  private int length = -1;

  TextFacts(String markdown, LanguagePack language, ValueFinder finder) {
    this(markdown, language, finder, true);
  }

  private TextFacts(String markdown, LanguagePack language, ValueFinder finder, boolean marked) {
    this.markdown = markdown;
    this.language = language;
    this.finder = finder;
    this.marked = marked;
  }

  /** The facts of the same text taken as plain text, whatever marks it has. */
  TextFacts unmarked() {
    return new TextFacts(markdown, language, finder, false);
  }

  boolean isMarked() {
    return marked;
  }

  boolean isTooLong() {
    return markdown.length() > PairText.LONGEST;
  }

  CharacterSet characters() {
    if (characters.isEmpty()) {
      characters = Optional.of(CharacterSet.of(markdown));
    }
    return characters.get();
  }

  InlineMarkup markup() {
    if (markup.isEmpty()) {
      markup = Optional.of(marked ? InlineMarkup.of(markdown) : InlineMarkup.none(markdown));
    }
    return markup.get();
  }

  String prose() {
    return markup().prose();
  }

  String typeset() {
    if (typeset.isEmpty()) {
      typeset = Optional.of(marked ? Typeset.of(markdown) : markdown);
    }
    return typeset.get();
  }

  String normalised() {
    if (normalised.isEmpty()) {
      normalised = Optional.of(SegmentKey.normalised(markdown));
    }
    return normalised.get();
  }

  List<Word> words() {
    if (words.isEmpty()) {
      words = Optional.of(isTooLong() ? List.of() : Words.of(prose(), language.language()));
    }
    return words.get();
  }

  List<Form> forms() {
    if (forms.isEmpty()) {
      forms = Optional.of(WordForms.of(words()));
    }
    return forms.get();
  }

  List<Run> runs() {
    if (runs.isEmpty()) {
      runs = Optional.of(isTooLong() ? List.of() : LetterRuns.of(prose()));
    }
    return runs.get();
  }

  List<String> formTexts() {
    if (formTexts.isEmpty()) {
      List<Form> forms = forms();
      List<String> texts = new ArrayList<>(forms.size());
      for (Form form : forms) {
        texts.add(form.form());
      }
      formTexts = Optional.of(texts);
    }
    return formTexts.get();
  }

  NameWords names() {
    if (names.isEmpty()) {
      names = Optional.of(new NameWords(prose()));
    }
    return names.get();
  }

  Set<String> anchors() {
    if (anchors.isEmpty()) {
      anchors = Optional.of(isTooLong() ? Set.of() : Anchors.of(markup()));
    }
    return anchors.get();
  }

  TextSketch sketch() {
    if (sketch.isEmpty()) {
      sketch = Optional.of(TextSketch.of(prose()));
    }
    return sketch.get();
  }

  /** The cues, but for words of dates such as "May". */
  List<Hit> hits() {
    if (hits.isEmpty()) {
      hits = Optional.of(withoutDates(allHits()));
    }
    return hits.get();
  }

  private List<Hit> allHits() {
    if (allHits.isEmpty()) {
      allHits = Optional.of(language.lexicon().find(words()));
    }
    return allHits.get();
  }

  private List<Hit> withoutDates(List<Hit> found) {
    if (found.isEmpty() || !hasDate()) {
      return found;
    }
    return found.stream().filter(hit -> !isInDate(hit)).toList();
  }

  private boolean hasDate() {
    for (Value value : values()) {
      if (value.kind() == Kind.DATE) {
        return true;
      }
    }
    return false;
  }

  private boolean isInDate(Hit hit) {
    return values().stream()
        .anyMatch(
            value ->
                value.kind() == Kind.DATE
                    && value.start() <= hit.start()
                    && hit.end() <= value.end());
  }

  List<Value> values() {
    return allValues().written();
  }

  List<Value> spelled() {
    return allValues().spelled();
  }

  private Values allValues() {
    if (values.isEmpty()) {
      values = Optional.of(isTooLong() ? Values.NONE : finder.find(prose(), allHits()));
    }
    return values.get();
  }

  MeaningFacts meaning() {
    if (meaning.isEmpty()) {
      meaning = Optional.of(new MeaningFacts(hits()));
    }
    return meaning.get();
  }

  EndMark endMark() {
    if (endMark.isEmpty()) {
      endMark = Optional.of(EndMark.of(markup().plain()));
    }
    return endMark.get();
  }

  int length() {
    if (length < 0) {
      length = lettersAndDigits(markup().plain());
    }
    return length;
  }

  private static int lettersAndDigits(String text) {
    int count = 0;
    int at = 0;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      count += Character.isLetterOrDigit(codePoint) ? 1 : 0;
      at += Character.charCount(codePoint);
    }
    return count;
  }
}
