package org.diglot.maven;

import java.util.Optional;
import java.util.Properties;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.diglot.pipeline.Diglot;
import org.diglot.pipeline.Explanation;

/**
 * Explains a rule: what it finds, why that matters, how to mend it and how to silence it. Without a
 * rule it lists all of them. Needs no POM.
 */
@Mojo(name = "explain", requiresProject = false, threadSafe = true)
public final class ExplainMojo extends AbstractMojo {

  /** The rule, as a finding names it in brackets. */
  @Parameter(property = "rule")
  String rule;

  /** The same as <code>rule</code>, named like the other properties. */
  @Parameter(property = "diglot.rule")
  String diglotRule;

  @Parameter(defaultValue = "${session.userProperties}", readonly = true)
  Properties userProperties;

  @Parameter(defaultValue = "${plugin}", readonly = true)
  PluginDescriptor plugin;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    Optional<String> complaint = PropertyNames.of(plugin).complaint(userProperties);
    if (complaint.isPresent()) {
      throw new MojoExecutionException(complaint.get());
    }
    Explanation explanation =
        Diglot.explain(Optional.ofNullable(rule).or(() -> Optional.ofNullable(diglotRule)));
    String text = String.join(System.lineSeparator(), explanation.lines());
    GoalOutput.of(getLog(), false).report(System.lineSeparator() + text + System.lineSeparator());
    if (explanation.failure().isPresent()) {
      throw new MojoFailureException(explanation.failure().get());
    }
  }
}
