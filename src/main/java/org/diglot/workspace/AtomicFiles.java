package org.diglot.workspace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Puts a file in place whole: written beside its place under another name, then renamed. The other
 * name does not contain the file's own, which may already be as long as names can be.
 */
final class AtomicFiles {

  private static final String SUFFIX = ".diglot-tmp";

  private final AtomicLong count = new AtomicLong();

  static boolean isTemporary(String name) {
    return name.startsWith(".") && name.endsWith(SUFFIX);
  }

  /** A name beside a file that no other file has. */
  Path temporaryFor(Path file) {
    // A run that was killed may have left its own, and another may be at work beside this one.
    long process = ProcessHandle.current().pid();
    return file.resolveSibling("." + process + "-" + count.incrementAndGet() + SUFFIX);
  }

  /** Gives a file that was written whole its name. */
  static void rename(Path temporary, Path file) throws IOException {
    Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
  }

  /**
   * Writes or replaces a file.
   *
   * @param durable whether the bytes must be on the disk before the file has its name
   */
  void put(Path file, byte[] bytes, boolean durable) throws IOException {
    Path temporary = temporaryFor(file);
    try {
      write(temporary, bytes, durable);
      rename(temporary, file);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /** Gives a file the permissions of another. */
  static void copyPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView own = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    PosixFileAttributeView other = Files.getFileAttributeView(to, PosixFileAttributeView.class);
    // File systems without POSIX permissions have no such view.
    if (own != null && other != null) {
      other.setPermissions(own.readAttributes().permissions());
    }
  }

  /** Writes a file at its place; one that is there from a run that was killed goes. */
  static void write(Path file, byte[] bytes, boolean durable) throws IOException {
    Files.deleteIfExists(file);
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      if (durable) {
        channel.force(true);
      }
    }
  }

  /**
   * Removes what runs that were killed left half written. A folder below that is an output folder
   * itself is left alone: another run may be writing there.
   */
  static void sweep(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path below, BasicFileAttributes attributes) {
            boolean isOther = !below.equals(folder) && Files.exists(below.resolve(OutputLock.NAME));
            return isOther ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (attributes.isRegularFile() && isTemporary(FileTree.name(file))) {
              Files.delete(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            // A foreign folder that may not be read holds nothing of ours.
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
