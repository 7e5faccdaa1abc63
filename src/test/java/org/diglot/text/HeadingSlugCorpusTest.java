package org.diglot.text;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The names that a docs platform's build gave to the headings of real pages. */
class HeadingSlugCorpusTest {

  private static final Pattern HEADING =
      Pattern.compile("(?m)^ {0,3}#{1,6}[ \\t]+<a name=\"([^\"]*)\"></a>([^\\r\\n]*)");
  private static final Pattern UNIT =
      Pattern.compile(
          "<span data-ttu-id=\"[^\"]*\">.*?</span><span class=\"sxs-lookup\">"
              + "<span data-stu-id=\"[^\"]*\">(.*?)</span></span>");

  @Test
  void agreesWithTheBuildOfRealPages() throws IOException {
    Path corpus = Path.of(System.getProperty("diglot.corpus", "no-corpus"));
    if (!Files.isDirectory(corpus)) {
      System.out.println("HeadingSlugCorpusTest skipped: no folder " + corpus);
      Assumptions.abort("no corpus");
    }
    int total = 0;
    List<String> wrong = new ArrayList<>();
    for (String set : List.of("o365-2020-07", "po-2021-07", "ci-2021-07", "teams-2021-07")) {
      for (Path page : pages(corpus.resolve(set).resolve("locales"))) {
        Matcher heading = HEADING.matcher(Files.readString(page));
        while (heading.find()) {
          String source = UNIT.matcher(heading.group(2)).replaceAll("$1");
          total++;
          if (!HeadingSlug.of(source).equals(heading.group(1))) {
            wrong.add(page.getFileName() + ": " + heading.group(1) + " | " + source);
          }
        }
      }
    }
    wrong.stream().limit(20).forEach(System.out::println);
    System.out.println("HeadingSlug: " + (total - wrong.size()) + " of " + total + " headings");
    assertTrue(total > 1000, "only " + total + " headings found");
    assertTrue(wrong.size() <= total * 0.005, wrong.size() + " of " + total + " differ");
  }

  private static List<Path> pages(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }
}
