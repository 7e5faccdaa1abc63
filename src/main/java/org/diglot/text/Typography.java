package org.diglot.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.diglot.model.LanguageTag;

/**
 * How a language writes: its spaces, quotation marks, apostrophes, and punctuation. Data come from
 * the language's pack, {@code locales/<tag>/language.yml} under {@code typography}; what a pack
 * does not say is unknown, and nothing is demanded then.
 */
public final class Typography {

  /** What a pack can say. */
  public enum Feature {
    /** {@code true} or {@code false}: whether words are spaced. */
    SPACED(true),
    /** Names of {@link Space}: those that may stand at marks; the first is the one to write. */
    SPACES(false),
    /** Marks that take a space before them. */
    SPACE_BEFORE(false),
    /** Marks that take a space behind them. */
    SPACE_AFTER(false),
    /** Pairs of quotation marks, the usual ones first. */
    QUOTES(false),
    /** The apostrophe that typesetters use. */
    APOSTROPHE(true),
    /** Two characters each: a mark of ASCII and the language's own. */
    PUNCTUATION(false),
    /** {@code full} where sentences have full-width marks, else {@code half}. */
    WIDTH(true),
    /** Words that may stand twice; {@code *} for any word. */
    REPEATABLE(false),
    /** What may be glued behind a link or a code mark; {@code *} for anything. */
    SUFFIXES(false);

    private final boolean single;

    Feature(boolean single) {
      this.single = single;
    }

    /** The name in a pack: {@code space-before}. */
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is one value, not a list. */
    public boolean isSingle() {
      return single;
    }

    /** The feature of a name in a pack. */
    public static Optional<Feature> of(String key) {
      return Arrays.stream(values()).filter(feature -> feature.key().equals(key)).findFirst();
    }

    /** What a value must be, for the user; nothing where it may be used. */
    public Optional<String> problem(String value) {
      int length = value.codePointCount(0, value.length());
      boolean fits =
          switch (this) {
            case SPACED -> value.equals("true") || value.equals("false");
            case WIDTH -> value.equals("full") || value.equals("half");
            case SPACES -> Space.of(value).isPresent();
            case SPACE_BEFORE, SPACE_AFTER, APOSTROPHE -> value.length() == 1;
            case QUOTES, PUNCTUATION -> value.length() == 2 && length == 2;
            case REPEATABLE, SUFFIXES -> !value.isBlank();
          };
      return fits ? Optional.empty() : Optional.of(expectation());
    }

    private String expectation() {
      return switch (this) {
        case SPACED -> "true or false";
        case WIDTH -> "full or half";
        case SPACES -> String.join(", ", Space.keys());
        case SPACE_BEFORE, SPACE_AFTER, APOSTROPHE -> "one character";
        case QUOTES -> "an opening and a closing mark";
        case PUNCTUATION -> "a mark of ASCII and the language's own mark for it";
        case REPEATABLE, SUFFIXES -> "a word";
      };
    }

    /** The values that can be counted up. */
    public List<String> choices() {
      return switch (this) {
        case SPACED -> List.of("true", "false");
        case WIDTH -> List.of("full", "half");
        case SPACES -> Space.keys();
        default -> List.of();
      };
    }
  }

  /** A kind of space at a mark. */
  public enum Space {
    NO_BREAK('\u00A0'),
    NARROW_NO_BREAK('\u202F'),
    PLAIN(' ');

    private final char character;

    Space(char character) {
      this.character = character;
    }

    /** The space itself. */
    public char character() {
      return character;
    }

    /** The name in a pack: {@code no-break}. */
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The names of all. */
    public static List<String> keys() {
      return Arrays.stream(values()).map(Space::key).toList();
    }

    /** The space that a character is. */
    public static Optional<Space> of(char character) {
      return Arrays.stream(values()).filter(space -> space.character == character).findFirst();
    }

