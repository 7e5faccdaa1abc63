package org.diglot.interchange;

import java.util.Locale;
import org.diglot.interchange.ExchangeSegment.Match;
import org.diglot.model.SegmentState;

/**
 * Writes a page as a PO file of GNU gettext. The context of a message is the segment's id; what
 * needs review is fuzzy.
 */
final class PoWriter {

  static final String PAGE = "X-Diglot-Page";
  static final String PAGE_HASH = "X-Diglot-Page-Hash";
  static final String SOURCE_HASH = "X-Diglot-Source-Hash";
  static final String SOURCE_LANGUAGE = "X-Source-Language";
  static final String LANGUAGE = "Language";
  static final String KEY = "diglot-key: ";
  static final String STATE = "diglot-state: ";

  private final ExchangeFile file;
  private final StringBuilder out = new StringBuilder(4096);

  private PoWriter(ExchangeFile file) {
    this.file = file;
  }

  static String write(ExchangeFile file) {
    return new PoWriter(file).write();
  }

  private String write() {
    out.append("msgid \"\"\nmsgstr \"\"\n");
    header("Project-Id-Version", "diglot");
    header(LANGUAGE, file.target().value());
    header("MIME-Version", "1.0");
    header("Content-Type", "text/plain; charset=UTF-8");
    header("Content-Transfer-Encoding", "8bit");
    header(SOURCE_LANGUAGE, file.source().value());
    header(PAGE, file.page().value());
    header(PAGE_HASH, file.pageHash());
    header(SOURCE_HASH, file.sourceHash());
    for (ExchangeUnit unit : file.units()) {
      unit.segments().forEach(segment -> message(unit, segment));
    }
    return out.toString();
  }

  private void header(String name, String value) {
    if (!value.isEmpty()) {
      out.append('"').append(escaped(name + ": " + value + "\n")).append("\"\n");
    }
  }

  private void message(ExchangeUnit unit, ExchangeSegment segment) {
    SegmentState state = segment.status().state();
    out.append('\n');
    comment(unit.kind());
    if (!unit.context().isEmpty()) {
      comment(String.join(" › ", unit.context()));
    }
    segment.remarks().forEach(this::comment);
    segment.termLines().forEach(term -> comment("term: " + term));
    segment.matches().stream()
        .filter(match -> match.kind() != Match.Kind.PREVIOUS)
        .forEach(this::suggestion);
    comment(STATE + state);
    comment(KEY + segment.key());
    out.append("#: ").append(reference()).append(':').append(segment.line()).append('\n');
    if (state == SegmentState.NEEDS_REVIEW) {
      out.append("#, fuzzy\n");
    }
    segment.previous().ifPresent(text -> previous(segment.id(), text));
    string("msgctxt", segment.id());
    string("msgid", segment.source());
    string("msgstr", segment.target());
  }

  private void suggestion(Match match) {
    comment("like, " + match.percent() + " %: " + match.source() + " → " + match.target());
  }

  private void previous(String id, String text) {
    out.append("#| msgctxt \"").append(escaped(id)).append("\"\n");
    out.append("#| msgid \"").append(escaped(text)).append("\"\n");
  }

  /** A path with spaces stands between isolates, as gettext writes it. */
  private String reference() {
    String path = file.page().value();
    return path.indexOf(' ') < 0 ? path : '\u2068' + path + '\u2069';
  }

  private void comment(String text) {
    out.append("#. ").append(text.replace('\r', ' ').replace('\n', ' ')).append('\n');
  }

  private void string(String keyword, String text) {
    out.append(keyword).append(" \"").append(escaped(text)).append("\"\n");
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 2);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> escaped.append("\\\"");
        case '\\' -> escaped.append("\\\\");
        case '\n' -> escaped.append("\\n");
        case '\r' -> escaped.append("\\r");
        case '\t' -> escaped.append("\\t");
        default -> {
          if (c < ' ' || c == 0x7F) {
            escaped.append(String.format(Locale.ROOT, "\\%03o", (int) c));
          } else {
            escaped.append(c);
          }
        }
      }
    }
    return escaped.toString();
  }
}
