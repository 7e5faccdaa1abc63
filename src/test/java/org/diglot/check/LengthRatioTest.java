package org.diglot.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.diglot.model.LanguageTag;
import org.diglot.text.WritingSystem;
import org.junit.jupiter.api.Test;

class LengthRatioTest {

  private static LengthRatio prior(String locale) {
    return LengthRatio.prior(
        WritingSystem.of(new LanguageTag("en")), WritingSystem.of(new LanguageTag(locale)));
  }

  @Test
  void scriptsAreOfDifferentLengths() {
    assertTrue(prior("de").mean() > prior("ko").mean());
    assertTrue(prior("ko").mean() > prior("zh-Hans").mean());
    assertEquals(0, prior("fr").score(100, 111), 0.2);
    assertEquals(0.5, prior("fr").factor(100, 55), 0.05);
  }

  @Test
  void shortTextsVaryMore() {
    assertTrue(prior("fr").score(10, 3) > prior("fr").score(100, 30));
  }

  @Test
  void whatIsLearntOutweighsThePrior() {
    LengthRatio learnt = new LengthRatio(0.5, 0.1, 1000);
    LengthRatio both = prior("fr").with(learnt);
    assertEquals(0.5, both.mean(), 0.01);
    assertEquals(1012, both.count());
    assertEquals(0.1, prior("fr").with(new LengthRatio(0, 1, 0)).mean(), 1e-9);
  }
}
