package org.diglot.serve;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Says which requests are answered. */
final class RequestGuard {

  private static final Set<String> HOSTS = Set.of("localhost", "127.0.0.1", "[::1]");

  private RequestGuard() {}

  /**
   * Whether a request came under a name of this computer. A page on the net whose name is made to
   * lead here would come under its own (DNS rebinding).
   *
   * @param host the request's header; null where it has none
   */
  static boolean isForThisComputer(@org.jspecify.annotations.Nullable String host) {
    if (host == null) {
      return false;
    }
    String name = host.replaceFirst(":[0-9]{1,5}$", "").toLowerCase(Locale.ROOT);
    return HOSTS.contains(name);
  }

  /**
   * The file that a request asks for, decoded, without the first slash.
   *
   * @return nothing where it is not UTF-8, or would lead somewhere else
   */
  static Optional<String> path(URI uri) {
    String raw = uri.getRawPath();
    if (raw == null || !raw.startsWith("/")) {
      return Optional.empty();
    }
    return decoded(raw.substring(1)).filter(RequestGuard::isBelow);
  }

  private static Optional<String> decoded(String raw) {
    ByteBuffer bytes = ByteBuffer.allocate(raw.length() * 3);
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c != '%') {
        bytes.put(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
      } else if (i + 2 < raw.length() && isHex(raw.charAt(i + 1)) && isHex(raw.charAt(i + 2))) {
        bytes.put((byte) Integer.parseInt(raw, i + 1, i + 3, 16));
        i += 2;
      } else {
        return Optional.empty();
      }
    }
    try {
      bytes.flip();
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean isHex(char c) {
    return Character.digit(c, 16) >= 0 && c < 128;
  }

  private static boolean isBelow(String path) {
    boolean odd = path.indexOf('\\') >= 0 || path.chars().anyMatch(Character::isISOControl);
    List<String> parts = List.of(path.split("/", -1));
    boolean inner = parts.subList(0, parts.size() - 1).contains("");
    return !odd && !inner && !parts.contains("..") && !parts.contains(".");
  }

  /** A path as it stands in a header. */
  static String encoded(String path) {
    try {
      return new URI(null, null, "/" + path, null).toASCIIString().substring(1);
    } catch (URISyntaxException e) {
      return "";
    }
  }
}
