package org.diglot.parse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.diglot.model.Block;
import org.diglot.model.PageElement;
import org.diglot.model.PageText;
import org.diglot.model.Section;
import org.diglot.model.Segment;
import org.diglot.model.Sentence;
import org.diglot.model.SourceFile;
import org.diglot.model.TextRange;

/** Collects a page's sections, blocks, sentences and elements in page order. */
final class PageAssembly {

  /** A tab's label is a heading to Markdown but opens no part of the outline. */
  static final int TAB_LEVEL = 7;

  private final SourceFile file;
  private final List<Section> sections = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<PageElement> elements = new ArrayList<>();
  private final Map<Integer, Integer> blockOfPlace = new HashMap<>();
  private final Deque<Integer> outline = new ArrayDeque<>();
  private final List<Integer> nesting = new ArrayList<>();

  PageAssembly(SourceFile file) {
    this.file = file;
    sections.add(new Section(0, 0, "", "", 0));
    nesting.add(0);
    outline.push(0);
  }

  /** Opens a section; {@code nesting} is its level in the outline. */
  void section(int level, int nestingLevel, String anchor, String heading) {
    while (nesting.get(outline.element()) >= nestingLevel) {
      outline.pop();
    }
    int index = sections.size();
    sections.add(new Section(index, level, anchor, heading, outline.element()));
    nesting.add(nestingLevel);
    outline.push(index);
  }

  /** Ordinal of the section that is open. */
  int section() {
    return sections.size() - 1;
  }

  /** The heading of the section that is open. */
  String heading() {
    return sections.get(section()).heading();
  }

  /** How many sentences there are so far. */
  int sentenceCount() {
    return sentences.size();
  }

  /** The sentences from an ordinal on, as they are now. */
  List<Sentence> sentencesFrom(int first) {
    return List.copyOf(sentences.subList(first, sentences.size()));
  }

  /** Adds a sentence to the block of a place. */
  void sentence(Part.Place place, String text, TextRange range, Optional<Segment> segment) {
    int block = blockOfPlace.computeIfAbsent(place.number(), number -> addBlock(place));
    sentences.add(new Sentence(sentences.size(), block, text, range, segment));
  }

  private int addBlock(Part.Place place) {
    Integer lead = blockOfPlace.get(place.lead());
    blocks.add(
        new Block(
            blocks.size(),
            place.kind(),
            section(),
            place.depth(),
            lead == null ? OptionalInt.empty() : OptionalInt.of(lead),
            optional(place.row()),
            optional(place.column())));
    return blocks.size() - 1;
  }

  private static OptionalInt optional(int ordinal) {
    return ordinal < 0 ? OptionalInt.empty() : OptionalInt.of(ordinal);
  }

  /** Adds an element to the open section. */
  void element(
      PageElement.Kind kind, String key, String text, TextRange range, OptionalInt sentence) {
    elements.add(new PageElement(kind, key, text, range, section(), sentence));
  }

  PageText page() {
    elements.sort(
        Comparator.comparing((PageElement element) -> isFrontMatter(element) ? 0 : 1)
            .thenComparing(element -> element.range().start()));
    return new PageText(file, sections, blocks, sentences, elements);
  }

  private static boolean isFrontMatter(PageElement element) {
    return element.kind() == PageElement.Kind.TITLE
        || element.kind() == PageElement.Kind.DESCRIPTION;
  }
}
