package org.diglot.align;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.diglot.LabelledTexts;
import org.diglot.Scores;
import org.junit.jupiter.api.Test;

class ConsequenceGraderScoreTest {

  private record Example(String grade, List<String> aspects, String from, String to) {}

  private static List<Example> examples() {
    List<String> lines =
        LabelledTexts.lines("grading.txt").stream().filter(line -> !line.isBlank()).toList();
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i + 2 < lines.size(); i += 3) {
      List<String> label = List.of(lines.get(i).split(" ", -1));
      examples.add(
          new Example(
              label.get(0), label.subList(1, label.size()), lines.get(i + 1), lines.get(i + 2)));
    }
    return examples;
  }

  @Test
  void tellsWhatMattersFromWhatDoesNot() {
    ConsequenceGrader grader = new ConsequenceGrader(LabelledTexts.english());
    Scores grades = new Scores();
    Scores aspects = new Scores();
    for (Example example : examples()) {
      for (boolean back : List.of(false, true)) {
        String from = back ? example.to() : example.from();
        String to = back ? example.from() : example.to();
        Change change = grader.grade(from, to);
        grades.add(
            example.grade(),
            change.consequence().name(),
            from + " -> " + to + " " + change.aspects());
        for (String aspect : example.aspects()) {
          boolean found = change.aspects().contains(Aspect.valueOf(aspect));
          aspects.add(aspect, found ? aspect : "none", from + " -> " + to + change.aspects());
        }
      }
    }
    System.out.println(grades.report("Grades of English edits"));
    System.out.println(aspects.report("Aspects of normative edits"));
    for (String label : grades.labels()) {
      assertTrue(grades.precision(label) >= 0.95, "precision of " + label);
      assertTrue(grades.recall(label) >= 0.95, "recall of " + label);
    }
    aspects.labels().forEach(label -> assertTrue(aspects.recall(label) >= 0.95, label));
  }
}
