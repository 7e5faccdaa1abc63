package org.diglot.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.memory.TermEntry;
import org.diglot.memory.TermEntry.Status;
import org.diglot.model.DocumentPath;
import org.diglot.model.SourceFile;
import org.junit.jupiter.api.Test;

class TermsCsvTest {

  private final List<Diagnostic> found = new ArrayList<>();

  private List<TermEntry> read(String text) {
    return TermsCsv.read(
        new SourceFile("locales/fr-FR/terms.csv", new DocumentPath("terms.csv"), text), found::add);
  }

  private List<String> findings() {
    return found.stream().map(d -> d.location().start() + " " + d.rule().id()).toList();
  }

  @Test
  void readsTerms() {
    List<TermEntry> terms =
        read(
            """
            \uFEFFconcept,source,target,status,note
            # comment
            badge,access badge,"badge, officiel",preferred,"say ""badge"" now"
            badge,access badge,insigne,forbidden,
            desk,Harbor Desk,,protected
            ,,truc,forbidden
            """);
    assertEquals(
        List.of(
            new TermEntry(
                "badge",
                "access badge",
                "badge, officiel",
                Status.PREFERRED,
                Optional.of("say \"badge\" now")),
            new TermEntry("badge", "access badge", "insigne", Status.FORBIDDEN),
            new TermEntry("desk", "Harbor Desk", "Harbor Desk", Status.PROTECTED),
            new TermEntry("truc", "", "truc", Status.FORBIDDEN)),
        terms);
    assertEquals(List.of(), findings());
  }

  @Test
  void readsSemicolonsAndWindowsLines() {
    assertEquals(
        List.of(new TermEntry("a", "a", "b", Status.PREFERRED)), read("target;source\r\nb;a\r\n"));
  }

  @Test
  void reportsMistakesAndReadsTheOtherLines() {
    List<TermEntry> terms =
        read(
            """
            source,target,status,notes
            a,b,prefered
            c,d,preferred
            e,"f,preferred
            g,,preferred
            c,d,admitted
            h,i,protected
            """);
    assertEquals(List.of(new TermEntry("c", "c", "d", Status.PREFERRED)), terms);
    assertEquals(
        List.of(
            "1:22 unknown-term-column",
            "2:5 invalid-term",
            "4:1 invalid-term",
            "5:3 invalid-term",
            "6:1 repeated-term",
            "7:3 invalid-term"),
        findings());
    assertEquals(Optional.of("write \"preferred\""), found.get(1).remedy());
  }

  @Test
  void reportsAFileWithoutColumns() {
    assertEquals(List.of(), read("badge,insigne\n"));
    assertEquals(
        List.of("1:1 unknown-term-column", "1:7 unknown-term-column", "1:1 invalid-term-file"),
        findings());
  }

  @Test
  void takesAnythingForAFile() {
    read("");
    read("\"".repeat(100_000));
    read("source,target\n" + ",".repeat(100_000));
    read("source,target\n\u0000,\uD800\n");
  }
}
