package org.diglot.memory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.diglot.memory.TermEntry.Status;
import org.diglot.model.LanguageTag;

/**
 * The terms of a language. Terms are found as whole words in whatever form the script inflects
 * them; in scripts without spaces as characters. Of terms that overlap the longest counts.
 */
public final class Termbase {

  private final LanguageTag language;
  private final List<TermEntry> entries;
  private final Map<String, List<TermPattern>> targets = new LinkedHashMap<>();
  private final TermIndex sources;
  private final TermIndex banned;
  private final boolean hasBanned;

  private Termbase(LanguageTag language, List<TermEntry> entries) {
    this.language = language;
    this.entries = List.copyOf(entries);
    List<TermPattern> sourcePatterns = new ArrayList<>();
    List<TermPattern> bannedPatterns = new ArrayList<>();
    for (TermEntry entry : entries) {
      List<TermPattern> patterns =
          TermPattern.of(entry, entry.target(), language, isCaseVariant(entry));
      if (entry.source().isEmpty()) {
        bannedPatterns.addAll(patterns);
      } else {
        boolean exact = !entry.source().equals(entry.source().toLowerCase(Locale.ROOT));
        sourcePatterns.addAll(TermPattern.of(entry, entry.source(), language, exact));
        targets.computeIfAbsent(entry.concept(), key -> new ArrayList<>()).addAll(patterns);
      }
    }
    this.sources = new TermIndex(sourcePatterns);
    this.banned = new TermIndex(bannedPatterns);
    this.hasBanned = !bannedPatterns.isEmpty();
  }

  /** A termbase from its entries. */
  public static Termbase of(LanguageTag language, List<TermEntry> entries) {
    return new Termbase(language, entries);
  }

  /** A termbase without terms. */
  public static Termbase empty(LanguageTag language) {
    return new Termbase(language, List.of());
  }

  /** A forbidden spelling of a permitted term is told from it by nothing but its capitals. */
  private boolean isCaseVariant(TermEntry entry) {
    return entry.status() == Status.FORBIDDEN
        && entries.stream()
            .anyMatch(
                other ->
                    other.status() != Status.FORBIDDEN
                        && other.concept().equals(entry.concept())
                        && other.target().equalsIgnoreCase(entry.target()));
  }

  /** The target language. */
  public LanguageTag language() {
    return language;
  }

  /** Every entry. */
  public List<TermEntry> entries() {
    return entries;
  }

  /** Whether there is no term at all. */
  public boolean isEmpty() {
    return entries.isEmpty();
  }

  /** Whether it forbids words whatever the source says. */
  public boolean bansAnywhere() {
    return hasBanned;
  }

  /**
   * The first preferred term of a concept, else its first admitted one; of alternatives the first.
   */
  public Optional<String> preferred(String concept) {
    return entry(concept, Status.PREFERRED)
        .or(() -> entry(concept, Status.ADMITTED))
        .or(() -> entry(concept, Status.PROTECTED))
        .map(entry -> entry.target().split("\\|", 2)[0].replace("*", "").strip());
  }

  private Optional<TermEntry> entry(String concept, Status status) {
    return entries.stream()
        .filter(entry -> entry.concept().equals(concept) && entry.status() == status)
        .findFirst();
  }

  /** The terms of a source text, one match for each concept and place. */
  public List<TermMatch> inSource(TermText text) {
    return entries.isEmpty() ? List.of() : sources.find(text, Inflection.SLIGHT);
  }

  /** Whether a target text has a permitted term of a concept, be it inflected or in a compound. */
  public boolean isTranslated(String concept, TermText target) {
    return !find(concept, target, Inflection.LENIENT, false).isEmpty();
  }

  /** Whether a concept has a term that a translation may use. */
  public boolean hasPermitted(String concept) {
    return targets.getOrDefault(concept, List.of()).stream()
        .anyMatch(pattern -> pattern.entry().isPermitted());
  }

  /**
   * The forbidden terms of a target text that are no part of a permitted one.
   *
   * @param concepts those that its source has
   */
  public List<TermMatch> forbidden(List<String> concepts, TermText target) {
    List<TermMatch> found = new ArrayList<>();
    List<TermMatch> permitted = new ArrayList<>();
    for (String concept : concepts) {
      found.addAll(find(concept, target, Inflection.STRICT, true));
      permitted.addAll(find(concept, target, Inflection.STRICT, false));
    }
    if (hasBanned) {
      banned.find(target, Inflection.STRICT).stream()
          .filter(match -> match.entry().status() == Status.FORBIDDEN)
          .forEach(found::add);
    }
    found.removeIf(match -> permitted.stream().anyMatch(match::isWithin));
    return found;
  }

  private List<TermMatch> find(
      String concept, TermText text, Inflection inflection, boolean forbidden) {
    List<TermMatch> matches = new ArrayList<>();
    for (TermPattern pattern : targets.getOrDefault(concept, List.of())) {
      if ((pattern.entry().status() == Status.FORBIDDEN) == forbidden) {
        for (int at = 0; at < text.words().size(); at++) {
          if (pattern.isAt(text, at, inflection)) {
            matches.add(TermIndex.match(pattern, text, at));
          }
        }
      }
    }
    return matches;
  }
}
