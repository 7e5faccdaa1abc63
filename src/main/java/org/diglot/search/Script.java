package org.diglot.search;

import java.util.List;
import java.util.Locale;

/** Writes values as a script has them. */
final class Script {

  private Script() {}

  /** A file that hands a value to the site's script. */
  static SearchFile file(String name, String value) {
    return new SearchFile(name + ".js", "diglotSearch(\"" + name + "\"," + value + ");\n");
  }

  static StringBuilder string(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < 0x20 || c == 0x2028 || c == 0x2029 || isLoneSurrogate(text, i)) {
        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.append('"');
  }

  private static boolean isLoneSurrogate(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }

  static StringBuilder strings(List<String> texts, StringBuilder out) {
    out.append('[');
    for (int i = 0; i < texts.size(); i++) {
      out.append(i == 0 ? "" : ",");
      string(texts.get(i), out);
    }
    return out.append(']');
  }

  /** Bytes of a text as UTF-8. */
  static int size(String text) {
    int size = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      size += c < 0x80 ? 1 : c < 0x800 ? 2 : Character.isSurrogate(c) ? 2 : 3;
    }
    return size;
  }
}
