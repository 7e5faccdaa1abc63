package org.diglot.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A decoded text file of the workspace. The text holds every character of the file: line ends as
 * they are, and a byte order mark, if any, as its first character; encoding it as UTF-8 gives the
 * file's bytes.
 */
public final class SourceFile {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String location;
  private final DocumentPath path;
  private final String text;
  private final LineMap lines;

  /**
   * @param location the path to show in messages, relative to where the goal runs, with {@code /}
   * @param path the path below the content folder
   * @param text the decoded text
   */
  public SourceFile(String location, DocumentPath path, String text) {
    this.location = location;
    this.path = path;
    this.text = text;
    this.lines = new LineMap(text);
  }

  /** The path to show in messages. */
  public String location() {
    return location;
  }

  /** The path below the content folder. */
  public DocumentPath path() {
    return path;
  }

  /** The whole text, byte order mark included. */
  public String text() {
    return text;
  }

  /** Lines and columns of {@link #text()}. */
  public LineMap lines() {
    return lines;
  }

  /** Offset of the first character behind a byte order mark. */
  public int contentStart() {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
  }

  /** The file's bytes. */
  public byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Whether a translated page's {@code ms.openlocfilehash} means this file: the SHA-1 (40 digits)
   * or SHA-256 (64 digits) of its text without byte order mark, with the line ends as they are, or
   * all LF, or all CR LF. The localisation build hashed its own checkout, so both line ends occur.
   */
  public boolean hasHash(String hash) {
    String algorithm =
        switch (hash.length()) {
          case 40 -> "SHA-1";
          case 64 -> "SHA-256";
          default -> "";
        };
    if (algorithm.isEmpty()) {
      return false;
    }
    String content = text.substring(contentStart());
    String unix = content.replace("\r\n", "\n");
    return List.of(content, unix, unix.replace("\n", "\r\n")).stream()
        .anyMatch(form -> digest(algorithm, form).equalsIgnoreCase(hash));
  }

  /**
   * The hash that {@link #hasHash} takes for this file's: the SHA-1 of its text without byte order
   * mark, with the line ends as they are.
   */
  public String hash() {
    return digest("SHA-1", text.substring(contentStart()));
  }

  private static String digest(String algorithm, String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance(algorithm);
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has " + algorithm, e);
    }
  }
}
