package org.diglot.parse;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.diagnostic.Location;
import org.diglot.diagnostic.NearestName;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;
import org.diglot.model.LanguageTag;
import org.diglot.model.SiteInfo;
import org.diglot.model.SourceFile;
import org.diglot.model.TextRange;

/**
 * Reads {@code site.yml}: {@code title} and {@code description} (a text, or a mapping from language
 * tag to text), {@code sourceLanguage}, {@code baseUrl}, {@code editUrl} and {@code indexFrom}. A
 * value that cannot be used is reported and its default holds.
 */
public final class SiteReader {

  static final Rule INVALID_FILE = Rule.of("invalid-site-file", Severity.ERROR);
  static final Rule INVALID_VALUE = Rule.of("invalid-site-value", Severity.ERROR);
  static final Rule UNKNOWN_KEY = Rule.of("unknown-site-key", Severity.WARNING);

  private static final int LIMIT = 65_536;
  private static final List<String> KEYS =
      List.of("title", "description", "sourceLanguage", "baseUrl", "editUrl", "indexFrom");

  private final SourceFile file;
  private final DiagnosticSink sink;

  private SiteReader(SourceFile file, DiagnosticSink sink) {
    this.file = file;
    this.sink = sink;
  }

  /** What the file says; {@link SiteInfo#DEFAULT} for everything it does not. */
  public static SiteInfo read(SourceFile file, DiagnosticSink sink) {
    return new SiteReader(file, sink).read();
  }

  private SiteInfo read() {
    TextRange whole = new TextRange(file.contentStart(), file.text().length());
    YamlResult result = YamlReader.read(file.text(), whole, LIMIT);
    if (result instanceof YamlResult.Unreadable problem) {
      report(INVALID_FILE, problem.place(), problem.message(), problem.remedy());
      return SiteInfo.DEFAULT;
    }
    Optional<YamlNode> root = ((YamlResult.Read) result).root();
    if (root.isPresent() && root.get() instanceof YamlNode.Mapping mapping) {
      return of(mapping);
    }
    root.ifPresent(
        node ->
            report(
                INVALID_FILE,
                TextRange.at(node.range().start()),
                "the file is not a mapping",
                "write lines such as \"title: Our documentation\""));
    return SiteInfo.DEFAULT;
  }

  private SiteInfo of(YamlNode.Mapping mapping) {
    mapping.entries().stream().map(YamlNode.Entry::key).forEach(this::checkKey);
    return new SiteInfo(
        texts(mapping, "title"),
        texts(mapping, "description"),
        scalar(mapping, "sourceLanguage")
            .flatMap(this::tag)
            .orElse(SiteInfo.DEFAULT.sourceLanguage()),
        scalar(mapping, "baseUrl").flatMap(this::baseUrl),
        scalar(mapping, "editUrl").flatMap(this::editUrl),
        scalar(mapping, "indexFrom").flatMap(this::percent).orElse(SiteInfo.DEFAULT.indexFrom()));
  }

  private void checkKey(YamlNode.Scalar key) {
    if (!KEYS.contains(key.text())) {
      report(
          UNKNOWN_KEY,
          key.range(),
          "the key \"" + key.text() + "\" is not known",
          NearestName.of(key.text(), KEYS)
              .map(near -> "write \"" + near + "\"")
              .orElse("remove it; known are " + String.join(", ", KEYS)));
    }
  }

  private Map<String, String> texts(YamlNode.Mapping site, String key) {
    Map<String, String> texts = new HashMap<>();
    if (site.value(key).orElse(null) instanceof YamlNode.Mapping languages) {
      for (YamlNode.Entry entry : languages.entries()) {
        Optional<String> text = text(key, entry.value());
        tag(entry.key()).ifPresent(tag -> text.ifPresent(t -> texts.put(tag.value(), t)));
      }
    } else {
      site.value(key).flatMap(value -> text(key, value)).ifPresent(text -> texts.put("", text));
    }
    return texts;
  }

  private Optional<String> text(String key, YamlNode value) {
    if (value instanceof YamlNode.Scalar scalar) {
      return Optional.of(scalar.text().strip()).filter(text -> !text.isEmpty());
    }
    invalidValue(value.range(), "\"" + key + "\" is not a text", "write a text");
    return Optional.empty();
  }

  private Optional<YamlNode.Scalar> scalar(YamlNode.Mapping site, String key) {
    Optional<YamlNode> value = site.value(key);
    if (value.isPresent() && text(key, value.get()).isPresent()) {
      return Optional.of((YamlNode.Scalar) value.get());
    }
    return Optional.empty();
  }

  private Optional<LanguageTag> tag(YamlNode.Scalar scalar) {
    String text = scalar.text().strip();
    Optional<LanguageTag> tag = LanguageTag.parse(text);
    if (tag.isEmpty()) {
      invalidValue(
          scalar.range(), "\"" + text + "\" is not a language tag", "write " + suggestion(text));
    }
    return tag;
  }

  /** POSIX writes en_US.UTF-8 and sr_RS@latin where BCP 47 has other signs. */
  private static String suggestion(String text) {
    return LanguageTag.parse(text.replaceAll("[.@].*", "").replace('_', '-'))
        .map(LanguageTag::value)
        .orElse("a BCP 47 tag such as en or fr-FR");
  }

  private Optional<String> baseUrl(YamlNode.Scalar scalar) {
    String text = scalar.text().strip();
    Optional<String> address = addressOf(text);
    if (address.isPresent()) {
      return address;
    }
    invalidValue(
        scalar.range(),
        "\"" + text + "\" is not the address of a site",
        "write an address such as https://docs.example.org/ without query and fragment");
    return Optional.empty();
  }

  private Optional<String> editUrl(YamlNode.Scalar scalar) {
    String text = scalar.text().strip();
    if (text.contains(SiteInfo.PATH) && isWebAddress(text.replace(SiteInfo.PATH, "path"))) {
      return Optional.of(text);
    }
    invalidValue(
        scalar.range(),
        "\"" + text + "\" does not say where a file can be edited",
        "write an address such as https://example.org/docs/edit/main/" + SiteInfo.PATH);
    return Optional.empty();
  }

  private Optional<Integer> percent(YamlNode.Scalar scalar) {
    String text = scalar.text().strip();
    if (text.matches("[0-9]|[1-9][0-9]|100")) {
      return Optional.of(Integer.valueOf(text));
    }
    invalidValue(
        scalar.range(),
        "\"" + text + "\" is no whole number from 0 to 100",
        "write a percentage such as 50, without the sign");
    return Optional.empty();
  }

  /**
   * The address of a site's top folder, ending in {@code /}; nothing where a text is none, or has a
   * query or a fragment.
   */
  public static Optional<String> addressOf(String text) {
    return isBaseUrl(text) ? Optional.of(text.endsWith("/") ? text : text + "/") : Optional.empty();
  }

  private static boolean isWebAddress(String text) {
    try {
      URI uri = new URI(text);
      return ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()))
          && uri.getRawAuthority() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static boolean isBaseUrl(String text) {
    try {
      URI uri = new URI(text);
      boolean web =
          "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
      boolean named = uri.getRawAuthority() != null && uri.getRawUserInfo() == null;
      return web && named && uri.getRawQuery() == null && uri.getRawFragment() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private void invalidValue(TextRange place, String message, String remedy) {
    report(INVALID_VALUE, place, message, remedy);
  }

  private void report(Rule rule, TextRange place, String message, String remedy) {
    sink.report(Diagnostic.of(rule, Location.of(file, place), message).withRemedy(remedy));
  }
}
