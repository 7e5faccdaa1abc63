package org.diglot.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.memory.MemoryEntry;
import org.diglot.memory.TranslationMemory;
import org.diglot.text.Lexicon;
import org.diglot.workspace.WorkspaceException;

/**
 * The translation memory of each locale: what all of its own pages say, and behind that what the
 * memories of others do.
 */
final class Memories {

  private final Lexicon lexicon;
  private final Termbases terms;
  private final MemoryFiles files;

  private Memories(Lexicon lexicon, Termbases terms, MemoryFiles files) {
    this.lexicon = lexicon;
    this.terms = terms;
    this.files = files;
  }

  /**
   * The memories of a project.
   *
   * @param findings takes what is wrong with the files that the options name
   * @throws WorkspaceException where the options cannot be used
   */
  static Memories open(
      BuildRequest request, Inputs inputs, MemoryOptions options, DiagnosticSink findings)
      throws WorkspaceException {
    if (options.fuzzy() < TranslationMemory.LEAST_SCORE || options.fuzzy() > 100) {
      throw new WorkspaceException(
          "-Ddiglot.fuzzy=" + options.fuzzy() + ": write a score from 50 to 100");
    }
    LanguagePacks packs = new LanguagePacks(inputs.packs(), finding -> {});
    return new Memories(
        packs.of(inputs.site().sourceLanguage()).lexicon(),
        new Termbases(inputs, finding -> {}),
        MemoryFiles.read(request, inputs.site().sourceLanguage(), options, findings));
  }

  /** The memory of a locale as its pages are now. */
  TranslationMemory of(Origin locale) {
    List<MemoryEntry> entries = new ArrayList<>(LocaleBitext.of(locale));
    entries.addAll(files.of(locale.language()));
    return TranslationMemory.of(lexicon, terms.of(locale.language()), entries);
  }
}
