package org.diglot.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.diglot.diagnostic.DiagnosticCollector;
import org.diglot.model.DocumentPath;
import org.diglot.model.SourceFile;
import org.diglot.model.TocEntry;
import org.junit.jupiter.api.Test;

class TocReaderTest {

  private final DiagnosticCollector findings = new DiagnosticCollector();

  private List<TocEntry> read(String name, String text) {
    SourceFile file = new SourceFile("content/" + name, new DocumentPath(name), text);
    return TocReader.read(file, findings);
  }

  private String show(List<TocEntry> entries) {
    return entries.stream()
        .map(e -> e.label() + "=" + e.href() + (e.expanded() ? "!" : "") + below(e.children()))
        .collect(Collectors.joining(" "));
  }

  private String below(List<TocEntry> children) {
    return children.isEmpty() ? "" : "(" + show(children) + ")";
  }

  private List<String> found() {
    return findings.sorted().stream().map(d -> d.rule().id() + " " + d.location().start()).toList();
  }

  @Test
  void readsHeadingsByLevel() {
    String text =
        """
        # [Home](index.md)

        # Plan
        ## [Network](plan/network.md)
        ### [Ports](plan/ports.md#in "Ports") ##
        ## [Identity](<plan/my id.md>)
        # [Last](https://example.org/a_(b))
        """;
    assertEquals(
        "Home=index.md Plan=(Network=plan/network.md(Ports=plan/ports.md#in)"
            + " Identity=plan/my id.md) Last=https://example.org/a_(b)",
        show(read("TOC.md", text)));
    assertEquals(List.of(), found());
  }

  @Test
  void readsNestedListsBelowHeadings() {
    String text =
        """
        - [A](a.md)
          - [B](b.md)
            1. [C](c.md)
          - [D](d.md)
        * [E](e.md)
        # Part
        + [F](f.md)
        \t- [G](g.md)
        """;
    assertEquals(
        "A=a.md(B=b.md(C=c.md) D=d.md) E=e.md Part=(F=f.md(G=g.md))", show(read("toc.md", text)));
    assertEquals(List.of(), found());
  }

  @Test
  void labelsLoseEscapesAndEntities() {
    List<TocEntry> read =
        read("TOC.md", "# [a \\[b\\] &amp; [c]](x.md)\n# C# &lt;\n## [d](y.md)\n");
    assertEquals("a [b] & [c]", read.get(0).label());
    assertEquals("C# <", read.get(1).label());
  }

  @Test
  void rangesAreTheReferenceOrTheLabel() {
    String text = "\uFEFF# [\uD83D\uDE00](a b.md)\r\n# Part \r\n## [C](c.md)\r\n";
    List<TocEntry> read = read("TOC.md", text);
    assertEquals("a b.md", read.get(0).range().of(text));
    assertEquals("Part", read.get(1).range().of(text));
    assertEquals("c.md", read.get(1).children().get(0).range().of(text));
  }

  @Test
  void skipsFrontMatterAndComments() {
    String text = "---\ntitle: x\n---\n<!-- # [Old](old.md)\n# [Older](o.md) -->\n# [A](a.md)\n";
    assertEquals("A=a.md", show(read("TOC.md", text)));
    assertEquals(List.of(), found());
  }

  @Test
  void reportsLevelJumpOnce() {
    String text = "# [A](a.md)\n### [B](b.md)\n### [C](c.md)\n## [D](d.md)\n";
    assertEquals("A=a.md(B=b.md C=c.md D=d.md)", show(read("TOC.md", text)));
    assertEquals(List.of("toc-level-jump 2:9"), found());
  }

  @Test
  void reportsLinesThatAreNoEntries() {
    assertEquals("A=a.md", show(read("TOC.md", "# [A](a.md)\nSome prose\n")));
    assertEquals(List.of("invalid-toc 2:1"), found());
  }

  @Test
  void linkHoldsBeforeTrailingTextWhichIsReported() {
    assertEquals("A=a.md", show(read("TOC.md", "# [A](a.md). \r\n")));
    assertEquals(List.of("toc-trailing-text 1:12"), found());
  }

