package org.diglot.pipeline;

import java.util.Optional;
import org.diglot.render.TemplateException;
import org.diglot.workspace.WorkspaceException;

/** The façade: each method is a goal, without Maven. */
public final class Diglot {

  private Diglot() {}

  /**
   * Checks that every locale says what the source says, and writes the reports.
   *
   * @throws WorkspaceException where there is nothing to check, an option or a file it names cannot
   *     be used, or the reports cannot be written; faults of the content are findings in the result
   */
  public static BuildResult check(
      BuildRequest request, CheckOptions options, ProgressListener progress)
      throws WorkspaceException {
    try {
      return new Check(request, options, progress).run();
    } catch (TemplateException e) {
      throw brokenTemplate(e);
    }
  }

  /**
   * Checks, and mends in the locales' pages what the findings of some rules know a mend for.
   *
   * @throws WorkspaceException where an option cannot be used, or a page cannot be written
   */
  public static FixResult apply(
      BuildRequest request, CheckOptions options, FixOptions fixes, ProgressListener progress)
      throws WorkspaceException {
    return new FixRun(request, fixes).run(() -> check(request, options, progress));
  }

  private static WorkspaceException brokenTemplate(TemplateException e) {
    return new WorkspaceException("the site template is broken: " + e.getMessage(), e);
  }

  /**
   * Builds the site, and checks as {@link #check} does.
   *
   * @throws WorkspaceException where there is nothing to build from or the output cannot be
   *     written; faults of the content are findings in the result
   */
  public static BuildResult build(
      BuildRequest request, CheckOptions options, ProgressListener progress)
      throws WorkspaceException {
    try {
      return new SiteBuild(request, options, progress).run();
    } catch (TemplateException e) {
      throw brokenTemplate(e);
    }
  }

  /**
   * Makes a site page by page as it is asked for, and follows changes of its files until it is
   * closed. The reports are written again and again, to the folder of the options.
   *
   * @throws WorkspaceException where there is nothing to read, or the system cannot watch it
   */
  public static LiveSite live(BuildRequest request, CheckOptions options, LiveListener listener)
      throws WorkspaceException {
    return LiveSite.open(request, options, listener);
  }

  /**
   * Writes the plain Markdown of both sides of every bilingual page: {@code target/<tag>/<path>}
   * and {@code source/<tag>/<path>}.
   *
   * @throws WorkspaceException where there is nothing to read or the output cannot be written
   */
  public static BuildResult extract(BuildRequest request, ProgressListener progress)
      throws WorkspaceException {
    return new Extraction(request, progress).run();
  }

  /**
   * Carries the sources as they are now into every locale's pages.
   *
   * @throws WorkspaceException where there is no source, or a page cannot be written
   */
  public static UpdateResult update(
      BuildRequest request, UpdateOptions options, ProgressListener progress)
      throws WorkspaceException {
    return new UpdateRun(request, options, progress).run();
  }

  /**
   * Makes a locale with everything that a translator fills in.
   *
   * @throws WorkspaceException where the tag names no language, the locale has pages, or a file
   *     cannot be written; nothing is overwritten
   */
  public static UpdateResult init(
      BuildRequest request, InitOptions options, ProgressListener progress)
      throws WorkspaceException {
    return new InitRun(request, options, progress).run();
  }

  /**
   * Makes a pseudo-locale, or makes it anew.
   *
   * @throws WorkspaceException where the tag is that of a real language, or a file cannot be
   *     written
   */
  public static UpdateResult pseudo(
      BuildRequest request, PseudoOptions options, ProgressListener progress)
      throws WorkspaceException {
    return new PseudoRun(request, options, progress).run();
  }

  /**
   * Checks, and writes every locale's pages for translators' tools; or, as TMX and without a check,
   * every locale's translations for their memories.
   *
   * @throws WorkspaceException where an option cannot be used, or a file cannot be written
   */
  public static ExchangeResult export(
      BuildRequest request, CheckOptions options, ExportOptions export, ProgressListener progress)
      throws WorkspaceException {
    if (export.format().equals(MemoryExport.FORMAT)) {
      return new MemoryExport(request, options, export, progress).run();
    }
    return new ExportRun(request, export, progress).run(() -> check(request, options, progress));
  }

  /**
   * Checks, and writes the site on which translators decide about segments.
   *
   * @throws WorkspaceException where an option cannot be used, or a file cannot be written
   */
  public static ExchangeResult review(
      BuildRequest request, CheckOptions options, ReviewOptions review, ProgressListener progress)
      throws WorkspaceException {
    try {
      return new ReviewRun(request, review, options.toolVersion(), progress)
          .run(worker -> new Check(request, options, progress).run(worker));
    } catch (TemplateException e) {
      throw brokenTemplate(e);
    }
  }

  /**
   * Puts the decisions of reviewers into the locales' pages.
   *
   * @throws WorkspaceException where there are none, or a file cannot be written
   */
  public static ExchangeResult decide(BuildRequest request, DecisionOptions options)
      throws WorkspaceException {
    return new DecisionRun(request, options).run();
  }

  /**
   * Puts what comes back from translators' tools into the locales' pages.
   *
   * @throws WorkspaceException where there is nothing to read, or a page cannot be written
   */
  public static ExchangeResult importBack(
      BuildRequest request, ImportOptions options, ProgressListener progress)
      throws WorkspaceException {
    return new ImportRun(request, options, progress).run();
  }

  /**
   * Counts how much of the sources each locale's memory knows already, and writes that as reports.
   *
   * @throws WorkspaceException where there is no source, an option cannot be used, or a report
   *     cannot be written
   */
  public static LeverageResult leverage(
      BuildRequest request, LeverageOptions options, ProgressListener progress)
      throws WorkspaceException {
    return new LeverageRun(request, options, progress).run();
  }

  /**
   * Explains a rule, as its page of the manual does.
   *
   * @param rule the rule's id; without one, or with one that is unknown, the answer lists all rules
   */
  public static Explanation explain(Optional<String> rule) {
    return RuleExplainer.explain(rule);
  }
}
