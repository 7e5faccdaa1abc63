package org.diglot.diagnostic;

import org.diglot.model.SourceFile;
import org.diglot.model.TextPosition;
import org.diglot.model.TextRange;

/**
 * Where a finding points.
 *
 * @param path the path shown, relative to where the goal runs, with {@code /}
 * @param start first character, 1-based
 * @param end behind the last character, 1-based
 * @param range the same in offsets; empty at 0 where a finding is about a file as a whole
 */
public record Location(String path, TextPosition start, TextPosition end, TextRange range) {

  /** A range of a file's text. */
  public static Location of(SourceFile file, TextRange range) {
    return new Location(
        file.location(),
        file.lines().positionOf(range.start()),
        file.lines().positionOf(range.end()),
        range);
  }

  /** A file as a whole, or one that could not be decoded. */
  public static Location ofFile(String path) {
    return new Location(path, TextPosition.START, TextPosition.START, TextRange.at(0));
  }

  /** A place in a file that is known by line and column only. */
  public static Location of(String path, TextPosition position) {
    return new Location(path, position, position, TextRange.at(0));
  }
}
