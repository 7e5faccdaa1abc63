package org.diglot.text;

import com.ibm.icu.util.MeasureUnit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The units of measure that texts about software count in, and how they convert. */
public enum Units {
  PERCENT(MeasureUnit.PERCENT, Measured.SHARE, "1"),
  SECOND(MeasureUnit.SECOND, Measured.TIME, "1"),
  MINUTE(MeasureUnit.MINUTE, Measured.TIME, "60"),
  HOUR(MeasureUnit.HOUR, Measured.TIME, "3600"),
  DAY(MeasureUnit.DAY, Measured.TIME, "86400"),
  WEEK(MeasureUnit.WEEK, Measured.TIME, "604800"),
  MONTH(MeasureUnit.MONTH, Measured.CALENDAR, "1"),
  YEAR(MeasureUnit.YEAR, Measured.CALENDAR, "12"),
  MILLISECOND(MeasureUnit.MILLISECOND, Measured.TIME, "0.001"),
  BYTE(MeasureUnit.BYTE, Measured.DATA, "1"),
  KILOBYTE(MeasureUnit.KILOBYTE, Measured.DATA, "1024"),
  MEGABYTE(MeasureUnit.MEGABYTE, Measured.DATA, "1048576"),
  GIGABYTE(MeasureUnit.GIGABYTE, Measured.DATA, "1073741824"),
  TERABYTE(MeasureUnit.TERABYTE, Measured.DATA, "1099511627776"),
  PETABYTE(MeasureUnit.forIdentifier("petabyte"), Measured.DATA, "1125899906842624"),
  MILLIMETER(MeasureUnit.MILLIMETER, Measured.LENGTH, "0.001"),
  CENTIMETER(MeasureUnit.CENTIMETER, Measured.LENGTH, "0.01"),
  METER(MeasureUnit.METER, Measured.LENGTH, "1"),
  KILOMETER(MeasureUnit.KILOMETER, Measured.LENGTH, "1000"),
  INCH(MeasureUnit.INCH, Measured.LENGTH, "0.0254"),
  FOOT(MeasureUnit.FOOT, Measured.LENGTH, "0.3048"),
  MILE(MeasureUnit.MILE, Measured.LENGTH, "1609.344"),
  GRAM(MeasureUnit.GRAM, Measured.MASS, "1"),
  KILOGRAM(MeasureUnit.KILOGRAM, Measured.MASS, "1000"),
  POUND(MeasureUnit.POUND, Measured.MASS, "453.59237"),
  MILLIGRAM(MeasureUnit.MILLIGRAM, Measured.MASS, "0.001"),
  TONNE(MeasureUnit.METRIC_TON, Measured.MASS, "1000000"),
  OUNCE(MeasureUnit.OUNCE, Measured.MASS, "28.349523"),
  YARD(MeasureUnit.YARD, Measured.LENGTH, "0.9144"),
  LITER(MeasureUnit.LITER, Measured.VOLUME, "1"),
  MILLILITER(MeasureUnit.MILLILITER, Measured.VOLUME, "0.001"),
  GALLON(MeasureUnit.GALLON, Measured.VOLUME, "3.785411784"),
  CELSIUS(MeasureUnit.CELSIUS, Measured.TEMPERATURE, "1"),
  FAHRENHEIT(MeasureUnit.FAHRENHEIT, Measured.TEMPERATURE, "1"),
  HERTZ(MeasureUnit.HERTZ, Measured.FREQUENCY, "1"),
  KILOHERTZ(MeasureUnit.KILOHERTZ, Measured.FREQUENCY, "1000"),
  MEGAHERTZ(MeasureUnit.MEGAHERTZ, Measured.FREQUENCY, "1000000"),
  GIGAHERTZ(MeasureUnit.GIGAHERTZ, Measured.FREQUENCY, "1000000000"),
  WATT(MeasureUnit.WATT, Measured.POWER, "1"),
  KILOWATT(MeasureUnit.KILOWATT, Measured.POWER, "1000"),
  VOLT(MeasureUnit.VOLT, Measured.VOLTAGE, "1"),
  PIXEL(MeasureUnit.PIXEL, Measured.SCREEN, "1"),
  AMPERE(MeasureUnit.AMPERE, Measured.CURRENT, "1");

  private static final Map<String, Units> BY_KEY = new HashMap<>();
  private static final BigDecimal TOLERANCE = new BigDecimal("0.01");

  static {
    Arrays.stream(values()).forEach(unit -> BY_KEY.put(unit.key(), unit));
  }

  private final MeasureUnit measure;
  private final Measured dimension;
  private final BigDecimal factor;

  Units(MeasureUnit measure, Measured dimension, String factor) {
    this.measure = measure;
    this.dimension = dimension;
    this.factor = new BigDecimal(factor);
  }

  /** Whether one letter is enough for it, where the number stands right before. */
  boolean isLetter() {
    return this == METER || this == GRAM || this == LITER || this == HOUR;
  }

  MeasureUnit measure() {
    return measure;
  }

  /** The name that Unicode gives it, as in {@link ValueFinder.Value#unit}. */
  public String key() {
    return measure.getIdentifier();
  }

  /** Whether two units are known and are two. */
  public static boolean differ(String one, String other) {
    return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
  }

  /** Whether two amounts are the same but for rounding: 11 inches and 27.94 cm. */
  public static boolean convert(String amount, String unit, String other, String otherUnit) {
    if (!BY_KEY.containsKey(unit) || !BY_KEY.containsKey(otherUnit)) {
      return false;
    }
    Units from = BY_KEY.get(unit);
    Units to = BY_KEY.get(otherUnit);
    if (from.dimension != to.dimension || from == to || !isShort(amount) || !isShort(other)) {
      return false;
    }
    if (from.dimension == Measured.TEMPERATURE) {
      return isSameWarmth(celsius(amount, from), celsius(other, to));
    }
    BigDecimal left = new BigDecimal(amount).multiply(from.factor, MathContext.DECIMAL64);
    BigDecimal right = new BigDecimal(other).multiply(to.factor, MathContext.DECIMAL64);
    return left.subtract(right).abs().compareTo(left.multiply(TOLERANCE)) <= 0;
  }

  private static BigDecimal celsius(String degrees, Units unit) {
    BigDecimal number = new BigDecimal(degrees);
    return unit == CELSIUS
        ? number
        : number
            .subtract(BigDecimal.valueOf(32))
            .multiply(BigDecimal.valueOf(5))
            .divide(BigDecimal.valueOf(9), MathContext.DECIMAL64);
  }

  private static boolean isSameWarmth(BigDecimal one, BigDecimal other) {
    return one.subtract(other).abs().compareTo(BigDecimal.ONE) < 0;
  }

  private static boolean isShort(String amount) {
    return amount.length() < 20
        && amount.indexOf('.') == amount.lastIndexOf('.')
        && amount.indexOf(',') < 0;
  }
}
