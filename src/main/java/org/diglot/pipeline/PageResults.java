package org.diglot.pipeline;

import java.util.Optional;
import org.diglot.model.DocumentPath;
import org.diglot.workspace.WorkspaceException;

/** Keeps the results of paths from one run to the next. */
interface PageResults {

  /** Keeps nothing. */
  PageResults NONE =
      new PageResults() {
        @Override
        public Optional<Kept> find(DocumentPath path) {
          return Optional.empty();
        }

        @Override
        public Optional<byte[]> bytes(DocumentPath path, PageResult result) {
          return Optional.empty();
        }

        @Override
        public void add(
            DocumentPath path, byte[] bytes, Optional<PageResult.Texts> texts, Reports reports) {}
      };

  /**
   * The result of a path in an earlier run.
   *
   * @param texts what it had in the reports that are one file
   * @param bytes itself as it is kept
   */
  record Kept(PageResult result, Optional<PageResult.Texts> texts, byte[] bytes) {}

  /**
   * The result of a path where it would come out the same; its files are then left as they are. For
   * many threads.
   */
  Optional<Kept> find(DocumentPath path) throws WorkspaceException;

  /** A result as it is kept; nothing where it cannot be. For many threads. */
  Optional<byte[]> bytes(DocumentPath path, PageResult result);

  /**
   * Keeps a result for the next run.
   *
   * @param texts what the path has just been given in the reports that are one file
   */
  void add(DocumentPath path, byte[] bytes, Optional<PageResult.Texts> texts, Reports reports)
      throws WorkspaceException;
}
