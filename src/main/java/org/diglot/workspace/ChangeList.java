package org.diglot.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diglot.model.DocumentPath;

/**
 * What a step of {@link WriteBack} is about to do, as its journal says it: a head line, a line for
 * each file, the hash of all that, and a last line once everything is written.
 *
 * @param isCommitted whether everything was written, so that the step is to be finished
 */
record ChangeList(List<Entry> entries, boolean isCommitted) {

  /** Far more than a step has; a longer journal is none. */
  static final int MAX_BYTES = 1 << 24;

  static final byte[] COMMITTED = "committed\n".getBytes(StandardCharsets.US_ASCII);

  private static final String HEAD = "diglot changes 1\n";
  private static final String CHECKSUM = "checksum ";
  private static final String NONE = "-";
  private static final int FIELDS = 4;

  /**
   * One file.
   *
   * @param path below the folder, with {@code /}
   * @param before hash of what it held, or {@code -}
   * @param after hash of what it will hold, or {@code -}
   * @param temporary where that is written, below the folder, or {@code -}
   */
  record Entry(String path, String before, String after, String temporary) {}

  static ChangeList of(Path folder, List<WriteBack.Change> changes, AtomicFiles names) {
    List<Entry> entries = new ArrayList<>();
    for (WriteBack.Change change : changes) {
      Path temporary = names.temporaryFor(change.file());
      entries.add(
          new Entry(
              below(folder, change.file()),
              change.before().map(Hashes::of).orElse(NONE),
              change.after().map(Hashes::of).orElse(NONE),
              change.after().isPresent() ? below(folder, temporary) : NONE));
    }
    return new ChangeList(entries, false);
  }

  private static String below(Path folder, Path file) {
    return folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
  }

  byte[] toBytes() {
    StringBuilder text = new StringBuilder(HEAD);
    for (Entry entry : entries) {
      text.append(String.join("\t", entry.before, entry.after, entry.temporary, entry.path));
      text.append('\n');
    }
    String checksum = Hashes.of(text.toString().getBytes(StandardCharsets.UTF_8));
    return text.append(CHECKSUM)
        .append(checksum)
        .append('\n')
        .toString()
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Nothing where the bytes do not begin with a whole list. */
  static Optional<ChangeList> parse(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    int last = text.indexOf('\n' + CHECKSUM) + 1;
    if (!text.startsWith(HEAD) || last == 0) {
      return Optional.empty();
    }
    String body = text.substring(0, last);
    String end = CHECKSUM + Hashes.of(body.getBytes(StandardCharsets.UTF_8)) + '\n';
    if (!text.startsWith(end, last)) {
      return Optional.empty();
    }
    List<Entry> entries = new ArrayList<>();
    for (String line : body.substring(HEAD.length()).split("\n")) {
      String[] fields = line.split("\t", FIELDS);
      if (fields.length == FIELDS) {
        entries.add(new Entry(fields[3], fields[0], fields[1], fields[2]));
      }
    }
    String mark = new String(COMMITTED, StandardCharsets.US_ASCII);
    return Optional.of(new ChangeList(entries, text.startsWith(mark, last + end.length())));
  }

  /** Gives each file its new text, unless somebody has changed it meanwhile. */
  void finish(Path folder) throws IOException {
    for (Entry entry : entries) {
      Optional<Path> file = inside(folder, entry.path);
      if (file.isPresent() && hash(file.get()).equals(entry.before)) {
        if (entry.after.equals(NONE)) {
          Files.deleteIfExists(file.get());
        } else {
          rename(folder, entry, file.get());
        }
      }
    }
    undo(folder);
  }

  private static void rename(Path folder, Entry entry, Path file) throws IOException {
    Optional<Path> temporary = temporary(folder, entry);
    if (temporary.isPresent() && hash(temporary.get()).equals(entry.after)) {
      AtomicFiles.rename(temporary.get(), file);
    }
  }

  /** Removes what was written beside the files. */
  void undo(Path folder) throws IOException {
    for (Entry entry : entries) {
      Optional<Path> temporary = temporary(folder, entry);
      if (temporary.isPresent()) {
        Files.deleteIfExists(temporary.get());
      }
    }
  }

  private static Optional<Path> temporary(Path folder, Entry entry) throws IOException {
    return inside(folder, entry.temporary)
        .filter(file -> AtomicFiles.isTemporary(FileTree.name(file)));
  }

  /** A journal may come from anywhere: it must not lead out of the folder. */
  private static Optional<Path> inside(Path folder, String path) throws IOException {
    try {
      Path file = folder.resolve(new DocumentPath(path).value());
      Path above = file.getParent();
      boolean isInside =
          above != null && Files.isDirectory(above) && above.toRealPath().startsWith(folder);
      return isInside ? Optional.of(file) : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String hash(Path file) throws IOException {
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return NONE;
    }
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) ? Hashes.of(file) : "";
  }
}
