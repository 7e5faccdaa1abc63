package org.diglot.pipeline;

import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.model.BilingualDocument;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;
import org.diglot.model.PageStates;
import org.diglot.model.SourceFile;
import org.diglot.parse.BilingualParser;
import org.diglot.parse.SideFileReader;
import org.diglot.update.SideFiles;
import org.diglot.workspace.ContentFolder;

/**
 * A content folder and whose it is.
 *
 * @param language the language of its pages; of the target halves where they are bilingual
 * @param bilingual whether its pages are in the side-by-side format
 * @param folder the files
 */
record Origin(LanguageTag language, boolean bilingual, ContentFolder folder) {

  /**
   * What stands beside a page.
   *
   * @param sink takes what is wrong with the file; nothing is known then
   */
  PageStates states(DocumentPath page, DiagnosticSink sink) {
    DocumentPath beside = SideFiles.states(page);
    return bilingual && folder.contains(beside)
        ? folder
            .read(beside, sink)
            .flatMap(file -> SideFileReader.states(file, sink))
            .orElse(PageStates.NONE)
        : PageStates.NONE;
  }

  /** Parses one of the folder's files for what its pages are. */
  BilingualDocument parse(SourceFile file, DiagnosticSink sink) {
    return parse(file, PageStates.NONE, sink);
  }

  /** Parses one of the folder's files, with what stands beside it. */
  BilingualDocument parse(SourceFile file, PageStates states, DiagnosticSink sink) {
    return bilingual
        ? BilingualParser.parse(file, states.awaited(), sink)
        : BilingualParser.parseMonolingual(file, sink);
  }
}
