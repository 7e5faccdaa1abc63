package org.diglot.check;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;

/** The registry: every check there is. */
public final class Checks {

  private static final List<Check> MEANING =
      List.of(
          new InvertedMeaningCheck(),
          new OppositeMeaningCheck(),
          new ChangedModalityCheck(),
          new DroppedConditionCheck(),
          new ChangedDeadlineCheck(),
          new UncheckedSegmentCheck());

  private static final List<Check> VALUES =
      List.of(
          new ChangedNumberCheck(),
          new ChangedDateCheck(),
          new ChangedTimeCheck(),
          new ChangedUnitCheck());

  private static final List<Check> COMPLETENESS =
      List.of(
          new ChangedEndPunctuationCheck(),
          new CorruptedTextCheck(),
          new DroppedSentenceCheck(),
          new MissingMetadataCheck(),
          new MixedScriptWordCheck(),
          new OverlongTranslationCheck(),
          new PartlyUntranslatedCheck(),
          new RepeatedTranslationCheck(),
          new SwappedTranslationsCheck(),
          new TruncatedTranslationCheck(),
          new UnbalancedBracketsCheck(),
          new UnresolvedTokenCheck(),
          new UntranslatedMetadataCheck(),
          new WrongLanguageCheck());

  private static final List<Check> MARKUP =
      List.of(
          new BrokenEmphasisCheck(),
          new BrokenLinkMarkupCheck(),
          new ChangedAddressCheck(),
          new ChangedCodeCheck(),
          new ChangedDirectiveCheck(),
          new ChangedHeadingAnchorCheck(),
          new ChangedHtmlCheck(),
          new ChangedImageCheck(),
          new ChangedLinkTargetCheck(),
          new ChangedPlaceholderCheck(),
          new ExtraLinkCheck(),
          new LostEmphasisCheck(),
          new LostEscapeCheck(),
          new MissingLinkCheck(),
          new SwappedLinksCheck(),
          new TranslatedAlertCheck());

  private static final List<Check> STRUCTURE =
      List.of(new ChangedCodeBlockCheck(), new ChangedStructureCheck());

  private static final List<Check> TERMS =
      List.of(new ForbiddenTermCheck(), new MissingTermCheck(), new TranslatedProtectedTextCheck());

  private static final List<Check> TYPOGRAPHY =
      List.of(
          new ForeignPunctuationCheck(),
          new ForeignQuotesCheck(),
          new InvisibleCharacterCheck(),
          new MissingSpaceCheck(),
          new MixedApostrophesCheck(),
          new MixedQuotesCheck(),
          new PunctuationSpacingCheck(),
          new RepeatedPunctuationCheck(),
          new RepeatedSpaceCheck(),
          new RepeatedWordCheck(),
          new SpaceBeforePunctuationCheck(),
          new StrayDirectionMarkCheck(),
          new WrongWidthPunctuationCheck());

  private static final List<Check> LOCALES =
      List.of(new LocalesDisagreeCheck(), new SuspectSourceCheck());

  private static final List<Check> RUN =
      List.of(
          new AlteredNameCheck(),
          new DroppedNameCheck(),
          new ExchangedLabelCheck(),
          new ExchangedTranslationsCheck(),
          new ForeignTranslationCheck(),
          new InconsistentTranslationCheck(),
          new LengthenedTranslationCheck(),
          new MissingKeyWordCheck(),
          new ReusedTranslationCheck(),
          new ShortenedTranslationCheck());

  private static final List<Check> ALL =
      Stream.of(MEANING, VALUES, COMPLETENESS, MARKUP, STRUCTURE, TERMS, TYPOGRAPHY, LOCALES, RUN)
          .flatMap(List::stream)
          .sorted(Comparator.comparing(check -> check.rule().id()))
          .toList();

  private Checks() {}

  /** The checks of markup. */
  static List<Check> markup() {
    return MARKUP;
  }

  /** Every check, by the id of its rule. */
  static List<Check> all() {
    return ALL;
  }

  /** The rules that compare what sentences mean, and need the words of a language for it. */
  static List<Rule> meaning() {
    return MEANING.stream().map(Check::rule).toList();
  }

  /** The rules whose score is kept in every language that has a pack: meaning and values. */
  static List<Rule> measured() {
    return Stream.of(MEANING, VALUES)
        .flatMap(List::stream)
        .map(Check::rule)
        .filter(rule -> rule.severity() != Severity.NOTE)
        .toList();
  }

  /** Every rule that a check can find broken, by id. */
  public static List<Rule> rules() {
    return ALL.stream().map(Check::rule).toList();
  }
}
