package org.diglot.check;

import org.diglot.text.ValueFinder.Kind;
import org.diglot.text.ValueFinder.Value;

/** Whether times, and numbers that may be times, are the same. */
final class ValueTimes {

  private static final int HALF_DAY = 12;

  private ValueTimes() {}

  /**
   * Whether two values say the same time.
   *
   * @param lax whether a half of the day that is not said may be either
   */
  static boolean isSame(Value source, Value target, boolean lax) {
    if (source.kind() == Kind.TIME && target.kind() == Kind.TIME) {
      boolean either = !isMarked(source) || (lax && !isMarked(target));
      return isSame(source.value(), target.value(), either);
    }
    Value time = source.kind() == Kind.TIME ? source : target;
    Value number = time == source ? target : source;
    return time.kind() == Kind.TIME
        && number.kind() == Kind.NUMBER
        && time.value().endsWith(":00")
        && number.value().length() <= 2
        && number.value().indexOf('.') < 0
        && isSame(
            number.value() + ":00",
            time.value(),
            lax || source.unit().isEmpty() || number == source);
  }

  /** Whether it says which half of the day it means. */
  private static boolean isMarked(Value time) {
    int hour = hour(time.value());
    return !time.unit().isEmpty() || hour == 0 || hour > HALF_DAY;
  }

  /** 8.30 for 8:30. */
  static boolean isWritten(Value time, String number) {
    int mark = Math.max(number.indexOf('.'), number.indexOf(','));
    return time.kind() == Kind.TIME
        && mark > 0
        && mark == number.length() - 3
        && mark <= 2
        && number.chars().filter(Character::isDigit).count() == number.length() - 1
        && isSame(
            time.value(), number.substring(0, mark) + ":" + number.substring(mark + 1), false);
  }

  private static boolean isSame(String one, String other, boolean halfDay) {
    int hour = hour(one);
    int otherHour = hour(other);
    boolean sameHour =
        hour % (2 * HALF_DAY) == otherHour % (2 * HALF_DAY)
            || (halfDay && hour % HALF_DAY == otherHour % HALF_DAY);
    return sameHour && one.substring(one.indexOf(':')).equals(other.substring(other.indexOf(':')));
  }

  private static int hour(String time) {
    return Integer.parseInt(time.substring(0, time.indexOf(':')));
  }
}
