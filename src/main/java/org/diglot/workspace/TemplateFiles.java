package org.diglot.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.diagnostic.Location;
import org.diglot.model.DocumentPath;
import org.diglot.model.SourceFile;

/** The site template: the user's own files laid over the built-in ones, file by file. */
public final class TemplateFiles {

  private static final String BUILTIN = "site-template/";

  private final Optional<ContentFolder> own;
  private final Set<String> userFiles;
  private final DiagnosticSink sink;

  private TemplateFiles(Optional<ContentFolder> own, DiagnosticSink sink) {
    this.own = own;
    this.userFiles =
        own.stream()
            .flatMap(folder -> folder.files().stream())
            .map(DocumentPath::value)
            .collect(Collectors.toUnmodifiableSet());
    this.sink = sink;
  }

  /**
   * Lists the user's template, if there is one.
   *
   * @param base the folder that paths in messages are relative to
   * @param folder the user's template folder
   * @param sink takes findings about files that cannot be used; the built-in ones then stand in
   * @throws WorkspaceException where the named folder does not exist or cannot be read
   */
  public static TemplateFiles open(Path base, Optional<Path> folder, DiagnosticSink sink)
      throws WorkspaceException {
    if (folder.isEmpty()) {
      return new TemplateFiles(Optional.empty(), sink);
    }
    Path path = folder.get();
    if (!Files.isDirectory(path)) {
      throw new WorkspaceException(
          "the template folder "
              + path.toAbsolutePath().normalize()
              + " does not exist or is not a folder. Name another with -Ddiglot.template=<folder>,"
              + " or leave that out for the built-in template");
    }
    ShownPaths shown = new ShownPaths(base);
    try {
      LinkGuard links = new LinkGuard(path, shown, sink);
      return new TemplateFiles(Optional.of(DirectoryContent.of(path, links, shown, sink)), sink);
    } catch (IOException e) {
      throw new WorkspaceException(
          "cannot read the template folder " + path + ": " + Faults.reason(e), e);
    }
  }

  /** A template file's text: the user's if there is one, else the built-in one. */
  public Optional<String> text(String path) {
    Optional<String> users =
        usersFile(path)
            .flatMap(file -> own.flatMap(folder -> folder.read(file, sink)))
            .map(SourceFile::text);
    return users.isPresent() ? users : BuiltinFiles.text(BUILTIN + path);
  }

  /** A template file's bytes, found like {@link #text}. */
  public Optional<byte[]> bytes(String path) {
    Optional<byte[]> users = usersFile(path).flatMap(this::usersBytes);
    return users.isPresent() ? users : BuiltinFiles.bytes(BUILTIN + path);
  }

  /** Paths of the user's own files. */
  public Set<String> userFiles() {
    return userFiles;
  }

  private Optional<DocumentPath> usersFile(String path) {
    return userFiles.contains(path) ? Optional.of(new DocumentPath(path)) : Optional.empty();
  }

  private Optional<byte[]> usersBytes(DocumentPath path) {
    ContentFolder folder = own.orElseThrow();
    try {
      return Optional.of(folder.bytes(path));
    } catch (IOException e) {
      sink.report(
          Diagnostic.of(
                  WorkspaceRules.UNREADABLE_FILE,
                  Location.ofFile(folder.location(path)),
                  "this file cannot be read: " + Faults.reason(e))
              .withRemedy("make it readable, or remove it to use the built-in one"));
      return Optional.empty();
    }
  }
}
