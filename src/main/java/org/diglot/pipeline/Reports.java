package org.diglot.pipeline;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.diglot.diagnostic.Baseline;
import org.diglot.diagnostic.CheckRun;
import org.diglot.diagnostic.DiagnosticSummary;
import org.diglot.diagnostic.JsonReport;
import org.diglot.diagnostic.JunitReport;
import org.diglot.diagnostic.LinkReport;
import org.diglot.diagnostic.SarifReport;
import org.diglot.guidance.AlignmentsJson;
import org.diglot.guidance.CoverageCsv;
import org.diglot.guidance.CoverageJson;
import org.diglot.guidance.LocaleTotals;
import org.diglot.guidance.MeasuredPage;
import org.diglot.guidance.PageCoverage;
import org.diglot.guidance.PageTotals;
import org.diglot.guidance.ReportHead;
import org.diglot.render.ReportPages;
import org.diglot.render.ReportView;
import org.diglot.text.WordCount;
import org.diglot.workspace.FileMark;
import org.diglot.workspace.OutputFolder;
import org.diglot.workspace.PendingFile;
import org.diglot.workspace.SettingFiles;
import org.diglot.workspace.TemplateFiles;
import org.diglot.workspace.WorkspaceException;

/**
 * Writes the reports of a run: coverage page by page, so that memory does not grow with the pages,
 * and findings at the end. Nothing is put in place before {@link #finish}.
 */
final class Reports implements AutoCloseable {

  /** Writes a part of a report. */
  @FunctionalInterface
  private interface Step {
    void write() throws IOException, WorkspaceException;
  }

  static final String COVERAGE = "coverage.json";
  static final String TABLE = "coverage.csv";

  private final OutputFolder folder;
  private final PageComparison comparison;
  private final WordCount words;
  private final ReportHead head;
  private final PendingFile coverageFile;
  private final PendingFile tableFile;
  private final Optional<PendingFile> alignmentsFile;
  private final CoverageJson coverage;
  private final CoverageCsv table;
  private final Optional<AlignmentsJson> alignments;
  private final ReportPages<WorkspaceException> html;
  private final PageScope scope;
  private final List<PendingFile> ready = Collections.synchronizedList(new ArrayList<>());

  /**
   * Begins the reports.
   *
   * @param folder takes the files; the caller closes it
   * @param scope is told of the files about a path
   * @throws WorkspaceException where they cannot be written
   */
  Reports(
      OutputFolder folder,
      ReportHead head,
      boolean withAlignments,
      PageComparison comparison,
      TemplateFiles templates,
      PageScope scope)
      throws WorkspaceException {
    this.folder = folder;
    this.comparison = comparison;
    this.head = head;
    this.scope = scope;
    this.words = new WordCount(head.source());
    this.html = new ReportPages<>(templates::text, head, this::prepare);
    this.coverageFile = folder.open(COVERAGE);
    this.tableFile = folder.open(TABLE);
    this.alignmentsFile =
        withAlignments ? Optional.of(folder.open("alignments.json")) : Optional.empty();
    try {
      this.coverage = new CoverageJson(coverageFile.stream(), head);
      this.table = new CoverageCsv(tableFile.stream());
      this.alignments =
          alignmentsFile.isPresent()
              ? Optional.of(new AlignmentsJson(alignmentsFile.get().stream(), head))
              : Optional.empty();
    } catch (IOException e) {
      close();
      throw coverageFile.fault(e);
    }
  }

  /**
   * A path's part of the reports.
   *
   * @param totals what it adds to the sums of its locales
   * @param row its row in the summary
   * @param texts it in the reports that are one file
   */
  record Part(List<PageTotals> totals, ReportView.MatrixRow row, PageResult.Texts texts) {}

  /** Writes the pages about a path. Safe for use by many threads. */
  Part write(PageCoverage page) throws WorkspaceException {
    MeasuredPage measured = new MeasuredPage(page, words::of);
    ReportView.MatrixRow row = html.write(measured);
    return new Part(
        PageTotals.of(measured),
        row,
        new PageResult.Texts(CoverageJson.text(measured), CoverageCsv.text(page)));
  }

