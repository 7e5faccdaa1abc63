package org.diglot.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.diglot.diagnostic.NearestName;
import org.diglot.diagnostic.Rule;

/** Answers what a rule means, from the manual inside the plugin. */
final class RuleExplainer {

  private RuleExplainer() {}

  /** A rule's page; all rules where none is asked for or nobody knows the one that is. */
  static Explanation explain(Optional<String> wanted) {
    Optional<String> name = wanted.map(String::strip).filter(text -> !text.isEmpty());
    if (name.isEmpty()) {
      return new Explanation(list(), Optional.empty());
    }
    String id = id(name.get());
    if (!RuleCatalogue.ids().contains(id)) {
      return new Explanation(list(), Optional.of(complaint(name.get())));
    }
    List<String> lines =
        RuleManual.page(id)
            .map(page -> ManualText.of(id + ".md", page))
            .orElse(List.of("The manual has no page on " + id + "."));
    return new Explanation(lines, Optional.empty());
  }

  /** A name may be copied from a finding, with its brackets. */
  private static String id(String name) {
    String bare =
        name.startsWith("[") && name.endsWith("]") ? name.substring(1, name.length() - 1) : name;
    return bare.toLowerCase(Locale.ROOT);
  }

  private static String complaint(String name) {
    return "there is no rule \""
        + name
        + "\""
        + NearestName.of(id(name), RuleCatalogue.ids())
            .map(near -> "; did you mean " + near + "?")
            .orElse("; the list above names them all");
  }

  private static List<String> list() {
    Map<String, String> descriptions = RuleManual.descriptions(RuleCatalogue.all());
    int width = RuleCatalogue.ids().stream().mapToInt(String::length).max().orElse(0);
    List<String> lines = new ArrayList<>();
    for (Rule rule : RuleCatalogue.all()) {
      String description = descriptions.getOrDefault(rule.id(), "");
      lines.add(
          rule.id()
              + " ".repeat(width - rule.id().length())
              + String.format(Locale.ROOT, "  %-7s  ", rule.severity().word())
              + description);
    }
    lines.add("");
    lines.add("Explain one of them with -Drule=<name>.");
    return lines;
  }
}
