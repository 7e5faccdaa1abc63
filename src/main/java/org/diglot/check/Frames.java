package org.diglot.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diglot.align.AlignedPair;
import org.diglot.align.Alignment;
import org.diglot.guidance.Currency;
import org.diglot.guidance.LocaleCoverage;
import org.diglot.guidance.Pivot;
import org.diglot.model.Sentence;
import org.diglot.text.SegmentKey;

/**
 * Holds what stands around the sentences of a path's pages against each other and against the
 * source file. Two gaps are the same place where the sentences on both sides of them are the same.
 */
final class Frames {

  private static final int NOWHERE = -1;

  private final CheckedPath path;
  private final Map<String, List<FrameVoter>> places = new LinkedHashMap<>();
  private final Map<String, List<FrameVoter>> behind = new HashMap<>();

  private Frames(CheckedPath path) {
    this.path = path;
  }

  static List<FrameDifference> differences(CheckedPath path) {
    Frames frames = new Frames(path);
    frames.gather();
    return frames.compare();
  }

  private void gather() {
    Pivot pivot = path.coverage().pivot();
    if (pivot.embeddedIn().isEmpty()) {
      Frame frame = Frame.of(pivot.text());
      int last = frame.size() - 1;
      for (int i = 0; i <= last; i++) {
        String left = i == 0 ? "^" : "#" + (i - 1);
        String right = i == last ? "$" : "#" + i;
        add(left, right, new FrameVoter(Optional.empty(), frame.gap(i), true), new HashMap<>());
      }
    }
    for (CheckedPage page : path.pages()) {
      for (LocaleCoverage locale : path.coverage().locales()) {
        if (locale.locale().equals(page.locale())) {
          gather(page, locale);
        }
      }
    }
  }

  private void gather(CheckedPage page, LocaleCoverage locale) {
    List<Sentence> sentences = page.source().sentences();
    int[] starts = new int[sentences.size()];
    int[] ends = new int[sentences.size()];
    Arrays.fill(starts, NOWHERE);
    Arrays.fill(ends, NOWHERE);
    locale.alignment().map(Alignment::pairs).orElse(List.of()).stream()
        .filter(pair -> !pair.from().isEmpty() && !pair.to().isEmpty())
        .forEach(pair -> edges(pair, starts, ends));
    boolean current = locale.currency() == Currency.CURRENT;
    Frame frame = page.frame();
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < frame.size(); i++) {
      String left = i == 0 ? "^" : edge(ends[i - 1], sentences.get(i - 1));
      String right = i == sentences.size() ? "$" : edge(starts[i], sentences.get(i));
      add(left, right, new FrameVoter(Optional.of(page), frame.gap(i), current), seen);
    }
  }

  private static void edges(AlignedPair pair, int[] starts, int[] ends) {
    starts[pair.from().get(0).index()] = pair.to().get(0).index();
    ends[pair.from().get(pair.from().size() - 1).index()] =
        pair.to().get(pair.to().size() - 1).index();
  }

  private static String edge(int index, Sentence sentence) {
    return index == NOWHERE ? SegmentKey.normalised(sentence.text()) : "#" + index;
  }

  private void add(String left, String right, FrameVoter voter, Map<String, Integer> seen) {
    String place = left + "\n" + right;
    int ordinal = seen.merge(place, 1, Integer::sum);
    places.computeIfAbsent(place + "\n" + ordinal, key -> new ArrayList<>()).add(voter);
    behind.computeIfAbsent(left, key -> new ArrayList<>()).add(voter);
  }

  private List<FrameDifference> compare() {
    List<FrameDifference> found = new ArrayList<>();
    for (List<FrameVoter> place : places.values()) {
      if (!isUnanimous(place)) {
        FrameVote vote = new FrameVote(place);
        for (FrameVoter voter : place) {
          voter.page().ifPresent(page -> found.addAll(vote.against(page, voter)));
        }
      }
    }
    return List.copyOf(found);
  }

  /** The first fenced code that another text has behind the sentence before a gap. */
  static Optional<FrameMark> behind(CheckedPath path, CheckedPage page, Frame.Gap gap) {
    Frames frames = new Frames(path);
    frames.gather();
    for (List<FrameVoter> voters : frames.behind.values()) {
      if (voters.stream().anyMatch(voter -> voter.gap() == gap)) {
        return voters.stream()
            .filter(voter -> voter.page().filter(p -> p == page).isEmpty())
            .flatMap(voter -> voter.gap().marks(FrameKind.CODE_BLOCK).stream().limit(1))
            .findFirst();
      }
    }
    return Optional.empty();
  }

  private static boolean isUnanimous(List<FrameVoter> place) {
    String first = place.get(0).gap().text();
    return place.stream().allMatch(voter -> voter.gap().text().equals(first));
  }
}
