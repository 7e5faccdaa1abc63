package org.diglot.workspace;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a run left in an output folder. As text: a head line, one line per file with its mark and
 * its path, and last the mark of all lines before, so that a manifest that was cut or altered is
 * known as such.
 *
 * @param files mark by path
 */
record Manifest(SortedMap<String, FileMark> files) {

  static final String NAME = ".diglot-manifest";

  private static final String HEAD = "diglot manifest 2\n";
  private static final String CHECKSUM = "checksum ";
  private static final String BETWEEN = "  ";

  Manifest {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  static Manifest of(Map<String, FileMark> files) {
    return new Manifest(new TreeMap<>(files));
  }

  byte[] toBytes() {
    StringBuilder text = new StringBuilder(HEAD);
    files.forEach((path, mark) -> text.append(entry(path, mark)));
    FileMark checksum = FileMark.of(text.toString().getBytes(StandardCharsets.UTF_8));
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
    FileMark checksum = FileMark.of(body.getBytes(StandardCharsets.UTF_8));
    if (!text.substring(last).equals(CHECKSUM + checksum + '\n')) {
      return Optional.empty();
    }
    SortedMap<String, FileMark> files = new TreeMap<>();
    body.substring(HEAD.length()).lines().forEach(line -> readEntry(line, files));
    return Optional.of(new Manifest(files));
  }

  /** One file as a line; the journal has the same. */
  static String entry(String path, FileMark mark) {
    return mark + BETWEEN + path + "\n";
  }

  /** Takes a line as {@link #entry} wrote it; passes over any other. */
  static void readEntry(String line, Map<String, FileMark> files) {
    int end = line.indexOf(BETWEEN);
    if (end > 0 && line.length() > end + BETWEEN.length()) {
      FileMark.parse(line.substring(0, end))
          .ifPresent(mark -> files.put(line.substring(end + BETWEEN.length()), mark));
    }
  }
}
