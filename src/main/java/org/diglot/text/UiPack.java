package org.diglot.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.diglot.text.UiStrings.Layer;
import org.diglot.text.UiStrings.Problem;

/** Reads one layer of interface strings and says what is wrong with it. */
final class UiPack {

  private final Layer layer;
  private final Map<String, UiMessage> defined;
  private final List<Problem> problems;
  private final Map<String, UiMessage> messages = new LinkedHashMap<>();
  private final Set<String> seen = new TreeSet<>();

  private UiPack(Layer layer, Map<String, UiMessage> defined, List<Problem> problems) {
    this.layer = layer;
    this.defined = defined;
    this.problems = problems;
  }

  /**
   * The usable strings of a layer.
   *
   * @param defined the keys that exist; empty where the layer itself defines them
   * @param problems receives the defects
   */
  static Map<String, UiMessage> read(
      Layer layer, Map<String, UiMessage> defined, List<Problem> problems) {
    UiPack pack = new UiPack(layer, defined, problems);
    PropertiesText text = PropertiesText.parse(layer.text());
    text.entries().forEach(pack::add);
    if (layer.complete()) {
      pack.reportMissing(text.lines());
    }
    return pack.messages;
  }

  private void add(PropertiesText.Entry entry) {
    if (!entry.defect().isEmpty()) {
      report(entry, entry.defect());
    } else if (!seen.add(entry.key())) {
      report(entry, "is here a second time: remove one of the two");
    } else if (!defined.isEmpty() && !defined.containsKey(entry.key())) {
      report(entry, "is not an interface string: correct the key or remove the line");
    } else {
      addMessage(entry);
    }
  }

  private void addMessage(PropertiesText.Entry entry) {
    try {
      UiMessage message = UiMessage.parse(entry.value(), layer.language());
      Set<String> unknown = new TreeSet<>(message.arguments());
      UiMessage model = defined.getOrDefault(entry.key(), message);
      unknown.removeAll(model.arguments());
      if (unknown.isEmpty()) {
        messages.put(entry.key(), message);
      } else {
        report(entry, "uses " + braced(unknown) + ", it may use " + braced(model.arguments()));
      }
    } catch (IllegalArgumentException e) {
      report(entry, "is not a valid ICU message: " + e.getMessage());
    }
  }

  private static String braced(Set<String> names) {
    return names.isEmpty() ? "no argument" : "{" + String.join("}, {", new TreeSet<>(names)) + "}";
  }

  private void reportMissing(int lastLine) {
    Set<String> missing = new TreeSet<>(defined.keySet());
    missing.removeAll(seen);
    for (String key : missing) {
      problems.add(
          new Problem(
              key, layer.name(), lastLine, true, "\"" + key + "\" is missing: add a line for it"));
    }
  }

  private void report(PropertiesText.Entry entry, String what) {
    problems.add(
        new Problem(
            entry.key(), layer.name(), entry.line(), false, "\"" + entry.key() + "\" " + what));
  }
}
