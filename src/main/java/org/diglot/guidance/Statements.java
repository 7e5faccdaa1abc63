package org.diglot.guidance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.diglot.model.DocumentPath;
import org.diglot.model.GuidanceRegister;
import org.diglot.model.PageText;
import org.diglot.model.Sentence;
import org.diglot.text.SegmentKey;

/** Makes the statements of a pivot: one of each sentence. */
final class Statements {

  private Statements() {}

  /** The stable names of a page's sentences, in their order. */
  static List<GuidanceId> ids(DocumentPath page, PageText text) {
    Map<String, Integer> seen = new HashMap<>();
    List<GuidanceId> ids = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      String anchor = text.section(sentence).anchor();
      String key = SegmentKey.of(sentence.text());
      int repeat = seen.merge(anchor + "/" + key, 1, Integer::sum);
      ids.add(GuidanceId.of(page, anchor, key, repeat));
    }
    return ids;
  }

  static List<GuidanceStatement> of(
      PageText text,
      List<GuidanceId> ids,
      CoverageAnalysis.Classifier classifier,
      PageRegister register) {
    List<GuidanceStatement> statements = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      Classification grade = classifier.classify(text, sentence);
      Optional<GuidanceRegister.Entry> entry = register.entry(sentence.index());
      statements.add(
          new GuidanceStatement(
              ids.get(sentence.index()),
              sentence,
              entry
                  .flatMap(GuidanceRegister.Entry::guidanceClass)
                  .map(name -> GuidanceClass.valueOf(name.toUpperCase(Locale.ROOT)))
                  .orElse(grade.guidanceClass()),
              grade.strength(),
              entry.flatMap(GuidanceRegister.Entry::name),
              entry.map(Statements::level).orElseGet(Level.Unspecified::new)));
    }
    return statements;
  }

  private static Level level(GuidanceRegister.Entry entry) {
    if (entry.everywhere()) {
      return new Level.Everywhere();
    }
    return entry.locales().isEmpty()
        ? new Level.Unspecified()
        : new Level.In(
            entry.locales().stream()
                .map(GuidanceRegister.Place::tag)
                .collect(Collectors.toUnmodifiableSet()));
  }
}
