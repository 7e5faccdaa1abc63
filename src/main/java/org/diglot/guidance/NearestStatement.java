package org.diglot.guidance;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.diglot.diagnostic.NearestName;
import org.diglot.model.GuidanceRegister.ById;
import org.diglot.model.GuidanceRegister.ByText;
import org.diglot.model.GuidanceRegister.Reference;
import org.diglot.model.PageText;
import org.diglot.model.Sentence;

/** The statement that a register's entry most probably means. */
final class NearestStatement {

  private static final double LEAST_OVERLAP = 0.5;

  private NearestStatement() {}

  /** The id or the text to write instead; nothing where no statement is near. */
  static Optional<String> of(Reference wanted, PageText text, List<GuidanceId> ids) {
    if (wanted instanceof ById byId) {
      return NearestName.of(byId.id(), ids.stream().map(GuidanceId::value).toList());
    }
    Set<String> words = words(((ByText) wanted).text());
    return text.sentences().stream()
        .map(Sentence::text)
        .filter(sentence -> overlap(words, sentence) >= LEAST_OVERLAP)
        .max(Comparator.comparingDouble(sentence -> overlap(words, sentence)));
  }

  private static double overlap(Set<String> wanted, String sentence) {
    Set<String> words = words(sentence);
    Set<String> all = new HashSet<>(words);
    all.addAll(wanted);
    words.retainAll(wanted);
    return all.isEmpty() ? 0 : (double) words.size() / all.size();
  }

  private static Set<String> words(String text) {
    Set<String> words =
        new HashSet<>(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    words.remove("");
    return words;
  }
}