    /** The space of a name. */
    public static Optional<Space> of(String key) {
      return Arrays.stream(values()).filter(space -> space.key().equals(key)).findFirst();
    }
  }

  private final LanguageTag language;
  private final Map<Feature, List<String>> features;
  private final boolean spaced;
  private final String spaces;
  private final String spaceBefore;
  private final String spaceAfter;
  private final String quotes;
  private final String punctuation;
  private final List<String> repeatable;
  private final List<String> suffixes;

  private Typography(LanguageTag language, Map<Feature, List<String>> features) {
    this.language = language;
    this.features = features;
    this.spaced =
        first(Feature.SPACED)
            .map(Boolean::parseBoolean)
            .orElseGet(() -> !Languages.writesWithoutSpaces(language));
    StringBuilder accepted = new StringBuilder();
    for (String name : values(Feature.SPACES)) {
      Space.of(name).ifPresent(space -> accepted.append(space.character()));
    }
    this.spaces = accepted.toString();
    this.spaceBefore = String.join("", values(Feature.SPACE_BEFORE));
    this.spaceAfter = String.join("", values(Feature.SPACE_AFTER));
    this.quotes = String.join("", values(Feature.QUOTES));
    this.punctuation = String.join("", values(Feature.PUNCTUATION));
    this.repeatable = values(Feature.REPEATABLE);
    this.suffixes = values(Feature.SUFFIXES);
  }

  /** The typography of a language of which nothing is known. */
  public static Typography of(LanguageTag language) {
    return new Typography(language, Map.of());
  }

  /** The same typography with what a more special pack says; each feature it has replaces ours. */
  public Typography with(Map<Feature, List<String>> more) {
    Map<Feature, List<String>> merged = new EnumMap<>(Feature.class);
    merged.putAll(features);
    merged.putAll(more);
    return new Typography(language, merged);
  }

  private List<String> values(Feature feature) {
    return new ArrayList<>(features.getOrDefault(feature, List.of()));
  }

  private Optional<String> first(Feature feature) {
    return features.getOrDefault(feature, List.of()).stream().findFirst();
  }

  /** Whose typography it is. */
  public LanguageTag language() {
    return language;
  }

  /** Whether words are spaced. */
  public boolean isSpaced() {
    return spaced;
  }

  /** The spaces that may stand at marks, the one to write first; empty where nothing is said. */
  public String spaces() {
    return spaces;
  }

  /** Marks that take a space before them. */
  public String spaceBefore() {
    return spaceBefore;
  }

  /** Marks that take a space behind them. */
  public String spaceAfter() {
    return spaceAfter;
  }

  /** The quotation marks, an opening and a closing one by turns; empty where nothing is said. */
  public String quotes() {
    return quotes;
  }

  /** The apostrophe that typesetters use; nothing where the language has none. */
  public Optional<Character> apostrophe() {
    return first(Feature.APOSTROPHE).map(text -> text.charAt(0));
  }

  /** The language's own mark for one of ASCII; nothing where it uses that. */
  public Optional<Character> nativeMark(char ascii) {
    for (int i = 0; i + 1 < punctuation.length(); i += 2) {
      if (punctuation.charAt(i) == ascii) {
        return Optional.of(punctuation.charAt(i + 1));
      }
    }
    return Optional.empty();
  }

  /** Whether the language has marks of its own. */
  public boolean hasNativeMarks() {
    return !punctuation.isEmpty();
  }

  /** Whether sentences have full-width marks. */
  public boolean isFullWidth() {
    return first(Feature.WIDTH).map(width -> width.equals("full")).orElse(false);
  }

  /** Whether a word may stand twice. */
  public boolean isRepeatable(String lowerCase) {
    return !spaced || repeatable.contains(lowerCase) || repeatable.contains("*");
  }

  /** What may be glued behind a mark; nothing where no pack says it. */
  public Optional<List<String>> suffixes() {
    return features.containsKey(Feature.SUFFIXES) ? Optional.of(suffixes) : Optional.empty();
  }
}
