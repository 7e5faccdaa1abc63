package org.diglot.workspace;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a run depended on, what it left, and what it had to say: so that a run on the same files
 * need not be done again. Only a hint: whatever is wrong with it, the run is done.
 *
 * @param fingerprint names what the run depended on
 * @param files marks of all files it left, a map for each folder
 * @param answer what it had to say
 */
public record RunRecord(String fingerprint, List<Map<String, FileMark>> files, byte[] answer) {

  private static final String HEAD = "diglot run 1";
  private static final int CHECKSUM_BYTES = 16;

  /** What became of an attempt to read a record. */
  public enum Fault {
    /** There is none. */
    ABSENT,
    /** It was cut or altered, or another version wrote it. */
    DAMAGED
  }

  /**
   * A record, or why there is none.
   *
   * @param record present where it is whole
   * @param fault why there is none; said only where there is none
   */
  public record Found(Optional<RunRecord> record, Fault fault) {}

  /**
   * Records a run that has ended.
   *
   * @param folders the folders it wrote to, each finished
   * @return nothing where that cannot be told
   */
  public static Optional<RunRecord> of(String fingerprint, List<Path> folders, byte[] answer) {
    List<Map<String, FileMark>> files = new ArrayList<>();
    try {
      for (Path folder : folders) {
        Map<String, FileMark> marks = new LinkedHashMap<>();
        Optional<Manifest> manifest = manifest(folder);
        if (manifest.isEmpty()) {
          return Optional.empty();
        }
        marks.putAll(manifest.get().files());
        marks.put(Manifest.NAME, FileMark.of(folder.resolve(Manifest.NAME)));
        files.add(marks);
      }
    } catch (IOException e) {
      return Optional.empty();
    }
    return Optional.of(new RunRecord(fingerprint, files, answer));
  }

  private static Optional<Manifest> manifest(Path folder) throws IOException {
    Path file = folder.resolve(Manifest.NAME);
    return Files.isRegularFile(file) ? Manifest.parse(Files.readAllBytes(file)) : Optional.empty();
  }

  /** Whether the folders still hold what the run left in them, and no later run began in them. */
  public boolean isIntact(List<Path> folders) {
    if (folders.size() != files.size()) {
      return false;
    }
    try {
      for (int i = 0; i < folders.size(); i++) {
        if (!isIntact(folders.get(i), files.get(i))) {
          return false;
        }
      }
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean isIntact(Path folder, Map<String, FileMark> marks) throws IOException {
    if (Journal.existsIn(folder)) {
      return false;
    }
    for (Map.Entry<String, FileMark> mark : marks.entrySet()) {
      if (!mark.getValue().isOf(folder.resolve(mark.getKey()))) {
        return false;
      }
    }
    return true;
  }

  /** Reads the record that a goal left in a folder. */
  public static Found read(Path folder, String goal) {
    Path file = fileOf(folder, goal);
    try {
      if (!Files.isRegularFile(file)) {
        return new Found(Optional.empty(), Fault.ABSENT);
      }
      return new Found(Optional.of(parse(Files.readAllBytes(file))), Fault.DAMAGED);
    } catch (IOException | RuntimeException e) {
      return new Found(Optional.empty(), Fault.DAMAGED);
    }
  }

  /** Keeps the record in a folder. Where that fails, the next run is done as a whole. */
  public void write(Path folder, String goal) {
    try {
      new AtomicFiles().put(fileOf(folder, goal), toBytes(), false);
    } catch (IOException e) {
      forget(folder, goal);
    }
  }

  /** Removes the record that a goal left in a folder. */
  public static void forget(Path folder, String goal) {
    try {
      Files.deleteIfExists(fileOf(folder, goal));
    } catch (IOException e) {
      // What is in it will not fit what the folders hold.
      return;
    }
  }

  static Path fileOf(Path folder, String goal) {
    return folder.resolve(".diglot-" + goal);
  }

  private byte[] toBytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeUTF(HEAD);
    out.writeUTF(fingerprint);
    out.writeInt(files.size());
    for (Map<String, FileMark> marks : files) {
      out.writeInt(marks.size());
      for (Map.Entry<String, FileMark> mark : marks.entrySet()) {
        out.writeUTF(mark.getKey());
        out.writeLong(mark.getValue().size());
        out.writeLong(mark.getValue().sums());
      }
    }
    out.writeInt(answer.length);
    out.write(answer);
    FileMark own = FileMark.of(bytes.toByteArray());
    out.writeLong(own.size());
    out.writeLong(own.sums());
    return bytes.toByteArray();
  }

  private static RunRecord parse(byte[] bytes) throws IOException {
    int length = bytes.length - CHECKSUM_BYTES;
    byte[] body = Arrays.copyOf(bytes, Math.max(0, length));
    DataInputStream end =
        new DataInputStream(new ByteArrayInputStream(bytes, Math.max(0, length), CHECKSUM_BYTES));
    if (!new FileMark(end.readLong(), end.readLong()).equals(FileMark.of(body))) {
      throw new IOException("the record is not whole");
    }
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(body));
    if (!in.readUTF().equals(HEAD)) {
      throw new IOException("another version's record");
    }
    String fingerprint = in.readUTF();
    List<Map<String, FileMark>> files = new ArrayList<>();
    for (int folders = in.readInt(); folders > 0; folders--) {
      Map<String, FileMark> marks = new LinkedHashMap<>();
      for (int left = in.readInt(); left > 0; left--) {
        marks.put(in.readUTF(), new FileMark(in.readLong(), in.readLong()));
      }
      files.add(marks);
    }
    return new RunRecord(fingerprint, files, in.readNBytes(in.readInt()));
  }
}
