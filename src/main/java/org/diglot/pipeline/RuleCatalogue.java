package org.diglot.pipeline;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.diglot.check.Checks;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.SuppressionRules;
import org.diglot.guidance.GuidanceRules;
import org.diglot.interchange.ExchangeRules;
import org.diglot.interchange.TermRules;
import org.diglot.parse.ParseRules;
import org.diglot.render.RenderRules;
import org.diglot.review.ReviewRules;
import org.diglot.workspace.WorkspaceRules;

/** Every rule there is: what settings may name, and what reports list. */
public final class RuleCatalogue {

  private static final List<Rule> ALL =
      Stream.of(
              WorkspaceRules.ALL,
              ParseRules.all(),
              ParseRules.ofFiles(),
              RenderRules.all(),
              RenderRules.ofNavigation(),
              SuppressionRules.all(),
              GuidanceRules.all(),
              Checks.rules(),
              TermRules.all(),
              ExchangeRules.all(),
              ReviewRules.all(),
              PipelineRules.all())
          .flatMap(List::stream)
          .sorted(Comparator.comparing(Rule::id))
          .toList();

  private RuleCatalogue() {}

  /** Every rule, in the order of the ids. */
  public static List<Rule> all() {
    return ALL;
  }

  /** The ids of every rule, in their order. */
  public static List<String> ids() {
    return ALL.stream().map(Rule::id).toList();
  }
}
