package org.diglot.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diglot.model.PageElement;
import org.diglot.model.PageText;
import org.diglot.text.SegmentKey;

/** The sentences of a page that are a link from end to end, with nothing beside it. */
final class WholeLinks {

  private final Map<Integer, String> addresses = new HashMap<>();

  WholeLinks(PageText page) {
    for (PageElement element : page.elements()) {
      if (element.kind() == PageElement.Kind.LINK && element.sentence().isPresent()) {
        int sentence = element.sentence().getAsInt();
        if (isAll(element, page.sentences().get(sentence).text())) {
          addresses.put(sentence, String.join(" ", LinkTargets.of(List.of(element.key()))));
        }
      }
    }
  }

  /** The link stands around the sentence, or the sentence is the link's Markdown. */
  private static boolean isAll(PageElement link, String sentence) {
    String seen = SegmentKey.normalised(link.text());
    String all = SegmentKey.normalised(sentence);
    boolean written = all.startsWith("[" + seen + "](") && all.indexOf(')') == all.length() - 1;
    return !seen.isEmpty() && (all.equals(seen) || written);
  }

  /** The page that a sentence leads to; empty where it is no link from end to end. */
  String address(int sentence) {
    return addresses.getOrDefault(sentence, "");
  }
}
