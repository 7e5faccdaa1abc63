package org.diglot.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.diglot.model.BilingualDocument;
import org.diglot.model.BlockKind;
import org.diglot.model.HeadingAnchor;
import org.diglot.model.PageElement;
import org.diglot.model.PageText;
import org.diglot.model.Section;
import org.diglot.model.Segment;
import org.diglot.model.Sentence;
import org.diglot.model.View;
import org.diglot.parse.BilingualParser;
import org.diglot.parse.PageTextReader;
import org.junit.jupiter.api.Test;

/** The text of every real bilingual page, on both sides. */
class PageTextCorpusTest {

  @Test
  void givesOneSentencePerSegmentOnBothSides() {
    for (Corpus.Page page : Corpus.pages()) {
      BilingualDocument document = parse(page);
      for (View.Side side : View.Side.values()) {
        PageText text = PageTextReader.read(document, side);
        List<Segment> segments =
            text.sentences().stream().map(Sentence::segment).flatMap(Optional::stream).toList();
        assertEquals(document.segments(), segments, page + " " + side);
      }
      assertEquals(
          PageTextReader.read(document, View.Side.TARGET).blocks(),
          PageTextReader.read(document, View.Side.SOURCE).blocks(),
          page.toString());
    }
  }

  @Test
  void opensASectionAtEachHeadingOfTheBuild() {
    List<String> wrong = new ArrayList<>();
    for (Corpus.Page page : Corpus.pages()) {
      BilingualDocument document = parse(page);
      List<String> names =
          PageTextReader.read(document, View.Side.SOURCE).sections().stream()
              .map(Section::anchor)
              .toList();
      List<String> expected = new ArrayList<>(List.of(""));
      document.headingAnchors().stream().map(HeadingAnchor::name).forEach(expected::add);
      // A table of contents has headings without anchors.
      if (!names.equals(expected) && !page.path().endsWith("TOC.md")) {
        List<String> extra = new ArrayList<>(names);
        expected.forEach(extra::remove);
        List<String> lost = new ArrayList<>(expected);
        names.forEach(lost::remove);
        wrong.add(page + " extra " + extra + " lost " + lost);
      }
    }
    System.out.println("Pages with other sections: " + wrong.size());
    wrong.forEach(System.out::println);
    assertTrue(wrong.size() <= 9, "pages: " + wrong.size());
  }

  @Test
  void placesSegmentsInBlocksOfEveryKind() {
    Map<String, Map<BlockKind, Integer>> kinds = new TreeMap<>();
    Map<String, Map<PageElement.Kind, Integer>> elements = new TreeMap<>();
    for (Corpus.Page page : Corpus.pages()) {
      PageText text = PageTextReader.read(parse(page), View.Side.TARGET);
      Map<BlockKind, Integer> row =
          kinds.computeIfAbsent(page.set(), set -> new EnumMap<>(BlockKind.class));
      text.sentences().forEach(s -> row.merge(text.block(s).kind(), 1, Integer::sum));
      Map<PageElement.Kind, Integer> found =
          elements.computeIfAbsent(page.set(), set -> new EnumMap<>(PageElement.Kind.class));
      text.elements().forEach(element -> found.merge(element.kind(), 1, Integer::sum));
    }
    kinds.forEach((set, row) -> System.out.println(set + " " + row));
    elements.forEach((set, row) -> System.out.println(set + " " + row));
    for (BlockKind kind : BlockKind.values()) {
      int count = kinds.values().stream().mapToInt(row -> row.getOrDefault(kind, 0)).sum();
      assertTrue(count > 100, kind + ": " + count);
    }
  }

  private static BilingualDocument parse(Corpus.Page page) {
    return BilingualParser.parse(page.file(), diagnostic -> {});
  }
}
