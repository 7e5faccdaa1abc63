package org.diglot.render;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes container directives, and inline ones that have a paragraph to themselves. */
final class BlockDirectiveWriter {

  private static final int MOST_COLUMNS = 4;

  private final Writing writing;
  private final InlineDirectiveWriter inlines;
  private final BlockWriter blocks;

  BlockDirectiveWriter(Writing writing, InlineDirectiveWriter inlines, BlockWriter blocks) {
    this.writing = writing;
    this.inlines = inlines;
    this.blocks = blocks;
  }

  /** Writes a block if it is a directive. */
  boolean write(Node node) {
    if (node instanceof UnknownDirective unknown) {
      writeUnknown(unknown);
      return true;
    }
    if (!(node instanceof DirectiveBlock directive)) {
      return false;
    }
    if (!directive.isClosed()) {
      writing.report(
          RenderRules.UNCLOSED_DIRECTIVE,
          writing.location(directive.opening()),
          "this " + directive.name() + " is not closed",
          "add " + endLine(directive));
    }
    checkPlace(directive);
    writeContainer(directive);
    return true;
  }

  /** Zones stand in no other zone, columns in rows, and only columns in rows. */
  private void checkPlace(DirectiveBlock directive) {
    String parent = directive.getParent() instanceof DirectiveBlock outer ? outer.name() : "";
    String wrong =
        switch (directive.name()) {
          case "column" -> parent.equals("row") ? "" : "a column stands outside of a row";
          case "zone" -> isInside(directive, "zone") ? "a zone stands inside another" : "";
          default -> parent.equals("row") ? "only columns stand in a row" : "";
        };
    if (!wrong.isEmpty()) {
      writing.report(
          RenderRules.INVALID_DIRECTIVE,
          writing.location(directive.opening()),
          wrong,
          "close the outer one first, or move this one");
    }
    boolean needsAttribute =
        directive.name().equals("zone")
            && !directive.attributes().containsKey("pivot")
            && !directive.attributes().containsKey("target");
    if (needsAttribute) {
      writing.report(
          RenderRules.INVALID_DIRECTIVE,
          writing.location(directive.opening()),
          "this zone does not say whom it is for",
          "add pivot=\"…\" or target=\"…\"");
    }
  }

  private static boolean isInside(Node node, String name) {
    for (Node outer = node.getParent(); outer != null; outer = outer.getParent()) {
      if (outer instanceof DirectiveBlock directive && directive.name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  private static String endLine(DirectiveBlock directive) {
    String colons = ":".repeat(directive.colons());
    boolean bare = directive.name().equals("zone") || directive.name().equals("moniker");
    return bare
        ? colons + " " + directive.name() + "-end"
        : colons + directive.name() + "-end" + colons;
  }

  /** Writes a paragraph that is nothing but an include, a video or a code reference. */
  boolean writeAlone(Paragraph paragraph) {
    @Nullable Node node = onlyDirective(paragraph);
    if (node instanceof BracketDirective directive) {
      writing.marksTo(directive.getStartOffset());
      if (directive.kind() == BracketDirective.Kind.INCLUDE) {
        new IncludeWriter(writing).writeBlock(directive);
      } else {
        inlines.write(directive);
      }
      return true;
    }
    if (node instanceof DirectiveInline directive && isBlock(directive.name())) {
      inlines.write(directive);
      return true;
    }
    return false;
  }

  /** Whether a paragraph is nothing but a video. */
  static boolean isVideo(Paragraph paragraph) {
    return onlyDirective(paragraph) instanceof BracketDirective directive
        && directive.kind() == BracketDirective.Kind.VIDEO;
  }

  private static boolean isBlock(String name) {
    return name.equals("video") || name.equals("code") || name.equals("form");
  }

  private static @Nullable Node onlyDirective(Paragraph paragraph) {
    for (Node node : paragraph.getChildren()) {
      if (node instanceof BracketDirective || node instanceof DirectiveInline) {
        return DirectivePlacement.isAloneInParagraph(node) ? node : null;
      }
    }
    return null;
  }

  private void writeContainer(DirectiveBlock directive) {
    Map<String, String> attributes = directive.attributes();
    switch (directive.name()) {
      case "row" -> blocks.writeElement("div", " class=\"columns\"", directive);
      case "column" -> blocks.writeElement("div", columnClass(attributes), directive);
      case "zone" -> writeZone(directive);
      case "moniker" ->
          writeLabelled(
              directive,
              " class=\"moniker\"",
              "moniker-range",
              "moniker.range",
              Map.of("range", Writing.isolated(attributes.getOrDefault("range", ""))));
      case "image" -> writeComplexImage(directive);
      default -> blocks.writeElement("div", "", directive);
    }
  }

  private static String columnClass(Map<String, String> attributes) {
    String span = attributes.getOrDefault("span", "1");
    boolean known =
        span.length() == 1 && span.charAt(0) >= '1' && span.charAt(0) <= '0' + MOST_COLUMNS;
    return " class=\"column span-" + (known ? span : "1") + "\"";
  }

  private void writeZone(DirectiveBlock zone) {
    String pivots = zone.attributes().getOrDefault("pivot", "");
    String names = String.join(" ", pivots.split("\\s*,\\s*"));
    if (pivots.isBlank()) {
      blocks.writeElement("div", " class=\"zone\"", zone);
      return;
    }
    writeLabelled(
        zone,
        " class=\"zone\"" + Writing.attribute("data-pivot", names),
        "zone-title",
        "zone.for",
        Map.of("pivots", Writing.isolated(names.replace(" ", ", "))));
  }

  private void writeLabelled(
      Node node, String attributes, String labelClass, String key, Map<String, Object> values) {
    writing.open("div", attributes);
    writing.open("p", " class=\"" + labelClass + "\"");
    writing.text(writing.page().ui().format(key, values));
    writing.close("p");
    blocks.writeChildren(node);
    writing.close("div");
  }

  /** An image with a long description, which everyone may open. */
  private void writeComplexImage(DirectiveBlock image) {
    writing.open("figure", " class=\"figure\"");
    inlines.writeImage(image.attributes(), writing.location(image.opening()));
    writing.open("details", " class=\"long-description\"");
    writing.open("summary", "");
    writing.text(writing.page().ui().format("image.long-description", Map.of()));
    writing.close("summary");
    blocks.writeChildren(image);
    writing.close("details");
    writing.close("figure");
  }

  private void writeUnknown(UnknownDirective unknown) {
    BasedSequence line = unknown.getChars();
    writing.report(
        RenderRules.UNKNOWN_DIRECTIVE,
        unknown,
        switch (unknown.reason()) {
          case UNKNOWN_NAME ->
              "there is no directive \"" + unknown.name() + "\"; it is shown as text";
          case STRAY_END -> "\"" + unknown.name() + "\" ends nothing; it is shown as text";
          case MALFORMED -> "this " + unknown.name() + " cannot be read; it is shown as text";
          case TOO_DEEP -> "this " + unknown.name() + " stands inside too many others";
        },
        "correct the line, or put a backslash before it if it is meant as text");
    writing.open("p", "");
    writing.text(line);
    writing.close("p");
  }
}
