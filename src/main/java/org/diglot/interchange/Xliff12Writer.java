package org.diglot.interchange;

import java.util.List;
import org.diglot.interchange.ExchangeSegment.Match;
import org.diglot.interchange.InlinePiece.Role;
import org.diglot.model.SegmentState;

/** Writes a page as XLIFF 1.2, for older tools. */
final class Xliff12Writer {

  static final String KEY = "x-diglot-key";
  static final String CHARACTER = "x-diglot-character";
  static final String NOTE_MARK = ": ";

  private final ExchangeFile file;
  private final XmlOut out = new XmlOut();
  private int characters;

  private Xliff12Writer(ExchangeFile file) {
    this.file = file;
  }

  static String write(ExchangeFile file) {
    return new Xliff12Writer(file).write();
  }

  /** The name of a state in this version; {@code initial} is a state of later ones. */
  static String state(SegmentState state) {
    return switch (state) {
      case INITIAL -> "new";
      case NEEDS_REVIEW -> "needs-review-translation";
      case TRANSLATED -> "translated";
      case REVIEWED -> "signed-off";
      case FINAL -> "final";
    };
  }

  private String write() {
    out.start(
            "xliff",
            "version",
            "1.2",
            "xmlns",
            "urn:oasis:names:tc:xliff:document:1.2",
            "xmlns:its",
            LocalizationIssues.NAMESPACE,
            "its:version",
            "2.0")
        .line();
    out.start(
        "file",
        "original",
        file.page().value(),
        "source-language",
        file.source().value(),
        "target-language",
        file.target().value(),
        "datatype",
        "x-markdown",
        "xml:space",
        "preserve");
    out.line().start("header");
    note(Xliff2Writer.PAGE_HASH + NOTE_MARK + file.pageHash());
    if (!file.sourceHash().isEmpty()) {
      note(Xliff2Writer.SOURCE_HASH + NOTE_MARK + file.sourceHash());
    }
    out.end("header").line().start("body").line();
    file.units().forEach(this::unit);
    return out.end("body").line().end("file").line().end("xliff").line().toString();
  }

  private void note(String text) {
    out.start("note", "from", Xliff2Writer.OWN).text(text).end("note");
  }

  private void term(String text) {
    out.start("note", "from", Xliff2Writer.OWN + "-terms", "annotates", "source")
        .text(text)
        .end("note");
  }

  private void unit(ExchangeUnit unit) {
    out.start("group", "id", "u-" + unit.id(), "restype", "x-" + unit.kind()).line();
    if (!unit.context().isEmpty()) {
      note(String.join(" › ", unit.context()));
      out.line();
    }
    CodeNumbers numbers = new CodeNumbers();
    for (ExchangeSegment segment : unit.segments()) {
      segment(segment, numbers.number(segment.source(), segment.target()));
    }
    out.end("group").line();
  }

  private void segment(ExchangeSegment segment, CodeNumbers.Sides sides) {
    SegmentState state = segment.status().state();
    boolean approved = state == SegmentState.REVIEWED || state == SegmentState.FINAL;
    out.start("trans-unit", "id", segment.id(), "approved", approved ? "yes" : "no");
    out.start("source");
    pieces(sides.source());
    LocalizationIssues issues = LocalizationIssues.of(segment);
    String ref = issues.id().isEmpty() ? "" : "#" + issues.id();
    out.end("source").start("target", "state", state(state), "its:locQualityIssuesRef", ref);
    pieces(sides.target());
    out.end("target");
    out.start("context-group", "purpose", "information").start("context", "context-type", KEY);
    out.text(segment.key()).end("context").end("context-group");
    segment.remarks().forEach(this::note);
    segment.termLines().forEach(this::term);
    for (Match match : segment.matches()) {
      out.start(
          "alt-trans",
          "match-quality",
          match.percent() + "%",
          "origin",
          match.origin(),
          "alttranstype",
          match.kind() == Match.Kind.PREVIOUS ? "previous-version" : "proposal");
      out.start("source").text(match.source(), this::character).end("source");
      out.start("target").text(match.target(), this::character).end("target");
      out.end("alt-trans");
    }
    issues.write(out);
    out.end("trans-unit").line();
  }

  private void pieces(List<InlinePiece> pieces) {
    for (InlinePiece piece : pieces) {
      if (piece.role() == Role.WORDS) {
        out.text(piece.data(), this::character);
      } else {
        String name =
            switch (piece.role()) {
              case OPEN -> "bpt";
              case CLOSE -> "ept";
              case ALONE, WORDS -> "ph";
            };
        String type = piece.role() == Role.CLOSE ? "" : type(piece);
        out.start(name, "id", piece.id(), "ctype", type);
        out.text(piece.data(), (self, c) -> self.text("\uFFFD")).end(name);
      }
    }
  }

  /** Pairs of codes and single ones have their own lists of types in the schema. */
  private static String type(InlinePiece piece) {
    boolean alone = piece.role() == Role.ALONE;
    return switch (piece.type()) {
      case "strong" -> alone ? "x-strong" : "bold";
      case "emphasis" -> alone ? "x-emphasis" : "italic";
      case "link" -> alone ? "x-link" : "link";
      case "image" -> alone ? "image" : "x-image";
      default -> "x-" + piece.type();
    };
  }

  private void character(XmlOut xml, int c) {
    xml.start("ph", "id", "x" + ++characters, "ctype", CHARACTER).text(XmlOut.hex(c)).end("ph");
  }
}
