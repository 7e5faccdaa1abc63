package org.diglot.render;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A heading that is a tab's label: {@code # [Label](#tab/id+id/condition)}.
 *
 * @param ids the tab's ids, at least one, as written
 * @param condition the id another group's active tab must have for this tab to show
 * @param label the link; its children are the label
 */
record TabHeading(List<String> ids, Optional<String> condition, Link label) {

  private static final String PREFIX = "#tab/";

  TabHeading {
    ids = List.copyOf(ids);
  }

  /**
   * The tab of a heading, of any level, whose only content is such a link; empty otherwise. Anchors
   * {@code <a name="…"></a>} in front of it do not count as content.
   */
  static Optional<TabHeading> of(Heading heading) {
    List<Node> content = new ArrayList<>();
    for (Node child : heading.getChildren()) {
      if (!child.getChars().isBlank()) {
        content.add(child);
      }
    }
    int first = 0;
    while (first + 1 < content.size() && isAnchor(content.get(first), content.get(first + 1))) {
      first += 2;
    }
    return content.size() == first + 1 && content.get(first) instanceof Link link
        ? of(link)
        : Optional.empty();
  }

  private static boolean isAnchor(Node open, Node close) {
    if (!(open instanceof HtmlInline) || !(close instanceof HtmlInline)) {
      return false;
    }
    String tag = open.getChars().toString().toLowerCase(Locale.ROOT);
    return (tag.startsWith("<a ") || tag.startsWith("<a\t"))
        && (tag.contains("name") || tag.contains("id"))
        && !tag.contains("href")
        && close.getChars().toString().toLowerCase(Locale.ROOT).startsWith("</a");
  }

  private static Optional<TabHeading> of(Link link) {
    String url = link.getUrl().toString();
    if (!url.startsWith(PREFIX)) {
      return Optional.empty();
    }
    String tab = url.substring(PREFIX.length());
    int slash = tab.indexOf('/');
    List<String> ids = List.of((slash < 0 ? tab : tab.substring(0, slash)).split("\\+", -1));
    String condition = slash < 0 ? "" : tab.substring(slash + 1);
    boolean valid =
        ids.stream().allMatch(TabHeading::isId) && (condition.isEmpty() || isId(condition));
    return valid
        ? Optional.of(new TabHeading(ids, Optional.of(condition).filter(id -> !id.isEmpty()), link))
        : Optional.empty();
  }

  private static boolean isId(String id) {
    return !id.isEmpty()
        && id.chars()
            .allMatch(
                character ->
                    character >= 'a' && character <= 'z'
                        || character >= 'A' && character <= 'Z'
                        || character >= '0' && character <= '9'
                        || character == '-');
  }
}
