package org.diglot.interchange;

import java.util.List;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;

/**
 * A page on its way to a translator's tool, whatever the format.
 *
 * @param page its path below the content folder
 * @param source the language translated from
 * @param target the language translated into
 * @param pageHash the hash of the bilingual file that it was made from
 * @param sourceHash the hash of the source revision that this file names; may be empty
 * @param units its blocks in page order
 */
public record ExchangeFile(
    DocumentPath page,
    LanguageTag source,
    LanguageTag target,
    String pageHash,
    String sourceHash,
    List<ExchangeUnit> units) {

  public ExchangeFile {
    units = List.copyOf(units);
  }

  /** How many segments there are in all. */
  public int segments() {
    return units.stream().mapToInt(unit -> unit.segments().size()).sum();
  }
}
