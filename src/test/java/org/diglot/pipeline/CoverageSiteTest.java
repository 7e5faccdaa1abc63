package org.diglot.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.diglot.text.SegmentKey;
import org.diglot.workspace.WorkspaceException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What readers see of how a page stands to its source. */
class CoverageSiteTest {

  private static final String PAGE = "policy/sign-in";

  private static final String SOURCE =
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

      ### Borders

      Switch it off at the border.

      ## Guests

      Guests may use the guest network.

      Guests must be announced a day before.

      Guests get a badge.
      """;

  private static final String FRENCH =
      """
      ---
      title: Se connecter
      ---
      # <a name="sign-in"></a>{Se connecter|Sign in}

      {Lisez cette page avant votre premier jour.|Read this page before your first day.}

      {Vous devez enregistrer deux preuves sous 14 jours.|You must register two proofs within 14 days.}

      ## <a name="lost-devices-and-phones"></a>{Appareils perdus|Lost devices}

      {Vous devez signaler un appareil perdu sous 2 heures.|You must report a lost device within 2 hours.}

      ## <a name="fax"></a>{Télécopie|Fax}

      {Vous devez vider le bac.|You must empty the tray.}

      ## <a name="guests"></a>{Invités|Guests}

      {Guests may use the guest network.|Guests may use the guest network.}

      {Les invités doivent être annoncés.|Guests must be announced.}

      {Les invités rendent leur badge.|Nobody keeps a badge.}

      {Les invités reçoivent un badge.|Guests get a badge.}
      """;

  private static final String JAPANESE =
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

      ### <a name="borders"></a>{国境|Borders}

      {国境では電源を切ってください。|Switch it off at the border.}

      ## <a name="guests"></a>{来客|Guests}

      {来客は来客用ネットワークを使用できます。|Guests may use the guest network.}

      {来客は前日までに届け出る必要があります。|Guests must be announced a day before.}

      {来客にはバッジが渡されます。|Guests get a badge.}
      """;

  private static final String ARABIC =
      """
      ---
      title: تسجيل الدخول
      ---
      # <a name="sign-in"></a>{تسجيل الدخول|Sign in}

      {اقرأ هذه الصفحة قبل يومك الأول.|Read this page before your first day.}

      {يجب أن تسجّل إثباتين خلال 14 يومًا.|You must register two proofs within 14 days.}

      ## <a name="guests"></a>{الضيوف|Guests}

      {يجوز للضيوف استخدام شبكة الضيوف.|Guests may use the guest network.}
      """;

  @TempDir Path base;
  private TestSite site = new TestSite(Path.of("."));

  @BeforeEach
  void build() throws IOException, WorkspaceException {
    Path folder = Path.of(System.getProperty("diglot.coverage.site", base.toString()));
    site =
        new TestSite(folder)
            .file("content/site.yml", "title: Guide\n")
            .file("content/index.md", "# Home\n\nStart here.\n")
            .file("content/" + PAGE + ".md", SOURCE)
            .file("locales/fr-FR/content/index.md", bilingual("# {Accueil|Home}\n"))
            .file("locales/fr-FR/content/" + PAGE + ".md", bilingual(FRENCH))
            .file("locales/ja-JP/content/" + PAGE + ".md", bilingual(JAPANESE))
            .file("locales/ar-SA/content/" + PAGE + ".md", bilingual(ARABIC));
    site.build();
  }

  /** Writes {@code {target|source}} as a segment. */
  private static String bilingual(String text) {
    StringBuilder out = new StringBuilder();
    int number = 101;
    for (String part : text.split("(?=\\{)|(?<=})")) {
      int bar = part.indexOf('|');
      if (!part.startsWith("{") || bar < 0) {
        out.append(part);
        continue;
      }
      String id = "1f3a9-" + number++;
      out.append("<span data-ttu-id=\"" + id + "\">" + part.substring(1, bar) + "</span>")
          .append("<span class=\"sxs-lookup\"><span data-stu-id=\"" + id + "\">")
          .append(part, bar + 1, part.length() - 1)
          .append("</span></span>");
    }
    return out.toString();
  }

  private Document page(String path) throws IOException {
    return Jsoup.parse(site.page(path));
  }

