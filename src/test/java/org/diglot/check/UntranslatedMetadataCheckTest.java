package org.diglot.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class UntranslatedMetadataCheckTest {

  private final PairsOnPage page = new PairsOnPage(new UntranslatedMetadataCheck());

  private static final String HEADING =
      "# <span data-ttu-id=\"5c0e1-101\">%s</span><span class=\"sxs-lookup\">"
          + "<span data-stu-id=\"5c0e1-101\">Return books</span></span>\n";

  private int count(String locale, String frontMatter, String heading, String rest) {
    String text = "---\n" + frontMatter + "\n---\n\n" + HEADING.formatted(heading) + rest;
    return page.onPage(locale, text).size();
  }

  @Test
  void findsATitleThatIsTheHeadingsSource() {
    assertEquals(1, count("fr-FR", "title: Return books", "Rapporter des livres", ""));
    assertEquals(1, count("ja-JP", "title: Return books", "本を返却する", ""));
    assertEquals(0, count("fr-FR", "title: Rapporter des livres", "Rapporter des livres", ""));
    assertEquals(0, count("fr-FR", "title: Return books", "Return books", ""));
  }

  @Test
  void findsADescriptionInTheSourceLanguage() {
    String english = "title: X\ndescription: How to return a book to the desk of the library.";
    for (String locale : List.of("fr-FR", "de-DE", "es-ES", "ja-JP", "ru", "ar-SA")) {
      assertEquals(1, count(locale, english, "H", ""), locale);
    }
    String french =
        "title: X\ndescription: Comment rapporter un livre au bureau de la bibliothèque.";
    assertEquals(0, count("fr-FR", french, "H", ""));
    assertEquals(0, count("ja-JP", "title: Azure Active Directory Premium", "H", ""));
  }

  @Test
  void findsAnAlternativeTextInTheSourceLanguage() {
    String image = "\n![A plan of the rooms of the library](plan.png)\n";
    assertEquals(1, count("ko-KR", "title: X", "H", image));
    assertEquals(1, count("es-ES", "title: X", "H", image));
    assertEquals(0, count("es-ES", "title: X", "H", "\n![Plano de la biblioteca](plan.png)\n"));
  }
}
