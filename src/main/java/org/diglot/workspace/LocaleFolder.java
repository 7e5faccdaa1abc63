package org.diglot.workspace;

import java.util.Optional;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.model.LanguageTag;
import org.diglot.model.SourceFile;

/** What a user keeps under {@code locales/<tag>}. */
public interface LocaleFolder {

  /** The folder's language tag. */
  LanguageTag tag();

  /** Bilingual pages and localised media; absent where the folder only adapts the interface. */
  Optional<ContentFolder> content();

  /** A file directly in the locale's folder, such as {@code ui.properties}, if it exists. */
  Optional<SourceFile> file(String name, DiagnosticSink sink);
}
