package org.diglot.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.interchange.TmxReader;
import org.diglot.memory.MemoryEntry;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;
import org.diglot.model.SourceFile;
import org.diglot.text.Languages;
import org.diglot.workspace.ContentFolder;
import org.diglot.workspace.SettingFiles;
import org.diglot.workspace.Workspace;
import org.diglot.workspace.WorkspaceException;

/** The translations of the TMX files that the user names. */
final class MemoryFiles {

  static final String EXTENSION = ".tmx";

  private final Map<LanguageTag, List<MemoryEntry>> entries = new HashMap<>();

  private MemoryFiles() {}

  /**
   * Reads the files.
   *
   * @param findings takes what is wrong with one; the others count
   * @throws WorkspaceException where a name is that of neither a file nor a folder
   */
  static MemoryFiles read(
      BuildRequest request, LanguageTag source, MemoryOptions options, DiagnosticSink findings)
      throws WorkspaceException {
    MemoryFiles files = new MemoryFiles();
    for (String name : options.memories().split(",", -1)) {
      if (!name.isBlank()) {
        for (Path path : files(request.base(), name.strip(), findings)) {
          Optional<SourceFile> file = SettingFiles.readLarge(request.base(), path, findings);
          file.ifPresent(
              tmx ->
                  TmxReader.read(tmx, source, findings)
                      .forEach(
                          (tag, found) ->
                              files
                                  .entries
                                  .computeIfAbsent(tag, key -> new ArrayList<>())
                                  .addAll(found)));
        }
      }
    }
    return files;
  }

  private static List<Path> files(Path base, String name, DiagnosticSink findings)
      throws WorkspaceException {
    Path path = base.resolve(name);
    Optional<ContentFolder> folder = Workspace.folder(base, path, findings);
    if (folder.isPresent()) {
      return folder.get().files().stream()
          .filter(MemoryFiles::isMemory)
          .map(file -> path.resolve(file.value()))
          .toList();
    }
    if (!SettingFiles.exists(path)) {
      throw new WorkspaceException(
          "-Ddiglot.memories: there is no "
              + SettingFiles.shown(base, path)
              + "; name TMX files, or folders with such files, separated by commas");
    }
    return List.of(path);
  }

  private static boolean isMemory(DocumentPath path) {
    return path.fileName().toLowerCase(Locale.ROOT).endsWith(EXTENSION);
  }

  /** The translations into a locale: those of its own tag, then those of its more general ones. */
  List<MemoryEntry> of(LanguageTag locale) {
    List<MemoryEntry> found = new ArrayList<>();
    for (LanguageTag tag : Languages.fallbacks(locale)) {
      found.addAll(entries.getOrDefault(tag, List.of()));
    }
    return found;
  }
}
