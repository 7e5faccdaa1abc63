package org.diglot.update;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.diglot.align.Aligner;
import org.diglot.align.Alignment;
import org.diglot.align.Consequence;
import org.diglot.align.ConsequenceGrader;
import org.diglot.model.BilingualDocument;
import org.diglot.model.BlockKind;
import org.diglot.model.FrontMatter;
import org.diglot.model.LanguageTag;
import org.diglot.model.PageElement;
import org.diglot.model.PageStates;
import org.diglot.model.PageText;
import org.diglot.model.RemovedSegment;
import org.diglot.model.SegmentState;
import org.diglot.model.SegmentStatus;
import org.diglot.model.Sentence;
import org.diglot.model.SourceFile;
import org.diglot.text.Lexicon;
import org.diglot.text.SegmentKey;
import org.diglot.text.WritingSystem;

/** Carries new sources into bilingual pages. Holds no state; may be used by several threads. */
public final class PageUpdater {

  /**
   * A bilingual page as it stands.
   *
   * @param locale whose it is
   * @param document the file
   * @param source its source side
   * @param target its target side
   * @param states what stands beside it
   */
  public record OldPage(
      LanguageTag locale,
      BilingualDocument document,
      PageText source,
      PageText target,
      PageStates states) {}

  /**
   * The source as it is now.
   *
   * @param document the file
   * @param text its text, cut as the old page's source is
   * @param commit its revision, where it is known
   */
  public record NewSource(BilingualDocument document, PageText text, Optional<String> commit) {}

  private final ConsequenceGrader grader;
  private final Aligner aligner;

  /**
   * @param lexicon the words of the source language
   */
  public PageUpdater(Lexicon lexicon) {
    this.grader = new ConsequenceGrader(lexicon);
    this.aligner = new Aligner(grader);
  }

  /**
   * The page for the new source.
   *
   * @param recall finds translations of texts that are new on the page
   */
  public PageUpdate update(OldPage old, NewSource source, Recall recall) {
    Alignment alignment = aligner.align(old.source(), source.text());
    WritingSystem writing = WritingSystem.of(old.locale());
    SegmentCarrier carrier = new SegmentCarrier(old.states(), grader, recall, writing);
    carrier.carry(alignment);
    String prefix = Prefix.of(old.locale(), source.document().file());
    Numbering numbering = new Numbering(prefix, source.text());
    String head =
        new FrontMatterWriter(
                source.document().file(), source.document().frontMatter(), source.commit())
            .write(old.document().file(), old.document().frontMatter());
    Gaps gaps = new Gaps(source.text(), old.document(), old.target());
    String text =
        new BilingualWriter(gaps, numbering)
            .write(head, source.document().frontMatter(), carrier.units());
    return new PageUpdate(
        bom(old.document().file()) + text,
        prefix,
        states(old, source.text(), carrier.units(), numbering),
        removed(old, source, carrier),
        counts(carrier));
  }

  /** Titles and descriptions are translations, too. */
  private static List<RemovedSegment> removed(
      OldPage old, NewSource source, SegmentCarrier carrier) {
    List<RemovedSegment> removed = new ArrayList<>();
    FrontMatter now = source.document().frontMatter();
    boolean isRead = !now.isPresent() || !now.entries().isEmpty();
    for (String key : List.of("title", "description")) {
      Optional<String> target = old.document().frontMatter().value(key).filter(v -> !v.isBlank());
      if (isRead && target.isPresent() && now.entry(key).isEmpty()) {
        Optional<String> madeFrom =
            key.equals("title") ? old.states().title() : old.states().description();
        removed.add(new RemovedSegment("", madeFrom.orElse(""), target.get()));
      }
    }
    removed.addAll(carrier.removed());
    return removed;
  }

  private static String bom(SourceFile file) {
    return file.text().substring(0, file.contentStart());
  }

  private static PageStates states(
      OldPage old, PageText source, List<Unit> units, Numbering numbering) {
    List<SegmentStatus> segments = new ArrayList<>();
    for (Unit unit : units) {
      boolean usual =
          unit.state() == SegmentState.TRANSLATED
              && unit.translatedFrom().isEmpty()
              && unit.carry() == Carry.KEPT
              && comment(unit, old.states()).isEmpty();
      if (!usual) {
        segments.add(status(unit, numbering, old.states()));
      }
    }
    return new PageStates(
        older(old.states().title().or(() -> firstTitle(old, source)), title(source)),
        older(old.states().description(), element(source, PageElement.Kind.DESCRIPTION)),
        segments);
  }

  private static SegmentStatus status(Unit unit, Numbering numbering, PageStates before) {
    Consequence consequence = unit.change().consequence();
    return new SegmentStatus(
        numbering.id(unit),
        unit.state(),
        carried(unit, before),
        consequence == Consequence.NONE
            ? Optional.empty()
            : Optional.of(consequence.name().toLowerCase(Locale.ROOT)),
        unit.translatedFrom(),
        comment(unit, before));
  }

  private static Optional<String> comment(Unit unit, PageStates before) {
    return unit.origin()
        .flatMap(segment -> before.of(segment.id()))
        .flatMap(SegmentStatus::comment);
  }

  /** How a translation came to a segment that stays where it is was said before. */
  private static Optional<String> carried(Unit unit, PageStates before) {
    return switch (unit.carry()) {
      case NEW -> Optional.empty();
      case KEPT ->
          unit.origin().flatMap(segment -> before.of(segment.id())).flatMap(SegmentStatus::carried);
      default -> Optional.of(unit.carry().toString());
    };
  }

  /** A text that a translation was made from is on record as long as it is another one. */
  private static Optional<String> older(Optional<String> madeFrom, Optional<String> now) {
    return madeFrom.filter(
        text -> !SegmentKey.normalised(text).equals(SegmentKey.normalised(now.orElse(""))));
  }

  private static Optional<String> title(PageText source) {
    return element(source, PageElement.Kind.TITLE);
  }

  /** A page does not keep its source's title; but most repeat it as their first heading. */
  private static Optional<String> firstTitle(OldPage old, PageText source) {
    Optional<String> now = heading(source);
    Optional<String> before = heading(old.source());
    boolean repeats =
        now.isPresent()
            && SegmentKey.normalised(now.get())
                .equals(SegmentKey.normalised(title(source).orElse("")));
    return repeats ? before : Optional.empty();
  }

  private static Optional<String> heading(PageText text) {
    return text.sentences().stream()
        .findFirst()
        .filter(sentence -> text.block(sentence).kind() == BlockKind.HEADING)
        .map(Sentence::text);
  }

  private static Optional<String> element(PageText source, PageElement.Kind kind) {
    return source.elements().stream()
        .filter(element -> element.kind() == kind)
        .map(PageElement::text)
        .findFirst();
  }

  private static Map<Carry, Integer> counts(SegmentCarrier carrier) {
    Map<Carry, Integer> counts = new EnumMap<>(Carry.class);
    carrier.units().forEach(unit -> counts.merge(unit.carry(), 1, Integer::sum));
    return counts;
  }
}
