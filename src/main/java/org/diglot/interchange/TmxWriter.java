package org.diglot.interchange;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.diglot.memory.MemoryEntry;
import org.diglot.model.LanguageTag;
import org.diglot.model.SegmentState;

/**
 * Writes translations as TMX 1.4b. Texts are Markdown: what is no word is an inline code whose
 * content is the Markdown, so that the characters of a segment in a row are the text.
 */
public final class TmxWriter {

  static final String DATATYPE = "x-markdown";
  static final String PAGE = "x-page";
  static final String SEGMENT = "x-segment";
  static final String PREVIOUS = "x-previous";
  static final String NEXT = "x-next";
  static final String STATE = "x-state";

  private final LanguageTag source;
  private final LanguageTag target;
  private final XmlOut out = new XmlOut();

  private TmxWriter(LanguageTag source, LanguageTag target) {
    this.source = source;
    this.target = target;
  }

  /**
   * The text of a file.
   *
   * @param entries translations from the one language into the other
   * @param version of this program
   * @param day the day of the export
   */
  public static String write(
      LanguageTag source,
      LanguageTag target,
      List<MemoryEntry> entries,
      String version,
      LocalDate day) {
    return new TmxWriter(source, target).write(entries, version, day);
  }

  private String write(List<MemoryEntry> entries, String version, LocalDate day) {
    out.start("tmx", "version", "1.4").line();
    out.empty(
        "header",
        "creationtool",
        "diglot",
        "creationtoolversion",
        version.isEmpty() ? "0" : version,
        "segtype",
        "sentence",
        "o-tmf",
        "bilingual Markdown",
        "adminlang",
        "en",
        "srclang",
        source.value(),
        "datatype",
        DATATYPE,
        "creationdate",
        day.format(DateTimeFormatter.BASIC_ISO_DATE) + "T000000Z");
    out.line().start("body").line();
    entries.forEach(this::unit);
    return out.end("body").line().end("tmx").line().toString();
  }

  private void unit(MemoryEntry entry) {
    out.start("tu", "tuid", entry.id()).line();
    prop(PAGE, entry.page());
    prop(SEGMENT, entry.id());
    prop(PREVIOUS, entry.previous());
    prop(NEXT, entry.next());
    prop(STATE, entry.settled() ? "" : SegmentState.NEEDS_REVIEW.toString());
    CodeNumbers.Sides sides = new CodeNumbers().number(entry.source(), entry.target());
    variant(source, sides.source());
    variant(target, sides.target());
    out.end("tu").line();
  }

  private void prop(String type, String text) {
    if (!text.isEmpty()) {
      out.start("prop", "type", type).text(text).end("prop").line();
    }
  }

  private void variant(LanguageTag language, List<InlinePiece> pieces) {
    out.start("tuv", "xml:lang", language.value()).start("seg");
    pieces.forEach(this::piece);
    out.end("seg").end("tuv").line();
  }

  private void piece(InlinePiece piece) {
    String number = CodeNumbers.digits(piece.id());
    switch (piece.role()) {
      case WORDS -> out.text(piece.data());
      case OPEN -> code("bpt", piece, "i", number, "x", number, "type", type(piece.type()));
      case CLOSE -> code("ept", piece, "i", number);
      case ALONE -> code("ph", piece, "x", number, "type", type(piece.type()));
    }
  }

  private void code(String name, InlinePiece piece, String... attributes) {
    out.start(name, attributes).text(piece.data()).end(name);
  }

  private static String type(String type) {
    return switch (type) {
      case "strong" -> "bold";
      case "emphasis" -> "italic";
      default -> type;
    };
  }
}
