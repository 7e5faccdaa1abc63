package org.diglot.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.diglot.diagnostic.DiagnosticCollector;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;
import org.diglot.model.SourceFile;
import org.diglot.update.PageUpdater;
import org.diglot.update.Recall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageRewriteTest {

  @TempDir Path base;

  @Test
  void doesNotReplaceAPageThatHasChangedSinceItWasRead() throws Exception {
    DocumentPath path = new DocumentPath("a.md");
    String shown = "locales/fr-FR/content/a.md";
    String read = Bilingual.page("# {Clé|Key}\n\n{Fermez.|Lock it.}\n");
    String there = read.replace("Fermez", "Verrouillez");
    TestSite site = new TestSite(base).file("content/a.md", "# Key\n").file(shown, there);
    DiagnosticCollector findings = new DiagnosticCollector();
    Inputs inputs = Inputs.open(site.request(), findings);
    UpdateTally tally = new UpdateTally(new LanguageTag("fr-FR"));
    PageUpdater updater = UpdateRun.updater(inputs, inputs.source().orElseThrow(), findings);
    new PageRewrite(
            site.request(),
            new UpdateOptions(false, false, Optional.empty()),
            new PageRewrite.Work(updater, Recall.NOTHING, tally),
            findings)
        .update(
            inputs.locales().get(0),
            path,
            new SourceFile("content/a.md", path, "# Keys\n\nLock it now.\n"),
            new SourceFile(shown, path, read));
    assertEquals(there, Files.readString(base.resolve(shown)));
    assertFalse(Files.exists(base.resolve("locales/fr-FR/content/a.states.yml")));
    assertEquals(0, tally.pages());
  }
}
