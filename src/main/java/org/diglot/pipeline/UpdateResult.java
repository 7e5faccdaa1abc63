package org.diglot.pipeline;

import java.util.List;

/**
 * What an update did.
 *
 * @param result findings and what else a goal shows
 * @param lines what to show: each page that changes, and a line for each locale
 * @param pages how many pages were written, or would be
 */
public record UpdateResult(BuildResult result, List<String> lines, int pages) {

  public UpdateResult {
    lines = List.copyOf(lines);
  }
}
