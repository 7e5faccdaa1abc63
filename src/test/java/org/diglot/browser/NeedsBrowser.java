package org.diglot.browser;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands one {@link BuiltSite} to all tests of a run. Without a browser they are skipped, unless the
 * environment variable DIGLOT_BROWSER_REQUIRED is 1.
 */
final class NeedsBrowser implements ExecutionCondition, ParameterResolver {

  private static final String NO_BROWSER =
      "No Chromium found: browser tests need /usr/bin/chromium, or DIGLOT_CHROMIUM or"
          + " -Ddiglot.chromium with the path of one.";

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (Chromium.executable().isPresent()) {
      return ConditionEvaluationResult.enabled("a browser is installed");
    }
    if ("1".equals(System.getenv("DIGLOT_BROWSER_REQUIRED"))) {
      throw new IllegalStateException(NO_BROWSER);
    }
    if (context.getTestMethod().isEmpty()) {
      System.out.println("Skipped " + context.getDisplayName() + ". " + NO_BROWSER);
    }
    return ConditionEvaluationResult.disabled(NO_BROWSER);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == BuiltSite.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.create(NeedsBrowser.class))
        .getOrComputeIfAbsent(BuiltSite.class, key -> build(), BuiltSite.class);
  }

  private static BuiltSite build() {
    Optional<Path> executable = Chromium.executable();
    try {
      return new BuiltSite(executable.orElseThrow());
    } catch (Exception e) {
      throw new ParameterResolutionException("the site cannot be built and opened", e);
    }
  }
}
