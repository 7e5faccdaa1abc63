package org.diglot.faults;

import java.util.List;
import org.diglot.CheckedTexts;
import org.diglot.model.TextRange;

/**
 * A damaged page and what is wrong with it.
 *
 * @param page with its faults
 * @param faults in page order
 */
record FaultyPage(CheckedTexts.Page page, List<Fault> faults) {

  /**
   * A fault.
   *
   * @param kind what was done
   * @param locale in which language
   * @param file the page's location
   * @param range where the segments or lines that it touches stand now
   * @param source the source text there
   * @param before what the page said
   * @param after what it says now
   */
  record Fault(
      String kind,
      String locale,
      String file,
      TextRange range,
      String source,
      String before,
      String after) {}

  FaultyPage {
    faults = List.copyOf(faults);
  }
}
