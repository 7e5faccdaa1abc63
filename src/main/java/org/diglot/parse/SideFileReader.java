package org.diglot.parse;

import java.util.ArrayList;
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
import org.diglot.model.PageStates;
import org.diglot.model.RemovedSegment;
import org.diglot.model.SegmentId;
import org.diglot.model.SegmentState;
import org.diglot.model.SegmentStatus;
import org.diglot.model.SourceFile;
import org.diglot.model.TextRange;

/**
 * Reads the files that stand beside a translated page: {@code page.states.yml} and {@code
 * page.removed.yml}. A file with a mistake is refused as a whole: whoever writes it anew would lose
 * what could not be read.
 */
public final class SideFileReader {

  /** A side file that cannot be used. */
  public static final Rule UNREADABLE = new Rule("unreadable-side-file", Severity.ERROR, "other");

  private static final int LIMIT = 3_000_000;
  private static final String VERSION = "1";
  private static final List<String> SEGMENT_KEYS =
      List.of("id", "state", "carried", "consequence", "translated-from", "comment");
  private static final List<String> REMOVED_KEYS = List.of("section", "source", "target");

  private final SourceFile file;
  private final DiagnosticSink sink;
  private boolean broken;

  private SideFileReader(SourceFile file, DiagnosticSink sink) {
    this.file = file;
    this.sink = sink;
  }

  /**
   * What is known of a page's segments.
   *
   * @return nothing where the file has a mistake, which is reported
   */
  public static Optional<PageStates> states(SourceFile file, DiagnosticSink sink) {
    return new SideFileReader(file, sink).states();
  }

  /**
   * The translations whose source text is gone.
   *
   * @return nothing where the file has a mistake, which is reported
   */
  public static Optional<List<RemovedSegment>> removed(SourceFile file, DiagnosticSink sink) {
    return new SideFileReader(file, sink).removed();
  }

  private Optional<PageStates> states() {
    Optional<YamlNode.Mapping> root = root(List.of("version", "title", "description", "segments"));
    List<SegmentStatus> segments = new ArrayList<>();
    for (Map<String, YamlNode.Scalar> entry : entries(root, "segments", SEGMENT_KEYS)) {
      status(entry).ifPresent(segments::add);
    }
    Optional<String> title = root.flatMap(mapping -> text(mapping, "title"));
    Optional<String> description = root.flatMap(mapping -> text(mapping, "description"));
    return broken ? Optional.empty() : Optional.of(new PageStates(title, description, segments));
  }

  private Optional<SegmentStatus> status(Map<String, YamlNode.Scalar> entry) {
    Optional<YamlNode.Scalar> id = required(entry, "id");
    Optional<YamlNode.Scalar> name = required(entry, "state");
    if (id.isEmpty() || name.isEmpty()) {
      return Optional.empty();
    }
    Optional<SegmentState> state = SegmentState.of(name.get().text());
    if (state.isEmpty()) {
      problem(
          name.get().range(),
          "there is no state \"" + name.get().text() + "\"",
          "write initial, needs-review, translated, reviewed or final");
      return Optional.empty();
    }
    return Optional.of(
        new SegmentStatus(
            new SegmentId(id.get().text()),
            state.get(),
            text(entry, "carried"),
            text(entry, "consequence"),
            text(entry, "translated-from"),
            text(entry, "comment")));
  }

  private Optional<List<RemovedSegment>> removed() {
    Optional<YamlNode.Mapping> root = root(List.of("version", "removed"));
    List<RemovedSegment> removed = new ArrayList<>();
    for (Map<String, YamlNode.Scalar> entry : entries(root, "removed", REMOVED_KEYS)) {
      Optional<YamlNode.Scalar> target = required(entry, "target");
      if (target.isPresent()) {
        removed.add(
            new RemovedSegment(
                text(entry, "section").orElse(""),
                text(entry, "source").orElse(""),
                target.get().text()));
      }
    }
    return broken ? Optional.empty() : Optional.of(removed);
  }

