package org.diglot.faults;

import java.util.Optional;

/**
 * A way to damage a page.
 *
 * @param name what it is called in the table
 * @param injector how it is done
 */
record FaultKind(String name, Injector injector) {

  /** Damages a place, where the place lends itself to that. */
  @FunctionalInterface
  interface Injector {
    Optional<Change> at(Spot spot);
  }

  /** Damages a target text; gives it back unchanged where it does not lend itself to that. */
  @FunctionalInterface
  interface Rewriting {
    String rewrite(Spot spot);
  }

  /** A kind that rewrites the target half. */
  static FaultKind ofTarget(String name, Rewriting rewriting) {
    return new FaultKind(name, spot -> spot.withTarget(rewriting.rewrite(spot)));
  }
}
