package org.diglot.guidance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.diglot.align.AlignedPair;
import org.diglot.align.Alignment;
import org.diglot.align.Aspect;
import org.diglot.align.Change;
import org.diglot.align.Consequence;
import org.diglot.model.Block;
import org.diglot.model.BlockKind;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;
import org.diglot.model.PageElement;
import org.diglot.model.PageText;
import org.diglot.model.Section;
import org.diglot.model.Segment;
import org.diglot.model.SegmentId;
import org.diglot.model.SegmentText;
import org.diglot.model.Sentence;
import org.diglot.model.SourceFile;
import org.diglot.model.TextRange;

/**
 * Hand-made coverage: every state, link and class occurs, by the ordinals of statement and locale.
 */
public final class SampleCoverage {

  /** One word for each space between letters; reports take any counter. */
  public static final ToIntFunction<String> WORDS =
      text -> text.isBlank() ? 0 : text.strip().split("\\s+").length;

  private static final int SECTION_LENGTH = 12;

  private final DocumentPath path;
  private final PageText pivot;
  private final List<GuidanceStatement> statements = new ArrayList<>();
  private final List<LanguageTag> locales;
  private final String extra;

  private SampleCoverage(String path, int size, List<LanguageTag> locales, String extra) {
    this.path = new DocumentPath(path);
    this.locales = locales;
    this.extra = extra;
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      texts.add("Administrators must review access request " + i + " within 3 days." + extra);
    }
    this.pivot = text("content/" + path, texts, Optional.empty());
    for (Sentence sentence : pivot.sentences()) {
      statements.add(statement(sentence));
    }
  }

  /** The head that fits. */
  public static ReportHead head(List<LanguageTag> locales) {
    return new ReportHead("1.0", new LanguageTag("en-US"), locales);
  }

  /** A page of {@code size} statements. */
  public static PageCoverage page(String path, int size, List<LanguageTag> locales) {
    return page(path, size, locales, "");
  }

  /** The same with a text at the end of every sentence, on both sides. */
  public static PageCoverage page(String path, int size, List<LanguageTag> locales, String extra) {
    return new SampleCoverage(path, size, locales, extra).coverage();
  }

  private PageCoverage coverage() {
    List<LocaleCoverage> covered = new ArrayList<>();
    for (int i = 0; i < locales.size(); i++) {
      boolean absent = i % 5 == 4 && path.value().length() % 2 == 0;
      covered.add(absent ? absent(locales.get(i)) : locale(locales.get(i), i));
    }
    return new PageCoverage(path, new Pivot(pivot, Optional.empty()), statements, covered);
  }

  private GuidanceStatement statement(Sentence sentence) {
    int i = sentence.index();
    Level level =
        switch (i % 3) {
          case 0 -> new Level.Everywhere();
          case 1 -> new Level.In(Set.copyOf(locales));
          default -> new Level.Unspecified();
        };
    return new GuidanceStatement(
        new GuidanceId(path + "#part-" + i / SECTION_LENGTH + "/k" + Integer.toHexString(i + 4096)),
        sentence,
        GuidanceClass.values()[i % GuidanceClass.values().length],
        Strength.values()[i % 3],
        i % 10 == 0 ? Optional.of("review-" + i) : Optional.empty(),
        level);
  }

  private LocaleCoverage absent(LanguageTag locale) {
    StatementCoverage none =
        new StatementCoverage(Coverage.NOT_YET, Change.NONE, List.of(), Optional.empty());
    return new LocaleCoverage(
        locale,
        Currency.ABSENT,
        Optional.empty(),
        statements.stream().map(s -> none).toList(),
        List.of(),
        List.of());
  }

  private LocaleCoverage locale(LanguageTag locale, int ordinal) {
    List<String> sources = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      String text = statements.get(i).sentence().text();
      sources.add((i + ordinal) % 7 == 3 ? text.replace("3 days", "5 days") : text);
    }
    sources.add("You must return the badge on paper." + extra);
    String file = "locales/" + locale + "/content/" + path;
    PageText own = text(file, sources, Optional.of(locale));
    List<StatementCoverage> states = new ArrayList<>();
    List<AlignedPair> pairs = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      StatementCoverage state = state(i, ordinal, own.sentences().get(i));
      states.add(state);
      pairs.add(state.link().orElseThrow());
    }
    Sentence last = own.sentences().get(statements.size());
    AlignedPair.Removed removed = new AlignedPair.Removed(last, 0.9);
    pairs.add(removed);
    return new LocaleCoverage(
        locale,
        Currency.OTHER_REVISION,
        Optional.of(new Alignment(own, pivot, pairs)),
        states,
        List.of(new Withdrawn(last, GuidanceClass.OBLIGATION, Strength.PLAIN, removed)),
        elements(own));
  }

  private StatementCoverage state(int i, int ordinal, Sentence own) {
    Sentence to = statements.get(i).sentence();
    int kind = (i + ordinal) % 7;
    Change change =
        kind == 3
            ? new Change(Consequence.NORMATIVE, Set.of(Aspect.DATE, Aspect.NUMBER), 0.91234)
            : Change.NONE;
    AlignedPair link =
        kind == 3
            ? new AlignedPair.Edited(own, to, change, 0.95)
            : kind == 5 ? new AlignedPair.Added(to, 0.99) : new AlignedPair.Unchanged(own, to, 1);
    Coverage state =
        switch (kind) {
          case 2 -> Coverage.UNTRANSLATED;
          case 3 -> Coverage.OUTDATED;
          case 4 -> i % 2 == 0 ? Coverage.OMITTED : Coverage.COVERED;
          case 5 -> Coverage.NOT_YET;
          case 6 -> i % 11 == 0 ? Coverage.EXEMPT : Coverage.COVERED;
          default -> Coverage.COVERED;
        };
    boolean has = kind != 5 && state != Coverage.OMITTED;
    return new StatementCoverage(state, change, has ? List.of(own) : List.of(), Optional.of(link));
  }

  private List<ElementCoverage> elements(PageText own) {
    PageElement title =
        new PageElement(
            PageElement.Kind.TITLE,
            "",
            "Access reviews" + extra,
            new TextRange(0, 0),
            0,
            OptionalInt.empty());
    PageElement link =
        new PageElement(
            PageElement.Kind.LINK,
            "/access" + extra,
            "access",
            own.sentences().get(0).range(),
            0,
            OptionalInt.of(0));
    return List.of(
        new ElementCoverage(title, Coverage.NOT_YET, Optional.empty(), false),
        new ElementCoverage(link, Coverage.WITHDRAWN, Optional.of(link), true));
  }

  private static PageText text(String file, List<String> texts, Optional<LanguageTag> locale) {
    StringBuilder whole = new StringBuilder();
    List<Sentence> sentences = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    List<Section> sections = new ArrayList<>();
    sections.add(new Section(0, 0, "", "", 0));
    for (int i = 0; i < texts.size(); i++) {
      int part = i / SECTION_LENGTH;
      if (part == sections.size()) {
        sections.add(new Section(part, 2, "part-" + part, "Part " + part, 0));
      }
      int start = whole.length();
      whole.append(texts.get(i)).append('\n');
      TextRange range = new TextRange(start, whole.length() - 1);
      Optional<Segment> segment = Optional.empty();
      if (locale.isPresent()) {
        segment = Optional.of(segment(i, range, texts.get(i), locale.get()));
      }
      OptionalInt no = OptionalInt.empty();
      blocks.add(new Block(i, BlockKind.PARAGRAPH, part, 0, no, no, no));
      sentences.add(new Sentence(i, i, texts.get(i), range, segment));
    }
    SourceFile source = new SourceFile(file, new DocumentPath("sample.md"), whole.toString());
    return new PageText(source, sections, blocks, sentences, List.of());
  }

  private static Segment segment(int i, TextRange range, String source, LanguageTag locale) {
    String extra = source.substring(source.indexOf('.') + 1);
    String target =
        switch (locale.language()) {
          case "ar", "he" -> "يجب على المسؤولين مراجعة طلب الوصول " + i + " خلال 3 أيام.";
          case "ja" -> "管理者は、アクセス要求 " + i + " を 3 日以内に確認する必要があります。";
          default -> "Les administrateurs doivent examiner la demande " + i + " sous 3 jours.";
        };
    return new Segment(
        new SegmentId("1f3a9-" + (101 + i)),
        range,
        new SegmentText(range, target + extra),
        new SegmentText(range, source));
  }
}
