package org.diglot.workspace;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Keeps two runs from writing one folder. The system gives the lock back when the process ends,
 * however it ends. The lock's file stays: removing it would let a third run lock a new file of the
 * same name while a second one still waits at the old.
 */
final class OutputLock implements AutoCloseable {

  static final String NAME = ".diglot.lock";

  private final FileChannel channel;

  private OutputLock(FileChannel channel) {
    this.channel = channel;
  }

  static OutputLock take(Path folder, String property) throws WorkspaceException {
    FileChannel channel = open(folder);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
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
        "another run is writing to "
            + folder
            + ". Wait until it ends, or name another folder with -D"
            + property
            + "=<folder>");
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
