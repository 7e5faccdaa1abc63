package org.diglot.diagnostic;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;

/** Short names for the texts of findings. They depend on neither rule nor line. */
final class TextKeys {

  private static final int HASH_BYTES = 4;

  /** Stands for a text that is empty; texts are not alike for both being absent. */
  private static final String NO_TEXT = "0";

  private TextKeys() {}

  /**
   * The key of a finding: the hashes of its source and its target text, joined by a hyphen; where
   * it is about no text, one hash of its message and of the page or file.
   */
  static String of(Diagnostic diagnostic, String page) {
    return diagnostic
        .subject()
        .filter(texts -> !texts.source().isBlank() || !texts.target().isBlank())
        .map(texts -> hash(texts.source()) + "-" + hash(texts.target()))
        .orElseGet(() -> hash(page + "\n" + diagnostic.message()));
  }

  /** Whether two keys name the same source text. */
  static boolean haveSameSource(String left, String right) {
    return isSameText(sourceHalf(left), sourceHalf(right));
  }

  /** Whether two keys name the same target text. */
  static boolean haveSameTarget(String left, String right) {
    return isSameText(targetHalf(left), targetHalf(right));
  }

  private static boolean isSameText(String left, String right) {
    return !left.isEmpty() && !left.equals(NO_TEXT) && left.equals(right);
  }

  private static String sourceHalf(String key) {
    return key.substring(0, Math.max(0, key.indexOf('-')));
  }

  private static String targetHalf(String key) {
    int hyphen = key.indexOf('-');
    return hyphen < 0 ? "" : key.substring(hyphen + 1);
  }

  private static String hash(String text) {
    String normalised = normalised(text);
    if (normalised.isEmpty()) {
      return NO_TEXT;
    }
    byte[] bytes = normalised.getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(sha256().digest(bytes), 0, HASH_BYTES);
  }

  /** Another line break or kind of space, or another composition of accents, is the same text. */
  private static String normalised(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        space = true;
      } else {
        if (space && out.length() > 0) {
          out.append(' ');
        }
        space = false;
        out.append(c);
      }
    }
    return Normalizer.normalize(out, Normalizer.Form.NFC);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
