package org.diglot.check;

import java.util.List;
import java.util.Optional;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.Location;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;
import org.diglot.model.LanguageTag;
import org.diglot.model.PageElement;
import org.diglot.text.CommonWords;
import org.diglot.text.LetterRuns;
import org.diglot.text.LetterRuns.Run;

/**
 * A title, a description or an alternative text in the source language. They stand outside of
 * segments, so that no source is beside them: a title is held against the page's first heading, the
 * others by their words.
 */
final class UntranslatedMetadataCheck implements PageCheck {

  static final Rule RULE = new Rule("untranslated-metadata", Severity.WARNING, "untranslated");

  private static final int LEAST_WORDS = 4;
  private static final int LEAST_FOREIGN = 3;
  private static final int LEAST_SMALL = 2;
  private static final int LONGEST_BLANKS = 20;

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(CheckedPage page, Findings findings) {
    for (PageElement element : page.target().elements()) {
      boolean text =
          switch (element.kind()) {
            case TITLE, DESCRIPTION, IMAGE -> true;
            case LINK, CODE_BLOCK, HEADING_ANCHOR -> false;
          };
      if (text && !element.text().isBlank() && isLeft(page, element)) {
        findings.report(finding(page, element));
      }
    }
  }

  private static Diagnostic finding(CheckedPage page, PageElement element) {
    String what =
        switch (element.kind()) {
          case TITLE -> "title";
          case DESCRIPTION -> "description";
          default -> "alternative text";
        };
    return Diagnostic.of(
            RULE,
            Location.of(page.file(), element.range()),
            "the " + what + " is in the source language: " + Quoted.of(element.text()))
        .withRemedy("translate the " + what);
  }

  private static boolean isLeft(CheckedPage page, PageElement element) {
    List<Run> runs = LetterRuns.of(element.text());
    if (runs.isEmpty() || page.targetWriting().isUnknown()) {
      return false;
    }
    return heading(page, element).orElseGet(() -> isSourceText(page, runs));
  }

  /** Whether a text is a heading's source, where that heading was translated into other words. */
  private static Optional<Boolean> heading(CheckedPage page, PageElement element) {
    String text = element.text().strip();
    for (Pair pair : page.all()) {
      if (!pair.isHalf() && says(pair.source(), text)) {
        return Optional.of(!says(pair.target(), text));
      }
    }
    return Optional.empty();
  }

  private static boolean says(PairText half, String text) {
    String plain = half.markup().plain();
    return plain.length() >= text.length()
        && plain.length() < text.length() + LONGEST_BLANKS
        && plain.strip().equalsIgnoreCase(text);
  }

  private static boolean isSourceText(CheckedPage page, List<Run> runs) {
    if (!page.targetWriting().isLatin()) {
      boolean foreign = runs.stream().allMatch(Run::isLatin) && page.sourceWriting().isLatin();
      long small = runs.stream().filter(run -> run.lower() && run.folded().length() > 2).count();
      return foreign && small >= LEAST_SMALL && runs.size() >= LEAST_SMALL + 1;
    }
    return runs.size() >= LEAST_WORDS
        && (page.commonWords()
                .other(runs, page.key().locale())
                .filter(page.sourceLanguage().language().language()::equals)
                .isPresent()
            || isOnlySource(page, runs)
            || hasWordsOfSource(page, runs));
  }

  /** Whether several words are the source language's, and none is the page's. */
  private static boolean isOnlySource(CheckedPage page, List<Run> runs) {
    LanguageTag source = page.sourceLanguage().language();
    LanguageTag target = page.locale();
    CommonWords words = page.commonWords();
    long foreign = runs.stream().filter(run -> words.tells(run.folded(), source, target)).count();
    long small = runs.stream().filter(Run::lower).count();
    return words.knows(target)
        && foreign >= LEAST_SMALL
        && small >= LEAST_WORDS
        && runs.stream().noneMatch(run -> words.tells(run.folded(), target, source));
  }

  /**
   * Whether words that only the page's source half has, or only its language, outweigh the rest.
   */
  private static boolean hasWordsOfSource(CheckedPage page, List<Run> runs) {
    LanguageTag source = page.sourceLanguage().language();
    LanguageTag target = page.locale();
    CommonWords common = page.commonWords();
    if (!common.knows(source) || !common.knows(target)) {
      return false;
    }
    int foreign = 0;
    int own = 0;
    for (Run run : runs) {
      String word = run.folded();
      boolean isSource = common.isCommon(source, word) || page.words().isInSource(word);
      boolean isTarget = common.isCommon(target, word) || page.words().isInTarget(word);
      foreign += isSource && !isTarget ? 1 : 0;
      own += isTarget && !isSource ? 1 : 0;
    }
    return foreign >= LEAST_FOREIGN && own == 0;
  }
}
