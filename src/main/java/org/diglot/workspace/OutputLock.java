package org.diglot.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Keeps two runs from writing one folder. The system gives the lock back when the process ends,
 * however it ends. The lock's file stays: removing it would let a third run lock a new file of the
 * same name while a second one still waits at the old.
 */
final class OutputLock implements AutoCloseable {

  static final String NAME = ".diglot.lock";

  /** Far behind what is written: some systems let nobody read a place that is locked. */
  private static final long LOCKED = Long.MAX_VALUE - 1;

  private static final int MAX_DIGITS = 32;

  private final FileChannel channel;

  private OutputLock(FileChannel channel) {
    this.channel = channel;
  }

  static OutputLock take(Path folder, String property) throws WorkspaceException {
    FileChannel channel = open(folder);
    try {
      FileLock lock = channel.tryLock(LOCKED, 1, false);
      if (lock != null) {
        name(channel);
        return new OutputLock(channel);
      }
    } catch (OverlappingFileLockException e) {
      // Another run in this very process: the same answer as for another process.
    } catch (IOException e) {
      closeQuietly(channel);
      throw cannotWrite(folder, e);
    }
    closeQuietly(channel);
    throw new WorkspaceException(
        "another run"
            + holder(folder)
            + " is writing to "
            + folder
            + ". Wait until it ends, or name another folder with -D"
            + property
            + "=<folder>");
  }

  /** Says who holds the lock, for the message of others. */
  private static void name(FileChannel channel) throws IOException {
    String process = ProcessHandle.current().pid() + "\n";
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(process.getBytes(StandardCharsets.US_ASCII)), 0);
  }

  private static String holder(Path folder) {
    try (InputStream in = Files.newInputStream(folder.resolve(NAME))) {
      String process = new String(in.readNBytes(MAX_DIGITS), StandardCharsets.US_ASCII).strip();
      return process.matches("[0-9]+") ? " (process " + process + ")" : "";
    } catch (IOException e) {
      return "";
    }
  }

  private static FileChannel open(Path folder) throws WorkspaceException {
    try {
      return FileChannel.open(
          folder.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw cannotWrite(folder, e);
    }
  }

  private static WorkspaceException cannotWrite(Path folder, IOException e) {
    return new WorkspaceException("cannot write to " + folder + ": " + Faults.reason(e), e);
  }

  private static void closeQuietly(FileChannel channel) {
    try {
      channel.close();
    } catch (IOException e) {
      // Nothing was written through it, so nothing is lost.
      return;
    }
  }

  @Override
  public void close() {
    closeQuietly(channel);
  }
}
