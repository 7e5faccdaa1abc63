package org.diglot.workspace;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static java.nio.file.StandardWatchEventKinds.OVERFLOW;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Tells which files below some folders change. Editors save in several steps: what follows a change
 * within {@value #QUIET_MILLIS} ms is told together with it.
 */
public final class FolderWatch implements AutoCloseable {

  private static final int QUIET_MILLIS = 30;

  /** A tree deeper than this is a loop of links in all likelihood. */
  private static final int MAX_DEPTH = 64;

  private final ShownPaths shown;
  private final WatchService watcher;
  private final Map<WatchKey, Path> folders = new HashMap<>();

  /**
   * What happened.
   *
   * @param files changed files as messages show them; hidden ones left out
   * @param complete whether these are all; if not, anything may have changed
   */
  public record Changes(Set<String> files, boolean complete) {

    public Changes {
      files = Set.copyOf(files);
    }
  }

  private FolderWatch(ShownPaths shown, WatchService watcher) {
    this.shown = shown;
    this.watcher = watcher;
  }

  /**
   * Starts to watch.
   *
   * @param base the folder that paths in messages are relative to
   * @param roots folders to watch with all folders below; those that do not exist are left out
   * @throws WorkspaceException where the system cannot watch them
   */
  public static FolderWatch of(Path base, List<Path> roots) throws WorkspaceException {
    try {
      FolderWatch watch =
          new FolderWatch(new ShownPaths(base), FileSystems.getDefault().newWatchService());
      for (Path root : roots) {
        if (Files.isDirectory(root)) {
          watch.register(root, new TreeSet<>());
        }
      }
      return watch;
    } catch (IOException e) {
      throw new WorkspaceException(
          "cannot watch the folders for changes: " + Faults.reason(e) + limitHint(e), e);
    }
  }

  private static String limitHint(IOException e) {
    return String.valueOf(e.getMessage()).contains("limit")
        ? ". Raise the system's limit, on Linux fs.inotify.max_user_watches"
        : "";
  }

  /**
   * Waits until something changes.
   *
   * @throws InterruptedException where the thread is interrupted
   */
  public Changes await() throws InterruptedException {
    Set<String> files = new TreeSet<>();
    boolean complete = true;
    while (files.isEmpty() && complete) {
      complete = take(watcher.take(), files);
      WatchKey more = watcher.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
      while (more != null) {
        complete &= take(more, files);
        more = watcher.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
      }
    }
    return new Changes(files, complete);
  }

  /** Adds what a folder's events name; whether these are all. */
  private boolean take(WatchKey key, Set<String> files) {
    Path folder = folders.get(key);
    boolean complete = true;
    for (WatchEvent<?> event : key.pollEvents()) {
      if (event.kind() == OVERFLOW || folder == null) {
        complete = false;
      } else if (event.context() instanceof Path name && !isPassing(name)) {
        complete &= add(folder.resolve(name), files);
      }
    }
    if (!key.reset()) {
      folders.remove(key);
    }
    return complete;
  }

  /** Hidden files and the copies that editors make are no part of any site. */
  private static boolean isPassing(Path name) {
    String text = name.toString();
    return FileNames.isHidden(text) || text.endsWith("~");
  }

  private boolean add(Path changed, Set<String> files) {
    if (!Files.isDirectory(changed)) {
      files.add(shown.of(changed));
      return true;
    }
    try {
      register(changed, files);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Watches a folder and all below it.
   *
   * @param files takes the files that are there already: those of a new folder are new, too
   */
  private void register(Path root, Set<String> files) throws IOException {
    Files.walkFileTree(
        root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), MAX_DEPTH, new Registrar(root, files));
  }

  /** Walks over a new folder. What cannot be visited is left to those who read it to report. */
  private final class Registrar extends SimpleFileVisitor<Path> {

    private final Path root;
    private final Set<String> files;

    Registrar(Path root, Set<String> files) {
      this.root = root;
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
        throws IOException {
      if (!folder.equals(root) && FileNames.isHidden(FileTree.name(folder))) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      folders.put(folder.register(watcher, ENTRY_CREATE, ENTRY_DELETE, ENTRY_MODIFY), folder);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!isPassing(Path.of(FileTree.name(file)))) {
        files.add(shown.of(file));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, @Nullable IOException fault) {
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException fault) {
      return FileVisitResult.CONTINUE;
    }
  }

  /** Stops watching; a thread that waits gets an exception. */
  @Override
  public void close() {
    try {
      watcher.close();
    } catch (IOException e) {
      // Nobody waits for it any more.
      return;
    }
  }
}