  private Optional<YamlNode.Mapping> root(List<String> keys) {
    TextRange whole = new TextRange(file.contentStart(), file.text().length());
    YamlResult result = YamlReader.read(file.text(), whole, LIMIT);
    if (result instanceof YamlResult.Unreadable unreadable) {
      problem(unreadable.place(), unreadable.message(), unreadable.remedy());
      return Optional.empty();
    }
    Optional<YamlNode> root = ((YamlResult.Read) result).root();
    if (root.isEmpty() || !(root.get() instanceof YamlNode.Mapping mapping)) {
      problem(whole, "the file is not a mapping", "start it with the line \"version: 1\"");
      return Optional.empty();
    }
    if (!text(mapping, "version").orElse("").equals(VERSION)) {
      problem(
          TextRange.at(mapping.range().start()),
          "the file is of no version that is known",
          "use the Diglot that wrote it; this one reads version " + VERSION);
    }
    checkKeys(mapping, keys);
    return Optional.of(mapping);
  }

  private void checkKeys(YamlNode.Mapping mapping, List<String> known) {
    for (YamlNode.Entry entry : mapping.entries()) {
      String key = entry.key().text();
      if (!known.contains(key)) {
        problem(
            entry.key().range(),
            "the key \"" + key + "\" is not known",
            NearestName.of(key, known)
                .map(near -> "write \"" + near + "\"")
                .orElse("remove it; known are " + String.join(", ", known)));
      }
    }
  }

  private List<Map<String, YamlNode.Scalar>> entries(
      Optional<YamlNode.Mapping> root, String key, List<String> keys) {
    List<Map<String, YamlNode.Scalar>> entries = new ArrayList<>();
    Optional<YamlNode> list = root.flatMap(mapping -> mapping.value(key));
    if (list.isEmpty()) {
      return entries;
    }
    if (!(list.get() instanceof YamlNode.Sequence sequence)) {
      problem(list.get().range(), "\"" + key + "\" is not a list", "write entries with \"-\"");
      return entries;
    }
    for (YamlNode item : sequence.items()) {
      if (item instanceof YamlNode.Mapping mapping) {
        checkKeys(mapping, keys);
        entries.add(scalars(mapping));
      } else {
        problem(item.range(), "the entry is not a mapping", "write " + String.join(", ", keys));
      }
    }
    return entries;
  }

  private Map<String, YamlNode.Scalar> scalars(YamlNode.Mapping mapping) {
    Map<String, YamlNode.Scalar> values = new HashMap<>();
    for (YamlNode.Entry entry : mapping.entries()) {
      if (entry.value() instanceof YamlNode.Scalar scalar) {
        values.put(entry.key().text(), scalar);
      } else {
        problem(
            entry.value().range(),
            "\"" + entry.key().text() + "\" is not a text",
            "put it in quotes");
      }
    }
    return values;
  }

  private Optional<YamlNode.Scalar> required(Map<String, YamlNode.Scalar> entry, String key) {
    Optional<YamlNode.Scalar> value =
        Optional.ofNullable(entry.get(key)).filter(scalar -> !scalar.text().isBlank());
    if (value.isEmpty()) {
      TextRange place =
          entry.values().stream()
              .map(YamlNode.Scalar::range)
              .findFirst()
              .orElse(TextRange.at(file.contentStart()));
      problem(place, "an entry has no \"" + key + "\"", "add it");
    }
    return value;
  }

  private static Optional<String> text(Map<String, YamlNode.Scalar> entry, String key) {
    return Optional.ofNullable(entry.get(key)).map(YamlNode.Scalar::text);
  }

  private static Optional<String> text(YamlNode.Mapping mapping, String key) {
    return mapping
        .value(key)
        .filter(YamlNode.Scalar.class::isInstance)
        .map(node -> ((YamlNode.Scalar) node).text());
  }

  private void problem(TextRange place, String message, String remedy) {
    broken = true;
    sink.report(Diagnostic.of(UNREADABLE, Location.of(file, place), message).withRemedy(remedy));
  }
}
