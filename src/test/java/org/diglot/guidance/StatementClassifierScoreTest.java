package org.diglot.guidance;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.diglot.LabelledTexts;
import org.diglot.Scores;
import org.junit.jupiter.api.Test;

class StatementClassifierScoreTest {

  @Test
  void tellsEnglishGuidance() {
    StatementClassifier classifier = new StatementClassifier(LabelledTexts.english());
    Scores classes = new Scores();
    Scores strengths = new Scores();
    for (String line : LabelledTexts.lines("classification.txt")) {
      String label = line.substring(0, line.indexOf(": "));
      String sentence = line.substring(line.indexOf(": ") + 2);
      Classification found = classifier.classify(sentence);
      String[] parts = label.split("/", -1);
      classes.add(parts[0], found.guidanceClass().name(), sentence);
      if (parts.length > 1) {
        strengths.add(parts[1], found.strength().name(), sentence);
      }
    }
    System.out.println(classes.report("Classes of English sentences"));
    System.out.println(strengths.report("Strengths of English sentences"));
    for (String label : classes.labels()) {
      assertTrue(classes.precision(label) >= 0.95, "precision of " + label);
      assertTrue(classes.recall(label) >= 0.95, "recall of " + label);
    }
    strengths.labels().forEach(label -> assertTrue(strengths.recall(label) == 1, label));
  }
}
