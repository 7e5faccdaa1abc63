package org.diglot.parse;

import java.util.List;
import org.diglot.model.View;

/**
 * The blocks of a view.
 *
 * @param view what was scanned
 * @param leaves in order
 * @param parts what of the leaves is text, in order
 */
record PageStructure(View view, List<Leaf> leaves, List<Part> parts) {

  static PageStructure of(View view) {
    List<Leaf> leaves = BlockScanner.scan(view.text(), view.bodyStart());
    return new PageStructure(view, leaves, PartCutter.cut(view.text(), leaves));
  }
}
