package org.diglot.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;
import org.diglot.model.SourceFile;
import org.diglot.parse.LanguageFileReader;
import org.diglot.parse.LanguageFileReader.LanguageFile;
import org.diglot.text.LanguagePack;
import org.diglot.text.Languages;
import org.diglot.text.Lexicon;
import org.diglot.text.Lexicon.Entry;
import org.diglot.text.Typography;
import org.diglot.workspace.BuiltinFiles;
import org.diglot.workspace.LocaleFolder;

/**
 * What is known of each language: built-in packs first, then the user's, each from the general tag
 * to the special one; what comes later adds to what came before, or replaces it.
 */
final class LanguagePacks {

  private static final String FILE = "language.yml";

  private final List<LocaleFolder> users;
  private final DiagnosticSink sink;
  private final Map<LanguageTag, List<LanguageFile>> files = new ConcurrentHashMap<>();
  private final Map<LanguageTag, LanguagePack> packs = new ConcurrentHashMap<>();

  LanguagePacks(List<LocaleFolder> users, DiagnosticSink sink) {
    this.users = users;
    this.sink = sink;
  }

  /**
   * What the packs know of a language; an empty pack where none knows it. What is wrong with a pack
   * is reported the first time.
   */
  LanguagePack of(LanguageTag language) {
    return packs.computeIfAbsent(language, this::read);
  }

  private LanguagePack read(LanguageTag language) {
    List<LanguageTag> chain = new ArrayList<>(Languages.fallbacks(language));
    java.util.Collections.reverse(chain);
    List<LanguageFile> said = new ArrayList<>();
    chain.forEach(tag -> builtin(tag).ifPresent(said::add));
    chain.forEach(tag -> said.addAll(files.computeIfAbsent(tag, this::usersOf)));
    List<Entry> entries = new ArrayList<>();
    Typography typography = Typography.of(language);
    for (LanguageFile file : said) {
      add(file, entries);
      typography = typography.with(file.typography());
    }
    return new LanguagePack(Lexicon.of(language, entries), typography);
  }

  private Optional<LanguageFile> builtin(LanguageTag tag) {
    String path = "locales/" + tag + "/" + FILE;
    return BuiltinFiles.text(path)
        .map(text -> new SourceFile(path, new DocumentPath(FILE), text))
        .map(file -> LanguageFileReader.read(file, tag, sink));
  }

  private List<LanguageFile> usersOf(LanguageTag tag) {
    List<LanguageFile> found = new ArrayList<>();
    for (LocaleFolder folder : users) {
      if (folder.tag().equals(tag)) {
        folder
            .file(FILE, sink)
            .ifPresent(file -> found.add(LanguageFileReader.read(file, tag, sink)));
      }
    }
    return List.copyOf(found);
  }

  private static void add(LanguageFile file, List<Entry> entries) {
    entries.removeIf(entry -> file.replaced().contains(entry.cue()));
    entries.addAll(file.entries());
  }
}
