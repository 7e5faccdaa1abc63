package org.diglot.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.model.SourceFile;
import org.diglot.model.TextRange;
import org.diglot.model.TocEntry;

/**
 * A table of contents in YAML: a list of entries, or a mapping with the list under {@code items}.
 * Of an entry's keys {@code name}, {@code href}, {@code topicHref}, {@code items} and {@code
 * expanded} count; the others, among them {@code displayName} and {@code order}, are skipped.
 */
final class YamlToc {

  private static final int LIMIT = 2_000_000;
  private static final Set<String> TRUE = Set.of("true", "yes", "on");

  private final SourceFile file;
  private final DiagnosticSink sink;

  YamlToc(SourceFile file, DiagnosticSink sink) {
    this.file = file;
    this.sink = sink;
  }

  List<TocEntry> read() {
    TextRange whole = new TextRange(file.contentStart(), file.text().length());
    YamlResult result = YamlReader.read(file.text(), whole, LIMIT);
    if (result instanceof YamlResult.Unreadable problem) {
      invalid(
          problem.place(),
          "the table of contents cannot be read: " + problem.message(),
          problem.remedy());
      return List.of();
    }
    Optional<YamlNode> root = ((YamlResult.Read) result).root();
    if (root.isPresent() && root.get() instanceof YamlNode.Mapping mapping) {
      return mapping.value("items").map(this::list).orElseGet(() -> withoutItems(mapping));
    }
    return root.map(this::list).orElse(List.of());
  }

  private List<TocEntry> withoutItems(YamlNode.Mapping mapping) {
    invalid(
        TextRange.at(mapping.range().start()),
        "the table of contents has no entries",
        "write a list of entries, or put them under \"items\"");
    return List.of();
  }

  private List<TocEntry> list(YamlNode node) {
    if (node instanceof YamlNode.Scalar scalar && scalar.isMissing()) {
      return List.of();
    }
    if (!(node instanceof YamlNode.Sequence sequence)) {
      invalid(node.range(), "a list of entries is expected here", "start each entry with a hyphen");
      return List.of();
    }
    List<TocEntry> entries = new ArrayList<>();
    for (YamlNode item : sequence.items()) {
      entry(item).ifPresent(entries::add);
    }
    return entries;
  }

  private Optional<TocEntry> entry(YamlNode node) {
    if (!(node instanceof YamlNode.Mapping mapping)) {
      invalid(
          node.range(), "an entry is not a mapping", "write \"name:\" and \"href:\" in the entry");
      return Optional.empty();
    }
    YamlNode.Scalar name = text(mapping, "name");
    YamlNode.Scalar href = text(mapping, "href");
    YamlNode.Scalar topic = text(mapping, "topicHref");
    List<TocEntry> children = new ArrayList<>();
    boolean both = !topic.text().isEmpty() && !href.text().isEmpty();
    if (both) {
      children.add(new TocEntry("", href.text(), false, href.range(), List.of()));
    }
    mapping.value("items").ifPresent(items -> children.addAll(list(items)));
    YamlNode.Scalar reference = topic.text().isEmpty() ? href : topic;
    boolean expanded = TRUE.contains(text(mapping, "expanded").text().toLowerCase(Locale.ROOT));
    TextRange range = reference.text().isEmpty() ? name.range() : reference.range();
    TocEntry entry = new TocEntry(name.text(), reference.text(), expanded, range, children);
    return checked(entry);
  }

  private Optional<TocEntry> checked(TocEntry entry) {
    boolean headless = entry.label().isEmpty() && entry.href().isEmpty();
    if (headless) {
      invalid(
          entry.range(), "an entry has neither \"name\" nor \"href\"", "give it a name or a page");
    } else if (entry.href().isEmpty() && entry.children().isEmpty()) {
      sink.report(
          TocReader.finding(
                  TocReader.MISSING_HREF,
                  file,
                  entry.range(),
                  "the entry \"" + entry.label() + "\" has no page and no entries below it")
              .withRemedy("add \"href\" or remove the entry"));
    }
    return headless && entry.children().isEmpty() ? Optional.empty() : Optional.of(entry);
  }

  private YamlNode.Scalar text(YamlNode.Mapping mapping, String key) {
    YamlNode.Scalar absent = new YamlNode.Scalar("", true, TextRange.at(mapping.range().start()));
    Optional<YamlNode> value = mapping.value(key);
    if (value.isEmpty()) {
      return absent;
    }
    if (value.get() instanceof YamlNode.Scalar scalar) {
      return new YamlNode.Scalar(scalar.text().strip(), scalar.plain(), scalar.range());
    }
    invalid(value.get().range(), "\"" + key + "\" is not a text", "write a text");
    return absent;
  }

  private void invalid(TextRange place, String message, String remedy) {
    sink.report(TocReader.finding(TocReader.INVALID, file, place, message).withRemedy(remedy));
  }
}
