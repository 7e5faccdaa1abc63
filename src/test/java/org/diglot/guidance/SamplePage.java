package org.diglot.guidance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.diglot.model.Block;
import org.diglot.model.BlockKind;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;
import org.diglot.model.PageElement;
import org.diglot.model.PageText;
import org.diglot.model.Revision;
import org.diglot.model.Section;
import org.diglot.model.Segment;
import org.diglot.model.SegmentId;
import org.diglot.model.SegmentText;
import org.diglot.model.Sentence;
import org.diglot.model.SourceFile;
import org.diglot.model.TextRange;

/**
 * Writes a page line by line: {@code # text} opens a section, {@code source = target} is a segment,
 * {@code !key alt} an image without segment, {@code @key text} a link in the last sentence
 * ({@code @key=other text} where the locale's own side leads to another), {@code ^key text} one
 * around it, {@code ~code} a code block. In a source page there is no {@code =} part.
 */
final class SamplePage {

  static final DocumentPath PATH = new DocumentPath("policy/sign-in.md");

  private final StringBuilder text = new StringBuilder();
  private final List<Section> sections = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Sentence> sources = new ArrayList<>();
  private final List<Sentence> targets = new ArrayList<>();
  private final List<PageElement> elements = new ArrayList<>();
  private final List<PageElement> targetElements = new ArrayList<>();
  private int number;

  private SamplePage(int number) {
    this.number = number;
    sections.add(new Section(0, 0, "", "", 0));
  }

  /** A source file. */
  static PageText source(String... lines) {
    return new SamplePage(101).read(false, lines).page("content/", false);
  }

  /** A locale's page; a line {@code +n} skips n numbers. */
  static LocalePage locale(String tag, String hash, String... lines) {
    return dated(tag, hash, "06/01/2020", lines);
  }

  static LocalePage dated(String tag, String hash, String handOff, String... lines) {
    SamplePage page = new SamplePage(101).read(true, lines);
    return new LocalePage(
        new LanguageTag(tag),
        new Revision(hash, "", "HT", tag, handOff, ""),
        TextRange.at(0),
        page.page("locales/" + tag + "/content/", false),
        page.page("locales/" + tag + "/content/", true));
  }

  private SamplePage read(boolean bilingual, String... lines) {
    for (String line : lines) {
      if (line.startsWith("+")) {
        number += Integer.parseInt(line.substring(1));
      } else if ("!@^~".indexOf(line.charAt(0)) >= 0) {
        element(line);
      } else {
        sentence(line, bilingual);
      }
      text.append('\n');
    }
    return this;
  }

  private void element(String line) {
    String[] parts = line.substring(1).split(" ", 2);
    String[] keys = parts[0].split("=", 2);
    PageElement.Kind kind =
        switch (line.charAt(0)) {
          case '!' -> PageElement.Kind.IMAGE;
          case '@', '^' -> PageElement.Kind.LINK;
          default -> PageElement.Kind.CODE_BLOCK;
        };
    int start = text.length();
    text.append(line);
    OptionalInt sentence =
        kind == PageElement.Kind.LINK ? OptionalInt.of(sources.size() - 1) : OptionalInt.empty();
    PageElement element =
        new PageElement(
            kind,
            keys[0],
            parts.length > 1 ? parts[1] : "",
            line.charAt(0) == '^' ? around(start) : new TextRange(start, text.length()),
            sections.size() - 1,
            sentence);
    elements.add(element);
    targetElements.add(
        new PageElement(
            kind,
            keys[keys.length - 1],
            element.text(),
            element.range(),
            element.section(),
            sentence));
  }

  /** From before the last sentence on; a page begins with none that a link is around. */
  private TextRange around(int end) {
    return new TextRange(sources.get(sources.size() - 1).range().start() - 1, end);
  }

  private void sentence(String line, boolean bilingual) {
    boolean heading = line.startsWith("# ");
    String[] halves = (heading ? line.substring(2) : line).split(" ?= ?", 2);
    int section = sections.size() - 1;
    if (heading) {
      section++;
      String anchor = halves[0].toLowerCase(Locale.ROOT).replace(' ', '-');
      sections.add(new Section(section, 2, anchor, halves[0], 0));
    }
    BlockKind kind = heading ? BlockKind.HEADING : BlockKind.PARAGRAPH;
    OptionalInt none = OptionalInt.empty();
    blocks.add(new Block(blocks.size(), kind, section, 0, none, none, none));
    int start = text.length();
    if (!bilingual) {
      TextRange range = put(halves[0]);
      sources.add(new Sentence(sources.size(), blocks.size() - 1, halves[0], range, none()));
      return;
    }
    text.append('<');
    TextRange target = put(halves[1]);
    text.append('|');
    TextRange source = put(halves[0]);
    text.append('>');
    Segment segment =
        new Segment(
            new SegmentId("1f3a9-" + number++),
            new TextRange(start, text.length()),
            new SegmentText(target, halves[1]),
            new SegmentText(source, halves[0]));
    int index = sources.size();
    int block = blocks.size() - 1;
    sources.add(new Sentence(index, block, halves[0], source, Optional.of(segment)));
    targets.add(new Sentence(index, block, halves[1], target, Optional.of(segment)));
  }

  private static Optional<Segment> none() {
    return Optional.empty();
  }

  private TextRange put(String half) {
    int start = text.length();
    text.append(half);
    return new TextRange(start, text.length());
  }

  private PageText page(String folder, boolean target) {
    return new PageText(
        new SourceFile(folder + PATH, PATH, text.toString()),
        sections,
        blocks,
        target ? targets : sources,
        target ? targetElements : elements);
  }
}
