package org.diglot.align;

import java.util.List;
import org.diglot.model.PageText;

/**
 * Two texts of a page, linked sentence by sentence. Every sentence of either text is in exactly one
 * pair.
 *
 * @param from the first text
 * @param to the second text
 * @param pairs in the order of {@code to}; what was removed stands behind the pair that holds the
 *     sentence before it in {@code from}
 */
public record Alignment(PageText from, PageText to, List<AlignedPair> pairs) {

  public Alignment {
    pairs = List.copyOf(pairs);
  }
}
