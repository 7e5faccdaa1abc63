package org.diglot.corpus;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.diglot.model.PageText;
import org.diglot.model.Sentence;
import org.diglot.text.SegmentKey;

/**
 * Links between the sentences of two revisions by the history of their lines and words, with
 * nothing of the aligner: a difference over all lines, and over the words of the lines that
 * changed, says which words were kept; two sentences are one if enough of their words are the same
 * kept words. What is left over is looked for elsewhere on the page, as moved.
 */
final class WordHistory {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final double SURE = 0.5;
  private static final double POSSIBLE = 0.25;
  private static final double SURE_MOVE = 0.8;

  /** Two sentences by their ordinals. */
  record Pair(int from, int to) {}

  /** What the history says of a pair. */
  enum Verdict {
    SAME,
    /** Some words were kept, but not enough to tell. */
    DOUBTFUL,
    OTHER
  }

  private record Word(String text, int sentence) {}

  private final PageText from;
  private final PageText to;
  private final List<List<String>> fromWords;
  private final List<List<String>> toWords;
  private final Map<Pair, Integer> kept = new HashMap<>();
  private final Map<Pair, Verdict> verdicts = new HashMap<>();
  private final Set<Pair> moved = new HashSet<>();

  WordHistory(PageText from, PageText to) {
    this.from = from;
    this.to = to;
    fromWords = from.sentences().stream().map(s -> words(s.text())).toList();
    toWords = to.sentences().stream().map(s -> words(s.text())).toList();
    keepLines();
    judgeSingles();
    judgePieces();
    judgeSharedPieces();
    judgeCells();
    judgeMoves();
    judgeUnique();
  }

  /** All pairs that the history is sure of. */
  Set<Pair> links() {
    return verdicts.entrySet().stream()
        .filter(e -> e.getValue() == Verdict.SAME)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** The links by the kind of change: pairs of the ordinals on either side. */
  Map<String, Set<Object>> kinds() {
    Map<Integer, Set<Integer>> tosOf = new TreeMap<>();
    Map<Integer, Set<Integer>> fromsOf = new TreeMap<>();
    for (Pair pair : links()) {
      tosOf.computeIfAbsent(pair.from(), k -> new TreeSet<>()).add(pair.to());
      fromsOf.computeIfAbsent(pair.to(), k -> new TreeSet<>()).add(pair.from());
    }
    Map<String, Set<Object>> kinds = new HashMap<>();
    tosOf.forEach(
        (i, tos) -> {
          Set<Integer> froms =
              tos.stream().flatMap(j -> fromsOf.get(j).stream()).collect(Collectors.toSet());
          Object link = List.of(List.copyOf(new TreeSet<>(froms)), List.copyOf(tos));
          kinds.computeIfAbsent(kind(i, froms, tos), k -> new HashSet<>()).add(link);
        });
    return kinds;
  }

  private String kind(int i, Set<Integer> froms, Set<Integer> tos) {
    if (froms.size() > 1) {
      return "Merged";
    }
    if (tos.size() > 1) {
      return "Split";
    }
    int j = tos.iterator().next();
    if (isMoved(new Pair(i, j))) {
      return "Moved";
    }
    return SegmentKey.normalised(from.sentences().get(i).text())
            .equals(SegmentKey.normalised(to.sentences().get(j).text()))
        ? "Unchanged"
        : "Edited";
  }

  Verdict verdict(Pair pair) {
    return verdicts.getOrDefault(pair, Verdict.OTHER);
  }

  /** Whether the pair was found out of sequence. */
  boolean isMoved(Pair pair) {
    return moved.contains(pair);
  }

  private static List<String> words(String text) {
    String visible = text.replaceAll("\\]\\([^)]*\\)", "] ").replace("\\", "");
    List<String> words =
        WORD.matcher(visible.toLowerCase(Locale.ROOT)).results().map(m -> m.group()).toList();
    return words.isEmpty() ? List.of(visible.strip()) : words;
  }

  /** Lines that both have are kept whole; between them words are compared. */
  private void keepLines() {
    List<List<Integer>> fromLines = lines(from);
    List<List<Integer>> toLines = lines(to);
    List<String> fromTexts = fromLines.stream().map(l -> text(l, fromWords)).toList();
    List<String> toTexts = toLines.stream().map(l -> text(l, toWords)).toList();
    int i = 0;
    int j = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(fromTexts, toTexts).getDeltas()) {
      for (; i < delta.getSource().getPosition(); i++, j++) {
        keepWords(fromLines.subList(i, i + 1), toLines.subList(j, j + 1));
      }
      int fromEnd = i + delta.getSource().size();
      int toEnd = j + delta.getTarget().size();
      keepWords(fromLines.subList(i, fromEnd), toLines.subList(j, toEnd));
      i = fromEnd;
      j = toEnd;
    }
    for (; i < fromLines.size(); i++, j++) {
      keepWords(fromLines.subList(i, i + 1), toLines.subList(j, j + 1));
    }
  }

