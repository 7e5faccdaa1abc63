package org.diglot.faults;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.diglot.CheckedTexts;
import org.diglot.faults.FaultyPage.Fault;
import org.diglot.model.BilingualDocument;
import org.diglot.model.LanguageTag;
import org.diglot.model.Segment;
import org.diglot.model.SourceFile;
import org.diglot.model.TextRange;

/**
 * Puts one fault into every so many segments. The kind that was used least in a locale comes first,
 * so that rare kinds get their share. The same seed gives the same faults.
 */
final class FaultInjector {

  /** Segments for each fault. */
  private static final int SPACING = 25;

  private final List<FaultKind> kinds;
  private final Random random;
  private final Map<String, Integer> uses = new HashMap<>();

  FaultInjector(List<FaultKind> kinds, long seed) {
    this.kinds = kinds;
    this.random = new Random(seed);
  }

  /** Damages a page. */
  FaultyPage damage(
      CheckedTexts.Page page,
      BilingualDocument document,
      Map<LanguageTag, BilingualDocument> others) {
    List<Placed> placed = new ArrayList<>();
    List<Segment> segments = document.segments();
    BitSet taken = new BitSet();
    for (int start = 0; start < segments.size(); start += SPACING) {
      int end = Math.min(start + SPACING, segments.size());
      if (end - start > SPACING / 3) {
        List<Integer> order = new ArrayList<>(IntStream.range(start, end).boxed().toList());
        Collections.shuffle(order, random);
        one(page, document, others, segments, order, taken).ifPresent(placed::add);
      }
    }
    placed.sort(Comparator.comparingInt(p -> p.change().start()));
    return apply(page, document, placed);
  }

  private record Placed(FaultKind kind, Change change, Spot spot) {}

  private Optional<Placed> one(
      CheckedTexts.Page page,
      BilingualDocument document,
      Map<LanguageTag, BilingualDocument> others,
      List<Segment> segments,
      List<Integer> order,
      BitSet taken) {
    List<FaultKind> some = new ArrayList<>(kinds);
    Collections.shuffle(some, random);
    some.sort(Comparator.comparingInt(kind -> uses.getOrDefault(key(kind, page), 0)));
    for (FaultKind kind : some) {
      for (int index : order) {
        Spot spot = new Spot(page.locale(), document, segments, index, others, random);
        Optional<Change> change =
            kind.injector().at(spot).filter(c -> taken.get(c.start(), c.end() + 1).isEmpty());
        if (change.isPresent()) {
          uses.merge(key(kind, page), 1, Integer::sum);
          taken.set(change.get().start(), change.get().end() + 1);
          return Optional.of(new Placed(kind, change.get(), spot));
        }
      }
    }
    return Optional.empty();
  }

  private static String key(FaultKind kind, CheckedTexts.Page page) {
    return kind.name() + " " + page.locale();
  }

  private static FaultyPage apply(
      CheckedTexts.Page page, BilingualDocument document, List<Placed> placed) {
    String text = document.file().text();
    StringBuilder out = new StringBuilder();
    List<Fault> faults = new ArrayList<>();
    int at = 0;
    for (Placed one : placed) {
      TextRange extent = extent(one.change(), document);
      int shift = out.length() - at;
      StringBuilder before = new StringBuilder();
      StringBuilder after = new StringBuilder();
      for (Change.Edit edit : one.change().edits()) {
        out.append(text, at, edit.start()).append(edit.text());
        at = edit.end();
        before.append(text, edit.start(), edit.end()).append(" ¶ ");
        after.append(edit.text()).append(" ¶ ");
      }
      TextRange range = new TextRange(extent.start() + shift, extent.end() + out.length() - at);
      faults.add(
          new Fault(
              one.kind().name(),
              page.locale().value(),
              page.file().location(),
              range,
              one.spot().source(),
              before.toString(),
              after.toString()));
    }
    out.append(text, at, text.length());
    SourceFile file = new SourceFile(page.file().location(), page.file().path(), out.toString());
    return new FaultyPage(new CheckedTexts.Page(page.locale(), file), faults);
  }

  /** The segments that a change touches, or the line where it stands outside of all. */
  private static TextRange extent(Change change, BilingualDocument document) {
    int start = change.start();
    int end = change.end();
    boolean inside = false;
    for (Segment segment : document.segments()) {
      if (segment.range().start() <= change.end() && segment.range().end() >= change.start()) {
        start = Math.min(start, segment.range().start());
        end = Math.max(end, segment.range().end());
        inside = true;
      }
    }
    String text = document.file().text();
    if (!inside) {
      start = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
      int line = text.indexOf('\n', end);
      end = line < 0 ? text.length() : line;
    }
    return new TextRange(start, end);
  }
}
