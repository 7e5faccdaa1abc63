package org.diglot.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;
import org.diglot.memory.TermEntry;

/** Finds text that must stay as it is and does not: {@code no-loc}, and protected terms. */
final class TranslatedProtectedTextCheck implements PageCheck {

  static final Rule RULE = new Rule("translated-protected-text", Severity.ERROR, "terminology");
  private static final String DIRECTIVE = ":::no-loc";
  private static final String KEY = "text=\"";

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(CheckedPage page, Findings findings) {
    List<String> listed = listed(page);
    for (Pair pair : page.all()) {
      if (!pair.isHalf()) {
        check(pair, listed, findings);
      }
    }
  }

  private static List<String> listed(CheckedPage page) {
    Set<String> texts = new LinkedHashSet<>(page.document().frontMatter().values("no-loc"));
    for (TermEntry entry : page.termbase().entries()) {
      if (entry.status() == TermEntry.Status.PROTECTED) {
        texts.add(entry.source());
      }
    }
    texts.removeIf(String::isBlank);
    // The longest first: what it covers is not looked at again.
    return texts.stream().sorted((a, b) -> b.length() - a.length()).toList();
  }

  private static void check(Pair pair, List<String> listed, Findings findings) {
    String source = pair.source().markdown();
    if (listed.isEmpty() && !source.contains(DIRECTIVE)) {
      return;
    }
    String seen = pair.source().prose();
    for (String text : marked(source)) {
      if (!pair.target().markdown().contains(text)) {
        report(pair, text, findings);
      }
    }
    for (String text : listed) {
      if (seen.contains(text) && hasWord(seen, text)) {
        seen = blank(seen, text);
        if (!hasWord(pair.target().markdown(), text)) {
          report(pair, text, findings);
        }
      }
    }
  }

  /** The texts of {@code :::no-loc text="…":::}. */
  private static List<String> marked(String markdown) {
    List<String> texts = new ArrayList<>();
    int at = markdown.indexOf(DIRECTIVE);
    while (at >= 0) {
      int start = markdown.indexOf(KEY, at);
      int end = start < 0 ? -1 : markdown.indexOf('"', start + KEY.length());
      if (end < 0) {
        break;
      }
      texts.add(markdown.substring(start + KEY.length(), end));
      at = markdown.indexOf(DIRECTIVE, end);
    }
    return texts;
  }

  private static void report(Pair pair, String text, Findings findings) {
    findings.report(
        pair.finding(RULE, "\"" + text + "\" must stay as it is; the translation lacks it")
            .withRemedy("write \"" + text + "\""));
  }

  private static boolean hasWord(String text, String word) {
    return indexOf(text, word, 0) >= 0;
  }

  private static String blank(String text, String word) {
    StringBuilder rest = new StringBuilder(text);
    for (int at = indexOf(text, word, 0); at >= 0; at = indexOf(text, word, at + word.length())) {
      for (int i = at; i < at + word.length(); i++) {
        rest.setCharAt(i, ' ');
      }
    }
    return rest.toString();
  }

  /** Where a text stands as whole words; a letter of another script may touch it. */
  private static int indexOf(String text, String word, int from) {
    for (int at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1)) {
      int end = at + word.length();
      boolean starts =
          at == 0 || !LatinWords.isPart(text.charAt(at - 1)) || !LatinWords.isPart(word.charAt(0));
      boolean ends =
          end == text.length()
              || !LatinWords.isPart(text.charAt(end))
              || !LatinWords.isPart(word.charAt(word.length() - 1));
      if (starts && ends) {
        return at;
      }
    }
    return -1;
  }
}
