package org.diglot.check;

import org.junit.jupiter.api.Test;

class MixedApostrophesCheckTest extends TypographyCheckTest {

  MixedApostrophesCheckTest() {
    super(new MixedApostrophesCheck());
  }

  @Test
  void findsIt() {
    assertFinds("fr-FR", "One.", "L’un, l’autre, l’hôte et l'amie.");
    assertFinds("it-IT", "One.", "L'uno, l'altro, l'ospite e l’amica.");
  }

  @Test
  void isQuietWhereNothingIsWrong() {
    assertQuiet("fr-FR", "One.", "L’un et l’autre.");
    assertQuiet("fr-FR", "One.", "L'un et l'autre.");
    assertQuiet("fr-FR", "Ann's Let's Go.", "L’un, l’autre, l’hôte, Let's Go.");
    assertQuiet("fr-FR", "Use `l'a`.", "L’un, l’autre, l’hôte `l'a`.");
    assertQuiet("de-DE", "A.", "B.");
  }
}
