package org.diglot.update;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.diglot.model.LanguageTag;
import org.diglot.model.SourceFile;

/**
 * The five hexadecimal digits that all segment ids of a file begin with: another one for each page,
 * locale and source revision, and always the same one for the same three.
 */
final class Prefix {

  private static final int LENGTH = 5;

  private Prefix() {}

  static String of(LanguageTag locale, SourceFile source) {
    String name = locale.value() + "\n" + source.path().value() + "\n" + source.hash();
    byte[] digest = sha256().digest(name.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest).substring(0, LENGTH);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
