package org.diglot.text;

import com.ibm.icu.impl.ValidIdentifiers.Datasubtype;
import com.ibm.icu.impl.locale.LocaleValidityChecker;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.diglot.model.LanguageTag;

/**
 * Which language tags exist, and which one was meant by a name that is none.
 *
 * <p>ICU's public calls accept {@code xx-bogus} and read {@code en_US} as no language at all, so
 * its table of registered subtags is asked directly.
 */
public final class LanguageTags {

  private static final int MAX_EDITS = 2;

  /** Registered codes for "undetermined", "several", "not coded" and "no linguistic content". */
  private static final Set<String> NO_LANGUAGE = Set.of("und", "mul", "mis", "zxx");

  private LanguageTags() {}

  /**
   * Whether every subtag is registered. Private-use languages ({@code qaa} to {@code qtz}, as in
   * pseudo-locales) count as known; {@code und} and {@code mul}, which name no one language, do
   * not.
   */
  public static boolean isKnown(LanguageTag tag) {
    String language = tag.language();
    if (language.compareTo("qaa") >= 0
        && language.compareTo("qtz") <= 0
        && language.length() == 3) {
      return true;
    }
    if (NO_LANGUAGE.contains(language)) {
      return false;
    }
    LocaleValidityChecker checker =
        new LocaleValidityChecker(
            EnumSet.of(
                Datasubtype.regular,
                Datasubtype.macroregion,
                Datasubtype.deprecated,
                Datasubtype.private_use,
                Datasubtype.special));
    return checker.isValid(ULocale.forLanguageTag(tag.value()), new LocaleValidityChecker.Where());
  }

  /**
   * The known tag that was probably meant: {@code en-US} for {@code en_US}, {@code ja} for {@code
   * jp}, {@code fr} for {@code french} or {@code fr-bogus}. Nothing where no tag is near.
   */
  public static Optional<LanguageTag> suggestion(String name) {
    String spelled = name.strip().replaceFirst("[.@].*", "").replace('_', '-');
    return Stream.<Supplier<Optional<LanguageTag>>>of(
            () -> known(spelled),
            () -> known(ULocale.createCanonical(spelled.replace('-', '_')).toLanguageTag()),
            () -> languageOfRegion(spelled),
            () -> languageByEnglishName(spelled),
            () -> nearestAvailable(spelled),
            () -> withoutLastSubtag(spelled))
        .map(Supplier::get)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<LanguageTag> known(String name) {
    return LanguageTag.parse(name).filter(LanguageTags::isKnown);
  }

  /** A country's code in the language's place is the most common mistake. */
  private static Optional<LanguageTag> languageOfRegion(String name) {
    if (name.length() != 2) {
      return Optional.empty();
    }
    String region = name.toUpperCase(Locale.ROOT);
    boolean exists = Arrays.asList(ULocale.getISOCountries()).contains(region);
    return exists
        ? known(ULocale.addLikelySubtags(ULocale.forLanguageTag("und-" + region)).getLanguage())
        : Optional.empty();
  }

  private static Optional<LanguageTag> languageByEnglishName(String name) {
    return Arrays.stream(ULocale.getISOLanguages())
        .filter(code -> ULocale.getDisplayLanguage(code, ULocale.ENGLISH).equalsIgnoreCase(name))
        .findFirst()
        .flatMap(LanguageTags::known);
  }

  /** A slip of the keyboard in a longer tag; in a short one every tag would be near. */
  private static Optional<LanguageTag> nearestAvailable(String name) {
    if (name.length() <= MAX_EDITS * 2) {
      return Optional.empty();
    }
    record Candidate(String tag, int edits) {}
    LevenshteinDistance distance = new LevenshteinDistance(MAX_EDITS);
    String lower = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(ULocale.getAvailableLocales())
        .map(ULocale::toLanguageTag)
        .map(tag -> new Candidate(tag, distance.apply(lower, tag.toLowerCase(Locale.ROOT))))
        .filter(candidate -> candidate.edits() >= 0)
        .min(Comparator.comparingInt(Candidate::edits).thenComparing(Candidate::tag))
        .flatMap(candidate -> known(candidate.tag()));
  }

  private static Optional<LanguageTag> withoutLastSubtag(String name) {
    int dash = name.lastIndexOf('-');
    return dash > 0 ? suggestion(name.substring(0, dash)) : Optional.empty();
  }
}
