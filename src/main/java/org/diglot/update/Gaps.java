package org.diglot.update;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.diglot.model.BilingualDocument;
import org.diglot.model.HeadingAnchor;
import org.diglot.model.PageElement;
import org.diglot.model.PageText;
import org.diglot.model.Segment;
import org.diglot.model.TextRange;

/**
 * What stands between the segments of the new page. Between two that were neighbours before, it is
 * what stood there in the old page, byte for byte, as long as it says the same as the new source;
 * else it is the new source's, with the anchors that the localisation build puts into headings and
 * the alternative texts that were translated.
 */
final class Gaps {

  private final PageText page;
  private final String source;
  private final BilingualDocument old;
  private final Map<Segment, Integer> ordinals = new HashMap<>();
  private final List<Segment> segments;
  private final LineEnds ends;
  private final Map<String, List<String>> alternatives = new HashMap<>();

  /**
   * @param page the new source
   * @param old the old bilingual page
   * @param target its target side
   */
  Gaps(PageText page, BilingualDocument old, PageText target) {
    this.page = page;
    this.source = page.file().text();
    this.old = old;
    this.segments = old.segments();
    this.ends = LineEnds.ofBody(old);
    for (int i = 0; i < segments.size(); i++) {
      ordinals.put(segments.get(i), i);
    }
    for (PageElement element : target.elements()) {
      if (isOutside(element)) {
        alternatives.computeIfAbsent(element.key(), key -> new ArrayList<>()).add(element.text());
      }
    }
  }

  private static boolean isOutside(PageElement element) {
    return element.kind() == PageElement.Kind.IMAGE && element.sentence().isEmpty();
  }

  /**
   * The text before a unit, or behind the last one.
   *
   * @param before the unit above, if any
   * @param next the unit below, if any
   * @param bodyStart where the new source's body begins
   */
  String between(Optional<Unit> before, Optional<Unit> next, int bodyStart) {
    TextRange own =
        new TextRange(
            before.map(Unit::end).orElse(bodyStart), next.map(Unit::start).orElse(source.length()));
    boolean inBlock =
        before.isPresent()
            && next.isPresent()
            && before.get().sentences().get(0).block() == next.get().sentences().get(0).block();
    String written = own.of(source);
    boolean otherHeading = next.isPresent() && next.get().carry() != Carry.KEPT && opens(own);
    return oldGap(before, next)
        .filter(gap -> !otherHeading)
        .filter(gap -> GapKey.of(withoutAnchors(gap), inBlock).equals(GapKey.of(written, inBlock)))
        .map(gap -> gap.of(old.file().text()))
        .orElseGet(() -> inBlock && isSoft(written) ? " " : ends.in(renewed(own)));
  }

  /** Whether a heading begins in a stretch of the source: its anchor is made from its text. */
  private boolean opens(TextRange gap) {
    return page.elements().stream()
        .anyMatch(
            element ->
                element.kind() == PageElement.Kind.HEADING_ANCHOR
                    && gap.contains(element.range().start()));
  }

  private static boolean isSoft(String gap) {
    return gap.indexOf('\n') >= 0
        && !gap.contains("  \n")
        && gap.chars().allMatch(c -> Character.isWhitespace(c) || c == '>');
  }

  /** Where the old page has the same neighbours. */
  private Optional<TextRange> oldGap(Optional<Unit> before, Optional<Unit> next) {
    OptionalInt above = ordinal(before, -1);
    OptionalInt below = ordinal(next, segments.size());
    if (above.isEmpty() || below.isEmpty() || above.getAsInt() + 1 != below.getAsInt()) {
      return Optional.empty();
    }
    int start = above.getAsInt() < 0 ? bodyStart() : segments.get(above.getAsInt()).range().end();
    int end =
        below.getAsInt() == segments.size()
            ? old.file().text().length()
            : segments.get(below.getAsInt()).range().start();
    return Optional.of(new TextRange(start, Math.max(start, end)));
  }

  private int bodyStart() {
    return old.frontMatter().isPresent()
        ? old.frontMatter().range().end()
        : old.file().contentStart();
  }

  private OptionalInt ordinal(Optional<Unit> unit, int none) {
    if (unit.isEmpty()) {
      return OptionalInt.of(none);
    }
    return unit.get()
        .origin()
        .map(segment -> OptionalInt.of(ordinals.getOrDefault(segment, none)))
        .orElse(OptionalInt.empty());
  }

  private String withoutAnchors(TextRange gap) {
    StringBuilder text = new StringBuilder();
    int at = gap.start();
    for (HeadingAnchor anchor : old.headingAnchors()) {
      if (anchor.range().start() >= at && anchor.range().end() <= gap.end()) {
        text.append(old.file().text(), at, anchor.range().start());
        at = anchor.range().end();
      }
    }
    return text.append(old.file().text(), at, gap.end()).toString();
  }

  /** The new source's text, with what a translated page has in its place. */
  private String renewed(TextRange gap) {
    StringBuilder text = new StringBuilder();
    int at = gap.start();
    for (PageElement element : page.elements()) {
      int place = element.range().start();
      if (place < at || place >= gap.end()) {
        continue;
      }
      if (element.kind() == PageElement.Kind.HEADING_ANCHOR) {
        int behind = behindMarks(place);
        if (behind <= gap.end()) {
          text.append(source, at, behind).append(anchor(element.key()));
          at = behind;
        }
      } else if (isOutside(element) && element.range().end() <= gap.end()) {
        text.append(source, at, place).append(image(element));
        at = element.range().end();
      }
    }
    return text.append(source, at, gap.end()).toString();
  }

  private int behindMarks(int heading) {
    int at = heading;
    while (at < source.length() && source.charAt(at) == '#') {
      at++;
    }
    while (at < source.length() && source.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  private static String anchor(String name) {
    return "<a name=\"" + name + "\"></a>";
  }

  private String image(PageElement element) {
    String written = element.range().of(source);
    List<String> known = alternatives.getOrDefault(element.key(), List.of());
    if (known.isEmpty() || element.text().isEmpty()) {
      return written;
    }
    int text = written.indexOf(element.text());
    return text < 0
        ? written
        : written.substring(0, text)
            + known.get(0)
            + written.substring(text + element.text().length());
  }
}
