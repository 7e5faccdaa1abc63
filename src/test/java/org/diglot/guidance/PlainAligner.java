package org.diglot.guidance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diglot.align.AlignedPair;
import org.diglot.align.Alignment;
import org.diglot.align.Aspect;
import org.diglot.align.Change;
import org.diglot.align.Consequence;
import org.diglot.model.PageText;
import org.diglot.model.Sentence;

/** Links what a test says; all else by equal text, in sequence. */
final class PlainAligner {

  private record Edit(List<String> from, List<String> to, Change change, boolean moved) {}

  private final List<Edit> edits = new ArrayList<>();

  PlainAligner wording(String from, String to) {
    return edit(List.of(from), List.of(to), Consequence.WORDING);
  }

  PlainAligner normative(String from, String to) {
    return edit(List.of(from), List.of(to), Consequence.NORMATIVE);
  }

  PlainAligner typographic(String from, String to) {
    return edit(List.of(from), List.of(to), Consequence.TYPOGRAPHIC);
  }

  PlainAligner moved(String text) {
    edits.add(new Edit(List.of(text), List.of(text), Change.NONE, true));
    return this;
  }

  PlainAligner edit(List<String> from, List<String> to, Consequence consequence) {
    Set<Aspect> aspects = consequence == Consequence.NORMATIVE ? Set.of(Aspect.NEGATION) : Set.of();
    edits.add(new Edit(from, to, new Change(consequence, aspects, 0.9), false));
    return this;
  }

  Alignment align(PageText from, PageText to) {
    Map<Integer, AlignedPair> byTo = new HashMap<>();
    Map<Integer, AlignedPair> byFrom = new HashMap<>();
    for (Edit edit : edits) {
      List<Sentence> left = find(from, edit.from());
      List<Sentence> right = find(to, edit.to());
      if (left.size() == edit.from().size() && right.size() == edit.to().size()) {
        AlignedPair pair = pair(edit, left, right);
        left.forEach(s -> byFrom.put(s.index(), pair));
        right.forEach(s -> byTo.put(s.index(), pair));
      }
    }
    int next = 0;
    for (Sentence sentence : to.sentences()) {
      for (int i = next; i < from.sentences().size() && !byTo.containsKey(sentence.index()); i++) {
        Sentence other = from.sentences().get(i);
        if (other.text().equals(sentence.text()) && !byFrom.containsKey(i)) {
          AlignedPair pair = new AlignedPair.Unchanged(other, sentence, 1);
          byTo.put(sentence.index(), pair);
          byFrom.put(i, pair);
          next = i + 1;
        }
      }
    }
    return new Alignment(from, to, ordered(from, to, byFrom, byTo));
  }

  private static List<AlignedPair> ordered(
      PageText from,
      PageText to,
      Map<Integer, AlignedPair> byFrom,
      Map<Integer, AlignedPair> byTo) {
    List<AlignedPair> pairs = new ArrayList<>();
    removedFrom(0, from, byFrom, pairs);
    for (Sentence sentence : to.sentences()) {
      AlignedPair pair = byTo.get(sentence.index());
      if (pair == null) {
        pairs.add(new AlignedPair.Added(sentence, 1));
      } else if (!pairs.contains(pair)) {
        pairs.add(pair);
        List<Sentence> left = pair.from();
        removedFrom(left.get(left.size() - 1).index() + 1, from, byFrom, pairs);
      }
    }
    return pairs;
  }

  private static void removedFrom(
      int start, PageText from, Map<Integer, AlignedPair> byFrom, List<AlignedPair> pairs) {
    for (int i = start; i < from.sentences().size() && !byFrom.containsKey(i); i++) {
      pairs.add(new AlignedPair.Removed(from.sentences().get(i), 1));
    }
  }

  private static AlignedPair pair(Edit edit, List<Sentence> left, List<Sentence> right) {
    if (right.size() > 1) {
      return new AlignedPair.Split(left.get(0), right, edit.change(), 0.9);
    }
    if (left.size() > 1) {
      return new AlignedPair.Merged(left, right.get(0), edit.change(), 0.9);
    }
    return edit.moved()
        ? new AlignedPair.Moved(left.get(0), right.get(0), edit.change(), 0.9)
        : new AlignedPair.Edited(left.get(0), right.get(0), edit.change(), 0.9);
  }

  private static List<Sentence> find(PageText page, List<String> texts) {
    return page.sentences().stream().filter(s -> texts.contains(s.text())).toList();
  }
}
