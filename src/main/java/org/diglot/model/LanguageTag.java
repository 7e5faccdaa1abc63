package org.diglot.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A BCP 47 language tag, well-formed and in canonical case by construction: {@code fr-FR}, {@code
 * zh-Hans}, {@code pt-BR}. Not called "locale": the JDK has a class of that name which accepts more
 * and means less.
 *
 * <p>Well-formed is not the same as registered; whether a language exists is asked of {@code text}.
 *
 * @param value the tag, language in lower case, script in title case, region in upper case
 */
public record LanguageTag(String value) implements Comparable<LanguageTag> {

  /**
   * language ["-" script] ["-" region] *("-" variant), RFC 5646 section 2.1, without extensions.
   */
  private static final Pattern WELL_FORMED =
      Pattern.compile(
          "[A-Za-z]{2,3}(-[A-Za-z]{4})?(-(?:[A-Za-z]{2}|[0-9]{3}))?"
              + "(-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3})){0,4}");

  public LanguageTag {
    if (!WELL_FORMED.matcher(value).matches()) {
      throw new IllegalArgumentException("not a language tag: " + value);
    }
    value = canonicalCase(value);
  }

  /** The tag that {@code value} spells, or nothing where it is not well-formed. */
  public static Optional<LanguageTag> parse(String value) {
    return WELL_FORMED.matcher(value).matches()
        ? Optional.of(new LanguageTag(value))
        : Optional.empty();
  }

  private static String canonicalCase(String value) {
    String[] subtags = value.split("-", -1);
    StringBuilder tag = new StringBuilder(subtags[0].toLowerCase(Locale.ROOT));
    for (int i = 1; i < subtags.length; i++) {
      tag.append('-').append(canonicalSubtag(subtags[i]));
    }
    return tag.toString();
  }

  private static String canonicalSubtag(String subtag) {
    String lower = subtag.toLowerCase(Locale.ROOT);
    return switch (lower.length()) {
      case 2 -> lower.toUpperCase(Locale.ROOT);
      case 4 ->
          Character.isDigit(lower.charAt(0))
              ? lower
              : lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
      default -> lower;
    };
  }

  /** The language subtag alone: {@code fr} of {@code fr-CA}. */
  public String language() {
    int dash = value.indexOf('-');
    return dash < 0 ? value : value.substring(0, dash);
  }

  /** The language, and the script if there is one: {@code zh-Hans} of {@code zh-Hans-CN}. */
  public LanguageTag withoutRegion() {
    String[] subtags = value.split("-", -1);
    boolean hasScript =
        subtags.length > 1 && subtags[1].length() == 4 && !Character.isDigit(subtags[1].charAt(0));
    return new LanguageTag(hasScript ? subtags[0] + "-" + subtags[1] : subtags[0]);
  }

  /** The next more general tag: {@code zh-Hans} of {@code zh-Hans-CN}, nothing of {@code zh}. */
  public Optional<LanguageTag> parent() {
    int dash = value.lastIndexOf('-');
    return dash < 0 ? Optional.empty() : Optional.of(new LanguageTag(value.substring(0, dash)));
  }

  @Override
  public int compareTo(LanguageTag other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
