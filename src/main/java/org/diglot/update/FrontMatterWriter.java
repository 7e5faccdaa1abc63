package org.diglot.update;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diglot.model.FrontMatter;
import org.diglot.model.Revision;
import org.diglot.model.SourceFile;

/**
 * Writes a page's front matter: the new source's, with the title and the description of the
 * translation, and behind it what the translation says of its revision.
 */
final class FrontMatterWriter {

  private static final Set<String> TRANSLATED = Set.of("title", "description");
  private static final String HASH = Revision.KEYS.get(0);
  private static final String COMMIT = Revision.KEYS.get(1);

  private final SourceFile file;
  private final FrontMatter source;
  private final Optional<String> commit;

  /**
   * @param file the new source
   * @param source its front matter
   * @param commit the revision of the source, where it is known
   */
  FrontMatterWriter(SourceFile file, FrontMatter source, Optional<String> commit) {
    this.file = file;
    this.source = source;
    this.commit = commit;
  }

  /**
   * The block, with its lines of dashes; empty where the source has none.
   *
   * @param old the old page's file
   * @param translated its front matter
   */
  String write(SourceFile old, FrontMatter translated) {
    if (!source.isPresent()) {
      return "";
    }
    String text = file.text();
    LineEnds ends = LineEnds.of(firstLine(translated.range().of(old.text())));
    List<FrontMatter.Entry> entries = source.entries();
    if (entries.isEmpty()) {
      return unread(old, translated);
    }
    StringBuilder out = new StringBuilder();
    String opening = text.substring(source.range().start(), entries.get(0).range().start());
    out.append(ends.in(translated.entries().isEmpty() ? opening : firstLine(opening)));
    int end = entries.get(0).range().start();
    for (FrontMatter.Entry entry : entries) {
      Optional<FrontMatter.Entry> own =
          translated.entry(entry.key()).filter(other -> isKept(entry, other));
      append(out, own.map(e -> e.range().of(old.text())).orElse(ends.in(entry.range().of(text))));
      end = entry.range().end();
    }
    for (FrontMatter.Entry entry : translated.entries()) {
      if (Revision.KEYS.contains(entry.key()) && source.entry(entry.key()).isEmpty()) {
        append(out, ends.in(revision(entry, entry.range().of(old.text()))));
      }
    }
    out.append(closing(old, translated).orElse(ends.in(text.substring(end, source.range().end()))));
    return out.toString();
  }

  /** The localisation build drops comments; line ends of the first line hold for the others. */
  private static String firstLine(String block) {
    return block.substring(0, block.indexOf('\n') + 1);
  }

  /** The last line as the page has it: with the line end of the body. */
  private static Optional<String> closing(SourceFile old, FrontMatter translated) {
    if (translated.entries().isEmpty()) {
      return Optional.empty();
    }
    int last = translated.entries().get(translated.entries().size() - 1).range().end();
    return Optional.of(old.text().substring(last, translated.range().end()));
  }

  /** A source whose front matter cannot be read: the page keeps its own. */
  private String unread(SourceFile old, FrontMatter translated) {
    StringBuilder out = new StringBuilder();
    int end = translated.range().start();
    for (FrontMatter.Entry entry : translated.entries()) {
      out.append(old.text(), end, entry.range().start());
      String written = entry.range().of(old.text());
      out.append(Revision.KEYS.contains(entry.key()) ? revision(entry, written) : written);
      end = entry.range().end();
    }
    return out.append(old.text(), end, translated.range().end()).toString();
  }

  /** What is translated, and what says the same: tools write it in other ways. */
  private static boolean isKept(FrontMatter.Entry entry, FrontMatter.Entry old) {
    return TRANSLATED.contains(entry.key()) || said(entry).equals(said(old));
  }

  private static List<String> said(FrontMatter.Entry entry) {
    return entry.values().stream().map(String::strip).filter(value -> !value.isEmpty()).toList();
  }

  private static void append(StringBuilder out, String entry) {
    out.append(entry);
    if (!entry.isEmpty() && !entry.endsWith("\n")) {
      out.append('\n');
    }
  }

  /** A commit that nobody names any more would be a wrong one: the line goes. */
  private String revision(FrontMatter.Entry entry, String written) {
    String value = entry.values().isEmpty() ? "" : entry.values().get(0);
    if (entry.key().equals(HASH)) {
      return file.hasHash(value) ? written : HASH + ": " + file.hash() + "\n";
    }
    if (entry.key().equals(COMMIT)) {
      return commit
          .map(name -> name.equals(value) ? written : COMMIT + ": " + name + "\n")
          .orElse("");
    }
    return written;
  }
}
