package org.diglot.parse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;
import org.diglot.model.DocumentPath;
import org.diglot.model.GuidanceRegister;
import org.diglot.model.GuidanceRegister.Entry;
import org.diglot.model.GuidanceRegister.Exemption;
import org.diglot.model.GuidanceRegister.Place;
import org.diglot.model.GuidanceRegister.Reference;
import org.diglot.model.SourceFile;
import org.diglot.model.TextRange;

/**
 * Reads {@code guidance.yml}, the register of guidance statements:
 *
 * <pre>{@code
 * source-only: [manual/rules/**]
 * statements:
 *   - id: policy/sign-in.md#passwords/k1a2b3c4d
 *     name: password-length
 *     class: obligation
 *     level: everywhere
 *     exempt:
 *       - locale: ar-SA
 *         reason: not offered in this country
 *         expires: 2027-01-31
 *   - page: policy/sign-in.md
 *     section: passwords
 *     text: A password has at least twelve characters.
 *     locales: [fr-FR, ja-JP]
 * }</pre>
 *
 * <p>A statement is named by {@code id} or by {@code page} and {@code text}, and {@code section}
 * where the page says the same twice. {@code source-only} lists pages that no locale needs to have.
 * {@code class} overrides what the cue words say; {@code level: everywhere} or {@code locales} say
 * where it must be; {@code exempt} lists locales that may lack it, each with a reason and, if it is
 * for a time, its last day. What cannot be used is reported, and the rest holds.
 */
public final class GuidanceReader {

  static final Rule INVALID_FILE = Rule.of("invalid-guidance-file", Severity.ERROR);
  static final Rule INVALID_VALUE = Rule.of("invalid-guidance-value", Severity.ERROR);
  static final Rule UNKNOWN_KEY = Rule.of("unknown-guidance-key", Severity.WARNING);

  private static final int LIMIT = 3_000_000;
  private static final List<String> TOP = List.of("source-only", "statements");
  private static final List<String> STATEMENT =
      List.of("id", "page", "section", "text", "name", "class", "level", "locales", "exempt");
  private static final List<String> EXEMPTION = List.of("locale", "reason", "expires");
  private static final String EVERYWHERE = "everywhere";

  private final SourceFile file;
  private final GuidanceValues values;
  private final List<String> classes;

  private GuidanceReader(SourceFile file, Collection<String> classes, DiagnosticSink sink) {
    this.file = file;
    this.values = new GuidanceValues(file, sink);
    this.classes = List.copyOf(classes);
  }

  /**
   * What the file says.
   *
   * @param classes the names of the classes that a statement may have, in lower case
   */
  public static GuidanceRegister read(
      SourceFile file, Collection<String> classes, DiagnosticSink sink) {
    return new GuidanceReader(file, classes, sink).read();
  }

  private GuidanceRegister read() {
    TextRange whole = new TextRange(file.contentStart(), file.text().length());
    YamlResult result = YamlReader.read(file.text(), whole, LIMIT);
    if (result instanceof YamlResult.Unreadable problem) {
      values.report(INVALID_FILE, problem.place(), problem.message(), problem.remedy());
      return GuidanceRegister.EMPTY;
    }
    Optional<YamlNode> root = ((YamlResult.Read) result).root();
    if (root.isEmpty()) {
      return GuidanceRegister.EMPTY;
    }
    if (root.get() instanceof YamlNode.Mapping mapping) {
      values.checkKeys(mapping, TOP);
      return new GuidanceRegister(
          Optional.of(file), values.pages(mapping, "source-only"), entries(mapping));
    }
    values.report(
        INVALID_FILE,
        TextRange.at(root.get().range().start()),
        "the file is not a mapping",
        "write \"statements:\" and a list below it");
    return GuidanceRegister.EMPTY;
  }

  private List<Entry> entries(YamlNode.Mapping root) {
    List<Entry> entries = new ArrayList<>();
    for (YamlNode.Mapping mapping : values.mappings(root, "statements")) {
      entry(mapping).ifPresent(entries::add);
    }
    return entries;
  }

