package org.diglot.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diglot.model.PageText;
import org.diglot.model.Sentence;
import org.diglot.text.SegmentKey;

/** What the site calls the sentences of a page, and where they stand in its file. */
final class SentenceNames {

  private SentenceNames() {}

  /** The fragment that leads to each sentence on its page; repeats are numbered. */
  static List<String> ids(PageText text) {
    Map<String, Integer> uses = new HashMap<>();
    List<String> ids = new ArrayList<>(text.sentences().size());
    for (Sentence sentence : text.sentences()) {
      String key = key(sentence);
      int use = uses.merge(key, 1, Integer::sum);
      ids.add(use == 1 ? key : key + "-" + use);
    }
    return ids;
  }

  /** The sentence's public name; equal sentences have equal ones. */
  static String key(Sentence sentence) {
    return SegmentKey.of(
        sentence
            .segment()
            .map(pair -> pair.source().text().isBlank() ? pair.target() : pair.source())
            .map(half -> half.text())
            .orElse(sentence.text()));
  }

  /** The offset in the file by which the page's renderer knows the sentence. */
  static int place(Sentence sentence) {
    return sentence
        .segment()
        .map(segment -> segment.range().start())
        .orElse(sentence.range().start());
  }
}
