package org.diglot.check;

import org.junit.jupiter.api.Test;

class PunctuationSpacingCheckTest extends TypographyCheckTest {

  PunctuationSpacingCheckTest() {
    super(new PunctuationSpacingCheck());
  }

  @Test
  void findsIt() {
    assertFinds("fr-FR", "Why? Now? Here?", "Pourquoi\u00A0? Maintenant\u00A0? Ici ?");
    assertFinds("fr-FR", "A \"b\" c!", "Un «\u00A0b\u00A0» et «c\u00A0»\u00A0!");
    assertFinds("fr-CA", "Why? Now? Here?", "Pourquoi\u202F? Maintenant\u202F? Ici?");
  }

  @Test
  void isQuietWhereNothingIsWrong() {
    assertQuiet("fr-FR", "Why? Here?", "Pourquoi? Ici?");
    assertQuiet(
        "fr-FR",
        "Now: at 10:30, see https://a.example/b?c.",
        "Maintenant\u00A0: à 10:30, voir https://a.example/b?c. Oui\u00A0!");
    assertQuiet("de-DE", "Why? Here?", "Warum? Hier?");
    assertQuiet("fr-FR", "One: a. Use `a:b`.", "Un\u00A0: a. Deux\u00A0: `a:b`.");
    assertQuiet("fr-FR", "A.", "Oui\u00A0! Non\u202F!");
  }

  @Test
  void mendsIt() {
    assertMends(
        "fr-FR",
        "Why? Now? Here?",
        "Pourquoi\u00A0? Maintenant\u00A0? Ici ?",
        "Pourquoi\u00A0? Maintenant\u00A0? Ici\u00A0?");
  }
}
