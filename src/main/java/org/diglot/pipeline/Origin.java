package org.diglot.pipeline;

import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.model.BilingualDocument;
import org.diglot.model.LanguageTag;
import org.diglot.model.SourceFile;
import org.diglot.parse.BilingualParser;
import org.diglot.workspace.ContentFolder;

/**
 * A content folder and whose it is.
 *
 * @param language the language of its pages; of the target halves where they are bilingual
 * @param bilingual whether its pages are in the side-by-side format
 * @param folder the files
 */
record Origin(LanguageTag language, boolean bilingual, ContentFolder folder) {

  /** Parses one of the folder's files for what its pages are. */
  BilingualDocument parse(SourceFile file, DiagnosticSink sink) {
    return bilingual
        ? BilingualParser.parse(file, sink)
        : BilingualParser.parseMonolingual(file, sink);
  }
}
