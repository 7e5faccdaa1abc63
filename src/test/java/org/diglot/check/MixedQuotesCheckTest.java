package org.diglot.check;

import org.junit.jupiter.api.Test;

class MixedQuotesCheckTest extends TypographyCheckTest {

  MixedQuotesCheckTest() {
    super(new MixedQuotesCheck());
  }

  @Test
  void findsIt() {
    assertFinds("fr-FR", "A \"b\" \"c\" \"d\".", "« a » « b » \"e\".");
    assertFinds("ja-JP", "A \"b\" \"c\" \"d\".", "「あ」「い」\"う\"");
  }

  @Test
  void isQuietWhereNothingIsWrong() {
    assertQuiet("de-DE", "Press \"one\" \"two\".", "„eins“ \"zwei\"");
    assertQuiet("de-DE", "Press \"A\".", "„eins“ „zwei“ \"A\"");
    assertQuiet("fr-FR", "A `\"b\"`.", "« a » « b » `\"b\"`");
  }
}
