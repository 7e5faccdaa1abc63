package org.diglot.render;

import com.vladsch.flexmark.util.ast.Node;
import java.util.Map;
import java.util.Optional;
import org.diglot.diagnostic.Location;

/** Writes directives that stand in a line of text. */
final class InlineDirectiveWriter {

  private final Writing writing;
  private final LinkWriter links;

  InlineDirectiveWriter(Writing writing, LinkWriter links) {
    this.writing = writing;
    this.links = links;
  }

  /** Writes a node if it is a directive. */
  boolean write(Node node) {
    if (node instanceof DirectiveInline directive) {
      write(directive);
      return true;
    }
    if (node instanceof BracketDirective directive) {
      write(directive);
      return true;
    }
    return node instanceof AlertMarkerNode;
  }

  private void write(DirectiveInline directive) {
    switch (directive.name()) {
      case "image" -> writeImage(directive.attributes(), writing.location(directive.getChars()));
      case "no-loc" -> {
        writing.open("span", " translate=\"no\"");
        writing.text(directive.attributes().getOrDefault("text", ""));
        writing.close("span");
      }
      case "video" ->
          new VideoLink(writing)
              .write(
                  directive.attributes().getOrDefault("source", ""),
                  directive.attributes().getOrDefault("title", ""),
                  writing.location(directive.getChars()));
      case "code" -> new CodeWriter(writing).write(directive);
      default ->
          writing.report(
              RenderRules.INVALID_DIRECTIVE,
              directive,
              "a " + directive.name() + " directive has no place on a static page",
              "remove it");
    }
  }

  /**
   * Writes the image of {@code :::image}; the place and the description come from its attributes.
   */
  void writeImage(Map<String, String> attributes, Location location) {
    String source = attributes.getOrDefault("source", "");
    boolean icon = attributes.getOrDefault("type", "content").equals("icon");
    String alternative = attributes.getOrDefault("alt-text", "");
    if (source.isBlank() || (alternative.isBlank() && !icon)) {
      writing.report(
          RenderRules.INVALID_DIRECTIVE,
          location,
          "an image needs " + (source.isBlank() ? "a source" : "an alt-text"),
          "add " + (source.isBlank() ? "source=\"…\"" : "alt-text=\"…\""));
    }
    Optional<String> address = source.isBlank() ? Optional.empty() : links.image(source, location);
    if (address.isEmpty()) {
      writing.text(alternative);
      return;
    }
    Optional<String> target = target(attributes, location);
    target.ifPresent(href -> writing.open("a", Writing.attribute("href", href)));
    writing.open(
        "img",
        Writing.attribute("src", address.get())
            + Writing.attribute("alt", icon ? "" : alternative));
    target.ifPresent(href -> writing.close("a"));
  }

  /** An image may lead to a page, or to a larger image of itself. */
  private Optional<String> target(Map<String, String> attributes, Location location) {
    if (attributes.containsKey("link")) {
      return links.link(attributes.get("link"), location);
    }
    String large = attributes.getOrDefault("lightbox", "");
    int fragment = large.indexOf('#');
    String path = fragment < 0 ? large : large.substring(0, fragment);
    return path.isBlank() ? Optional.empty() : links.image(path, location);
  }

  private void write(BracketDirective directive) {
    switch (directive.kind()) {
      case INCLUDE -> new IncludeWriter(writing).writeInline(directive);
      case VIDEO ->
          new VideoLink(writing)
              .write(directive.path(), directive.title(), writing.location(directive.getChars()));
      case CODE, NOTEBOOK -> new CodeWriter(writing).write(directive);
    }
  }
}
