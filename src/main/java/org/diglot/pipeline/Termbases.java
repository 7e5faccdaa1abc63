package org.diglot.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.interchange.TbxBasic;
import org.diglot.interchange.TermsCsv;
import org.diglot.memory.TermEntry;
import org.diglot.memory.Termbase;
import org.diglot.model.LanguageTag;
import org.diglot.model.SourceFile;
import org.diglot.text.Languages;
import org.diglot.workspace.LocaleFolder;

/**
 * The terms of each locale: of {@code terms.csv} and {@code terms.tbx} in its own folder and those
 * of its more general tags, and of the project's {@code content/terms.tbx}. What is wrong with a
 * file is reported once.
 */
final class Termbases {

  private static final String CSV = "terms.csv";

  private final Map<LanguageTag, List<TermEntry>> terms = new HashMap<>();

  Termbases(Inputs inputs, DiagnosticSink sink) {
    LanguageTag source = inputs.site().sourceLanguage();
    inputs
        .source()
        .flatMap(content -> content.folder().read(Inputs.TERMS_FILE, sink))
        .ifPresent(file -> add(file, source, sink));
    for (LocaleFolder folder : inputs.packs()) {
      folder.file(CSV, sink).ifPresent(file -> add(folder.tag(), TermsCsv.read(file, sink)));
      Optional<SourceFile> exchange = folder.file(Inputs.TERMS_FILE.value(), sink);
      exchange.ifPresent(file -> add(file, source, sink));
    }
  }

  private void add(SourceFile file, LanguageTag source, DiagnosticSink sink) {
    TbxBasic.read(file, source, sink).forEach(this::add);
  }

  private void add(LanguageTag language, List<TermEntry> entries) {
    terms.computeIfAbsent(language, tag -> new ArrayList<>()).addAll(entries);
  }

  /** The terms of a locale, the special ones first. */
  Termbase of(LanguageTag locale) {
    List<TermEntry> found = new ArrayList<>();
    for (LanguageTag tag : Languages.fallbacks(locale)) {
      found.addAll(terms.getOrDefault(tag, List.of()));
    }
    return Termbase.of(locale, found);
  }
}
