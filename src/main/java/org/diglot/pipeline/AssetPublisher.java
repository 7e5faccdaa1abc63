package org.diglot.pipeline;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.diglot.workspace.FileSink;
import org.diglot.workspace.Hashes;
import org.diglot.workspace.TemplateFiles;
import org.diglot.workspace.WorkspaceException;

/**
 * Publishes the template's style sheet, script and pictures under names that change with their
 * bytes.
 */
final class AssetPublisher {

  private static final String ASSETS = "assets/";
  private static final List<String> BUILT_IN =
      List.of(
          ASSETS + "coverage.css",
          ASSETS + "icon.svg",
          ASSETS + "languages.js",
          ASSETS + "pages.css",
          ASSETS + "search-box.js",
          ASSETS + "search.css",
          ASSETS + "search.js",
          ASSETS + "site.css",
          ASSETS + "site.js");
  private static final int HASH_DIGITS = 8;

  private AssetPublisher() {}

  /**
   * Writes every asset.
   *
   * @return published path by name in the template folder
   */
  static Map<String, String> publish(TemplateFiles template, FileSink output)
      throws WorkspaceException {
    TreeSet<String> names = new TreeSet<>(BUILT_IN);
    template.userFiles().stream().filter(name -> name.startsWith(ASSETS)).forEach(names::add);
    Map<String, String> published = new TreeMap<>();
    for (String name : names) {
      byte[] bytes = template.bytes(name).orElseGet(() -> new byte[0]);
      String path = hashedName(name, bytes);
      output.write(path, bytes);
      published.put(name, path);
    }
    return published;
  }

  private static String hashedName(String name, byte[] bytes) {
    int dot = name.lastIndexOf('.');
    int end = dot > name.lastIndexOf('/') ? dot : name.length();
    return name.substring(0, end)
        + "."
        + Hashes.of(bytes).substring(0, HASH_DIGITS)
        + name.substring(end);
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
