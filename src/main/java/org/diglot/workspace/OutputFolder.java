package org.diglot.workspace;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.diagnostic.Location;
import org.diglot.diagnostic.Rule;
import org.diglot.model.DocumentPath;

/**
 * A folder that Diglot writes. A file is written beside its place and then renamed, so that it is
 * old or new but never half; bytes that are there already are not written again. A manifest
 * remembers what was written; finishing a successful run removes what the last run wrote and this
 * one did not. Files that Diglot did not write are never touched. Safe for use by several threads.
 */
public final class OutputFolder implements FileSink, AutoCloseable {

  /** The names of Diglot's own records begin so. */
  private static final String RESERVED = ".diglot";

  private final Path root;
  private final ShownPaths shown;
  private final DiagnosticSink sink;
  private final OutputLock lock;
  private final Ownership ownership;
  private final Journal journal;
  private final String property;
  private final AtomicFiles files = new AtomicFiles();
  private final Map<String, FileMark> current = new ConcurrentHashMap<>();
  private final Set<Path> checkedFolders = ConcurrentHashMap.newKeySet();
  private final AtomicInteger written = new AtomicInteger();

  private OutputFolder(
      Path root,
      String property,
      ShownPaths shown,
      DiagnosticSink sink,
      OutputLock lock,
      Ownership ownership)
      throws IOException {
    this.property = property;
    this.root = root;
    this.shown = shown;
    this.sink = sink;
    this.lock = lock;
    this.ownership = ownership;
    this.journal = Journal.append(root);
  }

  /**
   * Opens the folder, takes its lock, and clears away what a killed run left half written.
   *
   * @param base the folder that paths in messages are relative to
   * @param folder the folder to write; made where it does not exist
   * @param inputs folders that hold what the user wrote
   * @param sink takes findings about files that are in the way
   * @throws WorkspaceException where it is, contains or lies in an input folder, is not a folder,
   *     cannot be written, or is in use by another run
   */
  public static OutputFolder open(Path base, Path folder, List<Path> inputs, DiagnosticSink sink)
      throws WorkspaceException {
    return open(base, folder, "diglot.output", inputs, sink);
  }

  /**
   * Opens a folder that another property names than the usual one.
   *
   * @param property the property, for remedies
   * @throws WorkspaceException as {@link #open(Path, Path, List, DiagnosticSink)}
   */
  public static OutputFolder open(
      Path base, Path folder, String property, List<Path> inputs, DiagnosticSink sink)
      throws WorkspaceException {
    Path root = OutputPlace.prepare(folder, property, inputs);
    OutputLock lock = OutputLock.take(root, property);
    try {
      AtomicFiles.sweep(root);
      return new OutputFolder(
          root, property, new ShownPaths(base), sink, lock, Ownership.read(root));
    } catch (IOException e) {
      lock.close();
      throw new WorkspaceException("cannot write to " + root + ": " + Faults.reason(e), e);
    }
  }

  /**
   * Writes a file whole. A file of the user's own in its place is kept and reported.
   *
   * @param path relative path with {@code /}
   * @throws WorkspaceException where it cannot be written; the file is then as it was
   */
  @Override
  public void write(String path, byte[] bytes) throws WorkspaceException {
    Path file = fileOf(path);
    try {
      if (hasTooLongName(path)) {
        return;
      }
      prepareFolder(file);
      FileMark mark = FileMark.of(bytes);
      boolean isThere = hasBytes(file, bytes);
      if (isForeign(path, file, isThere)) {
        return;
      }
      if (!isThere) {
        journal.note(path, mark);
        files.put(file, bytes, false);
        written.incrementAndGet();
      }
      current.put(path, mark);
    } catch (IOException e) {
      throw cannotWrite(file, bytes.length, e);
    }
  }

  /**
   * Opens a file of entries that an earlier run left; nothing where there is none that is whole.
   */
  public Optional<EntryFile> entries(String name) {
    return EntryFile.open(root.resolve(name));
  }

  /**
   * Begins a file of entries for later runs. It is no part of what the folder is for.
   *
   * @throws WorkspaceException where it cannot be written
   */
  public EntryFile.Writer newEntries(String name) throws WorkspaceException {
    Path file = root.resolve(name);
    try {
      return new EntryFile.Writer(file, files.temporaryFor(file));
    } catch (IOException e) {
      throw cannotWrite(file, 0, e);
    }
  }

