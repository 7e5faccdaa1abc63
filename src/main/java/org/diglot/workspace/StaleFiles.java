package org.diglot.workspace;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.diglot.model.DocumentPath;

/**
 * Removes what earlier runs wrote and the present one did not. The list of those files is not
 * trusted: a file is removed only where it lies in the folder, no link leads to it, and its bytes
 * are still the ones that were written.
 */
final class StaleFiles {

  private final Path root;
  private final Ownership ownership;

  StaleFiles(Path root, Ownership ownership) {
    this.root = root;
    this.ownership = ownership;
  }

  void removeAllBut(Set<String> current) throws WorkspaceException {
    for (String path : new TreeSet<>(ownership.marks().keySet())) {
      Optional<Path> file = current.contains(path) ? Optional.empty() : fileOf(path);
      if (file.isPresent()) {
        remove(path, file.get());
      }
    }
  }

  private Optional<Path> fileOf(String path) {
    try {
      Path file = root.resolve(new DocumentPath(path).value());
      return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
          ? Optional.of(file)
          : Optional.empty();
    } catch (InvalidPathException e) {
      // Such a file cannot have been written in this environment.
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      // Not a path that this program writes: the list is not to be believed.
      return Optional.empty();
    }
  }

  private void remove(String path, Path file) throws WorkspaceException {
    try {
      boolean isDirectlyHere = file.equals(file.toRealPath());
      if (isDirectlyHere && ownership.isUnchanged(path, FileMark.of(file))) {
        Files.delete(file);
        removeEmptyFolders(file);
      }
    } catch (IOException e) {
      throw new WorkspaceException(
          "cannot remove the outdated file " + file + ": " + Faults.reason(e), e);
    }
  }

  private void removeEmptyFolders(Path file) throws IOException {
    Path folder = file.getParent();
    while (folder != null && !folder.equals(root)) {
      try {
        Files.delete(folder);
      } catch (DirectoryNotEmptyException e) {
        return;
      }
      folder = folder.getParent();
    }
  }
}
