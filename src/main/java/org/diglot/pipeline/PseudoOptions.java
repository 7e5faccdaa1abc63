package org.diglot.pipeline;

/**
 * What pseudo-locale to make.
 *
 * @param tag its language tag, as the user wrote it
 * @param rightToLeft whether it runs from right to left
 */
public record PseudoOptions(String tag, boolean rightToLeft) {}
