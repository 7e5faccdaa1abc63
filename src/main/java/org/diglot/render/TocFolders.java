package org.diglot.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.diagnostic.Location;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;
import org.diglot.model.DocumentPath;

/** The tables of contents that count: one a folder, the edition's own before the source's. */
final class TocFolders {

  static final Rule DUPLICATE = Rule.of("duplicate-toc", Severity.WARNING);

  private final Map<String, Navigation.Table> tables;

  private TocFolders(Map<String, Navigation.Table> tables) {
    this.tables = tables;
  }

  static TocFolders of(Navigation.Input input, DiagnosticSink sink) {
    Comparator<Navigation.Table> best =
        Comparator.comparing((Navigation.Table t) -> !t.language().equals(input.edition()))
            .thenComparing(t -> t.path().fileName().toLowerCase(Locale.ROOT).endsWith(".md"))
            .thenComparing(Navigation.Table::path)
            .thenComparing(Navigation.Table::language);
    Map<String, Navigation.Table> tables = new TreeMap<>();
    for (Navigation.Table table : input.tables().stream().sorted(best).toList()) {
      Navigation.Table other = tables.putIfAbsent(table.path().folder(), table);
      if (other != null && other.language().equals(table.language())) {
        sink.report(
            Diagnostic.of(
                    DUPLICATE,
                    Location.ofFile(table.file().location()),
                    "this table of contents is not used: "
                        + other.path().fileName()
                        + " stands in the same folder")
                .withRemedy("remove one of them"));
      }
    }
    return new TocFolders(tables);
  }

  /** The table of each folder that has one. */
  Map<String, Navigation.Table> byFolder() {
    return tables;
  }

  /** All tables, those of upper folders first. */
  List<Navigation.Table> topDown() {
    return tables.values().stream()
        .sorted(
            Comparator.comparingInt((Navigation.Table t) -> t.path().depth())
                .thenComparing(Navigation.Table::path))
        .toList();
  }

  /** The tables in the page's folder and above, nearest first. */
  List<Navigation.Table> above(DocumentPath page) {
    List<Navigation.Table> above = new ArrayList<>();
    String folder = page.folder();
    while (true) {
      Optional.ofNullable(tables.get(folder)).ifPresent(above::add);
      if (folder.isEmpty()) {
        return above;
      }
      folder = folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
    }
  }
}