  private Optional<Entry> entry(YamlNode.Mapping mapping) {
    values.checkKeys(mapping, STATEMENT);
    Optional<String> guidanceClass =
        values.scalar(mapping, "class").flatMap(scalar -> values.oneOf(scalar, "class", classes));
    boolean everywhere =
        values
            .scalar(mapping, "level")
            .flatMap(scalar -> values.oneOf(scalar, "level", List.of(EVERYWHERE)))
            .isPresent();
    List<Place> locales = values.tags(mapping, "locales");
    if (everywhere && !locales.isEmpty()) {
      values.invalid(
          locales.get(0).range(),
          "a statement that must be everywhere lists locales",
          "remove \"level\" or \"locales\"");
    }
    Optional<String> name = values.text(mapping, "name");
    List<Exemption> exemptions = exemptions(mapping);
    return reference(mapping)
        .map(to -> new Entry(to, name, guidanceClass, everywhere, locales, exemptions));
  }

  private Optional<Reference> reference(YamlNode.Mapping mapping) {
    Optional<YamlNode.Scalar> id = values.scalar(mapping, "id");
    Optional<YamlNode.Scalar> text = values.scalar(mapping, "text");
    Optional<YamlNode.Scalar> page = values.scalar(mapping, "page");
    if (id.isPresent()) {
      text.or(() -> page)
          .ifPresent(
              more ->
                  values.invalid(
                      more.range(),
                      "a statement is named twice, by id and by page and text",
                      "remove \"id\", or \"page\" and \"text\""));
      return byId(id.get());
    }
    if (text.isEmpty() || page.isEmpty()) {
      values.invalid(
          TextRange.at(mapping.range().start()),
          "this entry names no statement",
          "add \"id\", or \"page\" and \"text\"");
      return Optional.empty();
    }
    Optional<String> section = values.text(mapping, "section");
    return values
        .page(page.get(), page.get().text().strip())
        .map(
            path ->
                new GuidanceRegister.ByText(
                    path, section, text.get().text().strip(), text.get().range()));
  }

  private Optional<Reference> byId(YamlNode.Scalar scalar) {
    String id = scalar.text().strip();
    int hash = id.lastIndexOf('#');
    if (hash <= 0 || id.indexOf('/', hash) < 0) {
      values.invalid(
          scalar.range(),
          "\"" + id + "\" is not the id of a statement",
          "write page#section/key, such as policy/sign-in.md#passwords/k1a2b3c4d");
      return Optional.empty();
    }
    Optional<DocumentPath> page = values.page(scalar, id.substring(0, hash));
    return page.map(path -> new GuidanceRegister.ById(path, id, scalar.range()));
  }

  private List<Exemption> exemptions(YamlNode.Mapping mapping) {
    List<Exemption> exemptions = new ArrayList<>();
    for (YamlNode.Mapping item : values.mappings(mapping, "exempt")) {
      exemption(item).ifPresent(exemptions::add);
    }
    return exemptions;
  }

  /** An exemption whose last day cannot be read does not hold: it could hold for ever. */
  private Optional<Exemption> exemption(YamlNode.Mapping item) {
    values.checkKeys(item, EXEMPTION);
    Optional<Place> locale = values.scalar(item, "locale").flatMap(values::tag);
    Optional<String> reason = values.text(item, "reason");
    if (values.isMissing(item, "locale") || values.isMissing(item, "reason")) {
      String missing = values.isMissing(item, "locale") ? "locale" : "reason";
      values.invalid(
          TextRange.at(item.range().start()),
          String.format(Locale.ROOT, "an exemption has no %s", missing),
          String.format(Locale.ROOT, "add \"%s\"", missing));
    }
    Optional<YamlNode.Scalar> written = values.scalar(item, "expires");
    Optional<LocalDate> expires = written.flatMap(values::date);
    if (locale.isEmpty() || reason.isEmpty() || written.isPresent() != expires.isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        new Exemption(locale.get().tag(), reason.get(), expires, locale.get().range()));
  }
}
