package org.diglot.render;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Reads the size of pictures from their first bytes: PNG, JPEG, GIF, WebP and SVG. */
public final class ImageHeaders {

  private static final int BYTE = 0xFF;
  private static final int SMALLEST = 10;

  private final byte[] bytes;

  private ImageHeaders(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * What a file says of itself.
   *
   * @param name the file's name; its ending says which kind it should be of
   */
  public static ImageFacts read(String name, byte[] bytes) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    ImageHeaders headers = new ImageHeaders(bytes);
    return switch (ending) {
      case "png", "apng", "jpg", "jpeg", "gif", "webp" -> headers.raster();
      case "svg" -> SvgHeader.read(bytes);
      default -> ImageFacts.UNKNOWN;
    };
  }

  /** Browsers go by the bytes and not by the name, so a PNG may be called {@code .jpg}. */
  private ImageFacts raster() {
    if (bytes.length < SMALLEST) {
      return ImageFacts.NONE;
    }
    if (starts(0, "\u0089PNG\r\n\u001a\n")) {
      return bytes.length >= 24 ? ImageFacts.of(big(16, 4), big(20, 4)) : ImageFacts.NONE;
    }
    if (starts(0, "GIF87a") || starts(0, "GIF89a")) {
      return ImageFacts.of(little(6, 2), little(8, 2));
    }
    if (starts(0, "RIFF") && bytes.length >= 30 && starts(8, "WEBP")) {
      return webp();
    }
    return unsigned(0) == BYTE && unsigned(1) == 0xD8 ? jpeg() : ImageFacts.NONE;
  }

  private ImageFacts webp() {
    if (starts(12, "VP8X")) {
      return ImageFacts.of(1 + little(24, 3), 1 + little(27, 3));
    }
    if (starts(12, "VP8L")) {
      int bits = little(21, 4);
      return ImageFacts.of(1 + (bits & 0x3FFF), 1 + ((bits >> 14) & 0x3FFF));
    }
    return starts(12, "VP8 ")
        ? ImageFacts.of(little(26, 2) & 0x3FFF, little(28, 2) & 0x3FFF)
        : ImageFacts.NONE;
  }

  /** Goes from marker to marker up to the frame, whose size may be meant to be turned. */
  private ImageFacts jpeg() {
    boolean turned = false;
    int at = 2;
    while (at + 9 < bytes.length && unsigned(at) == BYTE) {
      int marker = unsigned(at + 1);
      if (marker == BYTE) {
        at++;
      } else if (isFrame(marker)) {
        int height = big(at + 5, 2);
        int width = big(at + 7, 2);
        return turned ? ImageFacts.of(height, width) : ImageFacts.of(width, height);
      } else {
        int length = Math.max(2, big(at + 2, 2));
        turned |= marker == 0xE1 && starts(at + 4, "Exif\0\0") && isTurned(at + 10, length - 8);
        at += 2 + length;
      }
    }
    return ImageFacts.NONE;
  }

  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  /** Whether the orientation that a camera noted turns the picture by a quarter. */
  private boolean isTurned(int tiff, int length) {
    int end = Math.min(bytes.length, tiff + length);
    if (tiff + 8 > end) {
      return false;
    }
    boolean little = starts(tiff, "II");
    long directory = tiff + (number(tiff + 4, 4, little) & 0xFFFFFFFFL);
    if (directory + 2 > end) {
      return false;
    }
    int entries = number((int) directory, 2, little);
    for (int i = 0; i < entries; i++) {
      int entry = (int) directory + 2 + 12 * i;
      if (entry + 12 > end) {
        return false;
      }
      if (number(entry, 2, little) == 0x0112) {
        return number(entry + 8, 2, little) >= 5;
      }
    }
    return false;
  }

  private boolean starts(int at, String signature) {
    byte[] expected = signature.getBytes(StandardCharsets.ISO_8859_1);
    boolean same = at + expected.length <= bytes.length;
    for (int i = 0; same && i < expected.length; i++) {
      same = bytes[at + i] == expected[i];
    }
    return same;
  }

  private int number(int at, int size, boolean littleEndian) {
    return littleEndian ? little(at, size) : big(at, size);
  }

  private int big(int at, int size) {
    int number = 0;
    for (int i = 0; i < size; i++) {
      number = number << 8 | unsigned(at + i);
    }
    return number;
  }

  private int little(int at, int size) {
    int number = 0;
    for (int i = size - 1; i >= 0; i--) {
      number = number << 8 | unsigned(at + i);
    }
    return number;
  }

  private int unsigned(int at) {
    return bytes[at] & BYTE;
  }
}
