package org.diglot.parse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.diagnostic.Location;
import org.diglot.diagnostic.NearestName;
import org.diglot.diagnostic.PathGlob;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.SettingsException;
import org.diglot.model.DocumentPath;
import org.diglot.model.GuidanceRegister.Pages;
import org.diglot.model.GuidanceRegister.Place;
import org.diglot.model.LanguageTag;
import org.diglot.model.SourceFile;
import org.diglot.model.TextRange;
import org.diglot.text.LanguageTags;

/** Reads the values of a register's entries and reports those that cannot be used. */
final class GuidanceValues {

  private final SourceFile file;
  private final DiagnosticSink sink;

  GuidanceValues(SourceFile file, DiagnosticSink sink) {
    this.file = file;
    this.sink = sink;
  }

  void checkKeys(YamlNode.Mapping mapping, List<String> known) {
    for (YamlNode.Entry entry : mapping.entries()) {
      String key = entry.key().text();
      if (!known.contains(key)) {
        report(
            GuidanceReader.UNKNOWN_KEY,
            entry.key().range(),
            "the key \"" + key + "\" is not known here",
            NearestName.of(key, known)
                .map(near -> "write \"" + near + "\"")
                .orElse("remove it; known are " + String.join(", ", known)));
      }
    }
  }

  /** The mappings of a list; what else is in it is reported. */
  List<YamlNode.Mapping> mappings(YamlNode.Mapping parent, String key) {
    List<YamlNode.Mapping> mappings = new ArrayList<>();
    for (YamlNode item : items(parent, key)) {
      if (item instanceof YamlNode.Mapping mapping) {
        mappings.add(mapping);
      } else {
        invalid(
            item.range(), "an item of \"" + key + "\" is not a mapping", "write \"- key: value\"");
      }
    }
    return mappings;
  }

  private List<YamlNode> items(YamlNode.Mapping parent, String key) {
    YamlNode value = parent.value(key).orElse(null);
    if (value instanceof YamlNode.Sequence sequence) {
      return sequence.items();
    }
    boolean missing = value instanceof YamlNode.Scalar scalar && scalar.isMissing();
    if (value != null && !missing) {
      invalid(value.range(), "\"" + key + "\" is not a list", "begin each item with \"- \"");
    }
    return List.of();
  }

  boolean isMissing(YamlNode.Mapping parent, String key) {
    YamlNode value = parent.value(key).orElse(null);
    return value == null || (value instanceof YamlNode.Scalar scalar && scalar.text().isBlank());
  }

  Optional<YamlNode.Scalar> scalar(YamlNode.Mapping parent, String key) {
    YamlNode value = parent.value(key).orElse(null);
    if (value instanceof YamlNode.Scalar scalar) {
      return Optional.of(scalar).filter(s -> !s.text().isBlank());
    }
    if (value != null) {
      invalid(value.range(), "\"" + key + "\" is not a text", "write a text");
    }
    return Optional.empty();
  }

  Optional<String> text(YamlNode.Mapping parent, String key) {
    return scalar(parent, key).map(scalar -> scalar.text().strip());
  }

  Optional<String> oneOf(YamlNode.Scalar scalar, String key, List<String> known) {
    String text = scalar.text().strip().toLowerCase(Locale.ROOT);
    if (known.contains(text)) {
      return Optional.of(text);
    }
    invalid(
        scalar.range(),
        "\"" + scalar.text().strip() + "\" is not a " + key,
        NearestName.of(text, known)
            .map(near -> "write \"" + near + "\"")
            .orElse("write one of " + String.join(", ", known)));
    return Optional.empty();
  }

  Optional<DocumentPath> page(YamlNode.Scalar scalar, String path) {
    try {
      return Optional.of(new DocumentPath(path));
    } catch (IllegalArgumentException e) {
      invalid(
          scalar.range(),
          "\"" + path + "\" is not the path of a page",
          "write the path below the content folder, with /");
      return Optional.empty();
    }
  }

  List<Place> tags(YamlNode.Mapping parent, String key) {
    List<Place> tags = new ArrayList<>();
    for (YamlNode item : items(parent, key)) {
      if (item instanceof YamlNode.Scalar scalar) {
        tag(scalar).ifPresent(tags::add);
      } else {
        invalid(item.range(), "an item of \"" + key + "\" is not a text", "write a language tag");
      }
    }
    return tags;
  }

  /** Patterns for paths. */
  List<Pages> pages(YamlNode.Mapping parent, String key) {
    List<Pages> pages = new ArrayList<>();
    for (YamlNode item : items(parent, key)) {
      if (item instanceof YamlNode.Scalar scalar) {
        pattern(scalar, key).ifPresent(pages::add);
      } else {
        invalid(item.range(), "an item of \"" + key + "\" is not a text", "write a path");
      }
    }
    return pages;
  }

  private Optional<Pages> pattern(YamlNode.Scalar scalar, String key) {
    String text = scalar.text().strip();
    try {
      PathGlob.parse(key, text);
      return Optional.of(new Pages(text, scalar.range()));
    } catch (SettingsException e) {
      invalid(scalar.range(), String.valueOf(e.getMessage()), "write a pattern such as manual/**");
      return Optional.empty();
    }
  }

  Optional<Place> tag(YamlNode.Scalar scalar) {
    String text = scalar.text().strip();
    Optional<LanguageTag> tag = LanguageTag.parse(text);
    if (tag.isEmpty()) {
      invalid(
          scalar.range(),
          "\"" + text + "\" is not a language tag",
          LanguageTags.suggestion(text)
              .map(near -> "write " + near)
              .orElse("write a BCP 47 tag such as fr-FR"));
    }
    return tag.map(found -> new Place(found, scalar.range()));
  }

  Optional<LocalDate> date(YamlNode.Scalar scalar) {
    try {
      return Optional.of(LocalDate.parse(scalar.text().strip()));
    } catch (DateTimeException e) {
      invalid(
          scalar.range(),
          "\"" + scalar.text().strip() + "\" is not a date",
          "write year, month and day, such as 2027-01-31");
      return Optional.empty();
    }
  }

  void invalid(TextRange place, String message, String remedy) {
    report(GuidanceReader.INVALID_VALUE, place, message, remedy);
  }

  void report(Rule rule, TextRange place, String message, String remedy) {
    sink.report(Diagnostic.of(rule, Location.of(file, place), message).withRemedy(remedy));
  }
}
