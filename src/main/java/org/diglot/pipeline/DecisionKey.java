package org.diglot.pipeline;

import org.diglot.interchange.ExchangeKey;

/**
 * Names the texts that a decision is about: both together, and behind a hyphen the source alone.
 * The second half tells, once the translation is the one that was decided, whether it still stands
 * beside the same source.
 */
final class DecisionKey {

  private static final char BETWEEN = '-';

  private DecisionKey() {}

  /** The key of two texts as they stand in a page. */
  static String of(String source, String target) {
    return ExchangeKey.of(source, target) + BETWEEN + ExchangeKey.of(source, "");
  }

  /** Whether a key is that of two texts; its second half may be wanting. */
  static boolean isOf(String key, String source, String target) {
    String wanted = key.indexOf(BETWEEN) < 0 ? ExchangeKey.of(source, target) : of(source, target);
    return key.equals(wanted);
  }

  /** Whether a key is that of a source text and some translation; false where it does not say. */
  static boolean isOfSource(String key, String source) {
    int between = key.indexOf(BETWEEN);
    return between >= 0 && key.substring(between + 1).equals(ExchangeKey.of(source, ""));
  }
}
