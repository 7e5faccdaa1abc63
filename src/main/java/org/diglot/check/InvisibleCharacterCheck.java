package org.diglot.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;
import org.diglot.text.Scripts;

/**
 * Finds characters that nobody sees and that break searches, copied commands and links: zero width
 * spaces, byte order marks within the text, soft hyphens, control characters, joiners that the
 * script does not need. In the source they are a note.
 */
final class InvisibleCharacterCheck implements PairCheck {

  static final Rule RULE = new Rule("invisible-character", Severity.WARNING, "characters");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Pair pair, Findings findings) {
    List<Integer> places = places(pair.target());
    if (!places.isEmpty()) {
      List<Spot> spots = places.stream().map(at -> spot(pair, at)).toList();
      findings.report(
          Spot.finding(
              RULE,
              spots,
              "invisible "
                  + names(pair.target().markdown(), places)
                  + " in "
                  + spots.get(0).quote(),
              "remove it"));
    }
    List<Integer> inSource = places(pair.source());
    if (!inSource.isEmpty()) {
      String names = names(pair.source().markdown(), inSource);
      Diagnostic finding =
          pair.finding(
                  RULE,
                  pair.source().range(inSource.get(0), inSource.get(0) + 1),
                  "invisible " + names + " in the source")
              .withSeverity(Severity.NOTE)
              .withRemedy("remove it from the source page");
      findings.report(finding);
    }
  }

  private static Spot spot(Pair pair, int at) {
    boolean lineEnd =
        "\u2028\u2029\u000B\u000C\u0085".indexOf(pair.target().markdown().charAt(at)) >= 0;
    return new Spot(pair, at, at + 1, lineEnd ? " " : "");
  }

  private static String names(String text, List<Integer> places) {
    return String.join(
        ", ",
        places.stream()
            .map(text::charAt)
            .distinct()
            .map(character -> String.format(Locale.ROOT, "U+%04X", (int) character))
            .toList());
  }

  private static List<Integer> places(PairText half) {
    if (half.characters().isPrintable()) {
      return List.of();
    }
    String text = half.markdown();
    List<Integer> places = new ArrayList<>();
    for (int at = 0; at < text.length() && places.size() < Spot.MOST; at++) {
      char c = text.charAt(at);
      boolean usual = (c >= ' ' && c < 0x7F) || c == '\n' || c == '\r' || c == '\t';
      if (!usual && isInvisible(text, at, c)) {
        places.add(at);
      }
    }
    return places;
  }

  private static boolean isInvisible(String text, int at, char c) {
    if (c < ' ' || (c >= 0x7F && c <= 0x9F)) {
      return true;
    }
    return switch (c) {
      case '\u00AD', '\u180E', '\u2060', '\uFEFF', '\u2028', '\u2029', '\u115F', '\u3164' -> true;
      case '\u200B' -> !isBetweenUnspaced(text, at);
      case '\u200C', '\u200D' -> !isJoined(text, at);
      default -> c >= '\uFE00' && c <= '\uFE0F' && isBehindLetter(text, at);
    };
  }

  private static boolean isBetweenUnspaced(String text, int at) {
    return at > 0
        && Scripts.isUnspaced(text.charAt(at - 1))
        && !Scripts.isHanOrKana(text.charAt(at - 1));
  }

  /** Joiners belong to scripts that join letters, and to emoji. */
  private static boolean isJoined(String text, int at) {
    if (at == 0 || at + 1 == text.length()) {
      return false;
    }
    int before = text.codePointBefore(at);
    boolean emoji = before > 0xFFFF || before == 0xFE0F || (before >= 0x2600 && before < 0x2C00);
    return emoji || (Scripts.isJoining(before) && !Scripts.isHangul(before));
  }

  /** A choice between two looks belongs to signs; Chinese characters may have one, too. */
  private static boolean isBehindLetter(String text, int at) {
    if (at == 0) {
      return true;
    }
    int before = text.codePointBefore(at);
    return Character.isWhitespace(before)
        || (Character.isLetter(before) && !Scripts.isHanOrKana(before) && before < 0xFFFF);
  }
}
