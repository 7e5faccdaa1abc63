package org.diglot.workspace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;

/**
 * Notes each file before it is put in place. The manifest is written at the end of a run only; a
 * run that is killed leaves files that no manifest lists, and without this note the next run would
 * take them for the user's own. Lines are added, never changed; a last line that was cut names
 * nothing.
 */
final class Journal implements AutoCloseable {

  static final String NAME = ".diglot-journal";

  private final Path file;
  private final FileChannel channel;

  private Journal(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  static boolean existsIn(Path folder) {
    return Files.exists(folder.resolve(NAME));
  }

  /** What runs that did not end noted: mark by path. */
  static Map<String, FileMark> read(Path folder) throws IOException {
    Map<String, FileMark> files = new HashMap<>();
    String text = new String(Files.readAllBytes(folder.resolve(NAME)), StandardCharsets.UTF_8);
    text.lines().forEach(line -> Manifest.readEntry(line, files));
    return files;
  }

  static Journal append(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    Journal journal = new Journal(file, channel);
    // Ends a line that a killed run may have left unfinished.
    journal.write("\n");
    return journal;
  }

  synchronized void note(String path, FileMark mark) throws IOException {
    write(Manifest.entry(path, mark));
  }

  private void write(String line) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  /** The run is complete and the manifest holds everything. */
  void remove() throws IOException {
    channel.close();
    Files.deleteIfExists(file);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
