package org.diglot.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.diglot.model.BilingualDocument;
import org.diglot.model.DocumentPath;
import org.diglot.model.Sentence;
import org.diglot.model.SourceFile;
import org.junit.jupiter.api.Test;

/** Runs the examples of sentences on the manual's page on the format. */
class FormatSentencesTest {

  private static final Pattern EXAMPLE =
      Pattern.compile("(?ms)^(`{3,})page\n(.*?)^\\1\n\n^(`{3,})sentences\n(.*?)^\\3\n");

  @Test
  void cutsSourcePagesAsTheManualSays() throws IOException {
    Path page = Path.of(System.getProperty("diglot.basedir", "."), "content/manual/format.md");
    List<MatchResult> examples = EXAMPLE.matcher(Files.readString(page)).results().toList();
    assertTrue(examples.size() >= 4, "too few examples: " + examples.size());
    for (MatchResult example : examples) {
      assertEquals(example.group(4).lines().toList(), sentences(example.group(2)));
    }
  }

  private static List<String> sentences(String text) {
    SourceFile file = new SourceFile("page.md", new DocumentPath("page.md"), text);
    BilingualDocument document = BilingualParser.parseMonolingual(file, finding -> {});
    return PageTextReader.readSource(document, Set.of()).sentences().stream()
        .map(Sentence::text)
        .toList();
  }
}
