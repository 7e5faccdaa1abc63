package org.diglot.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.diglot.guidance.LocaleCoverage;
import org.diglot.guidance.PageCoverage;
import org.diglot.guidance.StatementCoverage;
import org.diglot.model.BlockKind;
import org.diglot.model.PageElement;
import org.diglot.model.PageText;
import org.diglot.model.Sentence;
import org.diglot.pipeline.PageStanding.HeadingAlias;

/**
 * The names that a heading has in any edition of its page. Each edition gives its heading all of
 * them, so that a fragment survives the change of the language.
 */
final class HeadingNames {

  private final Map<Integer, Set<String>> names;

  private HeadingNames(Map<Integer, Set<String>> names) {
    this.names = names;
  }

  static HeadingNames of(PageCoverage coverage) {
    PageText pivot = coverage.pivot().text();
    Map<Integer, Set<String>> names = new TreeMap<>();
    for (Sentence sentence : pivot.sentences()) {
      if (isHeading(pivot, sentence)) {
        Set<String> all = new LinkedHashSet<>(Set.of(pivot.section(sentence).anchor()));
        for (LocaleCoverage locale : coverage.locales()) {
          ownHeading(locale, sentence.index()).forEach(own -> all.add(anchor(locale, own)));
        }
        all.remove("");
        names.put(sentence.index(), all);
      }
    }
    return new HeadingNames(names);
  }

  private static boolean isHeading(PageText text, Sentence sentence) {
    return text.block(sentence).kind() == BlockKind.HEADING;
  }

  /** The locale's heading for a heading of the pivot, if it is one there too. */
  private static List<Sentence> ownHeading(LocaleCoverage locale, int index) {
    StatementCoverage statement = locale.statements().get(index);
    return locale.alignment().isEmpty()
        ? List.of()
        : statement.evidence().stream()
            .filter(own -> isHeading(locale.alignment().get().from(), own))
            .limit(1)
            .toList();
  }

  private static String anchor(LocaleCoverage locale, Sentence heading) {
    return locale.alignment().orElseThrow().from().section(heading).anchor();
  }

  /** The names that headings of the source edition do not have of themselves. */
  List<HeadingAlias> ofSource(PageText pivot) {
    List<HeadingAlias> aliases = new ArrayList<>();
    names.forEach(
        (index, all) -> {
          Sentence sentence = pivot.sentences().get(index);
          add(all, pivot.section(sentence).anchor(), sentence, aliases);
        });
    return aliases;
  }

  /** The names that a locale's headings do not have of themselves. */
  List<HeadingAlias> of(LocaleCoverage locale) {
    PageText text = locale.alignment().orElseThrow().from();
    List<HeadingAlias> aliases = new ArrayList<>();
    Set<Integer> anchored = anchoredSections(text);
    names.forEach(
        (index, all) -> {
          for (Sentence own : ownHeading(locale, index)) {
            boolean named = anchored.contains(text.section(own).index());
            add(all, named ? anchor(locale, own) : "", own, aliases);
          }
        });
    return aliases;
  }

  /** Headings with an anchor; the others are named after their words in the locale's language. */
  private static Set<Integer> anchoredSections(PageText text) {
    Set<Integer> sections = new LinkedHashSet<>();
    for (PageElement element : text.elements()) {
      if (element.kind() == PageElement.Kind.HEADING_ANCHOR) {
        sections.add(element.section());
      }
    }
    return sections;
  }

  private static void add(
      Set<String> names, String own, Sentence heading, List<HeadingAlias> aliases) {
    for (String name : names) {
      if (!name.equals(own)) {
        aliases.add(new HeadingAlias(name, SentenceNames.place(heading)));
      }
    }
  }
}