  private Document french() throws IOException {
    return page("fr-FR/" + PAGE + ".html");
  }

  private static Element unit(Document page, String source) {
    return Objects.requireNonNull(page.getElementById(SegmentKey.of(source)), source);
  }

  @Test
  void saysUnderTheTitleHowManyPointsAreCurrent() throws IOException {
    Element line = Objects.requireNonNull(french().selectFirst("h1 + .standing"));

    assertEquals("1 sur 7 consignes à jour", Objects.requireNonNull(line.selectFirst("a")).text());
    assertEquals(
        List.of("2 modifiées", "1 non traduite", "3 pas encore ici", "1 retirée"),
        line.select("li").eachText());
    assertTrue(site.has("differences/fr-FR/en/" + PAGE + ".html"));
    assertEquals(
        "../../differences/fr-FR/en/policy/sign-in.html",
        Objects.requireNonNull(line.selectFirst("a")).attr("href"));
  }

  @Test
  void numbersAreThoseOfTheReport() throws IOException {
    Path file = site.options().reports().resolve("coverage.json");
    JsonObject report = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
    int compared = 0;
    for (JsonElement page : report.getAsJsonArray("pages")) {
      String path = page.getAsJsonObject().get("path").getAsString();
      for (var locale : page.getAsJsonObject().getAsJsonObject("locales").entrySet()) {
        String html = locale.getKey() + "/" + path.replace(".md", ".html");
        for (Element line :
            site.has(html) ? page(html).select(".standing > p > a") : List.<Element>of()) {
          assertEquals(counts(locale.getValue().getAsJsonObject()), numbers(line.text()), html);
          compared++;
        }
      }
    }
    assertEquals(4, compared);
  }

  /** Current and due; of all sentences where the page has no guidance. */
  private static List<Integer> counts(JsonObject locale) {
    JsonObject guidance = locale.getAsJsonObject("guidance").getAsJsonObject("statements");
    boolean none = guidance.get("total").getAsInt() == 0;
    JsonObject counts =
        none ? locale.getAsJsonObject("all").getAsJsonObject("statements") : guidance;
    int current = counts.has("covered") ? counts.get("covered").getAsInt() : 0;
    return List.of(current, counts.get("total").getAsInt()).stream().sorted().toList();
  }

  private static List<Integer> numbers(String text) {
    return Pattern.compile("[0-9]+")
        .matcher(text)
        .results()
        .map(found -> Integer.valueOf(found.group()))
        .sorted()
        .toList();
  }

  @Test
  void notesMissingSectionsWhereTheyBelong() throws IOException {
    Element note = french().select(".gap").get(1);

    assertEquals("Travel abroad", note.select(".gap-title").text());
    assertEquals(
        "Cette section n’existe que dans ces langues : English et 日本語.",
        note.select("p:not(.gap-title)").text());
    assertEquals(
        List.of(
            "../../en/policy/sign-in.html#travel-abroad",
            "../../en/policy/sign-in.html#travel-abroad",
            "../../ja-JP/policy/sign-in.html#travel-abroad"),
        note.select("a").eachAttr("href"));
    assertEquals("fax", Objects.requireNonNull(note.nextElementSibling()).id());
  }

  @Test
  void notesMissingSentencesWithLinksToThem() throws IOException {
    Element note = french().select(".gap").get(0);
    String key = SegmentKey.of("You may ask for a spare.");

    assertEquals(
        List.of("../../en/policy/sign-in.html#" + key, "../../ja-JP/policy/sign-in.html#" + key),
        note.select("a").eachAttr("href"));
    assertEquals(1, page("en/" + PAGE + ".html").select("#" + key).size());
    assertEquals(1, page("ja-JP/" + PAGE + ".html").select("#" + key).size());
  }

  @Test
  void labelsSectionsThatTheSourceDropped() throws IOException {
    Element note = Objects.requireNonNull(french().selectFirst("#fax + .gap-withdrawn"));

    assertEquals("Cette section ne figure plus dans la source.", note.text());
  }

