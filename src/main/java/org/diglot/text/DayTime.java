package org.diglot.text;

import org.diglot.text.ValueFinder.Kind;
import org.diglot.text.ValueFinder.Value;

/**
 * A time of day while it is read.
 *
 * @param hour 0 to 24
 * @param minutes two digits
 * @param half {@code am} or {@code pm} where the text says which half of the day it means
 * @param isTime whether it is sure to be a time and no other number
 */
record DayTime(int hour, String minutes, String half, boolean isTime) {

  static final String MORNING = "am";
  static final String AFTERNOON = "pm";
  private static final int NOON = 12;
  private static final int FIRST_HOUR_OF_NIGHT = 6;

  static boolean isHour(String number) {
    return number.chars().allMatch(c -> c >= '0' && c <= '9') && Integer.parseInt(number) <= 24;
  }

  static DayTime of(Value value) {
    String written = value.value();
    int colon = written.indexOf(':');
    return colon < 0
        ? new DayTime(Integer.parseInt(written), "00", "", false)
        : new DayTime(
            Integer.parseInt(written.substring(0, colon)),
            written.substring(colon + 1),
            value.unit(),
            value.kind() == Kind.TIME);
  }

  /** The time with what a word next to it says, by the meaning it has in a pack. */
  DayTime with(String meaning) {
    return switch (meaning) {
      case "a.m." -> new DayTime(hour == NOON ? 0 : hour, minutes, MORNING, true);
      case "p.m." -> new DayTime(hour < NOON ? hour + NOON : hour, minutes, AFTERNOON, true);
      case "after-dark" -> atNight();
      case "half-past" -> new DayTime(hour, "30", half, true);
      case "o'clock" -> new DayTime(hour, minutes, half, true);
      default -> this;
    };
  }

  private DayTime atNight() {
    if (hour < FIRST_HOUR_OF_NIGHT || hour == NOON) {
      return with("a.m.");
    }
    return with("p.m.");
  }

  String value() {
    return (hour < 10 ? "0" : "") + hour + ":" + minutes;
  }
}
