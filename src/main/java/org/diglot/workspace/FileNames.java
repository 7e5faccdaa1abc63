package org.diglot.workspace;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a file's name may be, here and on the systems where the site or the sources may land. */
final class FileNames {

  /** Every common file system takes this many bytes and no more. */
  static final int MAX_BYTES = 255;

  private static final Set<String> DEVICES =
      Stream.concat(
              Stream.of("con", "prn", "aux", "nul"),
              IntStream.rangeClosed(1, 9).boxed().flatMap(i -> Stream.of("com" + i, "lpt" + i)))
          .collect(Collectors.toUnmodifiableSet());

  private FileNames() {}

  static boolean isHidden(String name) {
    return name.startsWith(".");
  }

  /** Why a file of this name cannot be used at all. */
  static Optional<String> fault(String name) {
    if (name.indexOf('\uFFFD') >= 0) {
      return Optional.of("the file's name cannot be decoded in the encoding of this environment");
    }
    if (name.indexOf('\\') >= 0) {
      return Optional.of("the file's name contains a backslash");
    }
    if (name.chars().anyMatch(Character::isISOControl)) {
      return Optional.of("the file's name contains a control character");
    }
    return Optional.empty();
  }

  /** Why a file of this name cannot be copied to every system. */
  static Optional<String> unportability(String name) {
    int dot = name.indexOf('.');
    String stem = (dot < 0 ? name : name.substring(0, dot)).toLowerCase(Locale.ROOT);
    if (DEVICES.contains(stem)) {
      return Optional.of("\"" + stem + "\" is the name of a device on Windows");
    }
    if (name.chars().anyMatch(c -> "<>:\"|?*".indexOf(c) >= 0)) {
      return Optional.of("the file's name contains one of < > : \" | ? *");
    }
    if (name.endsWith(".") || name.endsWith(" ")) {
      return Optional.of("the file's name ends with a dot or a space");
    }
    return Optional.empty();
  }

  /** Equal for two paths that some file system takes for one: case and composition apart. */
  static String clashKey(String path) {
    String folded = path.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    return Normalizer.normalize(folded, Normalizer.Form.NFC);
  }
}
