package org.diglot.review;

import java.util.List;
import java.util.Optional;
import org.diglot.diagnostic.Severity;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;
import org.diglot.model.SegmentState;

/**
 * A segment with what a decision about it needs.
 *
 * @param page the page
 * @param id the segment's id; {@link #PAGE} for what is about no segment
 * @param key names the texts as they stand in the file, so that a decision tells what it was about
 * @param line where it stands in the file, from 1
 * @param headings the headings above it, outermost first, in the target language
 * @param state how far it is
 * @param carried how an update brought the translation to this segment, such as {@code moved}
 * @param concern the gravest thing known about it
 * @param source what the translation has to say today, as Markdown
 * @param target the translation, as Markdown
 * @param previousSource what the translation was made from, where that is not {@code source}
 * @param revision how it differs from an earlier version of the locale; absent where no versions
 *     are compared
 * @param suggestions other translations of the same or a like text
 * @param others what other locales say in its place
 * @param findings what was found in it
 * @param fixed what its translation must hold as it is
 */
public record ReviewRow(
    DocumentPath page,
    String id,
    String key,
    int line,
    List<String> headings,
    SegmentState state,
    Optional<String> carried,
    Concern concern,
    String source,
    String target,
    Optional<String> previousSource,
    Optional<Revision> revision,
    List<Suggestion> suggestions,
    List<Other> others,
    List<Found> findings,
    FixedParts fixed) {

  /** The id of a row that is about its page and no segment of it. */
  public static final String PAGE = "page";

  public ReviewRow {
    headings = List.copyOf(headings);
    suggestions = List.copyOf(suggestions);
    others = List.copyOf(others);
    findings = List.copyOf(findings);
  }

  /**
   * The same row in a comparison of two versions, held against the source text of the earlier one.
   *
   * @param difference how it differs
   * @param before the source text in the earlier version
   * @param change what the change is about
   */
  public ReviewRow since(Revision difference, String before, Concern change) {
    return new ReviewRow(
        page,
        id,
        key,
        line,
        headings,
        state,
        carried,
        concern.graver(change),
        source,
        target,
        Optional.of(before).filter(text -> !text.strip().equals(source.strip())),
        Optional.of(difference),
        suggestions,
        others,
        findings,
        fixed);
  }

  /**
   * The same row with what only the whole run knows.
   *
   * @param gravest the gravest thing found
   * @param found what was found in it
   * @param offered other translations of the same or a like text
   */
  public ReviewRow with(Concern gravest, List<Found> found, List<Suggestion> offered) {
    return new ReviewRow(
        page,
        id,
        key,
        line,
        headings,
        state,
        carried,
        concern.graver(gravest),
        source,
        target,
        previousSource,
        revision,
        offered,
        others,
        found,
        FixedParts.of(source));
  }

  /**
   * How a segment differs from an earlier version of its locale.
   *
   * @param change what happened to it
   * @param previousTarget the translation then; empty where there was none
   */
  public record Revision(RevisionChange change, String previousTarget) {}

  /**
   * Another translation.
   *
   * @param kind how near it is, such as {@code exact} or {@code fuzzy}
   * @param score per cent of agreement of the sources, less penalties
   * @param source what it translates
   * @param target the translation
   * @param from where it stands
   */
  public record Suggestion(String kind, int score, String source, String target, String from) {}

  /** What another locale says in its place. */
  public record Other(LanguageTag locale, String target) {}

  /**
   * A finding.
   *
   * @param rule its rule
   * @param severity its weight in this run
   * @param message what is wrong
   * @param remedy what to do; empty where there is nothing to advise
   * @param start where in the target it is, in UTF-16 units; negative where it is about all of it
   * @param end behind its last character
   * @param key the key to suppress it by
   * @param mended the target without the defect, where the mend is certain
   */
  public record Found(
      String rule,
      Severity severity,
      String message,
      String remedy,
      int start,
      int end,
      String key,
      Optional<String> mended) {}
}
