package org.diglot.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.diglot.interchange.ExchangeFormat;
import org.diglot.interchange.ExternalTool;
import org.diglot.interchange.OkapiReader;
import org.diglot.interchange.Xliff12Schema;
import org.diglot.workspace.WorkspaceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The project's own pages, exported and read by programs that others have made. */
class OwnContentExchangeTest {

  private static final Path OWN = Path.of(System.getProperty("diglot.basedir", "."));
  private static final Pattern TOTAL = Pattern.compile("strings: total: (\\d++)");

  @TempDir Path folder;

  private int export(ExchangeFormat format) throws WorkspaceException {
    BuildRequest request =
        new BuildRequest(
            OWN,
            OWN.resolve("content"),
            OWN.resolve("locales"),
            folder.resolve("site"),
            Optional.empty());
    CheckOptions check =
        new CheckOptions(
            folder.resolve("reports"),
            "never",
            "",
            "",
            folder.resolve("suppressions.yml"),
            Optional.empty(),
            false,
            true,
            LocalDate.of(2026, 11, 1),
            "1.0");
    ExportOptions options =
        new ExportOptions(
            format.toString(), "", "", folder.resolve("exchange"), MemoryOptions.DEFAULT);
    int segments = Diglot.export(request, check, options, ProgressListener.NONE).segments();
    assertTrue(segments > 1000, format + ": " + segments);
    return segments;
  }

  private List<Path> files(ExchangeFormat format) throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("exchange"))) {
      return files.filter(file -> file.toString().endsWith(format.extension())).sorted().toList();
    }
  }

  @Test
  void okapiFindsEveryFileValid() throws Exception {
    int segments = export(ExchangeFormat.XLIFF);
    int read = 0;
    for (Path file : files(ExchangeFormat.XLIFF)) {
      try {
        read += OkapiReader.read(Files.readString(file)).segments();
      } catch (RuntimeException e) {
        throw new AssertionError(folder.relativize(file) + ": " + e.getMessage(), e);
      }
    }
    assertEquals(segments, read);
  }

  @Test
  void everyXliff12KeepsToItsSchema() throws Exception {
    Xliff12Schema schema = Xliff12Schema.installed();
    export(ExchangeFormat.XLIFF12);
    for (Path file : files(ExchangeFormat.XLIFF12)) {
      assertEquals(List.of(), schema.faults(Files.readString(file)), file.toString());
    }
  }

  @Test
  void gettextAndTranslateToolkitReadEveryPo() throws Exception {
    ExternalTool msgfmt = ExternalTool.named("msgfmt", "gettext");
    ExternalTool pocount = ExternalTool.named("pocount", "translate-toolkit");
    int segments = export(ExchangeFormat.PO);
    for (Path file : files(ExchangeFormat.PO)) {
      msgfmt.run("-c", "-o", folder.resolve("x.mo").toString(), file.toString());
    }
    assertEquals(segments, total(pocount));
  }

  @Test
  void translateToolkitReadsEveryXliff12() throws Exception {
    ExternalTool pocount = ExternalTool.named("pocount", "translate-toolkit");
    assertEquals(export(ExchangeFormat.XLIFF12), total(pocount));
  }

  private int total(ExternalTool pocount) throws IOException, InterruptedException {
    String said = pocount.run("--short", "--no-color", folder.resolve("exchange").toString());
    int total = 0;
    for (Matcher found = TOTAL.matcher(said); found.find(); ) {
      total += Integer.parseInt(found.group(1));
    }
    return total;
  }
}
