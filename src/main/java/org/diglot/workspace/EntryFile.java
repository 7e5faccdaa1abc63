package org.diglot.workspace;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A file of named entries that can be read one by one, however many there are. Only a hint for a
 * later run: what was cut, altered or written by another version is as if it were not there.
 *
 * <p>The entries come first, then a list of their names, places and marks, and at the very end the
 * list's own place and mark. Safe for use by several threads.
 */
public final class EntryFile implements AutoCloseable {

  private static final String HEAD = "diglot entries 1";

  /** The list's place and length, and its mark. */
  private static final int END_BYTES = 4 * Long.BYTES;

  private static final int MOST_ENTRY_BYTES = 1 << 28;

  private record Place(long start, int length, FileMark mark) {}

  private final FileChannel channel;
  private final Map<String, Place> places;
  private final byte[] head;

  private EntryFile(FileChannel channel, Map<String, Place> places, byte[] head) {
    this.channel = channel;
    this.places = places;
    this.head = head;
  }

  /** Opens a file; nothing where there is none that is whole. */
  static Optional<EntryFile> open(Path file) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
      try {
        return Optional.of(open(channel));
      } catch (IOException | RuntimeException e) {
        channel.close();
        return Optional.empty();
      }
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static EntryFile open(FileChannel channel) throws IOException {
    long size = channel.size();
    DataInputStream end = in(bytes(channel, size - END_BYTES, END_BYTES));
    Place list =
        new Place(
            end.readLong(),
            Math.toIntExact(end.readLong()),
            new FileMark(end.readLong(), end.readLong()));
    DataInputStream in = in(checked(channel, list));
    if (!in.readUTF().equals(HEAD)) {
      throw new IOException("another version's entries");
    }
    byte[] head = in.readNBytes(in.readInt());
    Map<String, Place> places = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      places.put(in.readUTF(), new Place(in.readLong(), in.readInt(), mark(in)));
    }
    return new EntryFile(channel, places, head);
  }

  private static FileMark mark(DataInputStream in) throws IOException {
    return new FileMark(in.readLong(), in.readLong());
  }

  private static DataInputStream in(byte[] bytes) {
    return new DataInputStream(new ByteArrayInputStream(bytes));
  }

  private static byte[] checked(FileChannel channel, Place place) throws IOException {
    byte[] bytes = bytes(channel, place.start(), place.length());
    if (!FileMark.of(bytes).equals(place.mark())) {
      throw new IOException("an entry is not as it was written");
    }
    return bytes;
  }

  private static byte[] bytes(FileChannel channel, long start, int length) throws IOException {
    if (start < 0 || length < 0 || length > MOST_ENTRY_BYTES || start + length > channel.size()) {
      throw new IOException("not within the file");
    }
    ByteBuffer bytes = ByteBuffer.allocate(length);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, start + bytes.position()) < 0) {
        throw new IOException("the file ends early");
      }
    }
    return bytes.array();
  }

  /** What was said of all entries together. */
  public byte[] head() {
    return head.clone();
  }

  /** An entry; nothing where there is none that is whole. */
  public Optional<byte[]> entry(String name) {
    Place place = places.get(name);
    if (place == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(checked(channel, place));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      // It was only read.
      return;
    }
  }

  /** Writes such a file beside its place, and puts it there when it is complete. */
  public static final class Writer implements AutoCloseable {

    private final Path file;
    private final Path temporary;
    private final OutputStream out;
    private final Map<String, Place> places = new LinkedHashMap<>();
    private long position;

    /**
     * Begins a file.
     *
     * @throws IOException where it cannot be written, as with all methods
     */
    Writer(Path file, Path temporary) throws IOException {
      this.file = file;
      this.temporary = temporary;
      this.out =
          new BufferedOutputStream(
              Files.newOutputStream(
                  temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
    }

    /** Adds an entry. */
    public void add(String name, byte[] bytes) throws IOException {
      places.put(name, write(bytes));
    }

    private Place write(byte[] bytes) throws IOException {
      out.write(bytes);
      Place place = new Place(position, bytes.length, FileMark.of(bytes));
      position += bytes.length;
      return place;
    }

    /** Ends the file and puts it in its place. */
    public void finish(byte[] head) throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      DataOutputStream list = new DataOutputStream(bytes);
      list.writeUTF(HEAD);
      list.writeInt(head.length);
      list.write(head);
      list.writeInt(places.size());
      for (Map.Entry<String, Place> entry : places.entrySet()) {
        list.writeUTF(entry.getKey());
        list.writeLong(entry.getValue().start());
        list.writeInt(entry.getValue().length());
        mark(list, entry.getValue().mark());
      }
      Place place = write(bytes.toByteArray());
      DataOutputStream end = new DataOutputStream(out);
      end.writeLong(place.start());
      end.writeLong(place.length());
      mark(end, place.mark());
      end.close();
      AtomicFiles.rename(temporary, file);
    }

    private static void mark(DataOutputStream out, FileMark mark) throws IOException {
      out.writeLong(mark.size());
      out.writeLong(mark.sums());
    }

    /** Removes what was not finished. */
    @Override
    public void close() {
      try {
        out.close();
        Files.deleteIfExists(temporary);
      } catch (IOException e) {
        // What is left is swept away by the next run.
        return;
      }
    }
  }
}
