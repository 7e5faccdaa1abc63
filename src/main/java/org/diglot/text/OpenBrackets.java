package org.diglot.text;

import java.util.Arrays;

/** The opening brackets that may still become links or images. */
final class OpenBrackets {

  private int[] offsets = new int[4];
  private int[] below = new int[4];
  private boolean[] images = new boolean[4];
  private int size;
  private int inactive;

  boolean isEmpty() {
    return size == 0;
  }

  void push(int offset, boolean image, int runsBelow) {
    if (size == offsets.length) {
      offsets = Arrays.copyOf(offsets, 2 * size);
      below = Arrays.copyOf(below, 2 * size);
      images = Arrays.copyOf(images, 2 * size);
    }
    offsets[size] = offset;
    below[size] = runsBelow;
    images[size++] = image;
  }

  int top() {
    return offsets[size - 1];
  }

  boolean isImage() {
    return images[size - 1];
  }

  /** The run of emphasis marks that was the last one when the bracket opened. */
  int below() {
    return below[size - 1];
  }

  /** Takes the top one away; whether it may be a link or an image. */
  boolean pop() {
    size--;
    boolean active = images[size] || size >= inactive;
    inactive = Math.min(inactive, size);
    return active;
  }

  /** A link holds no links: what is open cannot become one. */
  void deactivateLinks() {
    inactive = size;
  }
}
