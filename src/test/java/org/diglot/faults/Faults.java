package org.diglot.faults;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every kind of fault. */
final class Faults {

  private Faults() {}

  /** All kinds that a choice names; all where it names none. */
  static List<FaultKind> of(Optional<List<String>> names) {
    return Stream.of(
            WordFaults.all(),
            ValueFaults.all(),
            MarkupFaults.all(),
            TextFaults.all(),
            CharacterFaults.all(),
            TermFaults.all(),
            PageFaults.all())
        .flatMap(List::stream)
        .filter(kind -> names.isEmpty() || names.get().contains(kind.name()))
        .toList();
  }
}
