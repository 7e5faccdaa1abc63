package org.diglot.guidance;

import java.util.List;
import org.diglot.text.Lexicon.Cue;
import org.diglot.text.Lexicon.Hit;

/** Who can or may, in a sentence: a person who is addressed, or a thing that is described. */
final class Subjects {

  private static final String CLAUSE_ENDS = ",;:.!?()\u2013\u2014、。，；：！？،؛؟";

  /** So far back the one who is addressed may stand: "users in your organisation can". */
  private static final int REACH = 60;

  private final String text;
  private final List<Hit> hits;

  Subjects(String text, List<Hit> hits) {
    this.text = text;
    this.hits = hits;
  }

  /** What can or may be is guidance only where somebody is addressed who can or may. */
  boolean isAddressed(Hit hit) {
    boolean describes =
        hits.stream()
            .anyMatch(
                other ->
                    other.cue() == Cue.ABILITY
                        && other.start() == hit.start()
                        && other.end() == hit.end());
    return !describes || isMissing(hit) || hits.stream().anyMatch(other -> isSubject(other, hit));
  }

  /** "Can use the app", as in a table's cell; but not "Can they?". */
  boolean isMissing(Hit hit) {
    boolean first = text.substring(0, hit.start()).chars().noneMatch(Character::isLetterOrDigit);
    return first && !text.endsWith("?");
  }

  private boolean isSubject(Hit other, Hit hit) {
    if ((other.cue() != Cue.AUDIENCE && other.cue() != Cue.ROLE)
        || other.end() > hit.start()
        || hit.start() - other.end() > REACH) {
      return false;
    }
    for (int i = other.end(); i < hit.start(); i++) {
      if (endsClause(text, i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a clause ends at a place; a point within a number or an abbreviation ends nothing. */
  static boolean endsClause(String text, int at) {
    boolean mark = CLAUSE_ENDS.indexOf(text.charAt(at)) >= 0;
    boolean joined = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    return mark && !joined;
  }
}
