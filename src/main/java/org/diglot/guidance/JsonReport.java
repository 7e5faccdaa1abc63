package org.diglot.guidance;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.diglot.diagnostic.JsonLines;
import org.diglot.diagnostic.Location;
import org.diglot.model.LanguageTag;

/** A report as JSON, with what the reports of this package have in common. */
final class JsonReport extends JsonLines {

  JsonReport(OutputStream out) {
    super(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16));
  }

  JsonReport(Writer out) {
    super(out);
  }

  /** The members that every report begins with. */
  void begin(int version, ReportHead head) throws IOException {
    begin();
    field("version", version);
    beginLine("tool");
    field("name", "Diglot");
    field("version", head.toolVersion());
    endLine();
    field("source", head.source().value());
    list("locales", head.locales().stream().map(LanguageTag::value).toList());
  }

  /** Where something starts, as {@code {"path":…,"line":…,"column":…}}. */
  void location(Location location) throws IOException {
    begin("location");
    field("path", location.path());
    field("line", location.start().line());
    field("column", location.start().column());
    end();
  }

  /** Which text the locales are held against. */
  void pivot(Pivot pivot) throws IOException {
    beginLine("pivot");
    field("path", pivot.text().file().location());
    if (pivot.embeddedIn().isPresent()) {
      field("embeddedIn", pivot.embeddedIn().get().value());
    }
    endLine();
  }
}
