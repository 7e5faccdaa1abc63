package org.diglot.pipeline;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.diglot.model.DocumentPath;
import org.diglot.workspace.EntryFile;
import org.diglot.workspace.FileMark;
import org.diglot.workspace.OutputFolder;
import org.diglot.workspace.WorkspaceException;
import org.diglot.workspace.WrittenFile;

/**
 * The results of paths in a file. Only a hint: whatever is wrong with it, or with a file that a
 * result names, the path is worked on as if nothing were known.
 *
 * <p>What a path has in the large reports is not kept a second time, but its place in the reports
 * of the last run.
 */
final class KeptResults implements PageResults, AutoCloseable {

  /** What holds for all results of a run. */
  private record Head(String site, String json, String csv) {}

  /**
   * A result.
   *
   * @param key what the path's own files were
   * @param asked what the files were that its pages asked for
   */
  private record Entry(String key, String asked, PageResult result) {}

  /** Results of the last run that may be used, and the reports that they stand in. */
  private record Old(EntryFile entries, WrittenFile json, WrittenFile csv) {}

  static final String NAME = ".diglot-pages";

  private static final int PLACES_BYTES = 2 * (Long.BYTES + Integer.BYTES);

  private final ResultKeys keys;
  private final OutputFolder site;
  private final OutputFolder reports;
  private final Optional<Old> old;
  private final EntryFile.Writer writer;

  private KeptResults(
      ResultKeys keys, OutputFolder site, OutputFolder reports, EntryFile.Writer writer) {
    this.keys = keys;
    this.site = site;
    this.reports = reports;
    this.writer = writer;
    this.old = reports.entries(NAME).flatMap(this::old);
  }

  private Optional<Old> old(EntryFile entries) {
    Optional<Head> head =
        decoded(entries.head(), Head.class).filter(found -> found.site().equals(keys.site()));
    Optional<WrittenFile> json = head.flatMap(found -> report(Reports.COVERAGE, found.json()));
    Optional<WrittenFile> csv = head.flatMap(found -> report(Reports.TABLE, found.csv()));
    if (json.isPresent() && csv.isPresent()) {
      return Optional.of(new Old(entries, json.get(), csv.get()));
    }
    json.ifPresent(WrittenFile::close);
    csv.ifPresent(WrittenFile::close);
    entries.close();
    return Optional.empty();
  }

  private Optional<WrittenFile> report(String name, String mark) {
    return FileMark.parse(mark).flatMap(known -> reports.written(name, known));
  }

  /**
   * Opens the results of the last run and begins those of this one.
   *
   * @param keys what results depend on
   */
  static KeptResults open(ResultKeys keys, OutputFolder site, OutputFolder reports)
      throws WorkspaceException {
    return new KeptResults(keys, site, reports, reports.newEntries(NAME));
  }

  @Override
  public Optional<Kept> find(DocumentPath path) throws WorkspaceException {
    Optional<Kept> kept =
        old.flatMap(last -> last.entries().entry(path.value()).flatMap(b -> kept(path, b, last)));
    return kept.isPresent() && hasAllFiles(kept.get().result()) ? kept : Optional.empty();
  }

  private Optional<Kept> kept(DocumentPath path, byte[] bytes, Old last) {
    try {
      DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
      String json = text(last.json(), in.readLong(), in.readInt());
      String csv = text(last.csv(), in.readLong(), in.readInt());
      byte[] rest = in.readAllBytes();
      return decoded(rest, Entry.class)
          .filter(entry -> entry.key().equals(keys.of(path)))
          .filter(entry -> entry.asked().equals(keys.asked(entry.result().asked())))
          .map(entry -> new Kept(entry.result(), texts(entry, json, csv), rest));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static String text(WrittenFile file, long start, int length) throws IOException {
    return new String(file.bytes(start, length), StandardCharsets.UTF_8);
  }

  private static Optional<PageResult.Texts> texts(Entry entry, String json, String csv) {
    return entry.result().coverage().map(coverage -> new PageResult.Texts(json, csv));
  }

  private boolean hasAllFiles(PageResult result) throws WorkspaceException {
    for (PageScope.Written file : result.site()) {
      if (!site.keep(file.path(), file.mark())) {
        return false;
      }
    }
    for (PageScope.Written file : result.reports()) {
      if (!reports.keep(file.path(), file.mark())) {
        return false;
      }
    }
    return true;
  }

  @Override
  public Optional<byte[]> bytes(DocumentPath path, PageResult result) {
    return encoded(new Entry(keys.of(path), keys.asked(result.asked()), result), Entry.class);
  }

  @Override
  public void add(
      DocumentPath path, byte[] bytes, Optional<PageResult.Texts> texts, Reports written)
      throws WorkspaceException {
    int json = texts.map(PageResult.Texts::json).map(KeptResults::size).orElse(0);
    int csv = texts.map(PageResult.Texts::csv).map(KeptResults::size).orElse(0);
    ByteArrayOutputStream entry = new ByteArrayOutputStream(PLACES_BYTES + bytes.length);
    DataOutputStream out = new DataOutputStream(entry);
    try {
      out.writeLong(written.coverageBytes() - json);
      out.writeInt(json);
      out.writeLong(written.tableBytes() - csv);
      out.writeInt(csv);
      out.write(bytes);
      writer.add(path.value(), entry.toByteArray());
    } catch (IOException e) {
      throw new WorkspaceException("cannot write " + NAME + ": " + e.getMessage(), e);
    }
  }

  private static int size(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  /** Puts the results of this run in place, once everything that they name is. */
  void finish(Reports written) {
    Head head =
        new Head(keys.site(), written.coverageMark().toString(), written.tableMark().toString());
    Optional<byte[]> bytes = encoded(head, Head.class);
    try {
      if (bytes.isPresent()) {
        writer.finish(bytes.get());
      }
    } catch (IOException e) {
      // The results of the last run do not fit the reports any more: the next run does everything.
      return;
    }
  }

  private static Optional<byte[]> encoded(Record value, Class<? extends Record> type) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      new RecordCodec.Writer(new DataOutputStream(bytes)).write(value, type);
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
    return Optional.of(bytes.toByteArray());
  }

  private static <T extends Record> Optional<T> decoded(byte[] bytes, Class<T> type) {
    try {
      DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
      return Optional.of(type.cast(new RecordCodec.Reader(in).read(type)));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    writer.close();
    old.ifPresent(
        last -> {
          last.json().close();
          last.csv().close();
          last.entries().close();
        });
  }
}
