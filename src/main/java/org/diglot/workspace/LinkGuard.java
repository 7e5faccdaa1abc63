package org.diglot.workspace;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.diagnostic.Location;
import org.diglot.diagnostic.Rule;

/**
 * Judges symbolic links: one is followed only where it ends inside the folder that the user named,
 * so that a page from a pull request cannot publish a file of the machine that builds it.
 */
final class LinkGuard {

  private final Path boundary;
  private final ShownPaths shown;
  private final DiagnosticSink sink;

  /**
   * @param folder the folder that links must not leave
   */
  LinkGuard(Path folder, ShownPaths shown, DiagnosticSink sink) throws IOException {
    this.boundary = folder.toRealPath();
    this.shown = shown;
    this.sink = sink;
  }

  /** Where a link ends; nothing where it may not be followed, which is then reported. */
  Optional<Path> follow(Path link) {
    try {
      Path real = link.toRealPath();
      if (real.startsWith(boundary)) {
        return Optional.of(real);
      }
      report(
          WorkspaceRules.LINK_LEAVES_WORKSPACE,
          link,
          "this link leaves the folder " + shown.of(boundary) + ": it points to " + target(link),
          "replace the link by a copy of what it points to");
    } catch (NoSuchFileException e) {
      report(
          WorkspaceRules.DANGLING_SYMLINK,
          link,
          "this link points to " + target(link) + ", which does not exist",
          "remove the link or restore what it points to");
    } catch (AccessDeniedException e) {
      report(
          WorkspaceRules.UNREADABLE_FILE,
          link,
          "this link points to " + target(link) + ", which may not be read",
          "allow reading it");
    } catch (IOException e) {
      reportLoop(link);
    }
    return Optional.empty();
  }

  void reportLoop(Path link) {
    report(
        WorkspaceRules.SYMLINK_LOOP,
        link,
        "this link points to " + target(link) + " and leads back to itself",
        "remove the link");
  }

  void reportDepth(Path link) {
    report(
        WorkspaceRules.SYMLINK_LOOP,
        link,
        "this link to a folder lies behind too many other links to folders",
        "replace the link by the folder");
  }

  private void report(Rule rule, Path link, String message, String remedy) {
    sink.report(Diagnostic.of(rule, Location.ofFile(shown.of(link)), message).withRemedy(remedy));
  }

  private static String target(Path link) {
    try {
      return "\"" + Files.readSymbolicLink(link) + "\"";
    } catch (IOException e) {
      return "a place that cannot be read";
    }
  }
}
