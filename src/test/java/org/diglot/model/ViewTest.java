package org.diglot.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class ViewTest {

  private static final String TEXT =
      "\uFEFF---\ntitle: T\nother: O\nms.locfileid: 1\n---\n## <a name=\"k\"></a>[tt|ss] &quot;\n";

  private final SourceFile file = new SourceFile("a.md", new DocumentPath("a.md"), TEXT);

  private static TextRange range(String part) {
    int start = TEXT.indexOf(part);
    return new TextRange(start, start + part.length());
  }

  private BilingualDocument document() {
    TextRange whole = range("[tt|ss]");
    Segment segment =
        new Segment(
            new SegmentId("1f3a9-101"),
            whole,
            new SegmentText(range("tt"), "tt"),
            new SegmentText(range("ss"), "ss"));
    String tail = TEXT.substring(whole.end());
    return new BilingualDocument(
        file,
        new FrontMatter(
            new TextRange(1, range("## ").start()),
            List.of(
                entry("title", "title: T\n"),
                entry("other", "other: O\n"),
                entry("ms.locfileid", "ms.locfileid: 1\n"))),
        List.of(
            new Skeleton(new TextRange(0, whole.start()), TEXT.substring(0, whole.start())),
            segment,
            new Skeleton(new TextRange(whole.end(), TEXT.length()), tail.replace("&quot;", "\""))),
        List.of(new HeadingAnchor("k", range("<a name=\"k\"></a>"))));
  }

  private static FrontMatter.Entry entry(String key, String lines) {
    return new FrontMatter.Entry(key, range(lines), List.of("x"));
  }

  @Test
  void targetViewKeepsFrontMatterAndAnchor() {
    View view = document().targetView();
    assertEquals(
        "---\ntitle: T\nother: O\nms.locfileid: 1\n---\n## <a name=\"k\"></a>tt \"\n", view.text());
    assertEquals("## <a name=\"k\"></a>tt \"\n", view.body());
  }

  @Test
  void sourceViewDropsTranslatedAndAppendedKeysAndTheAnchor() {
    View view = document().sourceView();
    assertEquals("---\nother: O\n---\n## ss \"\n", view.text());
    assertEquals("## ss \"\n", view.body());
  }

  @Test
  void spansSayWhereTheHalvesStand() {
    BilingualDocument document = document();
    assertEquals(
        "tt", document.targetView().spans().get(0).range().of(document.targetView().text()));
    assertEquals(
        "ss", document.sourceView().spans().get(0).range().of(document.sourceView().text()));
  }

  @Test
  void positionsLeadBackAcrossDropsAndRepairs() {
    View view = document().sourceView();
    int source = view.text().indexOf("ss");
    int quote = view.text().indexOf('"');
    assertEquals(TEXT.indexOf("ss"), view.positions().toFile(source));
    assertEquals(range("ss"), view.positions().toFile(new TextRange(source, source + 2)));
    assertEquals(TEXT.indexOf("&quot;"), view.positions().toFile(quote));
    assertEquals(TEXT.length() - 1, view.positions().toFile(quote + 1));
    assertEquals(TEXT.length(), view.positions().toFile(view.text().length()));
  }

  @Test
  void anEmptyRangeStaysEmpty() {
    View view = document().sourceView();
    int source = view.text().indexOf("ss");
    TextRange mapped = view.positions().toFile(TextRange.at(source));
    assertEquals(TextRange.at(TEXT.indexOf("ss")), mapped);
  }

  @Test
  void refusesOffsetsOutsideTheView() {
    PositionMap positions = document().targetView().positions();
    int behind = positions.length() + 1;
    assertThrows(IndexOutOfBoundsException.class, () -> positions.toFile(behind));
  }

  @Test
  void aDocumentWhosePartsLeaveAGapIsRefused() {
    List<DocumentPart> parts = List.of(new Skeleton(new TextRange(1, 2), "-"));
    assertThrows(
        IllegalArgumentException.class,
        () -> new BilingualDocument(file, FrontMatter.NONE, parts, List.of()));
  }
}
