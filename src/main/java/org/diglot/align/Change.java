package org.diglot.align;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What differs between two linked texts.
 *
 * @param consequence what it means; similarity has no say in it
 * @param aspects what a normative change touches; empty otherwise
 * @param similarity of the two texts, from 0 to 1; 1 where they are the same
 */
public record Change(Consequence consequence, Set<Aspect> aspects, double similarity) {

  /** No change. */
  public static final Change NONE = new Change(Consequence.NONE, Set.of(), 1);

  public Change {
    aspects = aspects.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(aspects));
    if (aspects.isEmpty() == (consequence == Consequence.NORMATIVE)) {
      throw new IllegalArgumentException("a change is normative by what it touches");
    }
  }
}
