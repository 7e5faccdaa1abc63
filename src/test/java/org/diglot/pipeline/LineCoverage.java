package org.diglot.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.diglot.align.AlignedPair;
import org.diglot.align.Alignment;
import org.diglot.align.Aspect;
import org.diglot.align.Change;
import org.diglot.align.Consequence;
import org.diglot.guidance.Coverage;
import org.diglot.guidance.Currency;
import org.diglot.guidance.GuidanceClass;
import org.diglot.guidance.GuidanceId;
import org.diglot.guidance.GuidanceStatement;
import org.diglot.guidance.Level;
import org.diglot.guidance.LocaleCoverage;
import org.diglot.guidance.PageCoverage;
import org.diglot.guidance.Pivot;
import org.diglot.guidance.StatementCoverage;
import org.diglot.guidance.Strength;
import org.diglot.guidance.Withdrawn;
import org.diglot.model.Block;
import org.diglot.model.BlockKind;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;
import org.diglot.model.PageElement;
import org.diglot.model.PageText;
import org.diglot.model.Section;
import org.diglot.model.Segment;
import org.diglot.model.Sentence;
import org.diglot.model.SourceFile;
import org.diglot.model.TextRange;
import org.diglot.parse.BilingualParser;
import org.diglot.text.HeadingSlug;

/**
 * The coverage of pages in which every line is one sentence: told by equal text, or by the first
 * three words where a sentence was edited. What says {@code must} or {@code may} is guidance; an
 * edit is normative where it touches a digit.
 */
final class LineCoverage implements CoverageOfPage {

  private final Path base;
  private final List<LanguageTag> locales;

  LineCoverage(Path base, String... locales) {
    this.base = base;
    this.locales = Arrays.stream(locales).map(LanguageTag::new).toList();
  }

  @Override
  public Optional<PageCoverage> of(DocumentPath page) {
    Path file = base.resolve("content").resolve(page.value());
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    PageText pivot = plain(file(file, page));
    List<LocaleCoverage> coverages = new ArrayList<>();
    for (LanguageTag locale : new TreeSet<>(locales)) {
      Path own = base.resolve("locales/" + locale + "/content").resolve(page.value());
      coverages.add(
          Files.exists(own)
              ? compared(locale, bilingual(file(own, page)), pivot)
              : absent(locale, pivot));
    }
    List<GuidanceStatement> statements = pivot.sentences().stream().map(s -> statement(s)).toList();
    return Optional.of(
        new PageCoverage(page, new Pivot(pivot, Optional.empty()), statements, coverages));
  }

