package org.diglot.workspace;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;
import org.diglot.model.SourceFile;

/** A locale's folder on disk. */
final class LocaleDirectory implements LocaleFolder {

  private final LanguageTag tag;
  private final String shownFolder;
  private final Optional<ContentFolder> content;
  private final SortedMap<DocumentPath, Path> files;

  private LocaleDirectory(
      LanguageTag tag,
      String shownFolder,
      Optional<ContentFolder> content,
      SortedMap<DocumentPath, Path> files) {
    this.tag = tag;
    this.shownFolder = shownFolder;
    this.content = content;
    this.files = files;
  }

  /** Lists a folder that exists. */
  static LocaleDirectory of(
      LanguageTag tag, Path folder, LinkGuard links, ShownPaths shown, DiagnosticSink sink) {
    Path content = folder.resolve("content");
    // A link that may not be followed is reported by the listing of the folder's own files.
    boolean usable =
        Files.isDirectory(content, LinkOption.NOFOLLOW_LINKS)
            || (Files.isDirectory(content) && links.follow(content).isPresent());
    return new LocaleDirectory(
        tag,
        shown.of(folder),
        usable ? Optional.of(DirectoryContent.of(content, links, shown, sink)) : Optional.empty(),
        FileTree.directlyIn(folder, links, shown, sink));
  }

  @Override
  public LanguageTag tag() {
    return tag;
  }

  @Override
  public Optional<ContentFolder> content() {
    return content;
  }

  @Override
  public Optional<SourceFile> file(String name, DiagnosticSink sink) {
    DocumentPath path = new DocumentPath(name);
    return Optional.ofNullable(files.get(path))
        .flatMap(file -> TextReader.read(file, ShownPaths.below(shownFolder, name), path, sink));
  }
}
