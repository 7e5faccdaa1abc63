package org.diglot.render;

/**
 * What the bytes of a picture say.
 *
 * @param isImage whether they are a picture of the kind that the file's name says; true also for
 *     kinds that are not looked into
 * @param width in CSS pixels; 0 where not known
 * @param height in CSS pixels; 0 where not known
 */
public record ImageFacts(boolean isImage, int width, int height) {

  private static final int MOST = 100_000;

  /** A picture of unknown size. */
  public static final ImageFacts UNKNOWN = new ImageFacts(true, 0, 0);

  /** A file that is no picture. */
  static final ImageFacts NONE = new ImageFacts(false, 0, 0);

  /** Whether its size is known. */
  boolean hasSize() {
    return width > 0 && height > 0;
  }

  /** A picture of a size; larger ones than any screen have none. */
  static ImageFacts of(double width, double height) {
    boolean sane = width > 0 && height > 0 && width <= MOST && height <= MOST;
    return sane
        ? new ImageFacts(
            true, (int) Math.max(1, Math.round(width)), (int) Math.max(1, Math.round(height)))
        : UNKNOWN;
  }
}
