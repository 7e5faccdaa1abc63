package org.diglot.guidance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.diglot.align.AlignedPair;
import org.diglot.align.Alignment;
import org.diglot.align.Change;
import org.diglot.align.ConsequenceGrader;
import org.diglot.model.PageStates;
import org.diglot.model.PageText;
import org.diglot.model.Segment;
import org.diglot.model.SegmentStatus;
import org.diglot.model.SegmentText;
import org.diglot.model.Sentence;

/**
 * Puts the texts that translations were made from in the place of the newer source halves beside
 * them: an update changes what a page says its source is, not what its translation says.
 */
final class OlderSources {

  private static final String SPLIT = "split";
  private static final String MERGED = "merged";

  private final PageStates states;

  OlderSources(PageStates states) {
    this.states = states;
  }

  /** The source side with the texts that were translated. */
  PageText source(PageText halves) {
    return with(halves, true);
  }

  /** The target side; its segments have the texts that were translated. */
  PageText target(PageText target) {
    return with(target, false);
  }

  private PageText with(PageText page, boolean isSource) {
    if (states.segments().stream().allMatch(status -> status.translatedFrom().isEmpty())) {
      return page;
    }
    List<Sentence> sentences =
        page.sentences().stream().map(sentence -> older(sentence, isSource)).toList();
    return new PageText(page.file(), page.sections(), page.blocks(), sentences, page.elements());
  }

  private Sentence older(Sentence sentence, boolean isSource) {
    Optional<String> text = madeFrom(sentence);
    if (text.isEmpty()) {
      return sentence;
    }
    Segment now = sentence.segment().orElseThrow();
    SegmentText half = new SegmentText(now.source().range(), text.get());
    return new Sentence(
        sentence.index(),
        sentence.block(),
        isSource ? text.get() : sentence.text(),
        sentence.range(),
        Optional.of(new Segment(now.id(), now.range(), now.target(), half)));
  }

  private Optional<SegmentStatus> status(Sentence sentence) {
    return sentence.segment().flatMap(segment -> states.of(segment.id()));
  }

  private Optional<String> madeFrom(Sentence sentence) {
    return status(sentence).flatMap(SegmentStatus::translatedFrom);
  }

  /**
   * Tells an alignment of the source halves by the texts that were translated.
   *
   * @param halves the alignment of the halves as the file has them
   * @param source the source side with the texts that were translated
   */
  Alignment told(Alignment halves, PageText source, ConsequenceGrader grader) {
    if (source == halves.from()) {
      return halves;
    }
    List<AlignedPair> pairs = new ArrayList<>();
    for (AlignedPair pair : halves.pairs()) {
      boolean isOlder = pair.from().stream().anyMatch(s -> madeFrom(s).isPresent());
      pairs.add(isOlder ? told(pair, halves, source, grader) : pair);
    }
    return new Alignment(source, halves.to(), pairs);
  }

  private AlignedPair told(
      AlignedPair pair, Alignment halves, PageText source, ConsequenceGrader grader) {
    List<Sentence> from = pair.from().stream().map(s -> source.sentences().get(s.index())).toList();
    if (pair.to().isEmpty()) {
      return new AlignedPair.Removed(from.get(0), pair.confidence());
    }
    Sentence first = pair.to().get(0);
    Optional<String> carried = status(from.get(0)).flatMap(SegmentStatus::carried);
    if (carried.filter(SPLIT::equals).isPresent() && from.size() == 1) {
      Change change = grader.grade(from.get(0).text(), pieces(from.get(0), halves));
      return new AlignedPair.Split(from.get(0), pair.to(), change, pair.confidence());
    }
    Change change = grader.grade(joined(from), joined(pair.to()));
    if (pair.to().size() > 1) {
      return new AlignedPair.Split(from.get(0), pair.to(), change, pair.confidence());
    }
    if (from.size() > 1 || carried.filter(MERGED::equals).isPresent()) {
      return new AlignedPair.Merged(from, first, change, pair.confidence());
    }
    return pair instanceof AlignedPair.Moved
        ? new AlignedPair.Moved(from.get(0), first, change, pair.confidence())
        : new AlignedPair.Edited(from.get(0), first, change, pair.confidence());
  }

  /** What all pieces of a sentence say together that was cut. */
  private String pieces(Sentence piece, Alignment halves) {
    return halves.pairs().stream()
        .filter(pair -> pair.from().stream().anyMatch(other -> isPiece(other, piece.text())))
        .map(pair -> joined(pair.to()))
        .collect(Collectors.joining(" "));
  }

  private boolean isPiece(Sentence sentence, String whole) {
    return status(sentence)
        .filter(status -> status.carried().filter(SPLIT::equals).isPresent())
        .flatMap(SegmentStatus::translatedFrom)
        .filter(whole::equals)
        .isPresent();
  }

  private static String joined(List<Sentence> sentences) {
    return sentences.stream().map(Sentence::text).collect(Collectors.joining(" "));
  }
}
