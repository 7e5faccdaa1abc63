package org.diglot.interchange;

import java.util.ArrayList;
import java.util.List;
import org.diglot.interchange.ExchangeSegment.Match;
import org.diglot.memory.TermEntry;
import org.diglot.model.SegmentState;

/** Writes a page as XLIFF 2.1, with the modules for matches, glossary, metadata and ITS. */
final class Xliff2Writer {

  static final String CORE = "urn:oasis:names:tc:xliff:document:2.0";
  static final String METADATA = "urn:oasis:names:tc:xliff:metadata:2.0";
  static final String OWN = "diglot";
  static final String NEEDS_REVIEW = OWN + ":" + SegmentState.NEEDS_REVIEW;
  static final String PAGE_HASH = "page-hash";
  static final String SOURCE_HASH = "source-hash";

  private final ExchangeFile file;
  private final XmlOut out = new XmlOut();
  private Xliff2Codes codes = new Xliff2Codes(out);

  private Xliff2Writer(ExchangeFile file) {
    this.file = file;
  }

  static String write(ExchangeFile file) {
    return new Xliff2Writer(file).write();
  }

  private String write() {
    out.start(
        "xliff",
        "xmlns",
        CORE,
        "xmlns:mda",
        METADATA,
        "xmlns:mtc",
        "urn:oasis:names:tc:xliff:matches:2.0",
        "xmlns:gls",
        "urn:oasis:names:tc:xliff:glossary:2.0",
        "xmlns:its",
        LocalizationIssues.NAMESPACE,
        "its:version",
        "2.0",
        "version",
        "2.1",
        "srcLang",
        file.source().value(),
        "trgLang",
        file.target().value());
    out.line()
        .start(
            "file",
            "id",
            "f1",
            "original",
            file.page().value(),
            "canResegment",
            "no",
            "xml:space",
            "preserve");
    out.line().start("mda:metadata").start("mda:metaGroup", "category", OWN);
    meta(PAGE_HASH, file.pageHash());
    meta(SOURCE_HASH, file.sourceHash());
    out.end("mda:metaGroup").end("mda:metadata").line();
    file.units().forEach(this::unit);
    return out.end("file").line().end("xliff").line().toString();
  }

  private void meta(String type, String value) {
    if (!value.isEmpty()) {
      out.start("mda:meta", "type", type).text(value).end("mda:meta");
    }
  }

  private void unit(ExchangeUnit unit) {
    codes = new Xliff2Codes(out);
    CodeNumbers numbers = new CodeNumbers();
    List<CodeNumbers.Sides> sides = new ArrayList<>();
    for (ExchangeSegment segment : unit.segments()) {
      CodeNumbers.Sides pieces = numbers.number(segment.source(), segment.target());
      sides.add(pieces);
      pieces.source().forEach(codes::remember);
      pieces.target().forEach(codes::remember);
    }
    out.start("unit", "id", "u-" + unit.id(), "type", OWN + ":" + unit.kind()).line();
    matches(unit);
    glossary(unit);
    out.start("mda:metadata").start("mda:metaGroup", "category", OWN);
    unit.segments().forEach(segment -> meta(segment.id(), segment.key()));
    out.end("mda:metaGroup").end("mda:metadata").line();
    unit.segments().stream().map(LocalizationIssues::of).forEach(issues -> issues.write(out));
    notes(unit);
    codes.originalData();
    for (int i = 0; i < sides.size(); i++) {
      segment(unit.segments().get(i), sides.get(i));
    }
    out.end("unit").line();
  }

  private void matches(ExchangeUnit unit) {
    if (unit.segments().stream().allMatch(segment -> segment.matches().isEmpty())) {
      return;
    }
    out.start("mtc:matches");
    for (ExchangeSegment segment : unit.segments()) {
      for (Match match : segment.matches()) {
        out.start(
            "mtc:match",
            "ref",
            "#" + segment.id(),
            "type",
            type(match),
            "similarity",
            match.percent() + ".0",
            "origin",
            match.origin());
        out.start("source").text(match.source(), Xliff2Codes::codePoint).end("source");
        out.start("target").text(match.target(), Xliff2Codes::codePoint).end("target");
        out.end("mtc:match");
      }
    }
    out.end("mtc:matches").line();
  }

  private static String type(Match match) {
    return switch (match.kind()) {
      case PREVIOUS -> "idm";
      case IN_CONTEXT -> "icm";
      case EXACT, FUZZY -> "tm";
    };
  }

  private void glossary(ExchangeUnit unit) {
    List<TermEntry> terms =
        unit.segments().stream().flatMap(segment -> segment.terms().stream()).distinct().toList();
    if (terms.isEmpty()) {
      return;
    }
    out.start("gls:glossary");
    for (TermEntry term : terms) {
      out.start("gls:glossEntry");
      out.start("gls:term").text(term.source()).end("gls:term");
      out.start("gls:translation").text(term.target()).end("gls:translation");
      term.note().ifPresent(note -> out.start("gls:definition").text(note).end("gls:definition"));
      out.end("gls:glossEntry");
    }
    out.end("gls:glossary").line();
  }

  private void notes(ExchangeUnit unit) {
    boolean none =
        unit.context().isEmpty()
            && unit.segments().stream().allMatch(segment -> segment.remarks().isEmpty());
    if (none) {
      return;
    }
    out.start("notes");
    if (!unit.context().isEmpty()) {
      note("context", String.join(" › ", unit.context()));
    }
    for (ExchangeSegment segment : unit.segments()) {
      for (String remark : segment.remarks()) {
        note("remark", segment.id() + ": " + remark);
      }
    }
    out.end("notes").line();
  }

  private void note(String category, String text) {
    out.start("note", "category", category).text(text).end("note");
  }

  private void segment(ExchangeSegment segment, CodeNumbers.Sides sides) {
    codes.keep(sides);
    SegmentState state = segment.status().state();
    boolean review = state == SegmentState.NEEDS_REVIEW;
    out.start(
        "segment",
        "id",
        segment.id(),
        "state",
        review ? SegmentState.INITIAL.toString() : state.toString(),
        "subState",
        review ? NEEDS_REVIEW : "");
    boolean hasTarget = !segment.target().isEmpty();
    out.start("source");
    if (hasTarget) {
      codes.write(sides.source());
    } else {
      marked(segment, sides.source());
    }
    out.end("source");
    if (hasTarget) {
      out.start("target");
      marked(segment, sides.target());
      out.end("target");
    }
    out.end("segment").line();
  }

  private void marked(ExchangeSegment segment, List<InlinePiece> pieces) {
    boolean hasIssues = !segment.issues().isEmpty();
    if (hasIssues) {
      String id = LocalizationIssues.of(segment).id();
      out.start(
          "mrk",
          "id",
          "q-" + segment.id(),
          "type",
          "its:generic",
          "its:locQualityIssuesRef",
          "#its=" + id);
    }
    codes.write(pieces);
    if (hasIssues) {
      out.end("mrk");
    }
  }
}