  private static SourceFile file(Path file, DocumentPath page) {
    try {
      return new SourceFile(file.toString(), page, Files.readString(file));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static PageText plain(SourceFile file) {
    Cut cut = new Cut(file);
    int at = 0;
    for (String line : file.text().split("(?<=\n)", -1)) {
      String text = line.strip();
      int level = level(text);
      int start = at + line.indexOf(text) + (level == 0 ? 0 : level + 1);
      if (!text.isEmpty() && !text.startsWith("---") && !text.contains(": ")) {
        int end = at + line.indexOf(text) + text.length();
        String sentence = file.text().substring(start, end);
        cut.add(level, sentence, HeadingSlug.of(sentence), new TextRange(start, end), null);
      }
      at += line.length();
    }
    return cut.text();
  }

  private static PageText bilingual(SourceFile file) {
    Cut cut = new Cut(file);
    for (Segment segment : BilingualParser.parse(file, d -> {}).segments()) {
      int line = file.text().lastIndexOf('\n', segment.range().start()) + 1;
      int level = level(file.text().substring(line));
      String source = segment.source().text();
      String anchor = file.text().substring(line).replaceAll("(?s).*?name=\"(.*?)\".*", "$1");
      cut.add(level, source, anchor, segment.source().range(), segment);
    }
    return cut.text();
  }

  private static int level(String line) {
    int level = 0;
    while (level < line.length() && line.charAt(level) == '#') {
      level++;
    }
    return level;
  }

  /** A text in the making. */
  private static final class Cut {

    private final SourceFile file;
    private final List<Section> sections = new ArrayList<>(List.of(new Section(0, 0, "", "", 0)));
    private final List<Block> blocks = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<PageElement> elements = new ArrayList<>();

    Cut(SourceFile file) {
      this.file = file;
    }

    void add(
        int level,
        String text,
        String anchor,
        TextRange range,
        @org.jspecify.annotations.Nullable Segment pair) {
      if (level > 0) {
        int parent = sections.size() - 1;
        while (parent > 0 && sections.get(parent).level() >= level) {
          parent--;
        }
        sections.add(new Section(sections.size(), level, anchor, text, parent));
        elements.add(
            new PageElement(
                PageElement.Kind.HEADING_ANCHOR,
                anchor,
                "",
                range,
                sections.size() - 1,
                OptionalInt.of(sentences.size())));
      }
      blocks.add(
          new Block(
              blocks.size(),
              level > 0 ? BlockKind.HEADING : BlockKind.PARAGRAPH,
              sections.size() - 1,
              0,
              OptionalInt.empty(),
              OptionalInt.empty(),
              OptionalInt.empty()));
      sentences.add(
          new Sentence(
              sentences.size(), blocks.size() - 1, text, range, Optional.ofNullable(pair)));
    }

    PageText text() {
      return new PageText(file, sections, blocks, sentences, elements);
    }
  }

  private static LocaleCoverage compared(LanguageTag locale, PageText own, PageText pivot) {
    List<AlignedPair> pairs = new ArrayList<>();
    List<StatementCoverage> states = new ArrayList<>();
    Set<Sentence> used = new HashSet<>();
    for (Sentence sentence : pivot.sentences()) {
      Optional<Sentence> twin =
          own.sentences().stream()
              .filter(s -> !used.contains(s) && beginning(s).equals(beginning(sentence)))
              .findFirst();
      twin.ifPresent(used::add);
      AlignedPair pair =
          twin.map(t -> pair(t, sentence)).orElse(new AlignedPair.Added(sentence, 1));
      pairs.add(pair);
      states.add(state(pair));
    }
    List<Withdrawn> withdrawn = new ArrayList<>();
    for (Sentence sentence : own.sentences()) {
      if (!used.contains(sentence)) {
        AlignedPair.Removed removed = new AlignedPair.Removed(sentence, 1);
        pairs.add(removed);
        withdrawn.add(new Withdrawn(sentence, classOf(sentence), Strength.PLAIN, removed));
      }
    }
    return new LocaleCoverage(
        locale,
        Currency.OTHER_REVISION,
        Optional.of(new Alignment(own, pivot, pairs)),
        states,
        withdrawn,
        List.of());
  }

  private static String beginning(Sentence sentence) {
    String[] words = sentence.text().split(" ");
    return String.join(" ", Arrays.copyOf(words, Math.min(words.length, 3)));
  }

  private static AlignedPair pair(Sentence own, Sentence pivot) {
    if (own.text().equals(pivot.text())) {
      return new AlignedPair.Unchanged(own, pivot, 1);
    }
    boolean number = !own.text().replaceAll("\\D", "").equals(pivot.text().replaceAll("\\D", ""));
    return new AlignedPair.Edited(
        own,
        pivot,
        number
            ? new Change(Consequence.NORMATIVE, Set.of(Aspect.NUMBER), 0.8)
            : new Change(Consequence.WORDING, Set.of(), 0.8),
        1);
  }

  private static StatementCoverage state(AlignedPair pair) {
    Coverage state =
        switch (pair.change().consequence()) {
          case NORMATIVE, WORDING -> Coverage.OUTDATED;
          default -> pair.from().isEmpty() ? Coverage.NOT_YET : Coverage.COVERED;
        };
    boolean untranslated =
        pair.from().stream()
            .flatMap(s -> s.segment().stream())
            .anyMatch(s -> s.target().text().equals(s.source().text()));
    return new StatementCoverage(
        untranslated ? Coverage.UNTRANSLATED : state,
        pair.change(),
        pair.from(),
        Optional.of(pair));
  }

  private static LocaleCoverage absent(LanguageTag locale, PageText pivot) {
    List<StatementCoverage> states =
        pivot.sentences().stream()
            .map(
                s ->
                    new StatementCoverage(
                        Coverage.NOT_YET, Change.NONE, List.of(), Optional.empty()))
            .toList();
    return new LocaleCoverage(
        locale, Currency.ABSENT, Optional.empty(), states, List.of(), List.of());
  }

  private static GuidanceStatement statement(Sentence sentence) {
    return new GuidanceStatement(
        new GuidanceId("x#" + sentence.index()),
        sentence,
        classOf(sentence),
        Strength.PLAIN,
        Optional.empty(),
        new Level.Unspecified());
  }

  private static GuidanceClass classOf(Sentence sentence) {
    return sentence.text().matches(".*\\b(must|may)\\b.*")
        ? GuidanceClass.OBLIGATION
        : GuidanceClass.INFORMATION;
  }
}