  @Test
  void marksSentences() throws IOException {
    Document page = french();

    assertEquals(
        "La source de cette phrase a changé depuis.",
        unit(page, "You must register two proofs within 14 days.").select(".flag").attr("title"));
    assertTrue(
        unit(page, "Guests may use the guest network.").is(".is-untranslated:has([role=img])"));
    assertTrue(unit(page, "Nobody keeps a badge.").hasClass("is-withdrawn"));
    assertEquals(4, page.select(".flag").size());
    assertEquals("Se connecter", Objects.requireNonNull(page.selectFirst("h1 .t")).text());
  }

  @Test
  void givesHeadingsTheirNamesOfAllEditions() throws IOException {
    for (String language : List.of("en", "fr-FR", "ja-JP")) {
      Document page = page(language + "/" + PAGE + ".html");
      for (String name : List.of("lost-devices", "lost-devices-and-phones")) {
        Element place = Objects.requireNonNull(page.getElementById(name), language + " " + name);
        Element heading = place.is("h2") ? place : place.nextElementSibling();
        assertTrue(Objects.requireNonNull(heading).is("h2"), language + " " + name);
      }
    }
  }

  @Test
  void comparesSentenceBySentence() throws IOException {
    Document page = page("differences/fr-FR/en/" + PAGE + ".html");
    Element changed = page.select(".pair:has(del)").get(0);

    assertEquals(
        List.of("Français : source plus ancienne", "Nombre modifié"),
        changed.select("li").eachText());
    assertEquals(
        "../../../../fr-FR/policy/sign-in.html#"
            + SegmentKey.of("You must register two proofs within 14 days."),
        changed.select(".pair-text a").get(0).attr("href"));
    assertEquals(
        "../../../../en/policy/sign-in.html#"
            + SegmentKey.of("You must register two proofs within 7 days."),
        changed.select(".pair-text a").get(1).attr("href"));
    assertEquals(2, page.select("details.same").get(0).select(".pair").size());
    assertTrue(page.select(".pair-marks li").eachText().contains("Français : pas encore présent"));
  }

  @Test
  void comparesTranslationsOnlyWhereTheyDiffer() throws IOException {
    Document page = page("differences/fr-FR/ar-SA/" + PAGE + ".html");

    assertFalse(page.text().contains("You must register two proofs"));
    assertTrue(page.select("details").select(".pair").isEmpty());
    assertTrue(page.text().contains("Télécopie"));
  }

  @Test
  void countsPagesAndLanguages() throws IOException {
    Document page = page("differences/fr-FR/index.html");

    assertEquals(List.of("العربية", "Français", "日本語"), page.select("thead th bdi").eachText());
    assertEquals(
        List.of(
            "Accueil Pas de page 1 sur 2 phrases Pas de page",
            "Se connecter 1 sur 7 1 sur 7 7 sur 7"),
        page.select("tbody tr").eachText());
    assertEquals(
        "../../differences/fr-FR/index.html", french().select(".site-footer a").attr("href"));
  }

  @Test
  void comparesNoFileThatPagesInclude() throws IOException, WorkspaceException {
    site.file("content/includes/call.md", "You must call us.\n")
        .file(
            "locales/fr-FR/content/includes/call.md",
            bilingual("{Vous devez nous appeler.|You must call us.}\n"));
    site.build();
    assertEquals(
        List.of(), site.files().keySet().stream().filter(f -> f.contains("call")).toList());
  }

  @Test
  void leadsOnlyToPlacesThatExist() throws IOException {
    TreeMap<String, Document> pages = new TreeMap<>();
    for (String path : site.files().keySet()) {
      if (path.endsWith(".html")) {
        pages.put(path, page(path));
      }
    }
    for (var page : pages.entrySet()) {
      assertEquals(
          page.getValue().select("[id]").size(),
          page.getValue().select("[id]").eachAttr("id").stream().distinct().count(),
          page.getKey());
      for (String href : page.getValue().select("a[href]").eachAttr("href")) {
        Path target = Path.of("/" + page.getKey()).getParent().resolve(href.replaceAll("#.*", ""));
        String file =
            href.startsWith("#") ? page.getKey() : target.normalize().toString().substring(1);
        Document there = Objects.requireNonNull(pages.get(file), page.getKey() + " " + href);
        int hash = href.indexOf('#');
        assertTrue(
            hash < 0 || there.getElementById(href.substring(hash + 1)) != null,
            page.getKey() + " " + href);
      }
    }
  }
}