  /**
   * Opens a file that an earlier run wrote, to take parts of it.
   *
   * @param path relative path with {@code /}
   * @param mark of the bytes that it must have
   */
  public Optional<WrittenFile> written(String path, FileMark mark) {
    return WrittenFile.open(root.resolve(path), mark);
  }

  /**
   * Keeps a file that an earlier run wrote.
   *
   * @param path relative path with {@code /}
   * @param mark of the bytes that it must have
   * @return whether it is there and has them; else it has to be written again
   * @throws WorkspaceException where it cannot be read
   */
  public boolean keep(String path, FileMark mark) throws WorkspaceException {
    Path file = fileOf(path);
    try {
      boolean isSame = ownership.mayReplace(path) && mark.isOf(file);
      if (isSame) {
        prepareFolder(file);
        current.put(path, mark);
      }
      return isSame;
    } catch (IOException e) {
      throw new WorkspaceException("cannot read " + file + ": " + Faults.reason(e), e);
    }
  }

  /**
   * Whether there is a file that does not have the bytes that an earlier run wrote.
   *
   * @param path relative path with {@code /}
   * @throws WorkspaceException where it cannot be read
   */
  public boolean isEdited(String path) throws WorkspaceException {
    Path file = fileOf(path);
    try {
      return Files.exists(file, LinkOption.NOFOLLOW_LINKS)
          && !ownership.isUnchanged(path, FileMark.of(file));
    } catch (IOException e) {
      throw new WorkspaceException("cannot read " + file + ": " + Faults.reason(e), e);
    }
  }

  /**
   * Opens a file to be written piece by piece, for what may be larger than memory.
   *
   * @param path relative path with {@code /}
   * @throws WorkspaceException where it cannot be written
   */
  public PendingFile open(String path) throws WorkspaceException {
    Path file = fileOf(path);
    try {
      prepareFolder(file);
      return new PendingFile(this, path, file, files.temporaryFor(file));
    } catch (IOException e) {
      throw cannotWrite(file, 0, e);
    }
  }

  /**
   * Writes a file of another folder into this one, piece by piece.
   *
   * @param path relative path with {@code /}
   * @param from the other folder
   * @param file the path there
   * @throws WorkspaceException where it cannot be read or written
   */
  public void copy(String path, OutputFolder from, String file) throws WorkspaceException {
    PendingFile copy = open(path);
    try (copy) {
      try (OutputStream out = copy.stream()) {
        Files.copy(from.fileOf(file), out);
      } catch (IOException e) {
        throw copy.fault(e);
      }
      copy.commit();
    }
  }

  /**
   * Gives a file of this folder to somebody who keeps files elsewhere.
   *
   * @param file relative path with {@code /}
   * @param path the path there
   * @throws WorkspaceException where it cannot be read or kept
   */
  public void give(String file, FileSink to, String path) throws WorkspaceException {
    try {
      to.write(path, Files.readAllBytes(fileOf(file)));
    } catch (IOException e) {
      throw new WorkspaceException("cannot read " + file + ": " + Faults.reason(e), e);
    }
  }

  /** Puts a file that was written piece by piece in its place. */
  void place(String path, Path file, Path temporary, FileMark mark) throws IOException {
    boolean isThere = mark.isOf(file);
    if (hasTooLongName(path) || isForeign(path, file, isThere)) {
      Files.delete(temporary);
      return;
    }
    if (isThere) {
      Files.delete(temporary);
    } else {
      journal.note(path, mark);
      AtomicFiles.rename(temporary, file);
      written.incrementAndGet();
    }
    current.put(path, mark);
  }

  /** Removes what only earlier runs wrote, and saves the manifest. */
  public void finish() throws WorkspaceException {
    new StaleFiles(root, ownership).removeAllBut(current.keySet());
    byte[] manifest = Manifest.of(current).toBytes();
    Path file = root.resolve(Manifest.NAME);
    try {
      if (!hasBytes(file, manifest)) {
        files.put(file, manifest, true);
        forceFolder();
      }
      journal.remove();
    } catch (IOException e) {
      throw cannotWrite(file, manifest.length, e);
    }
  }

  /** Number of files whose bytes changed in this run. */
  public int written() {
    return written.get();
  }

