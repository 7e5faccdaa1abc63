package org.diglot.render;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.diglot.model.DocumentPath;

/**
 * Where pages stand below an edition's folder, and how they link to each other. A page {@code
 * a/b.md} becomes {@code a/b.html}; {@code index.md} and {@code README.md}, in any case, become
 * their folder's {@code index.html}. Other files keep their paths.
 *
 * <p>File names keep their characters; links carry them percent-encoded as UTF-8, all but RFC
 * 3986's unreserved ones, so that a name with {@code #}, {@code ?}, {@code %} or {@code :} holds.
 */
public final class PageUrls {

  private static final String UNRESERVED = "-._~";

  private PageUrls() {}

  /** The file of a page below the edition's folder, not encoded. */
  public static String file(DocumentPath page) {
    String name = page.fileName();
    if (isIndex(page)) {
      return page.folder() + "index.html";
    }
    boolean markdown = name.toLowerCase(Locale.ROOT).endsWith(".md") && name.length() > 3;
    return markdown ? page.folder() + name.substring(0, name.length() - 3) + ".html" : page.value();
  }

  /** The page's URL relative to the edition's folder, encoded. */
  public static String url(DocumentPath page) {
    return encode(file(page));
  }

  /** The shortest relative URL that leads from one page to another, encoded, never empty. */
  public static String link(DocumentPath from, DocumentPath to) {
    return encode(relative(file(from), file(to)));
  }

  /** The shortest relative path from one file to another, not encoded. */
  static String relative(String here, String there) {
    int common = 0;
    for (int i = 0; i < Math.min(here.length(), there.length()); i++) {
      if (here.charAt(i) != there.charAt(i)) {
        break;
      }
      common = here.charAt(i) == '/' ? i + 1 : common;
    }
    long folders = here.chars().skip(common).filter(c -> c == '/').count();
    return "../".repeat((int) folders) + there.substring(common);
  }

  /** The relative URL of the edition's folder: {@code ../} for each folder above the page. */
  public static String up(DocumentPath from) {
    return "../".repeat(from.depth());
  }

  /** Whether a page is the entry of its folder. */
  static boolean isIndex(DocumentPath page) {
    String name = page.fileName().toLowerCase(Locale.ROOT);
    return name.equals("index.md") || name.equals("readme.md");
  }

  /** A relative path as a URL: percent-encoded as UTF-8. */
  public static String encode(String path) {
    StringBuilder url = new StringBuilder(path.length() + 16);
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (letter || c == '/' || UNRESERVED.indexOf(c) >= 0) {
        url.append(c);
      } else {
        url.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      }
    }
    return url.toString();
  }
}
