package org.diglot.check;

import org.junit.jupiter.api.Test;

class SwappedTranslationsCheckTest {

  private final PairsOnPage page = new PairsOnPage(new SwappedTranslationsCheck());

  @Test
  void findsWhatCrossesOver() {
    page.finds(
        "de-DE",
        "A loan lasts 28 days.",
        "Sie dürfen 12 Bücher ausleihen.",
        "You may borrow 12 books.",
        "Eine Leihe dauert 28 Tage.");
    page.finds("ja-JP", "Ask for MFA.", "VPN を使います。", "Use the VPN.", "MFA を求めます。");
    page.finds("ko-KR", "Run `sort`.", "`list`를 실행합니다.", "Run `list`.", "`sort`를 실행합니다.");
    page.finds(
        "ar-SA",
        "See [lists](a/lists.md).",
        "راجع [القواعد](a/rules.md).",
        "See [rules](a/rules.md).",
        "راجع [القوائم](a/lists.md).");
  }

  @Test
  void allowsTheirOwnPlaces() {
    page.passes(
        "de-DE",
        "A loan lasts 28 days.",
        "Eine Leihe dauert 28 Tage.",
        "You may borrow 12 books.",
        "Sie dürfen 12 Bücher ausleihen.");
    page.passes(
        "fr-FR",
        "A loan lasts 28 days.",
        "Un prêt dure vingt-huit jours.",
        "You may borrow 12 books.",
        "Vous pouvez emprunter douze livres.");
    page.passes(
        "ja-JP", "Use A or 10.", "A または 10 を使います。", "Use A or 10 again.", "もう一度 A または 10 を使います。");
  }
}
