package org.diglot.text;

import com.ibm.icu.text.AlphabeticIndex;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.diglot.model.LanguageTag;

/**
 * Sorts names as a language does, and groups them under its letters: Latin letters, kana rows,
 * consonants of Hangul, letters of Pinyin. Names in another script than the language's stand under
 * the Latin letters, or in a last group.
 */
public final class AlphabeticalIndex {

  private AlphabeticalIndex() {}

  /**
   * Names under one letter.
   *
   * @param label the letter
   * @param entries in alphabetical order, never empty
   */
  public record Group<T>(String label, List<T> entries) {

    public Group {
      entries = List.copyOf(entries);
    }
  }

  /**
   * The entries grouped; entries of equal names keep their order.
   *
   * @param other label of the groups for what stands under no letter
   */
  public static <T> List<Group<T>> of(
      List<T> entries, Function<T, String> name, LanguageTag language, String other) {
    AlphabeticIndex<T> index =
        new AlphabeticIndex<T>(ULocale.forLanguageTag(language.value()))
            .addLabels(ULocale.ENGLISH)
            .setUnderflowLabel(other)
            .setInflowLabel(other)
            .setOverflowLabel(other);
    entries.forEach(entry -> index.addRecord(name.apply(entry), entry));
    List<Group<T>> groups = new ArrayList<>();
    List<T> others = new ArrayList<>();
    for (AlphabeticIndex.Bucket<T> bucket : index) {
      List<T> inBucket = new ArrayList<>();
      bucket.iterator().forEachRemaining(entry -> inBucket.add(entry.getData()));
      if (bucket.getLabelType() != AlphabeticIndex.Bucket.LabelType.NORMAL) {
        others.addAll(inBucket);
      } else if (!inBucket.isEmpty()) {
        groups.add(new Group<>(bucket.getLabel(), inBucket));
      }
    }
    if (!others.isEmpty()) {
      groups.add(new Group<>(other, others));
    }
    return groups;
  }
}
