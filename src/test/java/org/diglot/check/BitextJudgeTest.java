package org.diglot.check;

import static org.diglot.check.SmallBitext.abroad;
import static org.diglot.check.SmallBitext.english;
import static org.diglot.check.SmallBitext.pair;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.diglot.check.BitextEvidence.PairWords;
import org.diglot.check.BitextVerdict.Kind;
import org.diglot.memory.Bitext;
import org.diglot.text.Concept;
import org.junit.jupiter.api.Test;

class BitextJudgeTest {

  private static BitextJudge judge(List<PairWords> pairs) {
    Bitext bitext = new Bitext();
    LengthRatios lengths = new LengthRatios();
    KeyWords keyWords = new KeyWords();
    keyWords.take(Map.of("lock", Concept.LOCK, "unlock", Concept.UNLOCK));
    for (PairWords pair : pairs) {
      bitext.add(pair.source(), pair.target());
      lengths.add(pair);
    }
    return new BitextJudge(bitext.learn(), lengths, keyWords);
  }

  private static List<BitextVerdict> verdicts(PairWords... page) {
    List<PairWords> all = new ArrayList<>(SmallBitext.all());
    all.addAll(List.of(page));
    return judge(all).judge(List.of(page));
  }

  private static PairWords right(int verb, int thing, int time) {
    return pair(english(verb, thing, time), abroad(verb, thing, time));
  }

  @Test
  void isSilentOnItsOwnPairs() {
    assertEquals(List.of(), judge(SmallBitext.all()).judge(SmallBitext.all()));
  }

  @Test
  void findsNeighboursThatWereExchanged() {
    List<BitextVerdict> found =
        verdicts(
            right(2, 0, 0),
            pair(english(3, 1, 1), abroad(4, 2, 2)),
            right(5, 4, 4),
            pair(english(4, 2, 2), abroad(3, 1, 1)));
    assertEquals(List.of(BitextVerdict.of(Kind.EXCHANGED, 1, 3, true)), found);
  }

  @Test
  void findsATranslationOfAnotherText() {
    List<BitextVerdict> found =
        verdicts(right(2, 0, 0), right(5, 4, 4), pair(english(3, 1, 1), abroad(2, 0, 0)));
    assertEquals(List.of(BitextVerdict.of(Kind.FOREIGN, 2, 0, true)), found);
  }

  @Test
  void findsWhatWasLeftOut() {
    PairWords shortened =
        pair(english(2, 0, 0) + ", " + english(3, 1, 1) + ", " + english(4, 2, 2), abroad(2, 0, 0));
    List<BitextVerdict> found = verdicts(right(5, 4, 4), shortened);
    assertEquals(List.of(Kind.SHORTENED), found.stream().map(BitextVerdict::kind).toList());
    assertEquals(1, found.get(0).pair());
  }

  @Test
  void findsWhatWasAdded() {
    PairWords lengthened =
        pair(english(2, 0, 0), abroad(2, 0, 0) + ", " + abroad(3, 1, 1) + ", " + abroad(4, 2, 2));
    List<BitextVerdict> found = verdicts(right(5, 4, 4), lengthened);
    assertEquals(List.of(Kind.LENGTHENED), found.stream().map(BitextVerdict::kind).toList());
  }

  @Test
  void findsTheWordForTheContrary() {
    List<BitextVerdict> found = verdicts(pair(english(0, 3, 3), abroad(1, 3, 3)));
    assertEquals(1, found.size());
    assertEquals(Kind.WORD_MISSING, found.get(0).kind());
    assertEquals(List.of(0), found.get(0).words());
    assertEquals("unlock", found.get(0).translates());
    assertEquals("klado", found.get(0).usual().get(0));
  }

  @Test
  void anotherWordThatIsNoContraryIsLeftAlone() {
    assertEquals(List.of(), verdicts(pair(english(2, 3, 3), abroad(3, 3, 3))));
  }

  @Test
  void isSilentWhereLittleWasSeen() {
    List<PairWords> few = new ArrayList<>(SmallBitext.all().subList(0, 100));
    few.add(pair(english(3, 1, 0), abroad(2, 0, 1)));
    assertEquals(List.of(), judge(few).judge(few));
  }
}
