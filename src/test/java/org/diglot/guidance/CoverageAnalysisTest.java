package org.diglot.guidance;

import static org.diglot.guidance.SamplePage.PATH;
import static org.diglot.guidance.SamplePage.locale;
import static org.diglot.guidance.SamplePage.source;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diglot.align.Consequence;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.DiagnosticCollector;
import org.diglot.model.DocumentPath;
import org.diglot.model.GuidanceRegister;
import org.diglot.model.LanguageTag;
import org.diglot.model.PageText;
import org.diglot.model.SourceFile;
import org.diglot.parse.GuidanceReader;
import org.diglot.text.Lexicon;
import org.diglot.text.Vocabulary;
import org.diglot.text.WordCount;
import org.junit.jupiter.api.Test;

class CoverageAnalysisTest {

  private static final LanguageTag ENGLISH = new LanguageTag("en-US");
  private static final String OLD = "0".repeat(40);
  private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

  private final DiagnosticCollector sink = new DiagnosticCollector();
  private final PlainAligner aligner = new PlainAligner();
  private GuidanceRegister register = GuidanceRegister.EMPTY;
  private List<LanguageTag> locales = List.of(new LanguageTag("fr-FR"));

  private PageCoverage analyse(PageSources page) {
    CoverageSettings settings =
        new CoverageSettings(
            ENGLISH,
            locales,
            true,
            Lexicon.empty(ENGLISH),
            register,
            TODAY,
            Vocabulary.EMPTY,
            Map.of());
    return new CoverageAnalysis(
            settings,
            aligner::align,
            (page1, sentence) ->
                new Classification(
                    sentence.text().contains("must")
                        ? GuidanceClass.OBLIGATION
                        : GuidanceClass.INFORMATION,
                    Strength.PLAIN))
        .analyse(page, sink);
  }

  private PageCoverage analyse(PageText source, LocalePage... pages) {
    return analyse(new PageSources(PATH, Optional.of(source), List.of(pages)));
  }

  private static List<Coverage> states(PageCoverage page, int locale) {
    return page.locales().get(locale).statements().stream().map(StatementCoverage::state).toList();
  }

  /** What was found, but for the note that the page is another revision's. */
  private List<Diagnostic> findings() {
    return sink.sorted().stream()
        .filter(d -> d.rule() != GuidanceRules.OUTDATED_TRANSLATION)
        .toList();
  }

  private List<String> found() {
    return findings().stream()
        .map(d -> d.severity().word() + " " + d.rule().id() + " " + d.location().start())
        .toList();
  }