  /** Takes a path; they come in their order. */
  void page(Part part) throws WorkspaceException {
    write(coverageFile, () -> coverage.page(part.texts().json(), part.totals()));
    write(tableFile, () -> table.page(part.texts().csv()));
    html.page(part.row(), part.totals());
  }

  /** Takes the alignments of a path; they come in their order. */
  void alignments(PageCoverage page) throws WorkspaceException {
    if (alignments.isPresent()) {
      write(
          alignmentsFile.orElseThrow(), () -> alignments.get().page(page, comparison.pairs(page)));
    }
  }

  /** Number of bytes of {@code coverage.json} so far. */
  long coverageBytes() throws WorkspaceException {
    return coverageFile.size();
  }

  /** Number of bytes of {@code coverage.csv} so far. */
  long tableBytes() throws WorkspaceException {
    return tableFile.size();
  }

  /** The mark of {@code coverage.json}, once all reports are in place. */
  FileMark coverageMark() {
    return coverageFile.mark();
  }

  /** The mark of {@code coverage.csv}, once all reports are in place. */
  FileMark tableMark() {
    return tableFile.mark();
  }

  private static void write(PendingFile file, Step step) throws WorkspaceException {
    try {
      step.write();
    } catch (IOException e) {
      throw file.fault(e);
    }
  }

  /** The sums over all pages so far, a locale each. */
  List<LocaleTotals> totals() {
    return coverage.totals();
  }

  /** Ends the reports and puts all of them in place. */
  void finish(CheckRun run, Optional<LinkReport> links) throws WorkspaceException {
    write(coverageFile, coverage::finish);
    write(tableFile, table::finish);
    if (alignments.isPresent()) {
      write(alignmentsFile.orElseThrow(), alignments.get()::finish);
    }
    html.finish(DiagnosticSummary.ofFindings(run.findings()));
    prepareText("report.json", out -> JsonReport.write(run, out));
    prepareText("report.sarif", out -> SarifReport.write(run, out));
    prepareText("junit.xml", out -> JunitReport.write(run, out));
    if (links.isPresent()) {
      links(links.get());
    }
    for (PendingFile file : files()) {
      file.commit();
    }
    folder.finish();
  }

  private void links(LinkReport links) throws WorkspaceException {
    prepareText("links.json", out -> links.writeJson(head.toolVersion(), out));
    prepareText("external-links.txt", out -> out.write(links.addresses()));
    html.links(links);
  }

  /** Writes bytes to a stream. */
  @FunctionalInterface
  private interface Bytes {
    void writeTo(OutputStream out) throws IOException;
  }

  /** Writes a text to a writer. */
  @FunctionalInterface
  private interface Text {
    void writeTo(Writer out) throws IOException;
  }

  private void prepareText(String name, Text text) throws WorkspaceException {
    prepare(
        name,
        stream -> {
          Writer out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
          text.writeTo(out);
          out.flush();
        });
  }

  private void prepare(String name, byte[] bytes) throws WorkspaceException {
    scope.wroteReport(name, bytes);
    prepare(name, stream -> stream.write(bytes));
  }

  /** Writes a file beside its place: where the run fails later, the reports stay as they were. */
  private void prepare(String name, Bytes bytes) throws WorkspaceException {
    PendingFile file = folder.open(name);
    ready.add(file);
    write(
        file,
        () -> {
          try (OutputStream stream = file.stream()) {
            bytes.writeTo(stream);
          }
        });
  }

  /** A baseline's file. */
  static void writeBaseline(Baseline baseline, CheckOptions options) throws WorkspaceException {
    StringWriter text = new StringWriter();
    try {
      baseline.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    SettingFiles.write(
        options.baseline().orElseThrow(), text.toString().getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() {
    files().forEach(PendingFile::close);
  }

  private List<PendingFile> files() {
    List<PendingFile> files = new ArrayList<>(List.of(coverageFile, tableFile));
    alignmentsFile.ifPresent(files::add);
    files.addAll(ready);
    return files;
  }
}
