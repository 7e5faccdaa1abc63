package org.diglot.update;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.diglot.align.AlignedPair;
import org.diglot.align.Alignment;
import org.diglot.align.Change;
import org.diglot.align.Consequence;
import org.diglot.align.ConsequenceGrader;
import org.diglot.memory.MemoryQuery;
import org.diglot.model.PageStates;
import org.diglot.model.PageText;
import org.diglot.model.RemovedSegment;
import org.diglot.model.Segment;
import org.diglot.model.SegmentState;
import org.diglot.model.SegmentStatus;
import org.diglot.model.Sentence;
import org.diglot.text.SegmentKey;
import org.diglot.text.SentenceBreaker;
import org.diglot.text.WritingSystem;

/**
 * Decides for every sentence of the new source which translation it gets, and for every old
 * translation where it goes. None is lost: what has no place in the new page is removed, with its
 * source text.
 */
final class SegmentCarrier {

  private final PageStates states;
  private final ConsequenceGrader grader;
  private final Recall recall;
  private final String glue;
  private final List<Unit> units = new ArrayList<>();
  private final List<RemovedSegment> removed = new ArrayList<>();

  /**
   * @param states what was known of the old page's segments
   * @param grader grades changes
   * @param recall finds translations of texts that are new on the page
   * @param target how the target language is written
   */
  SegmentCarrier(PageStates states, ConsequenceGrader grader, Recall recall, WritingSystem target) {
    this.states = states;
    this.grader = grader;
    this.recall = recall;
    this.glue = target.isUnspaced() ? "" : " ";
  }

  /** Goes through all links of the old source, as the page has it, to the new one. */
  void carry(Alignment alignment) {
    Map<Sentence, Sentence> moved = moved(alignment);
    for (AlignedPair pair : alignment.pairs()) {
      Optional<Sentence> from =
          pair.to().stream().findFirst().flatMap(to -> Optional.ofNullable(moved.get(to)));
      if (pair instanceof AlignedPair.Edited edited && from.isPresent()) {
        keep(from.get(), pair.to(), Carry.MOVED);
        remove(alignment, edited.fromSentence());
      } else if (!(pair instanceof AlignedPair.Removed removal)
          || !moved.containsValue(removal.fromSentence())) {
        carry(alignment, pair);
      }
    }
    units.sort(Comparator.comparingInt(Unit::start));
  }

  /** Sentences that stand, unchanged, in the place of another one; and where they stood. */
  private static Map<Sentence, Sentence> moved(Alignment alignment) {
    Map<String, Sentence> gone = gone(alignment);
    Map<Sentence, Sentence> moved = new HashMap<>();
    for (AlignedPair pair : alignment.pairs()) {
      if (pair instanceof AlignedPair.Edited edited) {
        Sentence to = edited.toSentence();
        Optional.ofNullable(gone.remove(key(to))).ifPresent(from -> moved.put(to, from));
      }
    }
    return moved;
  }

  /** What seems to be gone, by its text. */
  private static Map<String, Sentence> gone(Alignment alignment) {
    Map<String, Sentence> gone = new HashMap<>();
    for (AlignedPair pair : alignment.pairs()) {
      if (pair instanceof AlignedPair.Removed removal
          && !segment(removal.fromSentence()).target().text().isBlank()) {
        gone.putIfAbsent(key(removal.fromSentence()), removal.fromSentence());
      }
    }
    return gone;
  }

  private static String key(Sentence sentence) {
    return SegmentKey.normalised(sentence.text());
  }

  private void carry(Alignment alignment, AlignedPair pair) {
    if (pair instanceof AlignedPair.Unchanged same) {
      keep(same.fromSentence(), List.of(same.toSentence()), Carry.KEPT);
    } else if (pair instanceof AlignedPair.Edited edited) {
      edit(edited.fromSentence(), edited.toSentence(), edited.change(), Carry.EDITED);
    } else if (pair instanceof AlignedPair.Moved moved) {
      move(moved);
    } else if (pair instanceof AlignedPair.Split split) {
      split(split);
    } else if (pair instanceof AlignedPair.Merged merged) {
      merge(merged);
    } else if (pair instanceof AlignedPair.Added added) {
      units.add(recalled(alignment.to(), added.toSentence()));
    } else if (pair instanceof AlignedPair.Removed gone) {
      remove(alignment, gone.fromSentence());
    }
  }

  private Unit recalled(PageText page, Sentence sentence) {
    return recall
        .translation(query(page, sentence))
        .map(found -> recalled(sentence, found))
        .orElseGet(() -> Unit.empty(sentence));
  }

  private static MemoryQuery query(PageText page, Sentence sentence) {
    List<Sentence> all = page.sentences();
    int at = sentence.index();
    return new MemoryQuery(
        sentence.text(),
        page.file().path().value(),
        at == 0 ? "" : all.get(at - 1).text(),
        at + 1 == all.size() ? "" : all.get(at + 1).text());
  }

  private Unit recalled(Sentence sentence, Recall.Recalled found) {
    return new Unit(
        List.of(sentence),
        found.target(),
        sentence.text(),
        Optional.empty(),
        Carry.RECALLED,
        found.state(),
        found.madeFrom().map(text -> change(text, sentence.text())).orElse(Change.NONE),
        found.madeFrom());
  }

  private static Segment segment(Sentence sentence) {
    return sentence.segment().orElseThrow();
  }

  private void keep(Sentence from, List<Sentence> to, Carry carry) {
    Segment segment = segment(from);
    Optional<SegmentStatus> before = states.of(segment.id());
    Optional<String> madeFrom = before.flatMap(SegmentStatus::translatedFrom);
    units.add(
        new Unit(
            to,
            segment.target().text(),
            segment.source().text(),
            Optional.of(segment),
            carry,
            before.map(SegmentStatus::state).orElse(usual(segment)),
            madeFrom.map(text -> change(text, segment.source().text())).orElse(Change.NONE),
            madeFrom));
  }

