package org.diglot.faults;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Faults in characters, spaces and punctuation. */
final class CharacterFaults {

  private static final Pattern LATIN_WORD = Pattern.compile("(?<!\\p{L})[A-Z][a-z]{3,}(?!\\p{L})");
  private static final Pattern ANY_WORD = Pattern.compile("(?<=\\s)(\\p{L}{3,})(?=\\s)");
  private static final String HOMOGLYPHS = "aаeеoоcсpрxхAАEЕOОCСPРTТMМ";

  private CharacterFaults() {}

  static List<FaultKind> all() {
    return List.of(
        FaultKind.ofTarget("homoglyph", CharacterFaults::homoglyph),
        FaultKind.ofTarget("mojibake", CharacterFaults::mojibake),
        FaultKind.ofTarget("replacement-character", s -> inserted(s, "\ufffd")),
        FaultKind.ofTarget("zero-width-space", s -> inserted(s, "\u200b")),
        FaultKind.ofTarget("byte-order-mark", s -> inserted(s, "\ufeff")),
        FaultKind.ofTarget("soft-hyphen", s -> inserted(s, "\u00ad")),
        FaultKind.ofTarget("direction-mark", s -> inserted(s, "\u200f")),
        FaultKind.ofTarget("control-character", s -> inserted(s, "\u0007")),
        FaultKind.ofTarget("doubled-word", s -> s.replaceProse(ANY_WORD, "$1 $1")),
        FaultKind.ofTarget("double-space", CharacterFaults::doubleSpace),
        FaultKind.ofTarget("missing-space-before-link", s -> spaced(s, "(\\p{L}) (?=\\[)")),
        FaultKind.ofTarget(
            "missing-space-after-link", s -> spaced(s, "(\\]\\([^)]*\\)) (?=\\p{L})")),
        FaultKind.ofTarget("missing-space-at-bold", s -> spaced(s, "(\\p{L}) (?=\\*\\*\\p{L})")),
        FaultKind.ofTarget("missing-space-after-stop", s -> spaced(s, "(\\p{L}[.,،]) (?=\\p{L})")),
        FaultKind.ofTarget("no-break-space-removed", CharacterFaults::frenchSpace),
        FaultKind.ofTarget("quotes-exchanged", CharacterFaults::quotes),
        FaultKind.ofTarget("quote-unclosed", s -> s.replaceAny("[»”“」』\"]", "")),
        FaultKind.ofTarget("ascii-punctuation", CharacterFaults::ascii),
        FaultKind.ofTarget("bracket-dropped", s -> s.replaceProse(BRACKET, "")),
        FaultKind.ofTarget("bracket-exchanged", s -> s.replaceProse(CLOSING, "]")),
        FaultKind.ofTarget("end-punctuation-dropped", s -> ended(s, "")),
        FaultKind.ofTarget("end-punctuation-changed", s -> ended(s, "?")),
        FaultKind.ofTarget("end-punctuation-doubled", s -> ended(s, "..")),
        FaultKind.ofTarget("leading-space", s -> s.target().isBlank() ? "" : "  " + s.target()));
  }

  private static final Pattern BRACKET = Pattern.compile("(?<!\\])[()（）]");
  private static final Pattern CLOSING = Pattern.compile("(?<=\\p{L})[)）]");

  private static String inserted(Spot spot, String character) {
    return TextFaults.prose(spot)
        ? spot.replaceProse(Pattern.compile("(?<=\\p{L}{2})(?=\\p{L}{2})"), character)
        : spot.target();
  }

  private static String homoglyph(Spot spot) {
    return spot.any(LATIN_WORD, spot.target())
        .map(
            m -> {
              String word = m.group();
              for (int i = 0; i < word.length(); i++) {
                int at = HOMOGLYPHS.indexOf(word.charAt(i));
                if (at >= 0 && at % 2 == 0) {
                  int place = m.start() + i;
                  return spot.target().substring(0, place)
                      + HOMOGLYPHS.charAt(at + 1)
                      + spot.target().substring(place + 1);
                }
              }
              return spot.target();
            })
        .orElse(spot.target());
  }

  private static String mojibake(Spot spot) {
    Charset wrong = Charset.forName("windows-1252");
    Pattern accented = Pattern.compile("[^\\p{ASCII}\u00a0\u2019]{1,3}");
    return spot.any(accented, spot.target())
        .map(
            m ->
                spot.target().substring(0, m.start())
                    + new String(m.group().getBytes(StandardCharsets.UTF_8), wrong)
                    + spot.target().substring(m.end()))
        .orElse(spot.target());
  }

  private static String doubleSpace(Spot spot) {
    return spot.replaceProse(Pattern.compile("(?<=\\p{L}) (?=\\p{L})"), "  ");
  }

  private static String spaced(Spot spot, String pattern) {
    if (List.of("ja", "zh").contains(spot.language())) {
      return spot.target();
    }
    return spot.replaceAny(pattern, "$1");
  }

  private static String frenchSpace(Spot spot) {
    if (!spot.language().equals("fr")) {
      return spot.target();
    }
    return spot.random().nextBoolean()
        ? spot.replaceAny("[\u00a0\u202f](?=[:;?!»])|(?<=«)[\u00a0\u202f]", "")
        : spot.replaceAny("[\u00a0\u202f](?=[:;?!»])|(?<=«)[\u00a0\u202f]", " ");
  }

  private static String quotes(Spot spot) {
    return switch (spot.language()) {
      case "fr", "es" -> spot.replaceAny("«[\u00a0\u202f ]?([^»]+?)[\u00a0\u202f ]?»", "\"$1\"");
      case "de" -> spot.replaceAny("[„“]([^“”„]+)[“”]", "\"$1\"");
      case "ja" -> spot.replaceAny("「([^」]+)」", "\"$1\"");
      default -> spot.replaceAny("[“\"]([^”\"“]+)[”\"]", "«$1»");
    };
  }

  private static String ascii(Spot spot) {
    return switch (spot.language()) {
      case "ja", "zh" ->
          spot.random().nextBoolean() ? spot.replaceAny("。", ".") : spot.replaceAny("[、，]", ",");
      case "ar" ->
          spot.random().nextBoolean() ? spot.replaceAny("،", ",") : spot.replaceAny("؟", "?");
      default -> spot.target();
    };
  }

  private static String ended(Spot spot, String end) {
    return TextFaults.prose(spot) ? spot.replaceAny("(?<=\\p{L})[.。:：]\\s*$", end) : spot.target();
  }
}
