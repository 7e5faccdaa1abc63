package org.diglot.interchange;

import java.util.List;
import java.util.Optional;
import org.diglot.diagnostic.Location;

/**
 * A page as a translator's tool gives it back. Nothing of it is to be believed.
 *
 * @param place where it begins in the file that was read
 * @param page the path that it names
 * @param source the source language that it names; empty for none
 * @param target the target language that it names; empty for none
 * @param pageHash the hash of the bilingual file that it was made from
 * @param segments in the file's order
 */
public record ReturnedPage(
    Location place,
    String page,
    String source,
    String target,
    Optional<String> pageHash,
    List<ReturnedSegment> segments) {

  public ReturnedPage {
    segments = List.copyOf(segments);
  }
}
