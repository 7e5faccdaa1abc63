package org.diglot.pipeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diglot.diagnostic.Rule;
import org.diglot.model.DocumentPath;
import org.diglot.model.SourceFile;
import org.diglot.parse.FrontMatterReader;
import org.diglot.workspace.BuiltinFiles;

/** The manual's pages on rules, which travel inside the plugin. */
final class RuleManual {

  private RuleManual() {}

  /** The Markdown of a rule's page. */
  static Optional<String> page(String ruleId) {
    return BuiltinFiles.text("rules/" + ruleId + ".md");
  }

  /** What each rule means, in one sentence by rule id: the description of its page. */
  static Map<String, String> descriptions(List<Rule> rules) {
    Map<String, String> descriptions = new HashMap<>();
    for (Rule rule : rules) {
      page(rule.id())
          .flatMap(text -> description(rule.id() + ".md", text))
          .ifPresent(sentence -> descriptions.put(rule.id(), sentence));
    }
    return descriptions;
  }

  private static Optional<String> description(String name, String text) {
    SourceFile file = new SourceFile(name, new DocumentPath(name), text);
    return FrontMatterReader.read(file, diagnostic -> {}).value("description");
  }
}
