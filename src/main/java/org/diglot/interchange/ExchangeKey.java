package org.diglot.interchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names a pair of texts, so that a returned translation tells what it was made from. */
public final class ExchangeKey {

  private static final int BYTES = 8;

  private ExchangeKey() {}

  /** Sixteen hexadecimal digits; line ends make no difference, for tools change them. */
  public static String of(String source, String target) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(bytes(source));
      digest.update((byte) 0);
      return HexFormat.of().formatHex(digest.digest(bytes(target)), 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private static byte[] bytes(String text) {
    return text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
  }
}
