package org.diglot.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.diglot.model.LanguageTag;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class UntranslatedTextTest {

  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "the", "a", "of", "to", "for", "in", "and", "is", "are", "you", "your", "with", "must");

  /** What a manual of a mail service might say. */
  private static final Vocabulary SOURCE =
      Vocabulary.of(
          List.of(
              "When forwarding is enabled, the default value of the role is copied.",
              "The policy is disabled for the next sign-in of your guests.",
              "Sign in with Contoso Mail for Teams and choose the version to install.",
              "The installation takes a minute, and the description is optional.",
              "In Contoso Atlas, open the feature name list and the console.",
              "Ask your administrator in Atlas to add the service.",
              "Every region of Atlas has a name, for example this one."));

  private static final Vocabulary FRENCH =
      Vocabulary.of(
          List.of(
              "L’installation de la version dure une minute.",
              "La description du service est facultative.",
              "La console et le service sont prêts."));

  private static final List<String> PROSE =
      List.of(
          "Choose the default value of the role.",
          "Ask your administrator.",
          "See [how to install the service](https://example.org/install).",
          "The `Set-Mail` command is disabled for guests and administrators.",
          "For example:");

  private static final List<String> LABELS =
      List.of("Enabled", "**Disabled**", "Feature name", "Next sign-in", "Policy", "MFA for Mail");

  private static final List<String> NAMES =
      List.of(
          "Contoso Atlas",
          "Atlas",
          "Contoso Mail for Teams",
          "[Contoso Atlas](https://example.org/atlas)",
          "`enabled`",
          "Set-MailPolicy",
          "Get-Mail -Identity $name",
          "settings.json",
          "https://mail.example.org/the/policy?is=enabled",
          "https://<span>mail</span>.example.org",
          "\\*.example.org:443",
          "TCP 443",
          "userName",
          "MFA",
          "E5",
          "99.9 %",
          "10.0.0.0/8",
          "ask@example.org",
          "enabled",
          "![](media/policy.png)",
          "",
          "Teams");

  private static UntranslatedText into(String language, Vocabulary target) {
    return new UntranslatedText(
        FUNCTION_WORDS::contains,
        new LanguageTag("en-US"),
        new LanguageTag(language),
        SOURCE,
        target);
  }

  private static final UntranslatedText JAPANESE = into("ja-JP", Vocabulary.EMPTY);
  private static final UntranslatedText ARABIC = into("ar-SA", Vocabulary.EMPTY);
  private static final UntranslatedText TO_FRENCH = into("fr-FR", FRENCH);

  @TestFactory
  Stream<DynamicTest> findsProseInEveryScript() {
    return PROSE.stream()
        .map(
            text ->
                DynamicTest.dynamicTest(
                    text,
                    () -> {
                      assertTrue(JAPANESE.isLeft(text, text), "ja");
                      assertTrue(ARABIC.isLeft(text, text), "ar");
                      assertTrue(TO_FRENCH.isLeft(text, text), "fr");
                    }));
  }

  @TestFactory
  Stream<DynamicTest> findsShortLabelsInAnotherScript() {
    return LABELS.stream()
        .map(text -> DynamicTest.dynamicTest(text, () -> assertTrue(JAPANESE.isLeft(text, text))));
  }

  @TestFactory
  Stream<DynamicTest> isQuietOnWhatHasNoTranslation() {
    return NAMES.stream()
        .map(
            text ->
                DynamicTest.dynamicTest(
                    text.isEmpty() ? "nothing" : text,
                    () -> {
                      assertFalse(JAPANESE.isLeft(text, text), "ja");
                      assertFalse(TO_FRENCH.isLeft(text, text), "fr");
                    }));
  }

  @TestFactory
  Stream<DynamicTest> isQuietOnWordsThatLanguagesShare() {
    return Stream.of("Installation", "Version", "Description", "Service", "Console", "Status")
        .map(
            text -> DynamicTest.dynamicTest(text, () -> assertFalse(TO_FRENCH.isLeft(text, text))));
  }

  @Test
  void aTextThatDiffersIsTranslated() {
    assertFalse(JAPANESE.isLeft("Enabled", "有効"));
    assertTrue(JAPANESE.isLeft("Feature name", "Feature\u00A0name "));
  }

  @Test
  void wordsThatTheTargetOnlyCitesStayForeign() {
    Vocabulary cites =
        Vocabulary.of(
            Stream.concat(
                    Stream.generate(() -> "La stratégie du rôle est ici une autre chose.")
                        .limit(40),
                    Stream.of("Voir « The default value of the role »."))
                .toList());
    String text = "Choose the default value of the role.";
    assertTrue(into("fr-FR", cites).isLeft(text, text));
  }

  @Test
  void countsWordsWithoutCodeAndAddresses() {
    WordCount count = new WordCount(new LanguageTag("en-US"));
    assertEquals(3, count.of("Use **two** [factors](https://example.org/a/b)."));
    assertEquals(2, count.of("Run `Get-User -All` twice"));
    assertEquals(0, count.of("![](x.png)"));
    assertTrue(new WordCount(new LanguageTag("ja-JP")).of("多要素認証を使用します。") > 2);
  }

  @Test
  void countsSentences() {
    SentenceCount count = new SentenceCount(new LanguageTag("en-US"));
    assertEquals(2, count.of("Step 1. Sign in"));
    assertEquals(0, count.of("  "));
  }
}
