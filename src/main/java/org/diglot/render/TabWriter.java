package org.diglot.render;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes a run of tab headings and what stands below each as one group of panels, one under the
 * other; a script may show them as tabs. A group ends at a thematic break or with its container.
 */
final class TabWriter {

  private final Writing writing;
  private final InlineWriter inlines;
  private final BlockWriter blocks;

  TabWriter(Writing writing, InlineWriter inlines, BlockWriter blocks) {
    this.writing = writing;
    this.inlines = inlines;
    this.blocks = blocks;
  }

  /**
   * Writes the group that a tab heading starts.
   *
   * @return the first block behind the group, or null at the container's end
   */
  @Nullable Node write(Heading first) {
    int group = writing.page().state().nextTabGroup();
    writing.open("div", " class=\"tabs\" data-tabs");
    boolean open = false;
    @Nullable Node node = first;
    while (node != null && !(node instanceof ThematicBreak)) {
      Optional<TabHeading> tab =
          node instanceof Heading heading ? TabHeading.of(heading) : Optional.empty();
      if (tab.isPresent()) {
        closePanel(open, node);
        openPanel(group, tab.get());
        open = true;
        node = node.getNext();
      } else {
        node = blocks.writeAt(node);
      }
    }
    closePanel(open, node == null ? first : node);
    writing.close("div");
    writing.out().append('\n');
    return node == null ? null : node.getNext();
  }

  private void closePanel(boolean open, Node before) {
    if (open) {
      writing.marksTo(before.getStartOffset() - 1);
      writing.close("section");
      writing.out().append('\n');
    }
  }

  private void openPanel(int group, TabHeading tab) {
    String name = String.join(" ", tab.ids());
    String id = writing.page().state().uniqueId("tab-" + group + "-" + tab.ids().get(0));
    String condition =
        tab.condition().map(other -> Writing.attribute("data-tab-if", other)).orElse("");
    writing.open(
        "section",
        " class=\"tab\""
            + Writing.attribute("id", id)
            + Writing.attribute("data-tab", name)
            + condition);
    writing.open("p", " class=\"tab-title\"");
    inlines.writeChildren(tab.label());
    writing.marksInside(tab.label().getText().getEndOffset());
    writing.close("p");
    writing.out().append('\n');
  }
}