  private static String hash(PageText page) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-1")
                  .digest(page.file().text().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private void register(String yaml) {
    register =
        GuidanceReader.read(
            new SourceFile("content/guidance.yml", new DocumentPath("guidance.yml"), yaml),
            GuidanceClass.words(),
            sink);
  }

  @Test
  void whatIsTranslatedFromTheSameTextIsCovered() {
    aligner.typographic("You must wait", "You must wait.").moved("Old news.");
    PageText pivot = source("# Home", "You must wait.", "All is well.", "Old news.");
    LocalePage french =
        locale(
            "fr-FR",
            OLD,
            "# Home = Accueil",
            "Old news. = Du vieux.",
            "You must wait = Attendez",
            "All is well. = Tout va bien.");
    PageCoverage page = analyse(pivot, french);
    assertEquals(
        List.of(Coverage.COVERED, Coverage.COVERED, Coverage.COVERED, Coverage.COVERED),
        states(page, 0));
    assertEquals(Currency.OTHER_REVISION, page.locales().get(0).currency());
    assertEquals("Attendez", page.locales().get(0).statements().get(1).evidence().get(0).text());
    assertEquals(List.of(), found());
  }

  @Test
  void editsMakeItOutdatedByConsequence() {
    aligner
        .wording("It takes long.", "It takes a while.")
        .normative("You must wait.", "You must not wait.")
        .normative("Press 1.", "Press 2.");
    PageText pivot = source("It takes a while.", "You must not wait.", "Press 2.");
    LocalePage french =
        locale(
            "fr-FR",
            OLD,
            "It takes long. = C’est long.",
            "You must wait. = Attendez.",
            "Press 1. = Appuyez sur 1.");
    PageCoverage page = analyse(pivot, french);
    assertEquals(List.of(Coverage.OUTDATED, Coverage.OUTDATED, Coverage.OUTDATED), states(page, 0));
    assertEquals(
        List.of(
            "note outdated-guidance 1:2",
            "warning outdated-guidance 2:2",
            "warning outdated-guidance 3:2"),
        found());
    Diagnostic finding = findings().get(1);
    assertEquals(
        "fr-FR says an older form of this obligation: \"You must not wait.\"", finding.message());
    assertEquals(
        List.of(
            "source (then): You must wait.",
            "source (now): You must not wait.",
            "target: Attendez.",
            "touches negation"),
        finding.details());
    assertEquals("content/policy/sign-in.md", finding.related().get(0).location().path());
    assertEquals("1f3a9-102", finding.subject().orElseThrow().segment().orElseThrow().text());
  }

  @Test
  void splitsAndMergesAreCoveredUnlessTheyChangeWhatIsAsked() {
    aligner
        .edit(List.of("A and b."), List.of("A.", "B."), Consequence.WORDING)
        .edit(List.of("C.", "D."), List.of("C and d."), Consequence.TYPOGRAPHIC)
        .edit(List.of("E or f."), List.of("E.", "Not f."), Consequence.NORMATIVE);
    PageCoverage page =
        analyse(
            source("A.", "B.", "C and d.", "E.", "Not f."),
            locale("fr-FR", OLD, "A and b. = Ab.", "C. = Cc.", "D. = Dd.", "E or f. = Ef."));
    assertEquals(
        List.of(
            Coverage.COVERED,
            Coverage.COVERED,
            Coverage.COVERED,
            Coverage.OUTDATED,
            Coverage.OUTDATED),
        states(page, 0));
    assertEquals(2, page.locales().get(0).statements().get(2).evidence().size());
  }

  @Test
  void aBlankHalfIsOmitted() {
    PageCoverage page =
        analyse(
            source("You must wait.", "Fine."),
            locale("fr-FR", OLD, "You must wait. = ", "Fine. = Bien."));
    assertEquals(List.of(Coverage.OMITTED, Coverage.COVERED), states(page, 0));
    assertEquals(List.of("error omitted-guidance 1:2"), found());
  }

  @Test
  void aBlankHalfOfAMergedPairIsOmitted() {
    aligner.edit(List.of("C.", "D."), List.of("C and d."), Consequence.TYPOGRAPHIC);
    PageCoverage page = analyse(source("C and d."), locale("fr-FR", OLD, "C. = Cc.", "D. = "));
    assertEquals(List.of(Coverage.OMITTED), states(page, 0));
  }

  @Test
  void aDeletedSegmentOfACurrentPageIsOmittedAtItsPlace() {
    PageText pivot = source("# Home", "You must wait.", "Fine.", "Bye.");
    PageCoverage page =
        analyse(
            pivot,
            locale("fr-FR", hash(pivot), "# Home = Accueil", "Fine. = Bien.", "Bye. = Salut."));
    assertEquals(Currency.CURRENT, page.locales().get(0).currency());
    assertEquals(
        List.of(Coverage.COVERED, Coverage.OMITTED, Coverage.COVERED, Coverage.COVERED),
        states(page, 0));
    assertEquals(List.of("error omitted-guidance 1:15"), found());
  }

  @Test
  void aDeletedFirstSegmentIsOmittedAtTheStart() {
    PageText pivot = source("You must wait.", "Fine.");
    analyse(pivot, locale("fr-FR", hash(pivot), "Fine. = Bien."));
    assertEquals(List.of("error omitted-guidance 1:1"), found());
  }

  @Test
  void ofAStalePageOnlyAnUnexplainedGapIsAnOmission() {
    PageText pivot =
        source("A.", "You must wait.", "Fine.", "!x.png A picture. Of two.", "New.", "Bye.");
    PageCoverage page =
        analyse(
            pivot,
            locale(
                "fr-FR",
                OLD,
                "A. = Aa.",
                "+1",
                "Fine. = Bien.",
                "+2",
                "!x.png Une image. Deux.",
                "Bye. = Salut."));
    assertEquals(
        List.of(
            Coverage.COVERED,
            Coverage.OMITTED,
            Coverage.COVERED,
            Coverage.NOT_YET,
            Coverage.COVERED),
        states(page, 0));
    assertEquals(
        List.of("error omitted-guidance 1:9", "note guidance-not-yet-translated 3:14"), found());
  }

  @Test
  void aGapTooSmallForWhatIsMissingClaimsNothing() {
    PageCoverage page =
        analyse(source("A.", "B.", "C.", "D."), locale("fr-FR", OLD, "A. = Aa.", "+1", "D. = Dd."));
    assertEquals(Coverage.NOT_YET, states(page, 0).get(1));
    assertEquals(Coverage.NOT_YET, states(page, 0).get(2));
  }

  @Test
  void aTextCutWiderInACurrentPageIsCovered() {
    PageText pivot = source("One. ", "Two.", "Three.");
    PageCoverage page =
        analyse(pivot, locale("fr-FR", hash(pivot), "One. Two. = Un. Deux.", "Three. = Trois."));
    assertEquals(List.of(Coverage.COVERED, Coverage.COVERED, Coverage.COVERED), states(page, 0));
    assertEquals(List.of(), found());
  }

  @Test
  void aHalfWithoutSourceCountsWhereTheHashIsCurrent() {
    PageText pivot = source("One.", "Two.", "Three.");
    PageCoverage page =
        analyse(pivot, locale("fr-FR", hash(pivot), "One. = Un.", " = Deux.", "Three. = Trois."));
    assertEquals(List.of(Coverage.COVERED, Coverage.COVERED, Coverage.COVERED), states(page, 0));
    assertEquals(List.of(), page.locales().get(0).withdrawn());
  }

  @Test
  void proseLeftInTheSourceLanguageIsUntranslated() {
    locales = List.of(new LanguageTag("ja-JP"));
    PageText pivot =
        source("Enabled", "The default value of every policy must be enabled.", "Contoso Atlas");
    PageCoverage page =
        analyse(
            pivot,
            locale(
                "ja-JP",
                OLD,
                "Enabled = Enabled",
                "The default value of every policy must be enabled. = The default value of every policy must be enabled.",
                "Contoso Atlas = Contoso Atlas"));
    assertEquals(
        List.of(Coverage.UNTRANSLATED, Coverage.UNTRANSLATED, Coverage.COVERED), states(page, 0));
    assertEquals(
        List.of("note untranslated-guidance 1:2", "warning untranslated-guidance 2:2"), found());
  }

  @Test
  void whatTheSourceDroppedIsWithdrawn() {
    PageCoverage page =
        analyse(
            source("A."),
            locale("fr-FR", OLD, "A. = Aa.", "You must wait. = Attendez.", "Gone. = Parti."));
    assertEquals(2, page.locales().get(0).withdrawn().size());
    assertEquals(List.of("warning withdrawn-guidance 2:2", "note withdrawn-guidance 3:2"), found());
  }

  @Test
  void aLocaleWithoutThePageHasOneFinding() {
    locales = List.of(new LanguageTag("ja-JP"), new LanguageTag("fr-FR"));
    PageCoverage page = analyse(source("A.", "B."), locale("fr-FR", OLD, "A. = Aa.", "B. = Bb."));
    assertEquals(List.of(Coverage.NOT_YET, Coverage.NOT_YET), states(page, 1));
    assertEquals(Currency.ABSENT, page.locales().get(1).currency());
    assertEquals(List.of("note page-not-yet-translated 1:1"), found());
  }

  @Test
  void withoutASourceFileTheNewestEmbeddedSourceIsThePivot() {
    locales = List.of(new LanguageTag("ja-JP"), new LanguageTag("fr-FR"));
    PageCoverage page =
        analyse(
            new PageSources(
                PATH,
                Optional.empty(),
                List.of(
                    SamplePage.dated("fr-FR", OLD, "06/30/2019", "A. = Aa."),
                    SamplePage.dated("ja-JP", OLD, "01/02/2020", "A. = あ", "B. = い"))));
    assertEquals(Optional.of(new LanguageTag("ja-JP")), page.pivot().embeddedIn());
    assertEquals(Currency.CURRENT, page.locales().get(0).currency());
    assertEquals(Currency.PIVOT, page.locales().get(1).currency());
    assertEquals(List.of(Coverage.COVERED, Coverage.COVERED), states(page, 1));
    assertTrue(found().contains("note page-without-source 1:1"));
  }

  @Test
  void ofEquallyOldPagesTheFirstTagIsThePivot() {
    PageSources page =
        new PageSources(
            PATH,
            Optional.empty(),
            List.of(locale("ja-JP", OLD, "A. = あ"), locale("fr-FR", "", "A. = Aa.")));
    assertEquals(Optional.of(new LanguageTag("fr-FR")), PivotChoice.of(page).embeddedIn());
  }

  @Test
  void aHalfThatDiffersFromItsVeryFileIsReportedOnce() {
    aligner.normative("You must wait.", "You must not wait.");
    PageText pivot = source("A.", "You must not wait.");
    analyse(
        pivot,
        locale("fr-FR", hash(pivot), "A. = Aa.", "You must wait. = Attendez.", "Other. = Autre."));
    assertEquals(
        List.of("warning source-half-differs 2:12", "note source-half-differs 3:9"), found());
  }

  @Test
  void elementsAreFoundByKey() {
    PageText pivot =
        source(
            "# Home", "See this.", "@a.md this", "!x.png A cat", "!y.png A dog", "~new", "~both");
    PageCoverage page =
        analyse(
            pivot,
            locale(
                "fr-FR",
                OLD,
                "# Home = Accueil",
                "See this. = Voir ceci.",
                "@b.md ceci",
                "!x.png",
                "~both",
                "!z.png Un rat"));
    assertEquals(
        List.of(
            Coverage.OUTDATED,
            Coverage.OMITTED,
            Coverage.NOT_YET,
            Coverage.NOT_YET,
            Coverage.COVERED,
            Coverage.WITHDRAWN),
        page.locales().get(0).elements().stream().map(ElementCoverage::state).toList());
  }

  private static List<Coverage> elements(PageCoverage page) {
    return page.locales().get(0).elements().stream().map(ElementCoverage::state).toList();
  }

  @Test
  void aLinkAtTheSamePlaceOfALinkedSentenceLeadsElsewhere() {
    PageCoverage page =
        analyse(
            source("See this.", "@same.md a", "@new.md b", "See that.", "@same.md c"),
            locale(
                "fr-FR",
                OLD,
                "See this. = Voir ceci.",
                "@old.md b",
                "@same.md a",
                "See that. = Voir cela."));
    assertEquals(List.of(Coverage.COVERED, Coverage.OUTDATED, Coverage.NOT_YET), elements(page));
    ElementCoverage older = page.locales().get(0).elements().get(1);
    assertEquals("old.md", older.evidence().orElseThrow().key());
    assertEquals(
        List.of("warning outdated-element 2:1", "note element-not-yet-translated 4:12"), found());
    Diagnostic finding = findings().get(0);
    assertEquals("fr-FR leads elsewhere with the link \"b\" to new.md", finding.message());
    assertEquals(List.of("it leads to old.md"), finding.details());
  }

  @Test
  void anotherPlaceOfTheSamePageIsASmallMatter() {
    analyse(
        source("See this.", "@a.md#new b"),
        locale("fr-FR", OLD, "See this. = Voir ceci.", "@a.md#old b"));
    assertEquals(List.of("note outdated-element 2:1"), found());
  }

  @Test
  void aLinkWithinAnOutdatedSentenceIsExplained() {
    aligner.normative("See 1.", "See 2.");
    PageCoverage page =
        analyse(source("See 2.", "@b.md b"), locale("fr-FR", OLD, "See 1. = Voir 1.", "@a.md b"));
    assertEquals(List.of(Coverage.OUTDATED), elements(page));
    assertEquals(List.of("warning outdated-guidance 1:2"), found());
  }

  @Test
  void aLinkAroundAnOutdatedSentenceIsNot() {
    aligner.wording("See 1.", "See 2.");
    PageCoverage page =
        analyse(
            source("A.", "See 2.", "^b.md See 2."),
            locale("fr-FR", OLD, "A. = Aa.", "See 1. = Voir 1.", "^a.md See 1."));
    assertEquals(List.of(Coverage.OUTDATED), elements(page));
    assertEquals(List.of("note outdated-guidance 2:2", "warning outdated-element 2:9"), found());
  }

  @Test
  void aLocaleMayLeadToItsOwnAddress() {
    PageCoverage page =
        analyse(
            source("See this.", "@same.md a"),
            locale("fr-FR", OLD, "See this. = Voir ceci.", "@same.md=fr.md a"));
    assertEquals(List.of(Coverage.COVERED), elements(page));
  }

  @Test
  void aLinkOfASentenceWithoutCounterpartIsFoundByItsAddress() {
    PageCoverage page =
        analyse(
            source("New.", "@same.md a"),
            locale("fr-FR", OLD, "Gone. = Parti.", "@same.md a", "@old.md b"));
    assertEquals(List.of(Coverage.COVERED, Coverage.WITHDRAWN), elements(page));
  }

  private Diagnostic revision() {
    return sink.sorted().stream()
        .filter(d -> d.rule() == GuidanceRules.OUTDATED_TRANSLATION)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aPageOfAnotherRevisionSaysHowMuchIsOld() {
    aligner
        .normative("You must wait.", "You must not wait.")
        .wording("It takes long.", "It takes a while.");
    PageText pivot =
        source("You must not wait.", "It takes a while.", "Fine.", "@new.md a", "New.", "Newer.");
    analyse(
        pivot,
        locale(
            "fr-FR",
            OLD,
            "You must wait. = Attendez.",
            "It takes long. = C’est long.",
            "Fine. = Bien.",
            "@old.md a",
            "Gone. = Parti."));
    assertEquals(
        "this page translates another revision of its source:"
            + " 1 changed in meaning, 1 reworded, 2 not here yet, 1 withdrawn, 1 element changed",
        revision().message());
    assertEquals(List.of("SHA-1 of the source: " + hash(pivot)), revision().details());
    assertEquals(
        Optional.of("bring the page up to date, then set ms.openlocfilehash to " + hash(pivot)),
        revision().remedy());
  }

  @Test
  void aPageWhoseHashAloneIsOldSaysSo() {
    PageText pivot = source("A.");
    analyse(pivot, locale("fr-FR", OLD, "A. = Aa."));
    assertEquals(
        "this page translates another revision of its source:"
            + " every sentence is current, only the hash is old",
        revision().message());
    assertEquals(Optional.of("set ms.openlocfilehash to " + hash(pivot)), revision().remedy());
  }

  @Test
  void aCurrentPageIsOfNoOtherRevision() {
    PageText pivot = source("A.");
    analyse(pivot, locale("fr-FR", hash(pivot), "A. = Aa."));
    assertEquals(List.of(), sink.sorted());
  }

  @Test
  void withoutASourceFileTheHashIsThatOfThePivotsPage() {
    locales = List.of(new LanguageTag("ja-JP"), new LanguageTag("fr-FR"));
    analyse(
        new PageSources(
            PATH,
            Optional.empty(),
            List.of(
                SamplePage.dated("fr-FR", OLD, "06/30/2019", "A. = Aa."),
                SamplePage.dated("ja-JP", "1".repeat(40), "01/02/2020", "A. = あ"))));
    assertEquals(Optional.of("set ms.openlocfilehash to " + "1".repeat(40)), revision().remedy());
  }

  @Test
  void anElementOfAMissingSentenceIsExplained() {
    PageCoverage page =
        analyse(
            source("# Home", "See this.", "@a.md this", "# New", "Text.", "!x.png A cat"),
            locale("fr-FR", OLD, "# Home = Accueil"));
    assertTrue(page.locales().get(0).elements().stream().allMatch(ElementCoverage::explained));
    assertEquals(3, found().size());
  }

  @Test
  void aCurrentPageWithoutAnElementOmitsIt() {
    PageText pivot = source("# Home", "See.", "!x.png A cat");
    analyse(pivot, locale("fr-FR", hash(pivot), "# Home = Accueil", "See. = Voir."));
    assertEquals(List.of("warning omitted-element 1:1"), found());
  }

  @Test
  void theRegisterNamesAndDemandsStatements() {
    register(
        """
        statements:
          - page: policy/sign-in.md
            text: You must wait.
            name: patience
            class: deadline
            level: everywhere
        """);
    PageCoverage page = analyse(source("A.", "You must wait."), locale("fr-FR", OLD, "A. = Aa."));
    assertEquals(Optional.of("patience"), page.statements().get(1).name());
    assertEquals(GuidanceClass.DEADLINE, page.statements().get(1).guidanceClass());
    assertEquals(List.of("error guidance-not-yet-translated 1:9"), found());
    assertEquals(
        "fr-FR does not have this deadline patience yet: \"You must wait.\"",
        findings().get(0).message());
  }

  @Test
  void exemptLocalesMayLackAStatement() {
    locales = List.of(new LanguageTag("ar-SA"), new LanguageTag("fr-FR"));
    register(
        """
        statements:
          - page: policy/sign-in.md
            text: You must wait.
            locales: [ja-JP]
          - page: policy/sign-in.md
            text: A.
            exempt:
              - {locale: ar-SA, reason: not there, expires: 2026-07-01}
              - {locale: fr-FR, reason: not there}
          - page: policy/sign-in.md
            text: B.
            exempt:
              - {locale: ar-SA, reason: not there, expires: 2026-06-30}
        """);
    PageCoverage page =
        analyse(
            source("A.", "You must wait.", "B."),
            locale("ar-SA", OLD, "Z. = Z"),
            locale("fr-FR", OLD, "A. = Aa.", "B. = Bb."));
    assertEquals(List.of(Coverage.EXEMPT, Coverage.EXEMPT, Coverage.NOT_YET), states(page, 0));
    assertEquals(List.of(Coverage.COVERED, Coverage.EXEMPT, Coverage.COVERED), states(page, 1));
    assertTrue(found().contains("warning needless-exemption 9:18"), found().toString());
  }

  @Test
  void pagesOfTheSourceOnlyNeedNoTranslation() {
    locales = List.of(new LanguageTag("ar-SA"), new LanguageTag("fr-FR"));
    register("source-only: [policy/*, none/**, a//b]\n");
    PageCoverage page = analyse(source("A.", "You must wait."), locale("fr-FR", OLD, "A. = Aa."));
    assertEquals(List.of(Coverage.EXEMPT, Coverage.EXEMPT), states(page, 0));
    assertEquals(List.of(Coverage.COVERED, Coverage.NOT_YET), states(page, 1));
    RegisterCheck.report(register, List.of(PATH), locales, TODAY, sink);
    assertEquals(
        List.of(
            "warning unknown-guidance-statement 1:25",
            "error invalid-guidance-value 1:34",
            "warning guidance-not-yet-translated 1:9"),
        found());
  }

  @Test
  void entriesWithoutAStatementAreReportedWithTheNearest() {
    String id = Statements.ids(PATH, source("# Home", "You must wait here.")).get(1).value();
    register(
        """
        statements:
          - page: policy/sign-in.md
            text: You must wait there.
          - id: %s0
          - id: %s
          - page: policy/sign-in.md
            section: home
            text: You must  wait here.
        """
            .formatted(id, id));
    analyse(
        source("# Home", "You must wait here."),
        locale("fr-FR", OLD, "# Home = A", "You must wait here. = B"));
    assertEquals(
        List.of(
            "warning unknown-guidance-statement 3:11",
            "warning unknown-guidance-statement 4:9",
            "warning repeated-guidance-entry 8:11"),
        found());
    assertEquals(Optional.of("write \"You must wait here.\""), findings().get(0).remedy());
    assertEquals(Optional.of("write \"" + id + "\""), findings().get(1).remedy());
  }

  @Test
  void repeatsInASectionAreNumbered() {
    List<GuidanceId> ids = Statements.ids(PATH, source("# Home", "A.", "A.", "# Away", "A."));
    assertTrue(ids.get(1).value().matches("policy/sign-in\\.md#home/k[0-9a-f]{8}"));
    assertEquals(ids.get(1).value() + "-2", ids.get(2).value());
    assertEquals(ids.get(1).value().replace("#home", "#away"), ids.get(4).value());
  }

  @Test
  void theRegisterIsCheckedAsAWhole() {
    register(
        """
        statements:
          - page: policy/sing-in.md
            text: A.
            locales: [fr-FF]
            exempt:
              - {locale: fr-FR, reason: later, expires: 2026-06-30}
        """);
    RegisterCheck.report(register, List.of(PATH), locales, TODAY, sink);
    assertEquals(
        List.of(
            "warning unknown-guidance-statement 3:11",
            "warning unknown-guidance-locale 4:15",
            "warning expired-exemption 6:18"),
        found());
    assertEquals(Optional.of("write \"policy/sign-in.md\""), findings().get(0).remedy());
    assertEquals(Optional.of("write fr-FR"), findings().get(1).remedy());
  }

  @Test
  void totalsAddUp() {
    aligner.normative("You must wait.", "You must not wait.");
    PageCoverage page =
        analyse(
            source("# Home", "You must not wait.", "Nice day."),
            locale(
                "fr-FR", OLD, "# Home = Accueil", "You must wait. = Attendez.", "Old. = Vieux."));
    MeasuredPage measured = new MeasuredPage(page, new WordCount(ENGLISH)::of);
    LanguageTag french = new LanguageTag("fr-FR");
    LocaleTotals totals = new LocaleTotals(french);
    totals.add(PageTotals.of(measured, page.locales().get(0)));
    CoverageCounts sum = totals.all();
    assertEquals(new Amount(1, 4), totals.guidance().outdatedNormative());
    assertEquals(new Amount(1, 1), sum.of(Coverage.COVERED));
    assertEquals(new Amount(1, 2), sum.of(Coverage.NOT_YET));
    assertEquals(new Amount(3, 7), sum.total());
    assertEquals(33.3, sum.currentPercent().orElseThrow());
    assertEquals(71.4, sum.percent(sum.said(), Amount::words).orElseThrow());
    assertEquals(
        Coverage.OMITTED,
        new RowCoverage(
                0,
                page.statements().get(0).sentence(),
                List.of(Coverage.COVERED, Coverage.OMITTED, Coverage.OUTDATED))
            .worst());
  }

  @Test
  void pagesThatClaimAnothersSourceAreFound() {
    SourceClaims claims = new SourceClaims();
    LanguageTag french = new LanguageTag("fr-FR");
    claims.add(french, new DocumentPath("b.md"), "h", "locales/fr-FR/content/b.md", true);
    claims.add(french, new DocumentPath("a.md"), "h", "locales/fr-FR/content/a.md", false);
    claims.add(french, new DocumentPath("c.md"), "h", "locales/fr-FR/content/c.md", true);
    claims.add(french, new DocumentPath("d.md"), "", "locales/fr-FR/content/d.md", false);
    claims.add(new LanguageTag("ja-JP"), new DocumentPath("e.md"), "h", "e.md", false);
    claims.report(sink);
    assertEquals(List.of("warning repeated-source 1:1"), found());
    assertEquals("locales/fr-FR/content/a.md", findings().get(0).location().path());
  }
}
