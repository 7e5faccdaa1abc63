package org.diglot.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.diglot.check.LatinWords.LatinWord;

/** The names of a pair: which its target keeps, which it lacks, and which it may have altered. */
final class PairNames {

  /**
   * A name, and a word of the target that it may have been.
   *
   * @param name as the source has it
   * @param word what stands in the target
   * @param start offset of the word in the target's prose
   * @param end offset behind it
   * @param anchored whether a word beside the name stands beside the word, too
   * @param sameScript whether the target's language writes Latin letters
   */
  record Altered(
      String name, String word, int start, int end, boolean anchored, boolean sameScript) {

    /** Whether only capitals differ. */
    boolean isCase() {
      return name.equalsIgnoreCase(word);
    }
  }

  private static final NameWords NONE = new NameWords("");

  private final NameWords sourceNames;
  private final NameWords targetNames;
  private final List<LatinWord> source;
  private final List<LatinWord> target;
  private final Set<String> targetWords;
  private final int[] names;
  private final boolean sameScript;
  private final AddressWords addresses;

  PairNames(Pair pair) {
    this.sourceNames = pair.source().names();
    this.source = sourceNames.words();
    this.targetNames = source.isEmpty() ? NONE : pair.target().names();
    this.target = targetNames.words();
    this.targetWords = targetNames.texts();
    this.names = sourceNames.names();
    this.sameScript = !targetNames.hasOtherLetters();
    this.addresses = new AddressWords(pair.source().markup());
  }

  /** What looks like a name in the source, each once. */
  List<String> names() {
    return sourceNames.distinctNames();
  }

  /** How many Latin words the source has. */
  int sourceLength() {
    return source.size();
  }

  boolean keeps(String name) {
    return targetNames.has(name);
  }

  /** Whether some word of the target may be a form or a part of a name. */
  boolean mayHave(String name) {
    int gap = name.indexOf(' ');
    return gap < 0
        ? mayHaveWord(name)
        : !hasLowered(name)
            && mayHavePart(name.substring(0, gap))
            && mayHavePart(name.substring(gap + 1));
  }

  private boolean mayHavePart(String name) {
    return hasAnyCase(name)
        || altered().stream().anyMatch(altered -> altered.name().equals(name) && !altered.isCase());
  }

  /**
   * Whether a capitalised word may be no name by itself: it opens the source, or stands there in a
   * row of names.
   */
  boolean isPart(String name) {
    if (NameShape.of(name) != NameShape.CAPITALISED) {
      return false;
    }
    for (int i : names) {
      if (source.get(i).text().equals(name) && i > 0 && !isInRow(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean isInRow(int index) {
    boolean behind = source.get(index).joined() && isName(index - 1);
    return behind
        || index + 1 < source.size() && source.get(index + 1).joined() && isName(index + 1);
  }

  private boolean isName(int index) {
    return NameShape.of(source.get(index).text()) != NameShape.NONE;
  }

  private boolean hasAnyCase(String name) {
    return targetWords.contains(name)
        || targetWords.stream().anyMatch(word -> word.equalsIgnoreCase(name));
  }

  /** Whether the words of a name stand in the target in their order, and without capitals. */
  boolean hasLowered(String name) {
    return name.indexOf(' ') > 0 && !sourceNames.has(fold(name)) && targetNames.has(fold(name));
  }

  private boolean mayHaveWord(String name) {
    String stem = fold(name.substring(0, Math.max(2, name.length() - 3)));
    return targetWords.stream().anyMatch(word -> fold(word).contains(stem))
        || altered().stream().anyMatch(altered -> altered.name().equals(name));
  }

  private static String fold(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** The Latin words of the target, each once. */
  Set<String> words() {
    return targetWords;
  }

  /** Each word of the target that may be a name of the source with a slip in it. */
  List<Altered> altered() {
    List<Altered> found = new ArrayList<>();
    if (names.length == 0) {
      return found;
    }
    for (int i = 0; i < target.size(); i++) {
      if (!sourceNames.texts().contains(target.get(i).text())) {
        altered(i).ifPresent(found::add);
      }
    }
    for (LatinWord name : sourceNames.compounds()) {
      if (found.isEmpty() && !keeps(name.text())) {
        altered(name).ifPresent(found::add);
      }
    }
    return found;
  }

  /** As many words of a compound as another one has: the rest is none of it. */
  private static LatinWord cut(LatinWord compound, LatinWord name) {
    int hyphens = (int) name.text().chars().filter(c -> c == '-').count();
    int end = compound.text().indexOf('-');
    for (int i = 0; i < hyphens && end >= 0; i++) {
      end = compound.text().indexOf('-', end + 1);
    }
    return end < 0
        ? compound
        : new LatinWord(
            compound.text().substring(0, end), compound.start(), compound.start() + end, false);
  }

  /** A word of the target that is words joined by hyphens with a slip in them. */
  private Optional<Altered> altered(LatinWord name) {
    for (LatinWord compound : targetNames.compounds()) {
      LatinWord word = cut(compound, name);
      int added = word.text().length() - name.text().length();
      if (word.mayBe(name)
          && sourceNames.compounds().stream().noneMatch(own -> own.text().equals(word.text()))
          && !word.text().equalsIgnoreCase(name.text())
          && !(added > 0 && word.text().startsWith(name.text()))
          && NearName.distance(name.text(), word.text()) <= 2) {
        return Optional.of(altered(name.text(), word, false));
      }
    }
    return Optional.empty();
  }

  private Optional<Altered> altered(int own) {
    LatinWord word = target.get(own);
    for (int i : names) {
      LatinWord name = source.get(i);
      if (word.mayBe(name)
          && NearName.isNear(name.text(), word.text(), sameScript)
          && !(name.text().equalsIgnoreCase(word.text()) && isComplete(name.text()))) {
        boolean anchored = isAnchored(i, own);
        return Optional.of(altered(name.text(), word, anchored));
      }
    }
    return addresses.name(target, own, sameScript).map(name -> altered(name, word, true));
  }

  private Altered altered(String name, LatinWord word, boolean anchored) {
    return new Altered(name, word.text(), word.start(), word.end(), anchored, sameScript);
  }

  /** Whether the target has a name as often as the source. */
  private boolean isComplete(String name) {
    return count(target, name) >= count(source, name);
  }

  private static int count(List<LatinWord> words, String text) {
    int times = 0;
    for (LatinWord word : words) {
      times += word.text().equals(text) ? 1 : 0;
    }
    return times;
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
        && sourceNames.shape(ofSource) != NameShape.NONE;
  }
}
