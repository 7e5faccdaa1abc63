package org.diglot.render;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;

/** Parses Markdown with directives and writes the tree in one line, for tests to compare. */
final class DirectiveTree {

  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(DirectiveExtension.create(), TablesExtension.create()))
          .build();

  private DirectiveTree() {}

  static Document parse(String markdown) {
    return PARSER.parse(markdown);
  }

  /** The tree as {@code row(column[span=2](Paragraph(Text)))}; a container never ended has a !. */
  static String of(String markdown) {
    return children(parse(markdown));
  }

  static <T extends Node> List<T> all(Node root, Class<T> type) {
    List<T> found = new ArrayList<>();
    for (Node node : root.getDescendants()) {
      if (type.isInstance(node)) {
        found.add(type.cast(node));
      }
    }
    return found;
  }

  private static String children(Node node) {
    List<String> parts = new ArrayList<>();
    for (Node child : node.getChildren()) {
      parts.add(label(child) + (child.hasChildren() ? "(" + children(child) + ")" : ""));
    }
    return String.join(" ", parts);
  }

  private static String label(Node node) {
    if (node instanceof DirectiveBlock block) {
      String attributes = block.attributes().isEmpty() ? "" : block.attributes().toString();
      return block.name() + attributes + (block.isClosed() ? "" : "!");
    }
    if (node instanceof UnknownDirective unknown) {
      return unknown.reason() + "<" + unknown.text() + ">";
    }
    if (node instanceof DirectiveInline inline) {
      return inline.name() + inline.attributes();
    }
    if (node instanceof BracketDirective bracket) {
      return bracket.kind() + "<" + bracket.path() + ">";
    }
    if (node instanceof AlertMarkerNode marker) {
      return marker.marker().getClass().getSimpleName();
    }
    return node instanceof Heading heading
        ? "H" + heading.getLevel()
        : node.getClass().getSimpleName();
  }
}
