package org.diglot.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Programming languages: their names, file extensions, and how a comment in them marks a part of a
 * file.
 */
final class SnippetLanguage {

  /**
   * How a part's first and last line look without blanks and in lower case, around the part's name.
   *
   * @param named whether the last line carries the name; otherwise it ends the part opened last
   */
  record TagStyle(String open, String close, String behind, boolean named) {}

  private static final TagStyle SLASHES = new TagStyle("//<", "//</", ">", true);
  private static final TagStyle HASH = new TagStyle("#<", "#</", ">", true);
  private static final TagStyle DASHES = new TagStyle("--<", "--</", ">", true);
  private static final TagStyle APOSTROPHE = new TagStyle("'<", "'</", ">", true);
  private static final TagStyle MARKUP = new TagStyle("<!--<", "<!--</", ">-->", true);
  private static final TagStyle STARS = new TagStyle("/*<", "/*</", ">*/", true);
  private static final TagStyle REMARK = new TagStyle("rem<", "rem</", ">", true);
  private static final TagStyle PERCENT = new TagStyle("%<", "%</", ">", true);
  private static final TagStyle SEMICOLON = new TagStyle(";<", ";</", ">", true);
  private static final TagStyle REGION = new TagStyle("#region", "#endregion", "", false);

  private static final List<TagStyle> ALL =
      List.of(SLASHES, HASH, DASHES, APOSTROPHE, MARKUP, STARS, REMARK, PERCENT, SEMICOLON, REGION);

  // Language and other names of it, most of them file extensions.
  private static final String[] NAMES = {
    "actionscript as",
    "arduino ino",
    "assembly nasm asm",
    "batchfile bat cmd",
    "cpp c c++ objective-c obj-c objc objectivec h hpp cc m",
    "csharp cs c#",
    "cshtml aspx-cs aspx-csharp razor",
    "css scss less",
    "cuda cu cuh",
    "d dlang",
    "dart",
    "dockerfile docker",
    "erlang erl",
    "fsharp fs fsi fsx f#",
    "go golang",
    "handlebars hbs",
    "haskell hs",
    "html htm jsp asp aspx ascx vue",
    "java gradle",
    "javascript js node json mjs cjs jsx",
    "kotlin kt kts",
    "lisp lsp",
    "lua",
    "matlab",
    "pascal pas",
    "perl pl",
    "php",
    "powershell posh ps1 psm1 psd1 ps azurepowershell",
    "processing pde",
    "python py",
    "r",
    "react tsx",
    "ruby ru erb rb",
    "rust rs",
    "scala",
    "shell sh bash console azurecli zsh",
    "smalltalk st",
    "sql tsql",
    "swift",
    "terraform tf hcl",
    "toml ini properties",
    "typescript ts",
    "vb vbnet vbscript bas vbs vba",
    "vbhtml aspx-vb",
    "xaml",
    "xml xsl xslt xsd wsdl csdl edmx csproj vbproj config resx",
    "yaml yml",
  };

  private static final Map<String, String> CANONICAL = canonical();
  private static final Map<String, List<TagStyle>> STYLES = styles();

  private SnippetLanguage() {}

  /** The language of a file by its name's extension; empty where that is unknown. */
  static Optional<String> ofPath(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    String extension = name.substring(dot + 1).toLowerCase(Locale.ROOT);
    // A JSON file is marked up like JavaScript but is not called so.
    return extension.equals("json")
        ? Optional.of(extension)
        : Optional.ofNullable(CANONICAL.get(extension));
  }

  /** Whether a language or file extension is known. */
  static boolean isKnown(String language) {
    return STYLES.containsKey(name(language));
  }

  /** How parts are marked in a language; every way there is where the language is unknown. */
  static List<TagStyle> tagStyles(String language) {
    return STYLES.getOrDefault(name(language), ALL);
  }

  private static String name(String language) {
    String name = language.strip().toLowerCase(Locale.ROOT);
    String plain = name.startsWith(".") ? name.substring(1) : name;
    return CANONICAL.getOrDefault(plain, plain);
  }

  private static Map<String, String> canonical() {
    Map<String, String> names = new HashMap<>();
    for (String line : NAMES) {
      String[] words = line.split(" ", -1);
      for (String word : words) {
        names.put(word, words[0]);
      }
    }
    return names;
  }

  private static Map<String, List<TagStyle>> styles() {
    Map<String, List<TagStyle>> styles = new HashMap<>();
    add(
        styles,
        SLASHES,
        "actionscript arduino assembly cpp csharp cshtml cuda d dart fsharp go java javascript"
            + " kotlin pascal php processing react rust scala smalltalk swift typescript");
    add(styles, HASH, "dockerfile perl powershell python r ruby shell terraform toml yaml");
    add(styles, DASHES, "haskell lua sql");
    add(styles, APOSTROPHE, "vb vbhtml");
    add(styles, MARKUP, "cshtml handlebars html php react ruby vbhtml xaml xml");
    add(styles, STARS, "css");
    add(styles, REMARK, "batchfile");
    add(styles, PERCENT, "erlang matlab");
    add(styles, SEMICOLON, "lisp");
    add(styles, REGION, "csharp cshtml vb vbhtml");
    return styles;
  }

  private static void add(Map<String, List<TagStyle>> styles, TagStyle style, String languages) {
    for (String language : languages.split(" ", -1)) {
      styles.computeIfAbsent(language, key -> new ArrayList<>()).add(style);
    }
  }
}
