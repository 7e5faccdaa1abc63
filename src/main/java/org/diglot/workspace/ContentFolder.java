package org.diglot.workspace;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.model.DocumentPath;
import org.diglot.model.SourceFile;

/** A tree of Markdown, tables of contents and media. */
public interface ContentFolder {

  /** Every file below the folder, sorted; hidden files and links that leave the folder left out. */
  List<DocumentPath> files();

  /** Whether {@link #files} has a file. */
  boolean contains(DocumentPath path);

  /** The path of a file as messages show it. */
  String location(DocumentPath path);

  /**
   * Reads a text file as UTF-8.
   *
   * @return nothing where it does not exist, or where it cannot be read or decoded; the latter is
   *     reported
   */
  Optional<SourceFile> read(DocumentPath path, DiagnosticSink sink);

  /** Reads a file's bytes, for media. */
  byte[] bytes(DocumentPath path) throws IOException;
}
