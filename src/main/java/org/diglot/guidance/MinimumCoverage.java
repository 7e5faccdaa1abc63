package org.diglot.guidance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.diglot.diagnostic.NearestName;
import org.diglot.diagnostic.SettingEntry;
import org.diglot.diagnostic.SettingsException;
import org.diglot.model.LanguageTag;

/**
 * How much of its guidance the user wants each locale to cover: {@code obligation=100, *@ja-JP=90,
 * prohibition@fr-FR=95}, in percent of the statements of a class. {@code *} is every class of
 * guidance; {@code information} has to be named. Later entries win.
 */
public final class MinimumCoverage {

  /** Nothing is asked for. */
  public static final MinimumCoverage NONE = new MinimumCoverage(List.of());

  private static final String PARAMETER = "minimumCoverage";
  private static final String EVERY_CLASS = "*";
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private record Minimum(
      Optional<GuidanceClass> guidanceClass, Optional<LanguageTag> locale, BigDecimal percent) {

    boolean applies(LanguageTag tag, GuidanceClass type) {
      return guidanceClass.map(type::equals).orElse(type.isGuidance())
          && locale.map(tag::equals).orElse(true);
    }
  }

  private final List<Minimum> minimums;

  private MinimumCoverage(List<Minimum> minimums) {
    this.minimums = minimums;
  }

  /**
   * Reads the parameter's text; blank text means {@link #NONE}.
   *
   * @throws SettingsException for an unknown class, a locale that is no language tag, or a number
   *     that is no percentage
   */
  public static MinimumCoverage parse(String text) throws SettingsException {
    List<Minimum> minimums = new ArrayList<>();
    for (SettingEntry entry : SettingEntry.parse(PARAMETER, text, "obligation@fr-FR=95")) {
      Optional<LanguageTag> locale = Optional.empty();
      if (entry.where().isPresent()) {
        locale = Optional.of(locale(entry.where().get()));
      }
      minimums.add(new Minimum(guidanceClass(entry.name()), locale, percent(entry.value())));
    }
    return new MinimumCoverage(List.copyOf(minimums));
  }

  private static Optional<GuidanceClass> guidanceClass(String name) throws SettingsException {
    if (name.equals(EVERY_CLASS)) {
      return Optional.empty();
    }
    List<String> known = Arrays.stream(GuidanceClass.values()).map(MinimumCoverage::word).toList();
    int index = known.indexOf(name.toLowerCase(Locale.ROOT));
    if (index < 0) {
      throw problem(
          "there is no class \"" + name + "\"",
          NearestName.of(name, known)
              .orElse("one of " + String.join(", ", known) + " or " + EVERY_CLASS));
    }
    return Optional.of(GuidanceClass.values()[index]);
  }

  private static String word(GuidanceClass guidanceClass) {
    return guidanceClass.name().toLowerCase(Locale.ROOT);
  }

  private static LanguageTag locale(String text) throws SettingsException {
    Optional<LanguageTag> tag = LanguageTag.parse(text);
    if (tag.isEmpty()) {
      throw problem("\"" + text + "\" is not a language tag", "a tag such as fr-FR");
    }
    return tag.get();
  }

  private static BigDecimal percent(String text) throws SettingsException {
    String number = text.endsWith("%") ? text.substring(0, text.length() - 1).strip() : text;
    if (number.matches("[0-9]{1,3}(\\.[0-9]{1,6})?")) {
      BigDecimal percent = new BigDecimal(number);
      if (percent.compareTo(WHOLE) <= 0) {
        return percent;
      }
    }
    throw problem("\"" + text + "\" is not a percentage", "a number from 0 to 100");
  }

  private static SettingsException problem(String what, String instead) {
    return new SettingsException(PARAMETER + ": " + what + "; write " + instead);
  }

  /**
   * Makes sure that every locale named is one of the run; a mistyped one would ask for nothing.
   *
   * @throws SettingsException names the first that is not
   */
  public void requireKnown(Collection<LanguageTag> locales) throws SettingsException {
    List<String> known = locales.stream().map(LanguageTag::value).sorted().toList();
    for (Minimum minimum : minimums) {
      if (minimum.locale().isPresent() && !locales.contains(minimum.locale().get())) {
        String name = minimum.locale().get().value();
        throw problem(
            "there is no locale " + name,
            NearestName.of(name, known).orElse("one of " + String.join(", ", known)));
      }
    }
  }

  /**
   * One sentence for the user where a locale covers less than is asked for.
   *
   * @param percent how much of the class's statements the locale covers, 0 to 100
   */
  public Optional<String> check(LanguageTag locale, GuidanceClass guidanceClass, double percent) {
    for (int i = minimums.size() - 1; i >= 0; i--) {
      Minimum minimum = minimums.get(i);
      if (minimum.applies(locale, guidanceClass)) {
        return percent >= minimum.percent().doubleValue()
            ? Optional.empty()
            : Optional.of(shortfall(locale, guidanceClass, percent, minimum.percent()));
      }
    }
    return Optional.empty();
  }

  private static String shortfall(
      LanguageTag locale, GuidanceClass guidanceClass, double percent, BigDecimal wanted) {
    // Rounded down: 99.96 must not read as the 100 that it missed.
    BigDecimal shown = BigDecimal.valueOf(percent).setScale(1, RoundingMode.FLOOR);
    return locale.value()
        + " covers "
        + shown.toPlainString()
        + " % of "
        + word(guidanceClass)
        + " statements, "
        + wanted.toPlainString()
        + " % are asked for";
  }
}
