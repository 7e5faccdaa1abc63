package org.diglot.pipeline;

import java.util.List;
import java.util.stream.Stream;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.SuppressionRules;
import org.diglot.guidance.GuidanceRules;
import org.diglot.parse.ParseRules;
import org.diglot.render.RenderRules;
import org.diglot.workspace.WorkspaceRules;

/** Every rule there is, wherever it is at home. */
final class Rules {

  private Rules() {}

  static List<Rule> all() {
    return Stream.of(
            WorkspaceRules.ALL,
            ParseRules.all(),
            PipelineRules.all(),
            GuidanceRules.all(),
            RenderRules.all(),
            SuppressionRules.all())
        .flatMap(List::stream)
        .toList();
  }
}
