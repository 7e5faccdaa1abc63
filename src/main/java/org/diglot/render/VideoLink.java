package org.diglot.render;

import java.util.Map;
import java.util.Optional;
import org.diglot.diagnostic.Location;

/**
 * Writes a video as a link: a page fetches nothing from third parties without the reader asking for
 * it.
 */
final class VideoLink {

  private final Writing writing;

  VideoLink(Writing writing) {
    this.writing = writing;
  }

  /**
   * @param title what the video shows, or empty
   */
  void write(String url, String title, Location location) {
    Optional<String> address = new LinkWriter(writing).link(url, location);
    writing.open("p", " class=\"video\"");
    address.ifPresent(href -> writing.open("a", Writing.attribute("href", href)));
    writing.text(title.isBlank() ? writing.page().ui().format("video.link", Map.of()) : title);
    address.ifPresent(href -> writing.close("a"));
    writing.close("p");
    writing.out().append('\n');
  }
}
