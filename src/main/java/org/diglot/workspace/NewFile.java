package org.diglot.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * An input that is made for the user to go on with. What is there already is never overwritten.
 *
 * @param path below the folder it is written to, with {@code /}
 * @param text what it says
 */
public record NewFile(String path, String text) {

  /**
   * Writes files that belong together, in one step. One that exists with the same text is as good
   * as written.
   *
   * @param folder where to; it is made if need be
   * @return false, with nothing done, where one of them exists with another text
   * @throws WorkspaceException where one cannot be written, or would be outside of the folder
   */
  public static boolean write(Path folder, List<NewFile> files) throws WorkspaceException {
    finishChanges(folder);
    List<NewFile> wanting = new ArrayList<>();
    for (NewFile file : files) {
      Path place = folder.resolve(file.path());
      if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
        wanting.add(file);
      } else if (!file.isWritten(place)) {
        return false;
      }
    }
    List<WriteBack.Change> changes = new ArrayList<>();
    for (NewFile file : wanting) {
      changes.add(file.change(folder));
    }
    try {
      return changes.isEmpty() || WriteBack.apply(folder, changes);
    } catch (IOException e) {
      throw new WorkspaceException("cannot write to " + folder + ": " + Faults.reason(e), e);
    }
  }

  private static void finishChanges(Path folder) throws WorkspaceException {
    try {
      WriteBack.recover(folder);
    } catch (IOException e) {
      throw new WorkspaceException("cannot write to " + folder + ": " + Faults.reason(e), e);
    }
  }

  private boolean isWritten(Path place) throws WorkspaceException {
    try {
      return Files.isRegularFile(place)
          && Arrays.equals(Files.readAllBytes(place), text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new WorkspaceException("cannot read " + place + ": " + Faults.reason(e), e);
    }
  }

  /** Makes the file's folder. */
  private WriteBack.Change change(Path folder) throws WorkspaceException {
    Path file = folder.resolve(path).normalize();
    try {
      if (!file.startsWith(folder.normalize())) {
        throw new WorkspaceException("cannot write " + path + ": it is outside of " + folder);
      }
      Files.createDirectories(folder);
      Path above = Optional.ofNullable(file.getParent()).orElse(folder);
      requireInside(above, folder);
      Files.createDirectories(above);
      Path place = above.toRealPath().resolve(FileTree.name(file));
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return new WriteBack.Change(place, Optional.empty(), Optional.of(bytes));
    } catch (IOException e) {
      throw new WorkspaceException("cannot write " + file + ": " + Faults.reason(e), e);
    }
  }

  /** A link on the way may lead anywhere. */
  private static void requireInside(Path folder, Path top) throws IOException, WorkspaceException {
    Path existing = folder;
    while (!Files.exists(existing, LinkOption.NOFOLLOW_LINKS)) {
      existing = Optional.ofNullable(existing.getParent()).orElse(top);
    }
    if (!existing.toRealPath().startsWith(top.toRealPath())) {
      throw new WorkspaceException("cannot write to " + folder + ": a link leads out of " + top);
    }
  }
}
