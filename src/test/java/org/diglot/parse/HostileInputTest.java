package org.diglot.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.diglot.model.BilingualDocument;
import org.diglot.model.View;
import org.diglot.parse.SpecExample.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody writes such pages on purpose; every one must be read, soon and without loss. */
class HostileInputTest {

  private static final int REPEATS = 100_000;
  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final int MUTATIONS = 3_000;

  private static final String SAMPLE =
      """
      ---
      title: Clés
      ms.contentlocale: fr-FR
      ---
      ## <a name="keys"></a><span data-ttu-id="1f3a9-102">Clés</span><span class="sxs-lookup"><span data-stu-id="1f3a9-102">Keys</span></span>

      <span data-ttu-id="1f3a9-103">Rendez la `clé` avant de <span>partir</span>.</span><span class="sxs-lookup"><span data-stu-id="1f3a9-103">Return the `key` before you <span>go</span>.</span></span>

      ```html
      <span data-ttu-id="0e0e0-101">
      ```

      > [!NOTE]
      > <span data-ttu-id="1f3a9-104&quot;>Une clé 🔑.</span><span class=&quot;sxs-lookup&quot;><span data-stu-id=&quot;1f3a9-104">A key 🔑.</span></span>

      <!-- <span data-stu-id="0e0e0-102"> -->
      | a | [<span data-ttu-id="1f3a9-p105">Un. Deux.</span><span class="sxs-lookup"><span data-stu-id="1f3a9-p105">One. Two.</span></span>](a.md) |
      """;

  private static final List<String> PIECES =
      List.of(
          "<span data-ttu-id=\"1f3a9-103\">",
          "<span data-stu-id=\"1f3a9-103\">",
          "<span class=\"sxs-lookup\">",
          "</span>",
          "</span></span>",
          "<span>",
          "<span ",
          "<!--",
          "-->",
          "&quot;",
          "\"",
          "`",
          "```\n",
          "~~~\n",
          "\\",
          "\n",
          "\r\n",
          "\r",
          "\n\n",
          "> ",
          "---\n",
          "## <a name=\"k\"></a>",
          "\uFEFF",
          "\0",
          "\uD83D");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<span data-ttu-id=\"1f3a9-101\">",
        "<span data-stu-id=\"1f3a9-101\">",
        "<span class=\"sxs-lookup\">",
        "<span class=\"sxs-lookup\"><span data-stu-id=\"1f3a9-101\">",
        "<span data-ttu-id=\"1f3a9-101\"></span>",
        "<span data-ttu-id=\"1f3a9-101\"></span><span class=\"sxs-lookup\">",
        "<span data-ttu-id=\"1f3a9-101\"><span>",
        "<span data-ttu-id=\"1f3a9-101\">` <!-- ",
        "<span ",
        "<span>",
        "</span>",
        "<span a=\"",
        "<span a='",
        "<span a=",
        "<span a ",
        "`",
        "` ",
        "`a`` ",
        "\\`",
        "```\n",
        "```\n> ```\n",
        "> ```\n",
        "- ```\n\n",
        "~~~a\n",
        "<!--",
        "<!-- -->",
        "&quot;",
        "\"&quot;",
        "<span data-ttu-id=&quot;",
        "<span data-ttu-id=\"&quot;",
        "<span data-ttu-id=\"&quot;>",
        "<a name=&quot;\"",
        "> ",
        "- ",
        "1. ",
        "# ",
        "## <a name=\"",
        "## <a name=\"\"></a>\n",
        "---\n",
        "\r",
        "\n\n"
      })
  void readsManyRepeatsSoon(String piece) {
    // One character from beyond Latin-1 makes the JDK store and count all of them another way.
    assertReadSoon("字" + piece.repeat(REPEATS));
    assertReadSoon(piece.repeat(REPEATS));
  }

  @Test
  void readsGrowingBacktickRunsSoon() {
    StringBuilder text = new StringBuilder();
    for (int length = 1; text.length() < 2 * REPEATS; length++) {
      text.append("`".repeat(length)).append(" a ");
    }
    assertReadSoon(text.toString());
  }

  @Test
  void readsDeepQuotesOnManyLinesSoon() {
    StringBuilder text = new StringBuilder();
    for (int depth = 0; text.length() < 10 * REPEATS; depth++) {
      text.append("> ".repeat(depth)).append("```\n");
    }
    assertReadSoon(text.toString());
  }

  @Test
  void readsOneSegmentWithManySpansSoon() {
    String spans = "<span>a</span>".repeat(REPEATS);
    assertReadSoon(
        "<span data-ttu-id=\"1f3a9-101\">"
            + spans
            + "</span><span class=\"sxs-lookup\"><span data-stu-id=\"1f3a9-101\">"
            + spans
            + "</span></span>");
  }

  @Test
  void readsManySoundSegmentsSoon() {
    StringBuilder text = new StringBuilder();
    for (int number = 101; number < 101 + REPEATS; number++) {
      String id = "1f3a9-" + number;
      text.append("<span data-ttu-id=\"").append(id).append("\">a ` b</span>");
      text.append("<span class=\"sxs-lookup\"><span data-stu-id=\"").append(id);
      text.append("\">c ` d</span></span> ");
    }
    assertEquals(REPEATS, assertReadSoon(text.toString()).segments().size());
  }

  @Test
  void readsEveryMutationOfASample() {
    Random random = new Random(20_201_107);
    for (int i = 0; i < MUTATIONS; i++) {
      StringBuilder text = new StringBuilder(SAMPLE);
      for (int edits = random.nextInt(6); edits >= 0; edits--) {
        mutate(text, random);
      }
      FormatSpecTest.assertViewsLeadBack(assertRead(text.toString()));
    }
  }

  private static void mutate(StringBuilder text, Random random) {
    int at = random.nextInt(text.length() + 1);
    int end = Math.min(text.length(), at + random.nextInt(40));
    switch (random.nextInt(4)) {
      case 0 -> text.delete(at, end);
      case 1 -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
      case 2 -> text.insert(random.nextInt(text.length() + 1), text.substring(at, end));
      default -> text.replace(at, end, PIECES.get(random.nextInt(PIECES.size())));
    }
  }

  private static BilingualDocument assertReadSoon(String text) {
    return assertTimeout(LIMIT, () -> assertRead(text));
  }

  private static BilingualDocument assertRead(String text) {
    BilingualDocument document = Parsed.of(text).document();
    assertEquals(text, document.join());
    View target = document.targetView();
    assertEquals(target.text().length(), target.positions().length());
    assertEquals(target.spans().size(), document.sourceView().spans().size());
    return document;
  }
}
