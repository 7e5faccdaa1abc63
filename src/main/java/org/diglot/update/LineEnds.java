package org.diglot.update;

import org.diglot.model.BilingualDocument;

/** The line ends of a page, which text from elsewhere takes on. */
enum LineEnds {
  UNIX,
  WINDOWS,
  /** There are none to follow. */
  ANY;

  /** Those of most lines behind the front matter. */
  static LineEnds ofBody(BilingualDocument page) {
    int body = page.frontMatter().isPresent() ? page.frontMatter().range().end() : 0;
    return of(page.file().text().substring(body));
  }

  /** Those of most lines. */
  static LineEnds of(String text) {
    int windows = 0;
    int all = 0;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      all++;
      windows += at > 0 && text.charAt(at - 1) == '\r' ? 1 : 0;
    }
    return all == 0 ? ANY : windows * 2 > all ? WINDOWS : UNIX;
  }

  /** A text with these line ends. */
  String in(String text) {
    return switch (this) {
      case ANY -> text;
      case UNIX -> text.replace("\r\n", "\n");
      case WINDOWS -> text.replace("\r\n", "\n").replace("\n", "\r\n");
    };
  }
}
