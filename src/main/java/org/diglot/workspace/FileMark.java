package org.diglot.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
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
record FileMark(long size, long sums) {

  /** The mark of some bytes. */
  static FileMark of(byte[] bytes) {
    CRC32 first = new CRC32();
    first.update(bytes);
    CRC32C second = new CRC32C();
    second.update(bytes, 0, bytes.length);
    return new FileMark(bytes.length, first.getValue() << 32 | second.getValue());
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
    return size + " " + Long.toHexString(sums);
  }
}
