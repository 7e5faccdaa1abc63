package org.diglot.pipeline;

import java.util.List;

/**
 * What was mended.
 *
 * @param check what the check found before
 * @param lines what to show
 * @param applied findings mended
 * @param files files written
 */
public record FixResult(BuildResult check, List<String> lines, int applied, int files) {

  public FixResult {
    lines = List.copyOf(lines);
  }
}
