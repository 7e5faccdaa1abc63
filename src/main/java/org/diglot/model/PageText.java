package org.diglot.model;

import java.util.List;

/**
 * One language's text of a page, cut into sentences, with the structure around them: what alignment
 * and coverage compare. Of a bilingual page there are two, one of each side, with the same
 * sentences in number and order.
 *
 * @param file the file that all ranges point into
 * @param sections in page order, section 0 first
 * @param blocks in page order
 * @param sentences in page order
 * @param elements in page order, title and description first
 */
public record PageText(
    SourceFile file,
    List<Section> sections,
    List<Block> blocks,
    List<Sentence> sentences,
    List<PageElement> elements) {

  public PageText {
    sections = List.copyOf(sections);
    blocks = List.copyOf(blocks);
    sentences = List.copyOf(sentences);
    elements = List.copyOf(elements);
    if (sections.isEmpty()) {
      throw new IllegalArgumentException("a page has at least section 0");
    }
  }

  /** The block that holds a sentence of this page. */
  public Block block(Sentence sentence) {
    return blocks.get(sentence.block());
  }

  /** The section that holds a sentence of this page. */
  public Section section(Sentence sentence) {
    return sections.get(block(sentence).section());
  }
}
