package org.diglot.update;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diglot.model.PageElement;
import org.diglot.model.PageText;
import org.diglot.model.SegmentId;
import org.diglot.model.Sentence;
import org.diglot.text.SentenceBreaker;

/**
 * The ids of a page's segments: 100 plus the ordinal of the sentence among all that the
 * localisation build counts, those of the title, the description and the alternative texts
 * included; a whole paragraph has 100 plus its ordinal among those of several sentences.
 */
final class Numbering {

  private static final int FIRST = 101;

  /** An attribute whose text is translated in its place and counted. */
  private static final Pattern COUNTED = Pattern.compile("\\btitle\\s?=\\s?\"([^\"]*)");

  private final String prefix;
  private final PageText page;
  private final SentenceBreaker breaker = new SentenceBreaker();
  private final int[] numbers;
  private final int[] paragraphs;
  private int number = FIRST;
  private int paragraph = FIRST;

  /**
   * @param prefix of all ids of the file
   * @param page the new source
   */
  Numbering(String prefix, PageText page) {
    this.prefix = prefix;
    this.page = page;
    this.numbers = new int[page.sentences().size()];
    this.paragraphs = new int[page.sentences().size()];
    run();
  }

  private void run() {
    List<PageElement> unnumbered = new ArrayList<>();
    for (PageElement element : page.elements()) {
      switch (element.kind()) {
        case TITLE, DESCRIPTION -> skip(count(element.text()), true);
        case IMAGE -> {
          if (element.sentence().isEmpty()) {
            unnumbered.add(element);
          }
        }
        default -> {}
      }
    }
    Set<Integer> several = blocksOfSeveral();
    int from = page.file().contentStart();
    int block = -1;
    for (Sentence sentence : page.sentences()) {
      skipBetween(from, sentence.range().start(), unnumbered);
      if (sentence.block() != block && several.contains(sentence.block())) {
        paragraph++;
      }
      block = sentence.block();
      numbers[sentence.index()] = number++;
      paragraphs[sentence.index()] = paragraph - 1;
      from = sentence.range().end();
    }
  }

  private Set<Integer> blocksOfSeveral() {
    Set<Integer> seen = new HashSet<>();
    Set<Integer> several = new HashSet<>();
    for (Sentence sentence : page.sentences()) {
      if (!seen.add(sentence.block())) {
        several.add(sentence.block());
      }
    }
    return several;
  }

  private int count(String text) {
    return text.isBlank() ? 0 : breaker.ends(text.strip()).length;
  }

  private void skip(int sentences, boolean isParagraph) {
    number += sentences;
    paragraph += isParagraph && sentences > 1 ? 1 : 0;
  }

  private void skipBetween(int from, int to, List<PageElement> unnumbered) {
    for (PageElement image : unnumbered) {
      int at = image.range().start();
      if (at >= from && at < to) {
        skip(count(image.text()), false);
      }
    }
    if (from > page.file().contentStart() && from < to) {
      Matcher attributes = COUNTED.matcher(page.file().text().substring(from, to));
      while (attributes.find()) {
        skip(Math.max(1, count(attributes.group(1))), false);
      }
    }
  }

  /** The id of a unit. */
  SegmentId id(Unit unit) {
    int first = unit.sentences().get(0).index();
    String ordinal = unit.isParagraph() ? "p" + paragraphs[first] : String.valueOf(numbers[first]);
    return new SegmentId(prefix + "-" + ordinal);
  }
}
