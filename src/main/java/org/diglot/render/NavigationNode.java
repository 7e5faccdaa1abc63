package org.diglot.render;

import java.util.List;
import java.util.Optional;
import org.diglot.model.DocumentPath;

/**
 * An entry of a navigation tree, independent of the page it is shown on.
 *
 * @param label its text
 * @param lang language tag of the label where it is not the edition's, or empty
 * @param target what it links to
 * @param expanded whether the author wants it open
 * @param children entries below it
 */
record NavigationNode(
    String label, String lang, Target target, boolean expanded, List<NavigationNode> children) {

  NavigationNode {
    children = List.copyOf(children);
  }

  /** What an entry links to. */
  sealed interface Target {

    /** The URL on a page from which {@code up} leads to the edition's folder; empty for none. */
    String url(String up);

    /** The page, where it is one. */
    default Optional<DocumentPath> page() {
      return Optional.empty();
    }

    /** Whether it leads to a part of a page only. */
    default boolean isPart() {
      return false;
    }
  }

  /** A page or another file of the edition, with query and fragment as written. */
  record Local(DocumentPath path, String suffix) implements Target {

    @Override
    public String url(String up) {
      return up + PageUrls.url(path) + suffix;
    }

    @Override
    public Optional<DocumentPath> page() {
      return Optional.of(path);
    }

    @Override
    public boolean isPart() {
      return !suffix.isEmpty();
    }
  }

  /** A place outside the edition, as written. */
  record External(String href) implements Target {

    @Override
    public String url(String up) {
      return href;
    }
  }

  /** Nothing. */
  record Nowhere() implements Target {

    @Override
    public String url(String up) {
      return "";
    }
  }
}
