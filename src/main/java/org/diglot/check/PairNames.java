package org.diglot.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.diglot.check.LatinWords.LatinWord;

/**
 * The names of a pair: which its target keeps, which it lacks, and which Latin words of the target
 * its source does not have.
 */
final class PairNames {

  /**
   * A name that the target lacks, and what it has instead.
   *
   * @param name as the source has it
   * @param word what stands in the target
   * @param start offset of the word in the target's prose
   * @param end offset behind it
   * @param anchored whether a word beside the name stands beside the word, too
   * @param sameScript whether the target's language writes Latin letters
   */
  record Altered(
      String name, String word, int start, int end, boolean anchored, boolean sameScript) {}

  private final List<LatinWord> source;
  private final List<LatinWord> target;
  private final Set<String> sourceWords = new LinkedHashSet<>();
  private final Set<String> targetWords = new LinkedHashSet<>();
  private final boolean sameScript;

  PairNames(Pair pair) {
    this.source = LatinWords.of(pair.source().prose());
    this.target = source.isEmpty() ? List.of() : LatinWords.of(pair.target().prose());
    source.forEach(word -> sourceWords.add(word.text()));
    target.forEach(word -> targetWords.add(word.text()));
    this.sameScript = !LatinWords.hasOtherLetters(pair.target().prose());
  }

  /** What looks like a name in the source, each once. */
  List<String> names() {
    return sourceWords.stream().filter(word -> NameShape.of(word) != NameShape.NONE).toList();
  }

  boolean keeps(String name) {
    return targetWords.contains(name);
  }

  /** Whether some word of the target may be a form or a part of a name. */
  boolean mayHave(String name) {
    String stem = fold(name.substring(0, Math.max(2, name.length() - 3)));
    return targetWords.stream().anyMatch(word -> fold(word).contains(stem))
        || altered().stream().anyMatch(altered -> altered.name().equals(name));
  }

  private static String fold(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  boolean isSameScript() {
    return sameScript;
  }

  /** The Latin words of the target that the source does not have, each once. */
  List<String> own() {
    return targetWords.stream().filter(word -> !sourceWords.contains(word)).toList();
  }

  /** Each name of the source that the target may have altered, with what it has instead. */
  List<Altered> altered() {
    List<Altered> found = new ArrayList<>();
    for (int i = 0; i < source.size(); i++) {
      String name = source.get(i).text();
      if (NameShape.of(name) != NameShape.NONE && !keeps(name)) {
        altered(i).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Altered> altered(int name) {
    for (int i = 0; i < target.size(); i++) {
      LatinWord word = target.get(i);
      if (!sourceWords.contains(word.text())
          && NearName.isNear(source.get(name).text(), word.text(), sameScript)) {
        return Optional.of(
            new Altered(
                source.get(name).text(),
                word.text(),
                word.start(),
                word.end(),
                isAnchored(name, i),
                sameScript));
      }
    }
    return Optional.empty();
  }

  private boolean isAnchored(int name, int word) {
    return isSame(name - 1, word - 1) && source.get(name).joined() && target.get(word).joined()
        || isSame(name + 1, word + 1)
            && source.get(name + 1).joined()
            && target.get(word + 1).joined();
  }

  private boolean isSame(int ofSource, int ofTarget) {
    return ofSource >= 0
        && ofTarget >= 0
        && ofSource < source.size()
        && ofTarget < target.size()
        && source.get(ofSource).text().equals(target.get(ofTarget).text())
        && NameShape.of(source.get(ofSource).text()) != NameShape.NONE;
  }
}
