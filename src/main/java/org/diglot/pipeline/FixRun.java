package org.diglot.pipeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.DiagnosticCollector;
import org.diglot.diagnostic.Finding;
import org.diglot.diagnostic.Fix;
import org.diglot.diagnostic.NearestName;
import org.diglot.workspace.EditableFile;
import org.diglot.workspace.WorkspaceException;

/**
 * Mends pages: takes the findings of the rules that the user named, which are not suppressed and
 * have a mend, and applies these file by file. What nobody named stays byte for byte.
 */
final class FixRun {

  private static final String ALL = "all";

  /** Runs the check. */
  @FunctionalInterface
  interface Checked {
    BuildResult run() throws WorkspaceException;
  }

  private final BuildRequest request;
  private final FixOptions options;
  private final List<String> lines = new ArrayList<>();
  private int applied;
  private int postponed;
  private int files;

  FixRun(BuildRequest request, FixOptions options) {
    this.request = request;
    this.options = options;
  }

  FixResult run(Checked check) throws WorkspaceException {
    Set<String> rules = rules();
    BuildResult result = check.run();
    List<Diagnostic> mendable =
        result.findings().stream()
            .filter(finding -> finding.suppression().isEmpty())
            .map(Finding::diagnostic)
            .filter(finding -> finding.fix().isPresent())
            .toList();
    if (rules.isEmpty()) {
      overview(mendable);
    } else {
      boolean all = rules.contains(ALL);
      apply(mendable.stream().filter(f -> all || rules.contains(f.rule().id())).toList());
    }
    return new FixResult(result, lines, applied, files);
  }

  private Set<String> rules() throws WorkspaceException {
    Set<String> rules = new TreeSet<>();
    for (String name : Arrays.asList(options.rules().split(",", -1))) {
      String rule = name.strip();
      if (!rule.isEmpty() && !rule.equals(ALL) && !RuleCatalogue.ids().contains(rule)) {
        throw new WorkspaceException(
            "-Ddiglot.fixes: there is no rule \"" + rule + "\"" + nearest(rule));
      }
      if (!rule.isEmpty()) {
        rules.add(rule);
      }
    }
    return rules;
  }

  private static String nearest(String rule) {
    return NearestName.of(rule, RuleCatalogue.ids())
        .map(near -> "; did you mean \"" + near + "\"?")
        .orElse("; name a rule's id, or all");
  }

  private void overview(List<Diagnostic> mendable) {
    Map<String, Integer> counts = new TreeMap<>();
    mendable.forEach(finding -> counts.merge(finding.rule().id(), 1, Integer::sum));
    if (counts.isEmpty()) {
      lines.add("no finding has a mend that is certain");
      return;
    }
    lines.add("findings with a mend that is certain:");
    counts.forEach((rule, count) -> lines.add("  " + rule + ": " + count));
    lines.add("choose with -Ddiglot.fixes=" + counts.keySet().iterator().next() + ",… or all");
  }

  private void apply(List<Diagnostic> findings) throws WorkspaceException {
    Map<String, List<Diagnostic>> byFile = new TreeMap<>();
    for (Diagnostic finding : findings) {
      byFile.computeIfAbsent(finding.location().path(), path -> new ArrayList<>()).add(finding);
    }
    for (Map.Entry<String, List<Diagnostic>> entry : byFile.entrySet()) {
      apply(entry.getKey(), entry.getValue());
    }
    String verb = options.dryRun() ? "would mend " : "mended ";
    lines.add(verb + applied + " findings in " + files + " files");
    if (postponed > 0) {
      lines.add(postponed + " more touch the same places: run the goal again for them");
    }
  }

  private void apply(String path, List<Diagnostic> findings) throws WorkspaceException {
    DiagnosticCollector problems = new DiagnosticCollector();
    Optional<EditableFile> file =
        EditableFile.open(request.base(), path, request.locales(), problems);
    if (file.isEmpty()) {
      lines.add(path + ": left alone: it is no readable file below " + request.locales());
      return;
    }
    FileEdits edits = new FileEdits(file.get().text());
    List<Diagnostic> taken = new ArrayList<>();
    for (Diagnostic finding : findings) {
      switch (edits.add(finding.fix().orElseThrow())) {
        case TAKEN -> taken.add(finding);
        case OVERLAPS -> postponed++;
        case CHANGED -> lines.add(place(finding) + "left alone: the file has changed");
      }
    }
    if (!taken.isEmpty()) {
      write(path, file.get(), edits, taken);
    }
  }

  private void write(String path, EditableFile file, FileEdits edits, List<Diagnostic> taken)
      throws WorkspaceException {
    if (!options.dryRun() && !file.replace(edits.text())) {
      lines.add(path + ": left alone: the file has changed");
      return;
    }
    applied += taken.size();
    files++;
    for (Diagnostic finding : taken) {
      Fix fix = finding.fix().orElseThrow();
      lines.add(place(finding) + fix.description() + " [" + finding.rule().id() + "]");
      edits.changes(fix).forEach(line -> lines.add("    " + line));
    }
  }

  private static String place(Diagnostic finding) {
    return finding.location().path() + ":" + finding.location().start() + ": ";
  }
}
