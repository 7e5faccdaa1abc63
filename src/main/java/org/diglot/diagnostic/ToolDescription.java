package org.diglot.diagnostic;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What reports say about Diglot itself.
 *
 * @param version the plugin's version
 * @param manual the address of the manual's top with a final {@code /}; a rule's page is {@code
 *     rules/<id>.html} below it
 * @param rules every rule, in the order of their ids
 * @param descriptions one sentence for each rule id; a rule without one goes without
 */
public record ToolDescription(
    String version, Optional<String> manual, List<Rule> rules, Map<String, String> descriptions) {

  public ToolDescription {
    rules = rules.stream().sorted(Comparator.comparing(Rule::id)).distinct().toList();
    descriptions = Map.copyOf(descriptions);
  }

  /** The address of a rule's page. */
  public Optional<String> helpUri(Rule rule) {
    return manual.map(top -> top + "rules/" + rule.id() + ".html");
  }

  /** One sentence on a rule. */
  public Optional<String> description(Rule rule) {
    return Optional.ofNullable(descriptions.get(rule.id()));
  }
}
