package org.diglot.pipeline;

import java.util.List;
import java.util.Optional;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.model.BilingualDocument;
import org.diglot.model.DocumentPath;
import org.diglot.model.PageStates;
import org.diglot.model.RemovedSegment;
import org.diglot.model.SourceFile;
import org.diglot.parse.SideFileReader;
import org.diglot.update.SideFiles;
import org.diglot.workspace.ContentFolder;

/**
 * What stands beside a page before it is written anew.
 *
 * @param known what the file with the states says
 * @param removed what the file with removed translations says
 * @param isBroken whether one of the two is there and cannot be read
 */
record SideFilesOfPage(PageStates known, List<RemovedSegment> removed, boolean isBroken) {

  static SideFilesOfPage read(Origin locale, DocumentPath page, DiagnosticSink sink) {
    ContentFolder folder = locale.folder();
    DocumentPath states = SideFiles.states(page);
    DocumentPath removed = SideFiles.removed(page);
    Optional<SourceFile> statesFile = file(folder, states, sink);
    Optional<SourceFile> removedFile = file(folder, removed, sink);
    Optional<PageStates> known = statesFile.flatMap(file -> SideFileReader.states(file, sink));
    Optional<List<RemovedSegment>> gone =
        removedFile.flatMap(file -> SideFileReader.removed(file, sink));
    boolean broken =
        (folder.contains(states) && known.isEmpty())
            || (folder.contains(removed) && gone.isEmpty());
    return new SideFilesOfPage(known.orElse(PageStates.NONE), gone.orElse(List.of()), broken);
  }

  private static Optional<SourceFile> file(
      ContentFolder folder, DocumentPath path, DiagnosticSink sink) {
    return folder.contains(path) ? folder.read(path, sink) : Optional.empty();
  }

  /** What is said of a page; entries of another id prefix are of one that was replaced since. */
  PageStates of(BilingualDocument page) {
    if (page.segments().isEmpty()) {
      return known;
    }
    String prefix = page.segments().get(0).id().prefix();
    return new PageStates(
        known.title(),
        known.description(),
        known.segments().stream().filter(s -> s.id().prefix().equals(prefix)).toList());
  }
}
