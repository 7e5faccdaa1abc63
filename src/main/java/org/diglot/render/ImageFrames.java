package org.diglot.render;

import org.jsoup.nodes.Element;

/**
 * Completes the pictures of a page: their sizes, so that nothing moves while they load, and when to
 * load them. The first one may be in sight at once and is loaded with the page.
 */
final class ImageFrames {

  private static final String WIDTH = "width";
  private static final String HEIGHT = "height";

  private ImageFrames() {}

  static void complete(Element body, PageState state) {
    boolean first = true;
    for (Element image : body.select("img")) {
      size(image, state.image(image.attr("src")));
      if (!image.hasAttr("alt")) {
        image.attr("alt", "");
      }
      boolean hidden = image.closest(".s") != null;
      if (first && !hidden) {
        image.removeAttr("loading");
        first = false;
      } else {
        image.attr("loading", "lazy").attr("decoding", "async");
      }
    }
  }

  /** What the author says of the size holds; one side of two gives the other. */
  private static void size(Element image, ImageFacts facts) {
    String width = image.attr(WIDTH);
    String height = image.attr(HEIGHT);
    if (!facts.hasSize() || (!width.isEmpty() && !height.isEmpty())) {
      return;
    }
    double ratio = (double) facts.width() / facts.height();
    if (width.isEmpty() && height.isEmpty()) {
      set(image, WIDTH, facts.width());
      set(image, HEIGHT, facts.height());
    } else if (width.matches("[0-9]{1,5}")) {
      set(image, HEIGHT, Integer.parseInt(width) / ratio);
    } else if (height.matches("[0-9]{1,5}")) {
      set(image, WIDTH, Integer.parseInt(height) * ratio);
    }
  }

  private static void set(Element image, String side, double length) {
    image.attr(side, Long.toString(Math.max(1, Math.round(length))));
  }
}
