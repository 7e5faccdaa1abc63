package org.diglot.pipeline;

import java.util.Optional;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.model.DocumentPath;
import org.diglot.model.PageStates;
import org.diglot.model.SourceFile;
import org.diglot.parse.SideFileReader;
import org.diglot.update.SideFiles;

/** What is known of the segments of a locale's page. */
final class StatesFile {

  private StatesFile() {}

  /** The states; nothing where there is a file that cannot be read, which is reported. */
  static Optional<PageStates> read(Origin locale, DocumentPath page, DiagnosticSink sink) {
    DocumentPath path = SideFiles.states(page);
    Optional<SourceFile> file = locale.folder().read(path, sink);
    if (file.isPresent()) {
      return SideFileReader.states(file.get(), sink);
    }
    return locale.folder().contains(path) ? Optional.empty() : Optional.of(PageStates.NONE);
  }
}
