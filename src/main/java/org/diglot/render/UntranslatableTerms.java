package org.diglot.render;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Marks names that must stay as they are, so that a browser's translator leaves them: the page's
 * front matter lists them under {@code no-loc}. Found as written, case included, as whole words.
 */
final class UntranslatableTerms {

  private final List<String> terms;

  UntranslatableTerms(List<String> terms) {
    // The longest first: "Contoso Drive" is not "Contoso" and a word behind it.
    this.terms =
        terms.stream()
            .filter(term -> !term.isBlank())
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
  }

  void markIn(Element body) {
    if (terms.isEmpty()) {
      return;
    }
    for (TextNode text : body.nodeStream(TextNode.class).toList()) {
      Element parent = text.parent();
      if (parent != null && parent.closest("[translate=no]") == null) {
        mark(text);
      }
    }
  }

  private void mark(TextNode text) {
    TextNode rest = text;
    Optional<int[]> next = find(rest.getWholeText());
    while (next.isPresent()) {
      TextNode term = rest.splitText(next.get()[0]);
      int length = next.get()[1];
      Node behind = length < term.getWholeText().length() ? term.splitText(length) : term;
      term.wrap("<span translate=\"no\"></span>");
      if (behind == term) {
        return;
      }
      rest = (TextNode) behind;
      next = find(rest.getWholeText());
    }
  }

  /** Offset and length of the first term in a text; the longest of several at one place. */
  private Optional<int[]> find(String text) {
    int best = -1;
    int length = 0;
    for (String term : terms) {
      int at = indexOfWord(text, term);
      if (at >= 0 && (best < 0 || at < best)) {
        best = at;
        length = term.length();
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(new int[] {best, length});
  }

  private static int indexOfWord(String text, String term) {
    for (int at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
      int end = at + term.length();
      boolean startsWord = at == 0 || !isWord(text.charAt(at - 1)) || !isWord(term.charAt(0));
      boolean endsWord =
          end == text.length()
              || !isWord(text.charAt(end))
              || !isWord(term.charAt(term.length() - 1));
      if (startsWord && endsWord) {
        return at;
      }
    }
    return -1;
  }

  /** Latin letters and digits: a Japanese particle may follow a name without a space. */
  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c)
            && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN
        || Character.isDigit(c);
  }
}
