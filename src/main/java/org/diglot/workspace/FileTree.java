package org.diglot.workspace;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.diagnostic.Location;
import org.diglot.diagnostic.Rule;
import org.diglot.model.DocumentPath;

/**
 * Lists the files of a folder, in the order of their paths whatever the file system says. What
 * cannot be used is reported and left out; hidden files are left out in silence.
 */
final class FileTree {

  /**
   * Links to folders inside linked folders multiply paths; beyond this they are not followed, so
   * that a few dozen links cannot make millions of pages.
   */
  private static final int MAX_LINKED_FOLDERS = 2;

  private final ShownPaths shown;
  private final DiagnosticSink sink;
  private final LinkGuard links;
  private final boolean recursive;
  private final SortedMap<DocumentPath, Path> files = new TreeMap<>();

  private FileTree(ShownPaths shown, DiagnosticSink sink, LinkGuard links, boolean recursive) {
    this.shown = shown;
    this.sink = sink;
    this.links = links;
    this.recursive = recursive;
  }

  /** The folders that lead to a place, by their real paths. */
  private record Trail(Path real, Optional<Trail> parent, int linkedFolders) {

    boolean contains(Path folder) {
      return real.equals(folder) || parent.map(above -> above.contains(folder)).orElse(false);
    }
  }

  /** Every file below a folder. */
  static SortedMap<DocumentPath, Path> below(
      Path folder, LinkGuard links, ShownPaths shown, DiagnosticSink sink) {
    return list(folder, new FileTree(shown, sink, links, true));
  }

  /** The files directly in a folder. */
  static SortedMap<DocumentPath, Path> directlyIn(
      Path folder, LinkGuard links, ShownPaths shown, DiagnosticSink sink) {
    return list(folder, new FileTree(shown, sink, links, false));
  }

  private static SortedMap<DocumentPath, Path> list(Path folder, FileTree tree) {
    try {
      tree.visit(folder, "", new Trail(folder.toRealPath(), Optional.empty(), 0));
    } catch (IOException e) {
      tree.reportUnreadable(folder, e);
    }
    tree.reportClashes();
    return tree.files;
  }

  /** The entries of a folder by name; hidden ones left out. */
  static List<Path> entries(Path folder) throws IOException {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(entries::add);
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    entries.removeIf(entry -> FileNames.isHidden(name(entry)));
    entries.sort(Comparator.comparing(FileTree::name));
    return entries;
  }

  static String name(Path entry) {
    return String.valueOf(entry.getFileName());
  }

  private void visit(Path folder, String prefix, Trail trail) {
    List<Path> entries;
    try {
      entries = entries(folder);
    } catch (IOException e) {
      reportUnreadable(folder, e);
      return;
    }
    for (Path entry : entries) {
      if (hasUsableName(entry)) {
        visitEntry(entry, prefix + name(entry), trail);
      }
    }
  }

  private void visitEntry(Path entry, String path, Trail trail) {
    try {
      BasicFileAttributes attributes =
          Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (attributes.isSymbolicLink()) {
        visitLink(entry, path, trail);
      } else if (attributes.isDirectory()) {
        Path real = trail.real().resolve(name(entry));
        enter(entry, path, new Trail(real, Optional.of(trail), trail.linkedFolders()));
      } else {
        add(entry, path, attributes);
      }
    } catch (IOException e) {
      reportUnreadable(entry, e);
    }
  }

  private void visitLink(Path link, String path, Trail trail) throws IOException {
    Optional<Path> followed = links.follow(link);
    if (followed.isEmpty()) {
      return;
    }
    Path real = followed.get();
    BasicFileAttributes attributes = Files.readAttributes(real, BasicFileAttributes.class);
    if (!attributes.isDirectory()) {
      add(link, path, attributes);
    } else if (trail.contains(real)) {
      links.reportLoop(link);
    } else if (trail.linkedFolders() == MAX_LINKED_FOLDERS) {
      links.reportDepth(link);
    } else {
      enter(link, path, new Trail(real, Optional.of(trail), trail.linkedFolders() + 1));
    }
  }

  private void enter(Path folder, String path, Trail trail) {
    if (recursive) {
      visit(folder, path + "/", trail);
    }
  }

  private void add(Path file, String path, BasicFileAttributes attributes) {
    if (attributes.isRegularFile()) {
      files.put(new DocumentPath(path), file);
    } else {
      report(
          WorkspaceRules.UNREADABLE_FILE, file, "this is neither a file nor a folder", "remove it");
    }
  }

  private boolean hasUsableName(Path entry) {
    Optional<String> fault = FileNames.fault(name(entry));
    fault.ifPresent(
        message ->
            report(
                WorkspaceRules.INVALID_FILE_NAME,
                entry,
                message,
                "rename the file; where its name is right, run in a UTF-8 environment, such as with"
                    + " LC_ALL=C.UTF-8"));
    if (fault.isEmpty()) {
      FileNames.unportability(name(entry))
          .ifPresent(
              message ->
                  report(WorkspaceRules.UNPORTABLE_FILE_NAME, entry, message, "rename the file"));
    }
    return fault.isEmpty();
  }

  private void reportClashes() {
    Map<String, Path> seen = new HashMap<>();
    files.forEach(
        (path, file) -> {
          Path other = seen.putIfAbsent(FileNames.clashKey(path.value()), file);
          if (other != null) {
            reportClash(file, other);
          }
        });
  }

  private void reportClash(Path file, Path other) {
    Location place = Location.ofFile(shown.of(file));
    Location otherPlace = Location.ofFile(shown.of(other));
    sink.report(
        Diagnostic.of(
                WorkspaceRules.PATH_CLASH,
                place,
                "this path and " + otherPlace.path() + " are one on some systems")
            .withRelated("the other file", otherPlace)
            .withRemedy("rename one of the two so that more than case or accents differ"));
  }

  private void reportUnreadable(Path file, IOException e) {
    report(
        WorkspaceRules.UNREADABLE_FILE,
        file,
        "this cannot be read: " + Faults.reason(e),
        "make it readable or remove it");
  }

  private void report(Rule rule, Path file, String message, String remedy) {
    sink.report(Diagnostic.of(rule, Location.ofFile(shown.of(file)), message).withRemedy(remedy));
  }
}
