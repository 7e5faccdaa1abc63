package org.diglot.text;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.diglot.corpus.Corpus;
import org.diglot.model.Segment;
import org.diglot.parse.BilingualParser;
import org.junit.jupiter.api.Test;

/** Another reader of CommonMark finds the same marks at the same places of real pages. */
class InlineMarkupOracleTest {

  private static final Parser PARSER = Parser.builder().build();

  @Test
  void agreesWithFlexmark() {
    int total = 0;
    List<String> wrong = new ArrayList<>();
    for (Corpus.Page page : Corpus.pages()) {
      for (Segment segment : BilingualParser.parse(page.file(), finding -> {}).segments()) {
        for (String half : List.of(segment.source().text(), segment.target().text())) {
          if (isOneParagraph(half)) {
            total++;
            String own = own(half);
            String other = other(half);
            if (!own.equals(other)) {
              wrong.add(page + " " + segment.id() + "\n  " + half + "\n  " + own + "\n  " + other);
            }
          }
        }
      }
    }
    wrong.stream().limit(Integer.getInteger("diglot.shown", 10)).forEach(System.out::println);
    System.out.println("InlineMarkup: " + wrong.size() + " of " + total + " halves differ");
    assertTrue(wrong.size() <= total * 0.0005, wrong.size() + " of " + total + " differ");
  }

  private static boolean isOneParagraph(String half) {
    return half.chars().anyMatch(c -> "*_`[<".indexOf(c) >= 0)
        && half.indexOf('\n') < 0
        && half.indexOf("[!") < 0
        && !half.isBlank()
        && (Character.isLetter(half.charAt(0)) || half.startsWith("**") || half.startsWith("["));
  }

  private static String own(String half) {
    return String.join(
        " ",
        InlineMarkup.of(half).marks().stream()
            .flatMap(
                mark ->
                    switch (mark.kind()) {
                      case STRONG, EMPHASIS, CODE, IMAGE ->
                          Stream.of(mark.kind() + "@" + mark.start() + "-" + mark.end());
                      case LINK ->
                          mark.target().startsWith("[")
                              ? Stream.of()
                              : Stream.of("LINK@" + mark.start() + "-" + mark.end());
                      default -> Stream.of();
                    })
            .toList());
  }

  private static String other(String half) {
    List<String> found = new ArrayList<>();
    collect(PARSER.parse(half), found);
    return String.join(" ", found);
  }

  private static void collect(Node node, List<String> found) {
    for (Node child : node.getChildren()) {
      if (child instanceof StrongEmphasis
          || child instanceof Emphasis
          || child instanceof Code
          || child instanceof Image
          || child instanceof Link) {
        String kind = child instanceof StrongEmphasis ? "STRONG" : child.getClass().getSimpleName();
        found.add(
            kind.toUpperCase(Locale.ROOT)
                + "@"
                + child.getStartOffset()
                + "-"
                + child.getEndOffset());
      }
      collect(child, found);
    }
  }
}
