package org.diglot.workspace;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a run left in an output folder. As text: a head line, one line per file with its hash and
 * its path, and last the hash of all lines before, so that a manifest that was cut or altered is
 * known as such.
 *
 * @param files hash by path
 */
record Manifest(SortedMap<String, String> files) {

  static final String NAME = ".diglot-manifest";

  private static final String HEAD = "diglot manifest 1\n";
  private static final String CHECKSUM = "checksum ";
  private static final int HASH_LENGTH = 64;

  Manifest {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  static Manifest of(Map<String, String> files) {
    return new Manifest(new TreeMap<>(files));
  }

  byte[] toBytes() {
    StringBuilder text = new StringBuilder(HEAD);
    files.forEach((path, hash) -> text.append(entry(path, hash)));
    String checksum = Hashes.of(text.toString().getBytes(StandardCharsets.UTF_8));
    return text.append(CHECKSUM)
        .append(checksum)
        .append('\n')
        .toString()
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Nothing where the bytes are not a whole manifest. */
  static Optional<Manifest> parse(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    int last = text.lastIndexOf('\n' + CHECKSUM) + 1;
    if (!text.startsWith(HEAD) || last == 0) {
      return Optional.empty();
    }
    String body = text.substring(0, last);
    String checksum = Hashes.of(body.getBytes(StandardCharsets.UTF_8));
    if (!text.substring(last).equals(CHECKSUM + checksum + '\n')) {
      return Optional.empty();
    }
    SortedMap<String, String> files = new TreeMap<>();
    body.substring(HEAD.length()).lines().forEach(line -> readEntry(line, files));
    return Optional.of(new Manifest(files));
  }

  /** One file as a line; the journal has the same. */
  static String entry(String path, String hash) {
    return hash + "  " + path + "\n";
  }

  /** Takes a line as {@link #entry} wrote it; passes over any other. */
  static void readEntry(String line, Map<String, String> files) {
    int path = HASH_LENGTH + 2;
    if (line.length() > path && line.startsWith("  ", HASH_LENGTH)) {
      files.put(line.substring(path), line.substring(0, HASH_LENGTH));
    }
  }
}
