package org.diglot.pipeline;

import java.util.List;

/**
 * What an export or an import did.
 *
 * @param result findings and what else a goal shows
 * @param lines what to show
 * @param segments how many segments went out, or whose translation came back changed
 * @param states how many segments came back with another state
 * @param files how many files were written, or would be
 */
public record ExchangeResult(
    BuildResult result, List<String> lines, int segments, int states, int files) {

  public ExchangeResult {
    lines = List.copyOf(lines);
  }
}
