package org.diglot;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.apache.commons.text.StringSubstitutor;

/** Does what code of this project must not do; each method is named for the rule that it breaks. */
@SuppressWarnings("all")
final class ImpureSample {

  private ImpureSample() {}

  static void streams() {
    System.out.println();
  }

  static String locale() {
    return String.format("%d", 1) + "%d".formatted(1) + "A".toLowerCase();
  }

  static String charset() {
    return new String("a".getBytes());
  }

  static long clock() {
    return Instant.now().toEpochMilli() + System.nanoTime();
  }

  static ZoneId zone() {
    return ZoneId.systemDefault();
  }

  static String numbers() {
    return UUID.randomUUID() + " " + new java.util.Random().nextInt();
  }

  static void processes() throws IOException {
    new ProcessBuilder("true").start();
  }

  static void network() throws IOException {
    URI.create("http://localhost").toURL().openStream();
  }

  static boolean files() {
    return Files.exists(Path.of("a")) || Path.of("a").toFile().exists();
  }

  static String placeholders() {
    return StringSubstitutor.createInterpolator().replace("a");
  }
}
