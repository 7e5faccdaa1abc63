package org.diglot.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;
import org.diglot.model.SegmentId;
import org.diglot.model.SourceFile;
import org.diglot.model.TextRange;
import org.junit.jupiter.api.Test;

class RepeatsTest {

  private static final SourceFile FILE =
      new SourceFile("fr/page.md", new DocumentPath("page.md"), "one two three four five six");
  private static final Rule SPACE = new Rule("missing-space", Severity.WARNING, "whitespace");

  private static Diagnostic at(Rule rule, int start, String message) {
    return Diagnostic.of(rule, Location.of(FILE, new TextRange(start, start + 3)), message);
  }

  private static Diagnostic about(Rule rule, int start, String segment, String target) {
    return at(rule, start, "the source denies")
        .about(
            new Subject(
                new DocumentPath("page.md"),
                new LanguageTag("fr"),
                Optional.of(new SegmentId(segment)),
                "No",
                target));
  }

  private static Diagnostic mended(int start, String found) {
    TextRange range = new TextRange(start, start + found.length());
    return at(SPACE, start, "a space is missing")
        .onTopic("space")
        .withFix(Optional.of(new Fix("insert a space", range, found, " " + found)));
  }

  @Test
  void tellsOneTopicOfAFileOnce() {
    List<Diagnostic> merged = Repeats.merged(List.of(mended(0, "one"), mended(14, "four")));
    assertEquals(1, merged.size());
    assertEquals(1, merged.get(0).related().size());
    assertEquals(14, merged.get(0).related().get(0).location().range().start());
  }

  @Test
  void mendsEveryPlaceTogether() {
    Diagnostic one = Repeats.merged(List.of(mended(0, "one"), mended(14, "four"))).get(0);
    assertEquals(
        List.of("one", "four"),
        one.fix().orElseThrow().edits().stream().map(Fix.Edit::found).toList());
  }

  @Test
  void tellsTheSameMistakeInTheSameTextsOnce() {
    Rule rule = new Rule("inverted-meaning", Severity.ERROR, "mistranslation");
    List<Diagnostic> merged =
        Repeats.merged(
            List.of(
                about(rule, 0, "12345-101", "Oui"),
                about(rule, 4, "12345-102", "Oui"),
                about(rule, 8, "12345-103", "Si")));
    assertEquals(2, merged.size());
  }

  private static Diagnostic onPage(String page, Rule rule, String topic) {
    SourceFile file =
        new SourceFile("fr/" + page, new DocumentPath(page), "one two three four five six");
    return Diagnostic.of(rule, Location.of(file, new TextRange(0, 3)), "found")
        .onTopic(topic)
        .about(
            new Subject(
                new DocumentPath(page), new LanguageTag("fr"), Optional.empty(), page, page));
  }

  @Test
  void tellsAHabitOfALocaleOnce() {
    Rule quotes = new Rule("mixed-quotes", Severity.NOTE, "inconsistency");
    List<Diagnostic> merged =
        Repeats.merged(List.of(onPage("a.md", quotes, ""), onPage("b.md", quotes, "")));
    assertEquals(1, merged.size());
    assertEquals("fr/b.md", merged.get(0).related().get(0).location().path());
  }

  @Test
  void tellsANameOnceThatSeveralPagesDrop() {
    Rule names = new Rule("dropped-name", Severity.WARNING, "omission");
    List<Diagnostic> merged =
        Repeats.merged(
            List.of(
                onPage("a.md", names, "Atlas"),
                onPage("b.md", names, "Atlas"),
                onPage("b.md", names, "Globe")));
    assertEquals(2, merged.size());
  }

  @Test
  void tellsOtherDefectsOfEachPage() {
    Rule words = new Rule("repeated-word", Severity.WARNING, "duplication");
    assertEquals(
        2,
        Repeats.merged(List.of(onPage("a.md", words, "word"), onPage("b.md", words, "word")))
            .size());
  }

  @Test
  void leavesFindingsWithoutTopicAlone() {
    assertEquals(
        2, Repeats.merged(List.of(at(SPACE, 0, "missing"), at(SPACE, 4, "missing"))).size());
  }

  @Test
  void keepsTheWeightiestOfRulesThatFindTheSameDefect() {
    Rule cut = new Rule("truncated-translation", Severity.ERROR, "omission");
    Rule shorter = new Rule("shortened-translation", Severity.WARNING, "omission");
    List<Diagnostic> merged =
        Repeats.merged(
            List.of(about(shorter, 0, "12345-101", "Oui"), about(cut, 0, "12345-101", "Oui")));
    assertEquals(List.of(cut), merged.stream().map(Diagnostic::rule).toList());
  }

  @Test
  void keepsEachConditionThatASentenceDrops() {
    Rule condition = new Rule("dropped-condition", Severity.WARNING, "omission");
    Rule shorter = new Rule("shortened-translation", Severity.WARNING, "omission");
    List<Diagnostic> merged =
        Repeats.merged(
            List.of(
                about(condition, 0, "12345-101", "Oui"),
                about(condition, 4, "12345-101", "Si"),
                about(shorter, 0, "12345-101", "Oui")));
    assertEquals(List.of(condition, condition), merged.stream().map(Diagnostic::rule).toList());
  }
}
