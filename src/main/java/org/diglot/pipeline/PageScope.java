package org.diglot.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.diagnostic.Subject;
import org.diglot.workspace.FileMark;
import org.diglot.workspace.FileSink;
import org.diglot.workspace.WorkspaceException;
import org.jspecify.annotations.Nullable;

/**
 * Tells what was found and written while a thread worked on one path. What is found outside of that
 * goes where it always goes.
 */
final class PageScope implements DiagnosticSink {

  /**
   * A finding.
   *
   * @param instead the subjects of findings that it tells more precisely
   */
  record Found(Diagnostic finding, List<Subject> instead) {}

  /**
   * A file that was written.
   *
   * @param path below the folder that it is in
   */
  record Written(String path, FileMark mark) {}

  /** What happened while a thread worked on a path. */
  static final class Notes {
    private final List<Found> findings = new ArrayList<>();
    private final List<Written> site = new ArrayList<>();
    private final List<Written> reports = new ArrayList<>();

    List<Found> findings() {
      return findings;
    }

    /** The files of the site. */
    List<Written> site() {
      return site;
    }

    /** The files of the reports. */
    List<Written> reports() {
      return reports;
    }
  }

  /** Works on a path. */
  @FunctionalInterface
  interface Work<T> {
    T run() throws WorkspaceException;
  }

  private final DiagnosticSink sink;
  private final ThreadLocal<@Nullable Notes> current = new ThreadLocal<>();

  /**
   * @param sink takes every finding
   */
  PageScope(DiagnosticSink sink) {
    this.sink = sink;
  }

  /** Does some work on a path and notes what happens. */
  <T> T note(Notes notes, Work<T> work) throws WorkspaceException {
    current.set(notes);
    try {
      return work.run();
    } finally {
      current.remove();
    }
  }

  @Override
  public void report(Diagnostic diagnostic) {
    @Nullable Notes notes = current.get();
    if (notes != null) {
      notes.findings.add(new Found(diagnostic, List.of()));
    }
    sink.report(diagnostic);
  }

  @Override
  public void replace(Diagnostic diagnostic, Set<Subject> told) {
    @Nullable Notes notes = current.get();
    if (notes != null) {
      notes.findings.add(new Found(diagnostic, List.copyOf(told)));
    }
    sink.replace(diagnostic, told);
  }

  /** Reports again what was found in another run. */
  void again(Found found) {
    if (found.instead().isEmpty()) {
      sink.report(found.finding());
    } else {
      sink.replace(found.finding(), Set.copyOf(found.instead()));
    }
  }

  /** Passes files on to the site's folder, and notes those of a path. */
  FileSink site(FileSink folder) {
    return (path, bytes) -> {
      @Nullable Notes notes = current.get();
      if (notes != null) {
        notes.site.add(new Written(path, FileMark.of(bytes)));
      }
      folder.write(path, bytes);
    };
  }

  /** Notes a file that the reports have of a path. */
  void wroteReport(String path, byte[] bytes) {
    @Nullable Notes notes = current.get();
    if (notes != null) {
      notes.reports.add(new Written(path, FileMark.of(bytes)));
    }
  }
}
