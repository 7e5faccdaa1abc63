package org.diglot.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** A small project to check: one page of policy in two locales, French with every kind of gap. */
final class CheckProject {

  static final String PAGE = "policy/sign-in.md";
  static final String FRENCH = "locales/fr-FR/content/" + PAGE;

  static final String SOURCE_TEXT =
      """
      ---
      title: Sign in
      ---
      # Sign in

      Read this page before your first day.

      You must register two proofs within 7 days.

      ## Lost devices

      You must report a lost device within 2 hours.

      You may ask for a spare.

      ## Travel abroad

      You must not take a work device to a trade fair.

      ## Guests

      Guests may use the guest network.

      Guests must be announced a day before.
      """;

  /** Changed: proofs; untranslated: spare; not yet: travel; omitted: guests; withdrawn: tray. */
  static final String FRENCH_TEXT =
      """
      ---
      title: Se connecter
      ---
      # <a name="sign-in"></a>{Se connecter|Sign in}

      {Lisez cette page avant votre premier jour.|Read this page before your first day.}

      {Vous devez enregistrer deux preuves sous 14 jours.|You must register two proofs within 14 days.}

      ## <a name="lost-devices"></a>{Appareils perdus|Lost devices}

      {Vous devez signaler un appareil perdu sous 2 heures.|You must report a lost device within 2 hours.}

      {You may ask for a spare.|You may ask for a spare.}

      {Vous devez vider le bac.|You must empty the tray.}

      ## <a name="guests"></a>{Invités|Guests}

      {Les invités peuvent utiliser le réseau des invités.|Guests may use the guest network.}

      { |Guests must be announced a day before.}
      """;

  private static final String JAPANESE_TEXT =
      """
      ---
      title: サインイン
      ---
      # <a name="sign-in"></a>{サインイン|Sign in}

      {初日の前にこのページを読んでください。|Read this page before your first day.}

      {7 日以内に 2 つの証明を登録する必要があります。|You must register two proofs within 7 days.}

      ## <a name="lost-devices"></a>{デバイスの紛失|Lost devices}

      {紛失したデバイスは 2 時間以内に報告する必要があります。|You must report a lost device within 2 hours.}

      {予備を申請できます。|You may ask for a spare.}

      ## <a name="travel-abroad"></a>{海外出張|Travel abroad}

      {業務用デバイスを見本市に持ち込んではなりません。|You must not take a work device to a trade fair.}

      ## <a name="guests"></a>{来客|Guests}

      {来客は来客用ネットワークを使用できます。|Guests may use the guest network.}

      {来客は前日までに届け出る必要があります。|Guests must be announced a day before.}
      """;

  private CheckProject() {}

  static TestSite write(Path base) throws IOException {
    return new TestSite(base)
        .file("content/site.yml", "title: Guide\n")
        .file("content/" + PAGE, SOURCE_TEXT)
        .file(FRENCH, Bilingual.page(FRENCH_TEXT))
        .file("locales/ja-JP/content/" + PAGE, Bilingual.page(JAPANESE_TEXT));
  }

  /** Options that a test changes one by one. */
  static Options options(TestSite site) {
    return new Options(site.options());
  }

  /** Options with single values replaced. */
  record Options(CheckOptions of) {

    Options failOn(String failOn) {
      return with(failOn, of.levels(), of.minimumCoverage(), of.baseline(), of.writeBaseline());
    }

    Options levels(String levels) {
      return with(of.failOn(), levels, of.minimumCoverage(), of.baseline(), of.writeBaseline());
    }

    Options minimumCoverage(String minimum) {
      return with(of.failOn(), of.levels(), minimum, of.baseline(), of.writeBaseline());
    }

    Options baseline(Path file) {
      return with(of.failOn(), of.levels(), of.minimumCoverage(), Optional.of(file), false);
    }

    Options writeBaseline() {
      return with(of.failOn(), of.levels(), of.minimumCoverage(), of.baseline(), true);
    }

    private Options with(
        String failOn,
        String levels,
        String minimum,
        Optional<Path> baseline,
        boolean writeBaseline) {
      return new Options(
          new CheckOptions(
              of.reports(),
              failOn,
              levels,
              minimum,
              of.suppressions(),
              baseline,
              writeBaseline,
              of.alignments(),
              of.today(),
              of.toolVersion()));
    }
  }
}
