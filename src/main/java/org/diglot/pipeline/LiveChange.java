package org.diglot.pipeline;

import java.util.List;
import java.util.Set;

/**
 * What a change of files did to a live site.
 *
 * @param files changed files as messages show them; may be empty where the system lost count
 * @param pages the files of the site that are made anew when they are asked for again
 * @param everything whether these are all files of the site, however many
 * @param fault why the site could not take the change, as one line; empty where it did. It is then
 *     as before
 */
public record LiveChange(List<String> files, Set<String> pages, boolean everything, String fault) {

  public LiveChange {
    files = List.copyOf(files);
    pages = Set.copyOf(pages);
  }
}
