package org.diglot.pipeline;

import java.util.List;
import java.util.Optional;

/**
 * What there is to say about a rule, or about all of them.
 *
 * @param lines text for a terminal, without a line break in a line
 * @param failure why the question has no answer, in one line
 */
public record Explanation(List<String> lines, Optional<String> failure) {

  public Explanation {
    lines = List.copyOf(lines);
  }
}
