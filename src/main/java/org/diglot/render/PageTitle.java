package org.diglot.render;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import java.util.Optional;
import org.diglot.model.DocumentPath;
import org.diglot.model.View;

/**
 * The title of a page whose front matter has none: its first heading, of the first level if it has
 * one.
 */
public final class PageTitle {

  private PageTitle() {}

  /** The heading as plain text. */
  public static Optional<String> of(View view) {
    return firstHeading(view.body(), "# ").or(() -> firstHeading(view.body(), "## "));
  }

  /** The file's name in words, for a page without any heading: {@code remote work}. */
  public static String of(DocumentPath path) {
    String name = path.fileName();
    int dot = name.lastIndexOf('.');
    return (dot > 0 ? name.substring(0, dot) : name).replace('-', ' ').replace('_', ' ');
  }

  private static Optional<String> firstHeading(String body, String marks) {
    for (int line = 0; line >= 0 && line < body.length(); line = nextLine(body, line)) {
      if (body.startsWith(marks, line)) {
        int end = body.indexOf('\n', line);
        return text(body.substring(line, end < 0 ? body.length() : end));
      }
    }
    return Optional.empty();
  }

  private static int nextLine(String text, int from) {
    int newline = text.indexOf('\n', from);
    return newline < 0 ? -1 : newline + 1;
  }

  private static Optional<String> text(String line) {
    Node first = Markdown.parse(line).getFirstChild();
    return first instanceof Heading heading
        ? Optional.of(new TextCollectingVisitor().collectAndGetText(heading).strip())
            .filter(text -> !text.isEmpty())
        : Optional.empty();
  }
}
