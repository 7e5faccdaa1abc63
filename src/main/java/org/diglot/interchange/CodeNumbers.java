package org.diglot.interchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diglot.interchange.InlinePiece.Role;

/**
 * Names the codes of a unit: no two codes of its sources have the same name, and a code of a target
 * has the name of the source's code that it stands for.
 */
final class CodeNumbers {

  /** The pieces of both sides of a segment. */
  record Sides(List<InlinePiece> source, List<InlinePiece> target) {}

  private static final String PREFIX = "c";

  private int last;

  Sides number(String source, String target) {
    List<InlinePiece> from = InlineCodes.cut(source);
    Map<String, String> names = new HashMap<>();
    List<InlinePiece> named = named(from, names);
    Map<String, List<String>> free = new HashMap<>();
    data(from).forEach((id, data) -> names(free, data).add(names.get(id)));
    List<InlinePiece> to = InlineCodes.cut(target);
    Map<String, String> targetNames = new HashMap<>();
    data(to)
        .forEach(
            (id, data) -> taken(names(free, data)).ifPresent(name -> targetNames.put(id, name)));
    return new Sides(named, named(to, targetNames));
  }

  /** The digits of a name, for formats that want a number. */
  static String digits(String name) {
    return name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : name;
  }

  private List<InlinePiece> named(List<InlinePiece> pieces, Map<String, String> names) {
    List<InlinePiece> named = new ArrayList<>(pieces.size());
    for (InlinePiece piece : pieces) {
      named.add(
          piece.role() == Role.WORDS
              ? piece
              : piece.withId(names.computeIfAbsent(piece.id(), id -> PREFIX + ++last)));
    }
    return named;
  }

  private static List<String> names(Map<String, List<String>> free, String data) {
    return free.computeIfAbsent(data, key -> new ArrayList<>());
  }

  private static Optional<String> taken(List<String> names) {
    return names.isEmpty() ? Optional.empty() : Optional.of(names.remove(0));
  }

  /** What each code says, in the order of the codes. */
  private static Map<String, String> data(List<InlinePiece> pieces) {
    Map<String, String> data = new LinkedHashMap<>();
    for (InlinePiece piece : pieces) {
      if (piece.role() != Role.WORDS) {
        data.merge(piece.id(), piece.role() + piece.data(), String::concat);
      }
    }
    return data;
  }
}