  @Test
  void reportsHeadingWithoutPageAndChildren() {
    read("TOC.md", "# Part\n## [B](b.md)\n## Alone\n");
    assertEquals(List.of("toc-missing-href 3:4"), found());
  }

  @Test
  void survivesDeepAndLongMarkdown() {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i < 2_000; i++) {
      text.append(" ".repeat(i)).append("- [x](x.md)\n");
    }
    assertTimeout(Duration.ofSeconds(30), () -> read("TOC.md", text.toString()));
    assertTimeout(Duration.ofSeconds(30), () -> read("TOC.md", "# " + "[".repeat(500_000)));
    assertTimeout(Duration.ofSeconds(30), () -> read("TOC.md", "# [x](" + " ".repeat(500_000)));
  }

  @Test
  void readsYamlLists() {
    String text =
        """
        - name: Home
          href: index.md
          uid: x
          displayName: start
          order: 5
        - name: Plan
          expanded: true
          items:
          - name: 'No: 1'
            href: plan/a.md
          - href: b.md
        """;
    assertEquals("Home=index.md Plan=!(No: 1=plan/a.md =b.md)", show(read("toc.yml", text)));
    assertEquals(List.of(), found());
  }

  @Test
  void readsItemsOfAMapping() {
    assertEquals("A=a.md", show(read("Toc.YML", "order: 1\nitems:\n- name: A\n  href: a.md\n")));
    assertEquals(List.of(), found());
  }

  @Test
  void topicIsThePageAndHrefTheTableBelowIt() {
    String text = "- name: A\n  href: a/toc.yml\n  topicHref: a/index.md\n";
    assertEquals("A=a/index.md(=a/toc.yml)", show(read("toc.yml", text)));
    assertEquals("A=x.md", show(read("toc.yml", "- name: A\n  topicHref: x.md\n")));
  }

  @Test
  void yamlRangesAreTheReferenceOrTheLabel() {
    String text = "\uFEFF- name: \uD83D\uDE00\r\n  href: a.md\r\n- name: 'B'\r\n  items: []\r\n";
    List<TocEntry> read = read("toc.yml", text);
    assertEquals("a.md", read.get(0).range().of(text));
    assertEquals("'B'", read.get(1).range().of(text));
    assertEquals(List.of("toc-missing-href 3:9"), found());
  }

  @Test
  void reportsWrongShapesAndKeepsTheRest() {
    String text = "- just text\n- name: A\n  href: [a.md]\n  items: x\n- items:\n  - href: b.md\n";
    assertEquals("A= =(=b.md)", show(read("toc.yml", text)));
    assertEquals(
        List.of(
            "invalid-toc 1:3",
            "toc-missing-href 2:9",
            "invalid-toc 3:9",
            "invalid-toc 4:10",
            "invalid-toc 5:3"),
        found());
  }

  @Test
  void reportsYamlErrorsAtTheirPlace() {
    read("toc.yml", "- name: A\n  name: B\n");
    read("toc.yml", "- name: Step 1: x\n");
    read("toc.yml", "title: x\n");
    read("toc.yml", "text");
    assertEquals(
        List.of("invalid-toc 1:1", "invalid-toc 1:1", "invalid-toc 1:15", "invalid-toc 2:3"),
        found());
  }

  @Test
  void emptyFilesAreEmptyTables() {
    assertEquals(List.of(), read("toc.yml", ""));
    assertEquals(List.of(), read("toc.yml", "# only a comment\n"));
    assertEquals(List.of(), read("TOC.md", "\uFEFF\r\n"));
    assertEquals(List.of(), found());
  }

  @Test
  void knowsTablesByNameUnderAnyDefaultLocale() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    try {
      assertTrue(TocReader.isToc("TOC.MD"));
      assertTrue(TocReader.isToc("Toc.Yml"));
      assertFalse(TocReader.isToc("mytoc.yml"));
      assertEquals("A=a.md!", show(read("TOC.YML", "- name: A\n  href: a.md\n  expanded: TRUE\n")));
    } finally {
      Locale.setDefault(before);
    }
  }
}
