package org.diglot.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.diglot.diagnostic.Finding;
import org.diglot.workspace.FolderWatch;
import org.diglot.workspace.WorkspaceException;

/**
 * A site that is made page by page as it is asked for, and follows the files of its writer. What
 * needs all pages, such as coverage and findings, comes from a whole build in the background that
 * starts anew with each change.
 */
public final class LiveSite implements AutoCloseable {

  private final BuildRequest request;
  private final CheckOptions options;
  private final LiveListener listener;
  private final FolderWatch watch;
  private final LiveBuild build;
  private final Thread watcher;
  private volatile LiveGeneration generation;

  private LiveSite(
      BuildRequest request,
      CheckOptions options,
      LiveListener listener,
      FolderWatch watch,
      LiveGeneration generation) {
    this.request = request;
    this.options = options;
    this.listener = listener;
    this.watch = watch;
    this.generation = generation;
    this.build = new LiveBuild(request, options, listener, path -> this.generation.isPage(path));
    this.watcher = new Thread(this::follow, "diglot-watch");
    this.watcher.setDaemon(true);
  }

  /**
   * Reads all pages for what others need to know of them, and begins to follow their files.
   *
   * @throws WorkspaceException where there is nothing to read, or the system cannot watch it
   */
  public static LiveSite open(BuildRequest request, CheckOptions options, LiveListener listener)
      throws WorkspaceException {
    FolderWatch watch = FolderWatch.of(request.base(), request.inputFolders());
    try {
      LiveGeneration first = LiveGeneration.open(request, options);
      LiveSite site = new LiveSite(request, options, listener, watch, first);
      site.watcher.start();
      site.build.start();
      return site;
    } catch (WorkspaceException | RuntimeException e) {
      watch.close();
      throw e;
    }
  }

  /**
   * A file of the site as its inputs are now. Waits for the build in the background where the file
   * needs all pages.
   *
   * @param path below the site's top folder, not encoded; a folder stands for its first page
   */
  public Optional<LiveFile> file(String path) {
    String file = path.isEmpty() || path.endsWith("/") ? path + EditionFrame.HOME : path;
    return generation.file(file).or(() -> build.file(file));
  }

  /** Whether a path is that of a folder with a first page. */
  public boolean isFolder(String path) {
    return generation.file(path + "/" + EditionFrame.HOME).isPresent();
  }

  /** Where on the site the page is that a finding is about. */
  public Optional<String> address(Finding finding) {
    return finding
        .place()
        .page()
        .flatMap(page -> generation.address(page, finding.place().locale()));
  }

  private void follow() {
    while (!Thread.currentThread().isInterrupted()) {
      try {
        take(watch.await());
      } catch (InterruptedException | java.nio.file.ClosedWatchServiceException e) {
        return;
      }
    }
  }

  private void take(FolderWatch.Changes changes) {
    build.cancel();
    List<String> files = List.copyOf(new TreeSet<>(changes.files()));
    listener.changed(taken(changes, files));
    build.start();
  }

  private LiveChange taken(FolderWatch.Changes changes, List<String> files) {
    Optional<Set<String>> pages =
        changes.complete() ? generation.take(changes.files()) : Optional.empty();
    if (pages.isPresent()) {
      return new LiveChange(files, pages.get(), false, "");
    }
    try {
      generation =
          changes.complete()
              ? generation.next(request, options, changes.files())
              : LiveGeneration.open(request, options);
      return new LiveChange(files, Set.of(), true, "");
    } catch (WorkspaceException e) {
      return new LiveChange(files, Set.of(), true, String.valueOf(e.getMessage()));
    }
  }

  /** Stops following and building. */
  @Override
  public void close() {
    watcher.interrupt();
    watch.close();
    build.close();
  }
}
