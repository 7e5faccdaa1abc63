package org.diglot.interchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.diagnostic.Location;
import org.diglot.model.SegmentState;
import org.diglot.model.SourceFile;
import org.diglot.model.TextRange;

/** Reads a PO file, line by line. */
final class PoReader {

  private static final List<String> KEYWORDS = List.of("msgctxt", "msgid", "msgstr");

  private final SourceFile file;
  private final DiagnosticSink sink;
  private final List<ReturnedSegment> segments = new ArrayList<>();
  private final Map<String, StringBuilder> strings = new HashMap<>();
  private final Map<String, String> header = new HashMap<>();
  private String keyword = "";
  private boolean fuzzy;
  private String key = "";
  private String state = "";
  private TextRange place = TextRange.at(0);
  private boolean broken;

  private PoReader(SourceFile file, DiagnosticSink sink) {
    this.file = file;
    this.sink = sink;
  }

  /** The page of a file; none where it cannot be read, which is reported. */
  static List<ReturnedPage> read(SourceFile file, DiagnosticSink sink) {
    return new PoReader(file, sink).read();
  }

  private List<ReturnedPage> read() {
    for (int line = 1; line <= file.lines().lineCount() && !broken; line++) {
      line(range(line));
    }
    finish();
    if (!broken && !header.containsKey(PoWriter.PAGE)) {
      problem(TextRange.at(0), "the header names no page", "use a file of diglot:export");
    }
    if (broken) {
      return List.of();
    }
    return List.of(
        new ReturnedPage(
            Location.of(file, TextRange.at(0)),
            header.getOrDefault(PoWriter.PAGE, ""),
            header.getOrDefault(PoWriter.SOURCE_LANGUAGE, ""),
            header.getOrDefault(PoWriter.LANGUAGE, ""),
            Optional.ofNullable(header.get(PoWriter.PAGE_HASH)),
            segments));
  }

  private TextRange range(int line) {
    boolean last = line == file.lines().lineCount();
    int start = Math.max(file.lines().startOfLine(line), file.contentStart());
    int end = last ? file.text().length() : file.lines().startOfLine(line + 1);
    return new TextRange(start, Math.max(start, end));
  }

  private void line(TextRange range) {
    String line = range.of(file.text()).strip();
    if (line.startsWith("#")) {
      comment(line);
    } else if (line.startsWith("\"")) {
      append(line, range);
    } else if (!line.isEmpty()) {
      keyword(line, range);
    }
  }

  private void comment(String line) {
    if (line.startsWith("#~") || line.startsWith("#|")) {
      return;
    }
    if (strings.containsKey("msgstr")) {
      finish();
    }
    if (line.startsWith("#,")) {
      fuzzy |= line.contains("fuzzy");
    } else if (line.startsWith("#. " + PoWriter.KEY)) {
      key = line.substring(3 + PoWriter.KEY.length()).strip();
    } else if (line.startsWith("#. " + PoWriter.STATE)) {
      state = line.substring(3 + PoWriter.STATE.length()).strip();
    }
  }

  private void keyword(String line, TextRange range) {
    int end = 0;
    while (end < line.length() && Character.isLetter(line.charAt(end))) {
      end++;
    }
    String word = line.substring(0, end);
    if (line.startsWith("msgid_plural") || line.startsWith("msgstr[")) {
      problem(range, "a message with plural forms is no segment", "remove the message");
      return;
    }
    if (!KEYWORDS.contains(word) || !line.substring(end).stripLeading().startsWith("\"")) {
      problem(range, "this is no line of a PO file that was exported", "remove or mend the line");
      return;
    }
    boolean next = word.equals("msgctxt") || (word.equals("msgid") && !keyword.equals("msgctxt"));
    if (next && strings.containsKey("msgstr")) {
      finish();
    }
    if (strings.isEmpty()) {
      place = TextRange.at(range.start());
    }
    keyword = word;
    strings.put(word, new StringBuilder());
    append(line.substring(end).strip(), range);
  }

  private void append(String quoted, TextRange range) {
    StringBuilder text = strings.get(keyword);
    boolean closed = quoted.length() >= 2 && quoted.endsWith("\"");
    if (text == null || !closed || !unescape(quoted.substring(1, quoted.length() - 1), text)) {
      problem(range, "a string is not closed, or stands alone", "close it with \"");
    }
  }

  /** Appends what is written; false where a quotation mark stands in it, or half an escape. */
  private static boolean unescape(String written, StringBuilder out) {
    int at = 0;
    while (at < written.length()) {
      char c = written.charAt(at++);
      if (c == '"') {
        return false;
      }
      if (c != '\\') {
        out.append(c);
        continue;
      }
      if (at == written.length()) {
        return false;
      }
      char escaped = written.charAt(at++);
      int octal = at - 1;
      if (escaped >= '0' && escaped <= '7') {
        while (at < written.length() && at < octal + 3 && isOctal(written.charAt(at))) {
          at++;
        }
        out.append((char) Integer.parseInt(written.substring(octal, at), 8));
      } else {
        out.append(plain(escaped));
      }
    }
    return true;
  }

  private static boolean isOctal(char c) {
    return c >= '0' && c <= '7';
  }

  private static char plain(char escaped) {
    return switch (escaped) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'a' -> '\u0007';
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'v' -> '\u000B';
      default -> escaped;
    };
  }

  private void finish() {
    String id = string("msgctxt");
    if (id.isEmpty() && string("msgid").isEmpty()) {
      string("msgstr").lines().forEach(this::header);
    } else if (strings.containsKey("msgstr")) {
      segments.add(
          new ReturnedSegment(
              Location.of(file, place),
              id,
              string("msgid"),
              string("msgstr"),
              Optional.of(state()),
              Optional.of(key).filter(text -> !text.isEmpty()),
              Optional.empty()));
    }
    strings.clear();
    keyword = "";
    fuzzy = false;
    key = "";
    state = "";
  }

  /** PO knows fuzzy or not; how far a translation was that is not fuzzy, the comment tells. */
  private SegmentState state() {
    if (fuzzy) {
      return SegmentState.NEEDS_REVIEW;
    }
    if (string("msgstr").isEmpty()) {
      return SegmentState.INITIAL;
    }
    return SegmentState.of(state)
        .filter(known -> known.compareTo(SegmentState.TRANSLATED) >= 0)
        .orElse(SegmentState.TRANSLATED);
  }

  private void header(String line) {
    int colon = line.indexOf(": ");
    if (colon > 0) {
      header.putIfAbsent(line.substring(0, colon), line.substring(colon + 2).strip());
    }
  }

  private String string(String name) {
    return Optional.ofNullable(strings.get(name)).map(StringBuilder::toString).orElse("");
  }

  private void problem(TextRange range, String message, String remedy) {
    broken = true;
    sink.report(
        Diagnostic.of(ExchangeRules.INVALID_FILE, Location.of(file, range), message)
            .withRemedy(remedy));
  }
}