  private static SegmentState usual(Segment segment) {
    return segment.target().text().isBlank() ? SegmentState.INITIAL : SegmentState.TRANSLATED;
  }

  private Change change(String from, String to) {
    return grader.grade(from, to);
  }

  private void move(AlignedPair.Moved moved) {
    if (moved.change().consequence() == Consequence.NONE) {
      keep(moved.fromSentence(), List.of(moved.toSentence()), Carry.MOVED);
    } else {
      edit(moved.fromSentence(), moved.toSentence(), moved.change(), Carry.MOVED);
    }
  }

  /** The text a translation was made from stays on record, whatever has been edited since. */
  private void edit(Sentence from, Sentence to, Change change, Carry carry) {
    Segment segment = segment(from);
    Optional<String> before = states.of(segment.id()).flatMap(SegmentStatus::translatedFrom);
    String madeFrom = before.orElse(segment.source().text());
    boolean back = SegmentKey.normalised(madeFrom).equals(SegmentKey.normalised(to.text()));
    if (segment.target().text().isBlank() || back) {
      units.add(
          new Unit(
              List.of(to),
              segment.target().text(),
              to.text(),
              Optional.of(segment),
              back ? Carry.KEPT : carry,
              usual(segment),
              Change.NONE,
              Optional.empty()));
      return;
    }
    add(
        List.of(to),
        segment.target().text(),
        Optional.of(segment),
        carry,
        before.isPresent() ? change(madeFrom, to.text()) : change,
        madeFrom);
  }

  private void add(
      List<Sentence> to,
      String target,
      Optional<Segment> origin,
      Carry carry,
      Change change,
      String madeFrom) {
    units.add(
        new Unit(
            to,
            target,
            source(to),
            origin,
            carry,
            SegmentState.NEEDS_REVIEW,
            change,
            Optional.of(madeFrom)));
  }

  private static String source(List<Sentence> sentences) {
    return sentences.stream().map(Sentence::text).collect(Collectors.joining(" "));
  }

  /** A paragraph that is one segment stays one; else each sentence needs its own translation. */
  private void split(AlignedPair.Split split) {
    Segment segment = segment(split.fromSentence());
    boolean same = split.change().consequence() == Consequence.NONE;
    String madeFrom = madeFrom(segment);
    if (segment.id().isParagraph() && isOneBlock(split.to())) {
      if (same || segment.target().text().isBlank()) {
        keep(split.fromSentence(), split.to(), Carry.KEPT);
      } else {
        Optional<Segment> origin = Optional.of(segment);
        add(split.to(), segment.target().text(), origin, Carry.EDITED, split.change(), madeFrom);
      }
      return;
    }
    List<String> pieces = sentences(segment.target().text());
    boolean provable = same && pieces.size() == split.to().size();
    for (int i = 0; i < split.to().size(); i++) {
      Sentence to = split.to().get(i);
      String target = provable ? pieces.get(i) : i == 0 ? segment.target().text() : "";
      if (target.isBlank()) {
        units.add(
            provable || segment.target().text().isBlank() ? Unit.empty(to) : rest(to, madeFrom));
      } else {
        Optional<Segment> origin = i == 0 ? Optional.of(segment) : Optional.empty();
        add(List.of(to), target, origin, Carry.SPLIT, split.change(), madeFrom);
      }
    }
  }

  /** A piece of a sentence whose translation is as yet all in the first piece. */
  private static Unit rest(Sentence piece, String madeFrom) {
    return new Unit(
        List.of(piece),
        "",
        piece.text(),
        Optional.empty(),
        Carry.SPLIT,
        SegmentState.INITIAL,
        Change.NONE,
        Optional.of(madeFrom));
  }

  /** What a translation was made from, however often its source was edited since. */
  private String madeFrom(Segment segment) {
    return states
        .of(segment.id())
        .flatMap(SegmentStatus::translatedFrom)
        .orElse(segment.source().text());
  }

  private static boolean isOneBlock(List<Sentence> sentences) {
    return sentences.stream().mapToInt(Sentence::block).distinct().count() == 1;
  }

  private static List<String> sentences(String text) {
    List<String> pieces = new ArrayList<>();
    int from = 0;
    for (int end : new SentenceBreaker().ends(text)) {
      if (!text.substring(from, end).isBlank()) {
        pieces.add(text.substring(from, end).strip());
      }
      from = end;
    }
    return pieces;
  }

  private void merge(AlignedPair.Merged merged) {
    List<Segment> segments =
        merged.from().stream()
            .map(SegmentCarrier::segment)
            .filter(segment -> !segment.target().text().isBlank())
            .toList();
    String target =
        segments.stream()
            .map(segment -> segment.target().text().strip())
            .collect(Collectors.joining(glue));
    String madeFrom = segments.stream().map(this::madeFrom).collect(Collectors.joining(" "));
    if (target.isEmpty()) {
      units.add(Unit.empty(merged.toSentence()));
    } else {
      add(
          merged.to(),
          target,
          Optional.of(segments.get(0)),
          Carry.MERGED,
          merged.change(),
          madeFrom);
    }
  }

  private void remove(Alignment alignment, Sentence sentence) {
    Segment segment = segment(sentence);
    if (!segment.target().text().isBlank()) {
      removed.add(
          new RemovedSegment(
              alignment.from().section(sentence).heading(),
              segment.source().text(),
              segment.target().text()));
    }
  }

  /** The segments of the new page, in its order. */
  List<Unit> units() {
    return units;
  }

  /** The translations that have no place in it. */
  List<RemovedSegment> removed() {
    return removed;
  }
}
