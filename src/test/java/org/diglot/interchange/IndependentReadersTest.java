package org.diglot.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.sf.okapi.lib.xliff2.reader.XLIFFReaderException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file with everything in it, before programs that others have made. */
class IndependentReadersTest {

  @TempDir Path folder;

  private final ExchangeFile file = ExchangeFormatTest.file();

  private String written(ExchangeFormat format) throws IOException {
    Path path = folder.resolve("x" + format.extension());
    Files.writeString(path, format.write(file));
    return path.toString();
  }

  @Test
  void okapiFindsNothingWrongAndEverythingInIt() {
    OkapiReader.Counts counts = OkapiReader.read(ExchangeFormat.XLIFF.write(file));
    int segments = file.segments();
    int matches =
        file.units().get(0).segments().stream().mapToInt(segment -> segment.matches().size()).sum();
    int notes = 1 + file.units().get(0).segments().stream().mapToInt(s -> s.remarks().size()).sum();
    assertEquals(new OkapiReader.Counts(segments, matches, 1, 2 * segments, notes), counts);
  }

  @Test
  void okapiWouldFindWhatIsWrong() {
    String text = ExchangeFormat.XLIFF.write(file);
    for (String[] edit :
        new String[][] {
          {" state=\"initial\" subState=\"diglot:needs-review\"", " state=\"new\""},
          {"<mtc:match ref=", "<mtc:match reference="},
          {"dataRefStart=\"d1\"", "dataRefStart=\"d999\""}
        }) {
      assertTrue(text.contains(edit[0]), edit[0]);
      String wrong = text.replace(edit[0], edit[1]);
      assertThrows(XLIFFReaderException.class, () -> OkapiReader.read(wrong), edit[1]);
    }
  }

  @Test
  void theSchemaOfXliff12HoldsAndWouldFindWhatIsWrong() throws Exception {
    Xliff12Schema schema = Xliff12Schema.installed();
    String text = ExchangeFormat.XLIFF12.write(file);
    assertEquals(List.of(), schema.faults(text));
    for (String[] edit :
        new String[][] {
          {"<trans-unit id=", "<trans-unit name="},
          {"needs-review-translation", "waits-for-review"},
          {" source-language=", " from-language="}
        }) {
      assertTrue(text.contains(edit[0]), edit[0]);
      assertTrue(!schema.faults(text.replace(edit[0], edit[1])).isEmpty(), edit[1]);
    }
  }

  @Test
  void gettextFindsNothingWrong() throws Exception {
    ExternalTool msgfmt = ExternalTool.named("msgfmt", "gettext");
    msgfmt.run("-c", "-v", "-o", folder.resolve("x.mo").toString(), written(ExchangeFormat.PO));
  }

  @Test
  void translateToolkitCountsTheSegments() throws Exception {
    ExternalTool pocount = ExternalTool.named("pocount", "translate-toolkit");
    for (ExchangeFormat format : List.of(ExchangeFormat.PO, ExchangeFormat.XLIFF12)) {
      String said = pocount.run("--short", "--no-color", written(format));
      assertTrue(said.contains("strings: total: " + file.segments()), said);
    }
  }
}
