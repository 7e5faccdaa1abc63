package org.diglot.faults;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Faults in numbers, dates, times, units, percentages and versions. */
final class ValueFaults {

  private static final String NO_DIGIT_BEFORE = "(?<![\\p{L}0-9.,/_-])";
  private static final String NO_DIGIT_AFTER = "(?![\\p{L}0-9/_-]|[.,][0-9])";
  private static final Pattern NUMBER =
      Pattern.compile(NO_DIGIT_BEFORE + "[0-9]{1,6}(?![0-9/_:-]|[.,][0-9])");
  private static final Pattern LONG_NUMBER =
      Pattern.compile(NO_DIGIT_BEFORE + "[0-9]{2,6}" + NO_DIGIT_AFTER);
  private static final Pattern DATE =
      Pattern.compile("(?<![0-9])([0-9]{1,2})([/.])([0-9]{1,2})\\2([0-9]{2,4})(?![0-9])");
  private static final Pattern YEAR = Pattern.compile("(?<![0-9./-])(?:19|20)[0-9]{2}(?![0-9./-])");
  private static final Pattern CLOCK = Pattern.compile("(?<![0-9])([0-2]?[0-9])[:h]([0-5][0-9])");
  private static final Pattern VERSION =
      Pattern.compile("(?<![0-9.])([0-9]{1,2})\\.([0-9]{1,2})(?:\\.[0-9]+)?(?![0-9.])");
  private static final Pattern PERCENT = Pattern.compile("[0-9]+(?=[ \u00a0\u202f]?[%％])");
  private static final Pattern UNIT =
      Pattern.compile(
          "(?<=[0-9][ \u00a0\u202f]?)(KB|MB|GB|TB|Ko|Mo|Go|To|Kbps|Mbps|Gbps|km|ms|px)(?!\\p{L})");

  private ValueFaults() {}

  static List<FaultKind> all() {
    return List.of(
        kind("number-plus-one", NUMBER, n -> String.valueOf(Long.parseLong(n) + 1)),
        kind("number-minus-one", NUMBER, n -> String.valueOf(Math.abs(Long.parseLong(n) - 1))),
        kind("number-times-ten", NUMBER, n -> n.equals("0") ? "10" : n + "0"),
        kind("number-digits-swapped", LONG_NUMBER, ValueFaults::swapped),
        new FaultKind("number-dropped", ValueFaults::dropped),
        new FaultKind("date-day-changed", spot -> date(spot, true)),
        new FaultKind("date-parts-swapped", spot -> date(spot, false)),
        kind("year-changed", YEAR, n -> String.valueOf(Integer.parseInt(n) + 1)),
        FaultKind.ofTarget("time-changed", ValueFaults::time),
        FaultKind.ofTarget("version-changed", ValueFaults::version),
        kind("percentage-changed", PERCENT, n -> n.equals("50") ? "5" : n + "5"),
        kind("unit-changed", UNIT, ValueFaults::otherUnit),
        new FaultKind("percent-sign-dropped", ValueFaults::percentSign));
  }

  private interface Rewriter {
    String rewrite(String number);
  }

  private static FaultKind kind(String name, Pattern pattern, Rewriter rewriter) {
    return new FaultKind(
        name,
        spot -> {
          Optional<MatchResult> match = inProse(spot, pattern);
          return match.flatMap(
              m -> spot.withTarget(put(spot.target(), m, rewriter.rewrite(m.group()))));
        });
  }

  private static Optional<MatchResult> inProse(Spot spot, Pattern pattern) {
    var masked = Spot.mask(spot.target());
    return spot.any(pattern, spot.target()).filter(m -> !masked.get(m.start()));
  }

  private static String put(String text, MatchResult match, String replacement) {
    return text.substring(0, match.start()) + replacement + text.substring(match.end());
  }

  private static String swapped(String number) {
    for (int i = 0; i + 1 < number.length(); i++) {
      if (number.charAt(i) != number.charAt(i + 1)) {
        return number.substring(0, i)
            + number.charAt(i + 1)
            + number.charAt(i)
            + number.substring(i + 2);
      }
    }
    return number;
  }

  private static Optional<Change> dropped(Spot spot) {
    return inProse(spot, NUMBER)
        .filter(m -> spot.target().length() > m.group().length() + 4)
        .flatMap(
            m ->
                spot.withTarget(
                    put(spot.target(), m, "").replaceFirst("(?<=\\S) {2}(?=\\S)", " ")));
  }

  private static Optional<Change> date(Spot spot, boolean day) {
    return inProse(spot, DATE)
        .flatMap(
            m -> {
              String first = m.group(1);
              String third = m.group(3);
              if (day) {
                int number = Integer.parseInt(first);
                return spot.withTarget(
                    put(spot.target(), m, m.group().replaceFirst(first, "" + (number % 12 + 1))));
              }
              String text = third + m.group(2) + first + m.group(2) + m.group(4);
              return spot.withTarget(put(spot.target(), m, text));
            });
  }

  private static String time(Spot spot) {
    return inProse(spot, CLOCK)
        .map(
            m -> {
              int hour = (Integer.parseInt(m.group(1)) + 1) % 24;
              String text = hour + m.group().substring(m.group(1).length());
              return put(spot.target(), m, text);
            })
        .orElse(spot.target());
  }

  private static String version(Spot spot) {
    return inProse(spot, VERSION)
        .map(
            m ->
                put(
                    spot.target(),
                    m,
                    m.group(1)
                        + "."
                        + (Integer.parseInt(m.group(2)) + 1)
                        + m.group().substring(m.group(1).length() + 1 + m.group(2).length())))
        .orElse(spot.target());
  }

  private static String otherUnit(String unit) {
    return switch (unit) {
      case "KB" -> "MB";
      case "MB", "TB" -> "GB";
      case "GB" -> "MB";
      case "Ko" -> "Mo";
      case "Mo", "To" -> "Go";
      case "Go" -> "Mo";
      case "Kbps", "Gbps" -> "Mbps";
      case "Mbps" -> "Gbps";
      case "km" -> "m";
      case "ms" -> "s";
      default -> "pt";
    };
  }

  private static Optional<Change> percentSign(Spot spot) {
    return spot.withTarget(spot.replaceAny("(?<=[0-9])[ \u00a0\u202f]?[%％]", ""));
  }
}
