package org.diglot.parse;

import java.util.Optional;
import org.diglot.model.TextRange;

/** What reading a piece of YAML gave. */
sealed interface YamlResult {

  /** The YAML could be read; there is no root where it holds nothing but blanks and comments. */
  record Read(Optional<YamlNode> root) implements YamlResult {}

  /**
   * The YAML could not be read.
   *
   * @param message what is wrong, without final period
   * @param remedy what to do
   * @param place where, in the file
   */
  record Unreadable(String message, String remedy, TextRange place) implements YamlResult {}
}
