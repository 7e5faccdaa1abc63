package org.diglot.guidance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.Location;
import org.diglot.diagnostic.Subject;
import org.diglot.model.DocumentPath;
import org.diglot.model.Segment;
import org.diglot.model.SegmentState;
import org.diglot.model.SegmentStatus;
import org.diglot.model.Sentence;

/** Says once per page which translations wait for a person to look at them. */
final class UnreviewedTranslations {

  private static final int MOST_SHOWN = 5;
  private static final String WITHOUT_HISTORY = "set so by hand";

  private record Waiting(Sentence sentence, Segment segment, SegmentStatus status) {

    String how() {
      return status.carried().orElse(WITHOUT_HISTORY);
    }
  }

  private final DocumentPath path;
  private final LocalePage page;

  UnreviewedTranslations(DocumentPath path, LocalePage page) {
    this.path = path;
    this.page = page;
  }

  /** What to report of the page; nothing where nothing waits. */
  Optional<Diagnostic> finding() {
    List<Waiting> waiting = waiting();
    if (waiting.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Integer> counts = new TreeMap<>();
    waiting.forEach(one -> counts.merge(one.how(), 1, Integer::sum));
    String ways =
        counts.entrySet().stream()
            .map(way -> way.getValue() + " " + way.getKey())
            .collect(Collectors.joining(", "));
    String amount =
        waiting.size() == 1 ? "1 translation waits" : waiting.size() + " translations wait";
    Diagnostic finding =
        Diagnostic.of(
                GuidanceRules.UNREVIEWED_TRANSLATION,
                place(waiting.get(0)),
                amount + " for review: " + ways)
            .withRemedy(
                "compare them with their sources, then delete their entries in the states file")
            .about(subject(waiting));
    for (Waiting one : waiting.subList(0, Math.min(MOST_SHOWN, waiting.size()))) {
      finding = finding.withRelated(one.segment().id() + ", " + one.how(), place(one));
    }
    return Optional.of(finding);
  }

  private List<Waiting> waiting() {
    List<Waiting> waiting = new ArrayList<>();
    for (Sentence sentence : page.target().sentences()) {
      Optional<SegmentStatus> status =
          page.status(sentence).filter(known -> known.state() == SegmentState.NEEDS_REVIEW);
      if (status.isPresent() && !sentence.text().isBlank()) {
        waiting.add(new Waiting(sentence, sentence.segment().orElseThrow(), status.get()));
      }
    }
    return waiting;
  }

  private Location place(Waiting one) {
    return Location.of(page.target().file(), one.sentence().range());
  }

  /** All of them together, so that a suppression ends when there are others. */
  private Subject subject(List<Waiting> waiting) {
    String ids =
        waiting.stream().map(one -> one.segment().id().text()).collect(Collectors.joining(" "));
    return new Subject(path, page.locale(), Optional.empty(), ids, "");
  }
}
