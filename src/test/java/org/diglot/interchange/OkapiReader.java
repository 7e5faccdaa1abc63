package org.diglot.interchange;

import net.sf.okapi.lib.xliff2.core.MTag;
import net.sf.okapi.lib.xliff2.core.Tag;
import net.sf.okapi.lib.xliff2.core.TagType;
import net.sf.okapi.lib.xliff2.core.Tags;
import net.sf.okapi.lib.xliff2.core.Unit;
import net.sf.okapi.lib.xliff2.its.IITSItem;
import net.sf.okapi.lib.xliff2.its.LocQualityIssue;
import net.sf.okapi.lib.xliff2.its.LocQualityIssues;
import net.sf.okapi.lib.xliff2.reader.Event;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;

/** Okapi's view of XLIFF 2: it knows the schemas, and the constraints that these cannot say. */
public final class OkapiReader {

  private OkapiReader() {}

  /** What it reads of a unit. */
  public record Counts(int segments, int matches, int terms, int issues, int notes) {

    Counts plus(Counts other) {
      return new Counts(
          segments + other.segments,
          matches + other.matches,
          terms + other.terms,
          issues + other.issues,
          notes + other.notes);
    }
  }

  /**
   * Reads a file with every check that Okapi has.
   *
   * @throws net.sf.okapi.lib.xliff2.reader.XLIFFReaderException where it is not valid
   */
  public static Counts read(String xliff) {
    Counts counts = new Counts(0, 0, 0, 0, 0);
    try (XLIFFReader reader = new XLIFFReader(XLIFFReader.VALIDATION_MAXIMAL)) {
      reader.open(xliff);
      while (reader.hasNext()) {
        Event event = reader.next();
        if (event.isUnit()) {
          counts = counts.plus(of(event.getUnit()));
        }
      }
    }
    return counts;
  }

  private static Counts of(Unit unit) {
    return new Counts(
        unit.getSegmentCount(),
        unit.hasMatch() ? unit.getMatches().size() : 0,
        unit.hasGlossEntry() ? unit.getGlossary().size() : 0,
        issues(unit.getStore().getSourceTags()) + issues(unit.getStore().getTargetTags()),
        unit.getNoteCount());
  }

  /** The issues that marks refer to; Okapi says so where there are none. */
  private static int issues(Tags tags) {
    int issues = 0;
    for (Tag tag : tags) {
      if (tag instanceof MTag mark && tag.getTagType() == TagType.OPENING && mark.hasITSItem()) {
        IITSItem found = mark.getITSItems().get(LocQualityIssue.class);
        issues += found instanceof LocQualityIssues group ? group.getList().size() : 0;
      }
    }
    return issues;
  }
}
