package org.diglot.text;

/** What a unit measures. Months and years are no fixed number of days. */
enum Measured {
  SHARE,
  TIME,
  CALENDAR,
  DATA,
  LENGTH,
  MASS,
  VOLUME,
  TEMPERATURE,
  FREQUENCY,
  POWER,
  VOLTAGE,
  CURRENT,
  SCREEN
}