  /** Gives the lock back. Without {@link #finish} nothing is removed. */
  @Override
  public void close() {
    try {
      journal.close();
    } catch (IOException e) {
      // Every note was handed to the system before the file it is about was put in place.
    } finally {
      lock.close();
    }
  }

  private Path fileOf(String path) throws WorkspaceException {
    try {
      DocumentPath checked = new DocumentPath(path);
      boolean reserved = AtomicFiles.isTemporary(checked.fileName()) || path.startsWith(RESERVED);
      if (reserved || path.chars().anyMatch(Character::isISOControl)) {
        throw new WorkspaceException("refused to write a file of the name \"" + path + "\"");
      }
      return root.resolve(path);
    } catch (InvalidPathException e) {
      throw new WorkspaceException(
          "cannot write "
              + path
              + ": this environment's encoding has no such file name. Run in a"
              + " UTF-8 environment, such as with LC_ALL=C.UTF-8",
          e);
    } catch (IllegalArgumentException e) {
      throw new WorkspaceException("refused to write outside the output folder: " + path, e);
    }
  }

  private boolean hasTooLongName(String path) {
    Optional<String> name =
        Arrays.stream(path.split("/", -1))
            .filter(n -> n.getBytes(StandardCharsets.UTF_8).length > FileNames.MAX_BYTES)
            .findFirst();
    name.ifPresent(
        n ->
            report(
                WorkspaceRules.FILE_NAME_TOO_LONG,
                path,
                "a file name of more than " + FileNames.MAX_BYTES + " bytes cannot be written",
                "give the page a shorter file name"));
    return name.isPresent();
  }

  /**
   * @param isThere whether the file has the bytes already that are to be written
   */
  private boolean isForeign(String path, Path file, boolean isThere) {
    boolean foreign =
        Files.exists(file, LinkOption.NOFOLLOW_LINKS)
            && !current.containsKey(path)
            && !ownership.mayReplace(path)
            && !isThere;
    if (foreign) {
      report(
          WorkspaceRules.FOREIGN_FILE_KEPT,
          path,
          "this file was not written by Diglot and is in the way of a file to write",
          "move it elsewhere, or name another folder with -D" + property + "=<folder>");
    }
    return foreign;
  }

  private static boolean hasBytes(Path file, byte[] bytes) throws IOException {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && Files.size(file) == bytes.length
        && Arrays.equals(Files.readAllBytes(file), bytes);
  }

  /** Makes the file's folder, unless a link on the way leads out. */
  private void prepareFolder(Path file) throws IOException, WorkspaceException {
    Path folder = file.getParent();
    if (folder == null || checkedFolders.contains(folder)) {
      return;
    }
    Path existing = folder;
    while (existing != null && !Files.exists(existing)) {
      existing = existing.getParent();
    }
    if (existing == null || !existing.toRealPath().startsWith(root)) {
      throw new WorkspaceException(
          "refused to write " + file + ": a link in the output folder leads out of it");
    }
    Files.createDirectories(folder);
    checkedFolders.add(folder);
  }

  private void forceFolder() {
    try (FileChannel channel = FileChannel.open(root, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Some systems cannot; then the manifest is as durable as they make it.
      return;
    }
  }

  WorkspaceException cannotWrite(Path file, int size, IOException e) {
    if (isOutOfSpace(size, e)) {
      return new WorkspaceException(
          "no space writing "
              + file
              + ". Free space on the disk and run again; what was there"
              + " before is untouched",
          e);
    }
    if (e instanceof FileAlreadyExistsException) {
      return new WorkspaceException(
          "cannot write " + file + ": a file is where a folder is needed: " + e.getMessage(), e);
    }
    return new WorkspaceException("cannot write " + file + ": " + Faults.reason(e), e);
  }

  /** The system's own words depend on its language, so the space left is asked for as well. */
  private boolean isOutOfSpace(int size, IOException e) {
    try {
      return Faults.reason(e).contains("No space left")
          || Files.getFileStore(root).getUsableSpace() < size;
    } catch (IOException unknown) {
      return false;
    }
  }

  private void report(Rule rule, String path, String message, String remedy) {
    String place = ShownPaths.below(shown.of(root), path);
    sink.report(Diagnostic.of(rule, Location.ofFile(place), message).withRemedy(remedy));
  }
}
