package org.diglot.parse;

import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.util.Random;
import org.diglot.diagnostic.DiagnosticCollector;
import org.diglot.model.DocumentPath;
import org.diglot.model.SourceFile;
import org.diglot.model.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Damaged and hostile YAML gives findings, never exceptions, and within time. */
class HostileYamlTest {

  private static final String SAMPLE =
      """
      ---
      title: "Step 1: \uD83D\uDE00 \\u00e9"
      no-loc: [A, 'B''s', &x c]
      text: >-
        folded
          more
      other: |
        lines
      deep: {a: {b: [*x, !!str 1]}}
      ? key
      : value
      # comment
      items:
      - name: A
        href: a.md
      ---
      body
      """;
  private static final String SIGNS = "[]{}:,-#&*!|>'\"%@`?~\t\r\n \\\u0000\u0085\uFEFF\uD83Dx";

  private void readAll(String text) {
    DiagnosticCollector findings = new DiagnosticCollector();
    for (String name : new String[] {"a.md", "toc.yml", "TOC.md", "site.yml"}) {
      SourceFile file = new SourceFile(name, new DocumentPath(name), text);
      try {
        FrontMatterReader.read(file, findings);
        TocReader.read(file, findings);
        SiteReader.read(file, findings);
      } catch (RuntimeException | StackOverflowError e) {
        fail(name + ":\n" + text, e);
      }
    }
    findings.sorted().forEach(d -> assertTrue(d.location().range().end() <= text.length()));
  }

  @Test
  void survivesTruncationAtEveryCharacter() {
    for (int i = 0; i <= SAMPLE.length(); i++) {
      readAll(SAMPLE.substring(0, i));
      readAll(SAMPLE.substring(i).replace("\n", "\r\n"));
    }
  }

  @Test
  void survivesRandomDamage() {
    Random random = new Random(42);
    for (int run = 0; run < 500; run++) {
      StringBuilder text = new StringBuilder(SAMPLE);
      for (int edit = 0; edit < 1 + run % 4; edit++) {
        int at = random.nextInt(text.length());
        char sign = SIGNS.charAt(random.nextInt(SIGNS.length()));
        if (random.nextBoolean()) {
          text.insert(at, sign);
        } else {
          text.setCharAt(at, sign);
        }
      }
      readAll(text.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "{",
        "{a: ",
        "- ",
        "? ",
        "&a ",
        "*a ",
        "!",
        "\"",
        "'",
        "a: ",
        "a:\n",
        "- a\n",
        "#",
        "%",
        "|\n",
        "\t",
        "---\n",
        "...\n",
        "&a [*a, ",
        "\\",
        "# [x](",
        "[x]",
        "<!--",
        "!<",
        "\uD83D\uDE00"
      })
  void survivesRepetition(String part) {
    String many = part.repeat(60_000 / part.length());
    assertTimeout(Duration.ofSeconds(60), () -> readAll(many));
    assertTimeout(Duration.ofSeconds(60), () -> readAll("---\na: " + many + "\n---\n"));
  }

  @Test
  void positionsInALargeFileStayCheapAndExact() {
    String text =
        "\uFEFF" + "- name: \uD83D\uDE00\r\n  href: a.md\r\n".repeat(10_000) + "- a: b: c";
    SourceFile file = new SourceFile("toc.yml", new DocumentPath("toc.yml"), text);
    TextRange block = new TextRange(1, text.length());
    assertTimeout(
        Duration.ofSeconds(60),
        () -> {
          YamlResult result = YamlReader.read(file.text(), block, 3_000_000);
          assertTrue(result instanceof YamlResult.Unreadable);
          assertTrue(text.startsWith(": c", ((YamlResult.Unreadable) result).place().start()));
        });
  }
}
