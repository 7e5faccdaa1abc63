package org.diglot.interchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes the inline content of a unit of XLIFF 2, and what its codes stand for. */
final class Xliff2Codes {

  private final XmlOut out;

  /** What the codes say, and the names of that. */
  private final Map<String, String> data = new LinkedHashMap<>();

  /** The codes that a translation has to keep; those that it has dropped already are no more. */
  private final Set<String> kept = new HashSet<>();

  Xliff2Codes(XmlOut out) {
    this.out = out;
  }

  /** Takes a piece that will be written. */
  void remember(InlinePiece piece) {
    if (piece.role() != InlinePiece.Role.WORDS) {
      data.computeIfAbsent(piece.data(), key -> "d" + (data.size() + 1));
    }
  }

  /** Notes which codes the translation of the next segment has to keep. */
  void keep(CodeNumbers.Sides sides) {
    kept.clear();
    sides.source().forEach(piece -> kept.add(piece.id()));
    if (!sides.target().isEmpty()) {
      kept.retainAll(sides.target().stream().map(InlinePiece::id).toList());
    }
  }

  /** Writes what the codes stand for; before the segments. */
  void originalData() {
    if (data.isEmpty()) {
      return;
    }
    out.start("originalData");
    data.forEach(
        (text, id) -> out.start("data", "id", id).text(text, Xliff2Codes::codePoint).end("data"));
    out.end("originalData").line();
  }

  /** Writes the content of a source or a target. */
  void write(List<InlinePiece> pieces) {
    Map<String, String> ends = new HashMap<>();
    for (InlinePiece piece : pieces) {
      if (piece.role() == InlinePiece.Role.CLOSE) {
        ends.put(piece.id(), data.getOrDefault(piece.data(), ""));
      }
    }
    pieces.forEach(piece -> piece(piece, ends.getOrDefault(piece.id(), "")));
  }

  private void piece(InlinePiece piece, String end) {
    String ref = data.getOrDefault(piece.data(), "");
    switch (piece.role()) {
      case WORDS -> out.text(piece.data(), Xliff2Codes::codePoint);
      case OPEN ->
          out.start(
              "pc",
              "id",
              piece.id(),
              "type",
              type(piece),
              "subType",
              subType(piece),
              "canDelete",
              kept.contains(piece.id()) ? "no" : "",
              "dataRefStart",
              ref,
              "dataRefEnd",
              end);
      case CLOSE -> out.end("pc");
      case ALONE ->
          out.empty(
              "ph",
              "id",
              piece.id(),
              "type",
              "other",
              "subType",
              Xliff2Writer.OWN + ":" + piece.type(),
              "canDelete",
              kept.contains(piece.id()) ? "no" : "",
              "disp",
              piece.data(),
              "dataRef",
              ref);
    }
  }

  private static String type(InlinePiece piece) {
    return switch (piece.type()) {
      case "link", "image" -> piece.type();
      default -> "fmt";
    };
  }

  private static String subType(InlinePiece piece) {
    return switch (piece.type()) {
      case "strong" -> "xlf:b";
      case "emphasis" -> "xlf:i";
      default -> Xliff2Writer.OWN + ":" + piece.type();
    };
  }

  /** Writes a character that XML does not have. */
  static void codePoint(XmlOut out, int c) {
    out.empty("cp", "hex", XmlOut.hex(c));
  }
}