  /** The sentences of each block. */
  private static List<List<Integer>> lines(PageText page) {
    Map<Integer, List<Integer>> lines = new TreeMap<>();
    for (int i = 0; i < page.sentences().size(); i++) {
      lines.computeIfAbsent(page.sentences().get(i).block(), b -> new ArrayList<>()).add(i);
    }
    return List.copyOf(lines.values());
  }

  private static String text(List<Integer> line, List<List<String>> words) {
    return line.stream().map(i -> String.join(" ", words.get(i))).collect(Collectors.joining(" "));
  }

  private void keepWords(List<List<Integer>> fromLines, List<List<Integer>> toLines) {
    List<Word> a = wordsOf(fromLines, fromWords);
    List<Word> b = wordsOf(toLines, toWords);
    List<String> fromTexts = a.stream().map(Word::text).toList();
    List<String> toTexts = b.stream().map(Word::text).toList();
    int i = 0;
    int j = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(fromTexts, toTexts).getDeltas()) {
      for (; i < delta.getSource().getPosition(); i++, j++) {
        keep(a.get(i), b.get(j));
      }
      i += delta.getSource().size();
      j += delta.getTarget().size();
    }
    for (; i < a.size(); i++, j++) {
      keep(a.get(i), b.get(j));
    }
  }

  private static List<Word> wordsOf(List<List<Integer>> lines, List<List<String>> words) {
    return lines.stream()
        .flatMap(List::stream)
        .flatMap(i -> words.get(i).stream().map(w -> new Word(w, i)))
        .toList();
  }

  private void keep(Word a, Word b) {
    kept.merge(new Pair(a.sentence(), b.sentence()), 1, Integer::sum);
  }

  private double share(Pair pair) {
    int size = fromWords.get(pair.from()).size() + toWords.get(pair.to()).size();
    return 2.0 * kept.getOrDefault(pair, 0) / size;
  }

  private void judgeSingles() {
    for (Pair pair : kept.keySet()) {
      double share = share(pair);
      verdicts.put(
          pair,
          share >= SURE ? Verdict.SAME : share >= POSSIBLE ? Verdict.DOUBTFUL : Verdict.OTHER);
    }
  }

  /** Pieces that are mostly in a whole which is mostly in its pieces. */
  private void judgePieces() {
    Map<Integer, List<Pair>> splits =
        kept.keySet().stream()
            .filter(p -> kept.get(p) >= SURE * toWords.get(p.to()).size())
            .collect(Collectors.groupingBy(Pair::from));
    splits.forEach((i, pieces) -> judgePieces(pieces, fromWords.get(i).size()));
    Map<Integer, List<Pair>> merges =
        kept.keySet().stream()
            .filter(p -> kept.get(p) >= SURE * fromWords.get(p.from()).size())
            .collect(Collectors.groupingBy(Pair::to));
    merges.forEach((j, pieces) -> judgePieces(pieces, toWords.get(j).size()));
  }

  private void judgePieces(List<Pair> pieces, int whole) {
    int sum = pieces.stream().mapToInt(kept::get).sum();
    for (Pair piece : pieces) {
      if (sum >= SURE * whole) {
        verdicts.put(piece, Verdict.SAME);
      } else {
        verdicts.merge(piece, Verdict.DOUBTFUL, (x, y) -> x == Verdict.SAME ? x : y);
      }
    }
  }

  /**
   * Pieces that repeat what the whole says once ("A and B end in May" became "A ends in May" and "B
   * ends in May"): a difference keeps each word for one of them only.
   */
  private void judgeSharedPieces() {
    Set<Pair> links = links();
    Set<Integer> tos = links.stream().map(Pair::to).collect(Collectors.toSet());
    Set<Integer> froms = links.stream().map(Pair::from).collect(Collectors.toSet());
    for (Pair pair : links) {
      for (int side : List.of(-1, 1)) {
        int j = pair.to() + side;
        if (j >= 0 && j < toWords.size() && !tos.contains(j)) {
          judgeShared(
              fromWords.get(pair.from()),
              toWords.get(pair.to()),
              toWords.get(j),
              new Pair(pair.from(), j));
        }
        int i = pair.from() + side;
        if (i >= 0 && i < fromWords.size() && !froms.contains(i)) {
          judgeShared(
              toWords.get(pair.to()),
              fromWords.get(pair.from()),
              fromWords.get(i),
              new Pair(i, pair.to()));
        }
      }
    }
  }

  private void judgeShared(
      List<String> whole, List<String> piece, List<String> other, Pair candidate) {
    long shared = other.stream().filter(whole::contains).count();
    long own = other.stream().filter(whole::contains).filter(w -> !piece.contains(w)).count();
    if (shared >= 0.7 * other.size() && own >= 0.1 * whole.size() && other.size() > 2) {
      verdicts.put(candidate, Verdict.SAME);
    }
  }

  /** A cell is the same cell where its row's first cell and its column's head are the same. */
  private void judgeCells() {
    Map<Integer, Integer> fromHeads = rowHeads(from);
    Map<Integer, Integer> toHeads = rowHeads(to);
    Map<String, List<Integer>> cells = new HashMap<>();
    IntStream.range(0, to.sentences().size())
        .filter(j -> isCell(to, j))
        .forEach(j -> cells.computeIfAbsent(cell(to, j), k -> new ArrayList<>()).add(j));
    for (int i = 0; i < from.sentences().size(); i++) {
      if (isCell(from, i)) {
        int head = fromHeads.get(from.block(from.sentences().get(i)).row().orElse(-1));
        for (int toHead : Set.copyOf(toHeads.values())) {
          if (verdict(new Pair(head, toHead)) == Verdict.SAME) {
            int row = to.block(to.sentences().get(toHead)).row().orElse(-1);
            int column = from.block(from.sentences().get(i)).column().orElse(-1);
            for (int j : cells.getOrDefault(row + ":" + column, List.of())) {
              verdicts.merge(
                  new Pair(i, j),
                  Verdict.DOUBTFUL,
                  (x, y) -> x == Verdict.SAME ? x : Verdict.DOUBTFUL);
            }
          }
        }
      }
    }
  }

  private static boolean isCell(PageText page, int i) {
    return page.block(page.sentences().get(i)).row().isPresent();
  }

  private static String cell(PageText page, int i) {
    Sentence sentence = page.sentences().get(i);
    return page.block(sentence).row().orElse(-1) + ":" + page.block(sentence).column().orElse(-1);
  }

  private static Map<Integer, Integer> rowHeads(PageText page) {
    Map<Integer, Integer> heads = new HashMap<>();
    for (int i = 0; i < page.sentences().size(); i++) {
      if (isCell(page, i)) {
        heads.putIfAbsent(page.block(page.sentences().get(i)).row().orElse(-1), i);
      }
    }
    return heads;
  }

  private void judgeMoves() {
    Set<Pair> links = links();
    Set<Integer> froms = links.stream().map(Pair::from).collect(Collectors.toSet());
    Set<Integer> tos = links.stream().map(Pair::to).collect(Collectors.toSet());
    for (int i = 0; i < fromWords.size(); i++) {
      for (int j = 0; j < toWords.size(); j++) {
        if (!froms.contains(i) && !tos.contains(j)) {
          judgeMove(new Pair(i, j));
        }
      }
    }
  }

  /**
   * A long sentence that either page has once is one sentence, wherever it stands: a difference of
   * lines keeps nothing of what changed its place. What it kept of such a sentence elsewhere is
   * doubtful.
   */
  private void judgeUnique() {
    Map<List<String>, Integer> froms = unique(fromWords);
    Map<List<String>, Integer> tos = unique(toWords);
    for (Map.Entry<List<String>, Integer> entry : froms.entrySet()) {
      int i = entry.getValue();
      int j = tos.getOrDefault(entry.getKey(), -1);
      Pair pair = new Pair(i, j);
      if (i >= 0 && j >= 0 && entry.getKey().size() > 4 && verdict(pair) != Verdict.SAME) {
        verdicts.replaceAll(
            (p, v) -> (p.from() == i || p.to() == j) && v == Verdict.SAME ? Verdict.DOUBTFUL : v);
        verdicts.put(pair, Verdict.SAME);
        moved.add(pair);
      }
    }
  }

  private static Map<List<String>, Integer> unique(List<List<String>> sentences) {
    Map<List<String>, Integer> unique = new HashMap<>();
    for (int i = 0; i < sentences.size(); i++) {
      unique.merge(sentences.get(i), i, (x, y) -> -1);
    }
    return unique;
  }

  private void judgeMove(Pair pair) {
    List<String> a = fromWords.get(pair.from());
    List<String> rest = new ArrayList<>(toWords.get(pair.to()));
    long shared = a.stream().filter(rest::remove).count();
    double share = 2.0 * shared / (a.size() + toWords.get(pair.to()).size());
    if (share >= SURE_MOVE && a.size() > 2) {
      verdicts.put(pair, Verdict.SAME);
      moved.add(pair);
    } else if (share >= SURE) {
      verdicts.put(pair, Verdict.DOUBTFUL);
    }
  }
}
