package org.diglot.align;

import org.diglot.align.Links.Evidence;
import org.diglot.align.Links.Gap;
import org.diglot.align.Links.Link;

/**
 * Last pass: links a sentence whose text is missing to the only one between the same neighbours.
 */
final class BlankHalves {

  private final Side from;
  private final Side to;
  private final Links links;

  BlankHalves(Side from, Side to, Links links) {
    this.from = from;
    this.to = to;
    this.links = links;
  }

  void run() {
    for (Gap gap : links.gaps()) {
      boolean blank = from.isBlank(gap.from()) || to.isBlank(gap.to());
      if (gap.isSingle() && blank && from.kind(gap.from()) == to.kind(gap.to())) {
        links.add(Link.single(gap.from(), gap.to(), Evidence.NEIGHBOURS, 0));
      }
    }
  }
}
