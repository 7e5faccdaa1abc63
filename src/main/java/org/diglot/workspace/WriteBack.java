package org.diglot.workspace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Changes files of the user's that belong together in one step. All new texts are written beside
 * their places first; a journal names them; then they get their names. A run that is interrupted
 * before all were written has changed nothing, and one that is interrupted later is finished by the
 * next. The journal is also the lock: one step at a time is made in a folder.
 */
final class WriteBack {

  /** The journal's name in the folder; it is there only during a step. */
  static final String JOURNAL = ".diglot-changes";

  /**
   * One file of the step.
   *
   * @param file its place, below the folder
   * @param before what it must hold for the step to be made; nothing where it must not exist
   * @param after what it holds then; nothing where it is removed
   */
  record Change(Path file, Optional<byte[]> before, Optional<byte[]> after) {}

  private final Path folder;
  private final FileChannel journal;
  private final AtomicFiles files = new AtomicFiles();

  private WriteBack(Path folder, FileChannel journal) {
    this.folder = folder;
    this.journal = journal;
  }

  /**
   * Makes the step.
   *
   * @param folder a folder that exists, with all of the files below it
   * @return false, with nothing done, where a file is not what it must be
   * @throws IOException where it cannot be made; nothing is changed then, or the next step or run
   *     in the folder finishes it
   */
  static boolean apply(Path folder, List<Change> changes) throws IOException {
    // The system's lock is the process's; threads of one process need one of their own.
    synchronized (WriteBack.class) {
      Path root = folder.toRealPath();
      try (FileChannel journal = lock(root)) {
        WriteBack step = new WriteBack(root, journal);
        step.finish();
        return step.make(changes);
      }
    }
  }

  /** Finishes or undoes what an interrupted run left in a folder, unless that run still goes on. */
  static void recover(Path folder) throws IOException {
    Path journalFile = folder.resolve(JOURNAL);
    if (!Files.isRegularFile(journalFile, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    synchronized (WriteBack.class) {
      try (FileChannel journal =
          FileChannel.open(journalFile, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
        FileLock lock = journal.tryLock();
        if (lock != null && isStillThere(journalFile, journal)) {
          WriteBack step = new WriteBack(folder.toRealPath(), journal);
          step.finish();
          step.close();
        }
      }
    }
  }

  /** A step ends by removing the journal, so the one that was waited for may be gone. */
  private static FileChannel lock(Path root) throws IOException {
    Path file = root.resolve(JOURNAL);
    while (true) {
      FileChannel journal =
          FileChannel.open(
              file,
              StandardOpenOption.CREATE,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              LinkOption.NOFOLLOW_LINKS);
      try {
        journal.lock();
        if (isStillThere(file, journal)) {
          return journal;
        }
      } catch (IOException e) {
        journal.close();
        throw e;
      }
      journal.close();
    }
  }

  /** Whether a channel's file still has its name: a byte that is written shows in it. */
  private static boolean isStillThere(Path file, FileChannel journal) throws IOException {
    long size = journal.size();
    if (!Files.exists(file) || Files.size(file) != size) {
      return false;
    }
    journal.write(ByteBuffer.wrap(new byte[] {'\n'}), size);
    return Files.exists(file) && Files.size(file) == size + 1;
  }

  private boolean make(List<Change> changes) throws IOException {
    for (Change change : changes) {
      if (!holds(change.file(), change.before())) {
        close();
        return false;
      }
    }
    ChangeList list = ChangeList.of(folder, changes, files);
    write(list.toBytes());
    try {
      for (int i = 0; i < changes.size(); i++) {
        stage(changes.get(i), list.entries().get(i));
      }
    } catch (IOException e) {
      list.undo(folder);
      close();
      throw e;
    }
    write(list.toBytes(), ChangeList.COMMITTED);
    list.finish(folder);
    close();
    return true;
  }

  private void stage(Change change, ChangeList.Entry entry) throws IOException {
    if (change.after().isPresent()) {
      Path temporary = folder.resolve(entry.temporary());
      AtomicFiles.write(temporary, change.after().get(), true);
      if (change.before().isPresent()) {
        AtomicFiles.copyPermissions(change.file(), temporary);
      }
    }
  }

  private static boolean holds(Path file, Optional<byte[]> bytes) throws IOException {
    boolean exists = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    return bytes.isPresent()
        ? exists && Arrays.equals(Files.readAllBytes(file), bytes.get())
        : !exists;
  }

  private void finish() throws IOException {
    byte[] bytes = new byte[(int) Math.min(journal.size(), ChangeList.MAX_BYTES)];
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining() && journal.read(buffer, buffer.position()) >= 0) {
      // Reads on.
    }
    Optional<ChangeList> list = ChangeList.parse(bytes);
    if (list.isPresent() && list.get().isCommitted()) {
      list.get().finish(folder);
    } else if (list.isPresent()) {
      list.get().undo(folder);
    }
    journal.truncate(0);
  }

  private void write(byte[]... parts) throws IOException {
    long at = 0;
    for (byte[] part : parts) {
      ByteBuffer rest = ByteBuffer.wrap(part);
      while (rest.hasRemaining()) {
        at += journal.write(rest, at);
      }
    }
    journal.truncate(at);
    journal.force(true);
  }

  /** Removes the journal while the lock is held. */
  private void close() throws IOException {
    journal.truncate(0);
    Files.deleteIfExists(folder.resolve(JOURNAL));
  }
}
