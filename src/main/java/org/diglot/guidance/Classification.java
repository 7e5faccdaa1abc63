package org.diglot.guidance;

/**
 * What a sentence does to its reader.
 *
 * @param guidanceClass its class
 * @param strength how strongly it is put; {@link Strength#PLAIN} for information
 */
public record Classification(GuidanceClass guidanceClass, Strength strength) {

  static final Classification INFORMATION =
      new Classification(GuidanceClass.INFORMATION, Strength.PLAIN);
}
