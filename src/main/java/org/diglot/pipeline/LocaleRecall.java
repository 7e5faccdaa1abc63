package org.diglot.pipeline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.diglot.model.BilingualDocument;
import org.diglot.model.PageStates;
import org.diglot.model.Segment;
import org.diglot.model.SegmentStatus;
import org.diglot.text.SegmentKey;
import org.diglot.update.Recall;

/** The translations of a locale by their source text: what all of its pages agree on. */
final class LocaleRecall implements Recall {

  private final Map<String, String> translations = new HashMap<>();
  private final Set<String> ambiguous = new HashSet<>();

  /**
   * Takes the segments of a page whose translations were made from what stands beside them.
   *
   * @param states what stands beside the page
   */
  void learn(BilingualDocument page, PageStates states) {
    for (Segment segment : page.segments()) {
      if (states.of(segment.id()).flatMap(SegmentStatus::translatedFrom).isPresent()) {
        continue;
      }
      String target = segment.target().text();
      String source = SegmentKey.normalised(segment.source().text());
      if (!target.isBlank() && !source.isBlank()) {
        String known = translations.putIfAbsent(source, target);
        if (known != null && !SegmentKey.normalised(known).equals(SegmentKey.normalised(target))) {
          ambiguous.add(source);
        }
      }
    }
  }

  @Override
  public Optional<String> translation(String source) {
    String key = SegmentKey.normalised(source);
    return ambiguous.contains(key) ? Optional.empty() : Optional.ofNullable(translations.get(key));
  }
}
