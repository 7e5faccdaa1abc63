package org.diglot.render;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads the size of an SVG picture from its first element. */
final class SvgHeader {

  private static final int MOST = 65_536;

  private SvgHeader() {}

  static ImageFacts read(byte[] bytes) {
    if (bytes.length > 2 && (bytes[0] & 0xFF) == 0x1F && (bytes[1] & 0xFF) == 0x8B) {
      return ImageFacts.UNKNOWN;
    }
    String text = new String(bytes, 0, Math.min(bytes.length, MOST), StandardCharsets.UTF_8);
    int start = text.indexOf("<svg");
    int prefixed = start < 0 ? text.indexOf(":svg") : start;
    if (prefixed < 0) {
      return ImageFacts.NONE;
    }
    int open = text.lastIndexOf('<', prefixed);
    int end = text.indexOf('>', prefixed);
    if (open < 0 || end < 0) {
      return ImageFacts.NONE;
    }
    String tag = text.substring(open, end) + "/>";
    @Nullable Element root = Jsoup.parse(tag, "", Parser.xmlParser()).children().first();
    return root == null ? ImageFacts.NONE : size(root);
  }

  private static ImageFacts size(Element root) {
    Optional<Double> width = pixels(root.attr("width"));
    Optional<Double> height = pixels(root.attr("height"));
    if (width.isPresent() && height.isPresent()) {
      return ImageFacts.of(width.get(), height.get());
    }
    String[] box = root.attr("viewBox").strip().split("[\\s,]++", -1);
    Optional<Double> boxWidth = box.length == 4 ? pixels(box[2]) : Optional.empty();
    Optional<Double> boxHeight = box.length == 4 ? pixels(box[3]) : Optional.empty();
    if (boxWidth.isEmpty() || boxHeight.isEmpty() || boxWidth.get() <= 0 || boxHeight.get() <= 0) {
      return ImageFacts.UNKNOWN;
    }
    double ratio = boxWidth.get() / boxHeight.get();
    if (width.isPresent()) {
      return ImageFacts.of(width.get(), width.get() / ratio);
    }
    return height.isPresent()
        ? ImageFacts.of(height.get() * ratio, height.get())
        : ImageFacts.of(boxWidth.get(), boxHeight.get());
  }

  /** A length in CSS pixels; nothing for one that depends on what is around the picture. */
  private static Optional<Double> pixels(String length) {
    String text = length.strip();
    String number = text.endsWith("px") ? text.substring(0, text.length() - 2).strip() : text;
    return number.matches("[0-9]{1,7}(?:\\.[0-9]{1,9})?")
        ? Optional.of(Double.valueOf(number))
        : Optional.empty();
  }
}
