package org.diglot.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.model.DocumentPath;
import org.diglot.model.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewFileTest {

  private final List<Diagnostic> findings = new ArrayList<>();

  private Optional<ReviewFile> read(String text) {
    String name = "fr-FR.review.json";
    return ReviewFile.read(new SourceFile(name, new DocumentPath(name), text), findings::add);
  }

  private static String file(String decision) {
    return "{\"format\":\"diglot-review\",\"version\":1,\"project\":\"p\",\"locale\":\"fr-FR\","
        + "\"decisions\":["
        + decision
        + "]}";
  }

  @Test
  void readsADecision() {
    ReviewFile read =
        read(file(
                "{\"page\":\"a.md\",\"id\":\"1a2b3-104\",\"key\":\"k\",\"decision\":\"edited\","
                    + "\"target\":\"Clé\",\"comment\":\"ok\",\"at\":\"now\",\"dismissed\":"
                    + "[{\"rule\":\"r\",\"key\":\"x\",\"reason\":\"wanted\"}]}"))
            .orElseThrow();
    assertEquals("fr-FR", read.locale().value());
    Decision decision = read.decisions().get(0);
    assertEquals(
        new Decision(
            "a.md",
            "1a2b3-104",
            "k",
            Decision.Verdict.EDITED,
            "Clé",
            Optional.of("ok"),
            List.of(new Decision.Dismissal("r", "x", "wanted"))),
        decision);
    assertEquals(List.of(), findings);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{",
        "{\"format\":\"other\"}",
        "{\"format\":\"diglot-review\",\"version\":2,\"locale\":\"fr\",\"decisions\":[]}",
        "{\"format\":\"diglot-review\",\"version\":1,\"locale\":\"no tag\",\"decisions\":[]}",
        "{\"format\":\"diglot-review\",\"version\":1,\"locale\":\"fr\"}",
        "{\"format\":\"diglot-review\",\"version\":1,\"locale\":\"fr\",\"decisions\":{}}",
        "{\"format\":\"diglot-review\",\"version\":1,\"locale\":\"fr\",\"decisions\":[1]}",
        "{\"format\":\"diglot-review\",\"version\":1,\"locale\":\"fr\",\"decisions\":[{\"page\":\"a"
            + ".md\",\"id\":\"x\",\"key\":\"k\",\"decision\":\"maybe\"}]}",
        "{\"format\":\"diglot-review\",\"version\":1,\"locale\":\"fr\",\"decisions\":[{\"page\":\"a"
            + ".md\",\"id\":\"x\",\"key\":\"k\",\"decision\":\"edited\"}]}",
        "{\"format\":\"diglot-review\",\"version\":1,\"locale\":\"fr\",\"decisions\":[{\"page\":\"a"
            + ".md\",\"id\":\"x\",\"key\":\"k\",\"decision\":\"edited\",\"target\":\" \"}]}",
        "{\"format\":\"diglot-review\",\"version\":1,\"locale\":\"fr\",\"decisions\":[{\"page\":\"a"
            + ".md\",\"id\":\"x\",\"key\":\"k\",\"decision\":\"none\",\"dismissed\":[{\"rule\":"
            + "\"r\",\"key\":\"x\",\"reason\":\"\"}]}]}"
      })
  void refusesWhatIsNoFileOfDecisions(String text) {
    assertEquals(Optional.empty(), read(text));
    assertEquals(1, findings.size());
    assertEquals(ReviewRules.UNREADABLE, findings.get(0).rule());
    assertTrue(findings.get(0).remedy().isPresent());
  }

  @Test
  void refusesWhatNestsTooDeeply() {
    assertEquals(Optional.empty(), read(file("[".repeat(100_000))));
    assertEquals(1, findings.size());
  }
}
