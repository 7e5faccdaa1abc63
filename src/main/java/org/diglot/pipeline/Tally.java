package org.diglot.pipeline;

/**
 * Statements of a page in one locale by their state.
 *
 * @param points statements that the locale should say; those it is exempt from do not count
 * @param current said as they are today
 * @param changed said in an older form that asks for something else
 * @param reworded said in an older form that asks for the same
 * @param untranslated there, in the source language
 * @param omitted left out although the locale's own source has them
 * @param notYet younger than the locale's own source
 * @param withdrawn still said and dropped by the source; not among the points
 * @param exempt not needed here; not among the points
 */
record Tally(
    int points,
    int current,
    int changed,
    int reworded,
    int untranslated,
    int omitted,
    int notYet,
    int withdrawn,
    int exempt) {

  static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0, 0, 0);

  Tally plus(Tally other) {
    return new Tally(
        points + other.points,
        current + other.current,
        changed + other.changed,
        reworded + other.reworded,
        untranslated + other.untranslated,
        omitted + other.omitted,
        notYet + other.notYet,
        withdrawn + other.withdrawn,
        exempt + other.exempt);
  }
}
