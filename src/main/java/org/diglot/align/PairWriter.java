package org.diglot.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.diglot.align.Links.Link;
import org.diglot.model.Sentence;

/** Turns links into the pairs of an {@link Alignment}: names, grades and orders them. */
final class PairWriter {

  private final Side from;
  private final Side to;
  private final Links links;
  private final ConsequenceGrader grader;
  private final Set<Link> inSequence = new HashSet<>();
  private final int[] nearestFrom;
  private final int[] nearestTo;

  PairWriter(Side from, Side to, Likeness likeness, Links links, ConsequenceGrader grader) {
    this.from = from;
    this.to = to;
    this.links = links;
    this.grader = grader;
    int[] froms = IntStream.range(0, from.size()).filter(links::isFreeFrom).toArray();
    int[] tos = IntStream.range(0, to.size()).filter(links::isFreeTo).toArray();
    nearestFrom = nearest(from, froms, new Candidates(to, likeness.vocabulary(), tos));
    nearestTo = nearest(to, tos, new Candidates(from, likeness.vocabulary(), froms));
    findSequence();
  }

  private static int[] nearest(Side side, int[] sentences, Candidates candidates) {
    int[] nearest = new int[side.size()];
    for (int sentence : sentences) {
      nearest[sentence] = candidates.best(side, sentence).score();
    }
    return nearest;
  }

  private void findSequence() {
    List<Chain.Step> steps = new ArrayList<>();
    for (Link link : links.all()) {
      long weight = ExactAnchors.weight(from, link.from()) + ExactAnchors.weight(to, link.to());
      steps.add(new Chain.Step(link.from(), link.to(), weight));
    }
    for (Chain.Step step : Chain.heaviest(steps, to.size())) {
      Link link = links.ofFrom(step.from());
      if (link != null) {
        inSequence.add(link);
      }
    }
  }

  /** All pairs in the order that {@link Alignment} promises. */
  List<AlignedPair> pairs() {
    List<List<AlignedPair>> removedBehind = removedBehind();
    List<AlignedPair> pairs = new ArrayList<>(removedBehind.get(0));
    for (int j = 0; j < to.size(); j++) {
      Link link = links.ofTo(j);
      if (link == null) {
        double confidence = Confidence.ofAbsence(nearestTo[j], to.isBlank(j));
        pairs.add(new AlignedPair.Added(to.sentence(j), confidence));
      } else if (link.to() == j) {
        pairs.add(pair(link));
        for (int i = link.from(); i < link.fromEnd(); i++) {
          pairs.addAll(removedBehind.get(i + 1));
        }
      }
    }
    return pairs;
  }

  /** What was removed, at one more than the ordinal of the linked sentence before it. */
  private List<List<AlignedPair>> removedBehind() {
    List<List<AlignedPair>> removed =
        IntStream.rangeClosed(0, from.size())
            .<List<AlignedPair>>mapToObj(i -> new ArrayList<>(0))
            .toList();
    int behind = 0;
    for (int i = 0; i < from.size(); i++) {
      if (links.isFreeFrom(i)) {
        double confidence = Confidence.ofAbsence(nearestFrom[i], from.isBlank(i));
        removed.get(behind).add(new AlignedPair.Removed(from.sentence(i), confidence));
      } else {
        behind = i + 1;
      }
    }
    return removed;
  }

  private AlignedPair pair(Link link) {
    List<Sentence> froms = sentences(from, link.from(), link.fromEnd());
    List<Sentence> tos = sentences(to, link.to(), link.toEnd());
    boolean moved = !inSequence.contains(link);
    double confidence = Confidence.of(link, isEnclosed(link), moved);
    Change change = change(link, froms, tos);
    if (link.toCount() > 1) {
      return new AlignedPair.Split(froms.get(0), tos, change, confidence);
    }
    if (link.fromCount() > 1) {
      return new AlignedPair.Merged(froms, tos.get(0), change, confidence);
    }
    if (moved) {
      return new AlignedPair.Moved(froms.get(0), tos.get(0), change, confidence);
    }
    return from.exact(link.from()) == to.exact(link.to())
        ? new AlignedPair.Unchanged(froms.get(0), tos.get(0), confidence)
        : new AlignedPair.Edited(froms.get(0), tos.get(0), change, confidence);
  }

  private boolean isEnclosed(Link link) {
    return links.areLinked(link.from() - 1, link.to() - 1)
        && links.areLinked(link.fromEnd(), link.toEnd());
  }

  private Change change(Link link, List<Sentence> froms, List<Sentence> tos) {
    boolean same = link.isSingle() && from.exact(link.from()) == to.exact(link.to());
    return same ? Change.NONE : grader.grade(joined(froms), joined(tos));
  }

  private static String joined(List<Sentence> sentences) {
    return sentences.stream().map(Sentence::text).collect(Collectors.joining(" "));
  }

  private static List<Sentence> sentences(Side side, int start, int end) {
    return Arrays.asList(
        IntStream.range(start, end).mapToObj(side::sentence).toArray(Sentence[]::new));
  }
}
