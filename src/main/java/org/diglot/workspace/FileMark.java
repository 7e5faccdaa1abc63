package org.diglot.workspace;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * Tells whether a file is as it was: its length and two checksums of different polynomials. Not for
 * telling forgeries: it guards a record of what was done, not what may be done. It costs a tenth of
 * a cryptographic hash, which matters where every file of a site is looked at to do nothing.
 *
 * @param size in bytes
 * @param sums both checksums
 */
public record FileMark(long size, long sums) {

  private static final int RADIX = 16;

  /** Makes the mark of bytes that come piece by piece. */
  static final class Maker extends FilterOutputStream {

    private final CRC32 first = new CRC32();
    private final CRC32C second = new CRC32C();
    private long size;

    /**
     * @param out takes the bytes
     */
    Maker(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
      add(bytes, from, length);
    }

    private void add(byte[] bytes, int from, int length) {
      first.update(bytes, from, length);
      second.update(bytes, from, length);
      size += length;
    }

    /** The mark of all bytes so far. */
    FileMark mark() {
      return new FileMark(size, first.getValue() << 32 | second.getValue());
    }
  }

  /** The mark of some bytes. */
  public static FileMark of(byte[] bytes) {
    Maker maker = new Maker(OutputStream.nullOutputStream());
    maker.add(bytes, 0, bytes.length);
    return maker.mark();
  }

  /** Reads what {@link #toString} wrote; nothing where it is no mark. */
  public static Optional<FileMark> parse(String text) {
    int dash = text.indexOf('-');
    try {
      return Optional.of(
          new FileMark(
              Long.parseLong(text.substring(0, Math.max(0, dash)), RADIX),
              Long.parseUnsignedLong(text.substring(dash + 1), RADIX)));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  static FileMark of(Path file) throws IOException {
    return of(Files.readAllBytes(file));
  }

  /** Whether a file is there and has these bytes. */
  boolean isOf(Path file) throws IOException {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && Files.size(file) == size
        && of(file).equals(this);
  }

  @Override
  public String toString() {
    return Long.toHexString(size) + "-" + Long.toHexString(sums);
  }
}
