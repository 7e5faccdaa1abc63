package org.diglot.text;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.diglot.model.LanguageTag;

/** What CLDR knows of a language: its direction, its name, how it writes a date. */
public final class Languages {

  private static final Set<String> WITHOUT_SPACES = Set.of("ja", "zh", "th", "lo", "km", "my");

  private static final String PSEUDO = "qps";
  private static final LanguageTag MIRRORED = new LanguageTag("qps-plocm");

  private Languages() {}

  /**
   * Whether the language's script runs from right to left. So does the mirrored pseudo-locale
   * {@code qps-plocm}, of which CLDR knows nothing.
   */
  public static boolean isRightToLeft(LanguageTag language) {
    return language.equals(MIRRORED) || locale(language).isRightToLeft();
  }

  /** Whether a tag is a pseudo-locale's: it has text that no rule of any language holds for. */
  public static boolean isPseudo(LanguageTag language) {
    return language.language().equals(PSEUDO);
  }

  /** Whether sentences follow each other without a space, as in Japanese, Chinese and Thai. */
  public static boolean writesWithoutSpaces(LanguageTag language) {
    return WITHOUT_SPACES.contains(locale(language).getLanguage());
  }

  /** A language's name in another language as it stands in running text: {@code français}. */
  public static String name(LanguageTag language, LanguageTag in) {
    return locale(language).getDisplayNameWithDialect(locale(in));
  }

  /** A language's name in another language as it stands alone: {@code Français (France)}. */
  public static String label(LanguageTag language, LanguageTag in) {
    String name = name(language, in);
    int first = name.offsetByCodePoints(0, Math.min(1, name.length()));
    return name.substring(0, first).toUpperCase(Locale.ROOT) + name.substring(first);
  }

  /** An enumeration as a language writes it: {@code English, français and 日本語}. */
  public static String enumeration(List<String> items, LanguageTag language) {
    return ListFormatter.getInstance(locale(language)).format(items);
  }

  /**
   * A date in a language's long form.
   *
   * @param isoDate {@code YYYY-MM-DD}, a real day of the Gregorian calendar or near one
   */
  public static String longDate(String isoDate, LanguageTag language) {
    Calendar calendar = new GregorianCalendar(TimeZone.GMT_ZONE, locale(language));
    calendar.clear();
    calendar.set(
        Integer.parseInt(isoDate.substring(0, 4)),
        Integer.parseInt(isoDate.substring(5, 7)) - 1,
        Integer.parseInt(isoDate.substring(8, 10)));
    DateFormat format = DateFormat.getDateInstance(calendar, DateFormat.LONG, locale(language));
    format.setTimeZone(TimeZone.GMT_ZONE);
    return format.format(calendar.getTime());
  }

  /**
   * The tags under which something made for a language may be found, most specific first: {@code
   * zh-CN}, {@code zh-Hans}, {@code zh}. Scripts come from CLDR's likely subtags.
   */
  public static List<LanguageTag> fallbacks(LanguageTag language) {
    ULocale full = ULocale.addLikelySubtags(locale(language));
    Set<LanguageTag> tags = new LinkedHashSet<>();
    for (Optional<LanguageTag> tag = Optional.of(language);
        tag.isPresent();
        tag = tag.get().parent()) {
      if (tag.get().parent().isEmpty() && !full.getScript().isEmpty()) {
        LanguageTag.parse(tag.get() + "-" + full.getScript()).ifPresent(tags::add);
      }
      tags.add(tag.get());
    }
    return List.copyOf(tags);
  }

  /**
   * The tag as programs of the Open Graph protocol write it, {@code fr_FR}: with the region where
   * most who speak the language live, where the tag names none.
   */
  public static String withTerritory(LanguageTag language) {
    ULocale full = ULocale.addLikelySubtags(locale(language));
    return full.getLanguage() + (full.getCountry().isEmpty() ? "" : "_" + full.getCountry());
  }

  private static ULocale locale(LanguageTag language) {
    return ULocale.forLanguageTag(language.value());
  }
}
