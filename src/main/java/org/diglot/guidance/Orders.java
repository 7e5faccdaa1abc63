package org.diglot.guidance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.diglot.text.Lexicon.Cue;
import org.diglot.text.Lexicon.Hit;

/**
 * The imperatives of a text: for each of its sentences the one of its main clause, at the start or
 * behind a phrase in front of it ("To renew, send this line").
 */
final class Orders {

  private static final int LONGEST_LABEL = 40;

  /** From the comma to the noun: ", all of your". */
  private static final int LONGEST_SUBJECT = 16;

  private static final String ENDS = ".!?\u3002\uff01\uff1f\n";

  /** Of cues at one place the longest counts, of equally long ones the one that asks less. */
  private static final Comparator<Hit> CLOSEST =
      Comparator.comparingInt((Hit hit) -> hit.start())
          .thenComparing(hit -> -hit.end())
          .thenComparing(hit -> -hit.cue().ordinal());

  private final String text;
  private final List<Hit> hits;
  private final List<Optional<Hit>> orders = new ArrayList<>();
  private final TreeSet<Integer> starts = new TreeSet<>(Set.of(0));

  Orders(String text, List<Hit> hits) {
    this.text = text;
    this.hits = hits;
    List<Hit> verbs = hits.stream().filter(Orders::isOrder).sorted(CLOSEST).toList();
    int from = 0;
    while (from < text.length()) {
      int end = endOfSentence(from);
      orders.add(main(verbs, from, end));
      starts.add(end);
      from = end;
    }
  }

  private static boolean isOrder(Hit hit) {
    return hit.cue() == Cue.IMPERATIVE || hit.cue() == Cue.PROCEDURE || hit.cue() == Cue.POINTER;
  }

  private int endOfSentence(int from) {
    for (int i = from + 1; i + 1 < text.length(); i++) {
      boolean ends = ENDS.indexOf(text.charAt(i - 1)) >= 0 || text.charAt(i) == '\n';
      if (ends
          && Character.isWhitespace(text.charAt(i))
          && !Character.isLowerCase(text.charAt(i + 1))) {
        return i + 1;
      }
    }
    return text.length();
  }

  private Optional<Hit> main(List<Hit> verbs, int from, int end) {
    int first = firstLetter(from);
    int front = endOfFront(first);
    return verbs.stream()
        .filter(hit -> hit.start() >= from && hit.start() < end)
        .filter(hit -> !isListed(hit) && opens(first, front, hit.start()))
        .findFirst();
  }

  /** Whether an order may stand at a place. */
  boolean opensAt(int offset) {
    Integer from = starts.floor(offset);
    int first = firstLetter(from == null ? 0 : from);
    return opens(first, endOfFront(first), offset);
  }

  private int firstLetter(int from) {
    int at = from;
    while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Where the word ends that opens a phrase in front of the main clause; -1 without one. */
  private int endOfFront(int first) {
    return hits.stream()
        .filter(hit -> hit.cue() == Cue.FRONTING && hit.start() == first)
        .mapToInt(Hit::end)
        .max()
        .orElse(-1);
  }

  /** In "to view, edit or share a file" no verb is an order. */
  private boolean isListed(Hit hit) {
    return hit.end() < text.length() && text.charAt(hit.end()) == ',';
  }

  private boolean opens(int first, int front, int verb) {
    int before = verb - 1;
    while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    if (verb <= first || before < 0) {
      return true;
    }
    char last = text.charAt(before);
    boolean label = (last == ':' || last == ')') && before - first <= LONGEST_LABEL;
    boolean fronted = front >= 0 && front <= verb && (last == ',' || front == before + 1);
    return label || fronted || last == ';';
  }

  /** Whether any sentence tells the reader what to do. */
  boolean instruct() {
    return orders.stream().anyMatch(order -> is(order, Cue.IMPERATIVE)) && !worksProgram();
  }

  /** Whether an order only works a program, or one names a part of its window. */
  boolean worksProgram() {
    return has(Cue.PROCEDURE) || hits.stream().anyMatch(hit -> hit.cue() == Cue.INTERFACE);
  }

  /** Whether the text is but a pointer to another one. */
  boolean point() {
    return has(Cue.POINTER) && orders.stream().noneMatch(order -> is(order, Cue.IMPERATIVE));
  }

  /** Whether there is any order. */
  boolean any() {
    return orders.stream().anyMatch(Optional::isPresent);
  }

  /** Whether the text starts with an order. */
  boolean start() {
    return !orders.isEmpty()
        && orders.get(0).filter(hit -> text.substring(0, hit.start()).isBlank()).isPresent();
  }

  /** Whether no more than a phrase with a comma stands in front: "From then on, your users". */
  boolean followFront(Hit subject) {
    int comma = text.lastIndexOf(',', subject.start());
    return comma > 0
        && subject.start() - comma <= LONGEST_SUBJECT
        && endOfFront(firstLetter(0)) >= 0;
  }

  private boolean has(Cue cue) {
    return orders.stream().anyMatch(order -> is(order, cue));
  }

  private static boolean is(Optional<Hit> order, Cue cue) {
    return order.filter(hit -> hit.cue() == cue).isPresent();
  }
}
