package org.diglot.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diglot.render.PageView.LanguageLink;
import org.diglot.render.PageView.LanguageView;
import org.diglot.render.PageView.NavigationItem;
import org.diglot.render.PageView.NoticeView;
import org.diglot.render.PageView.OutlineItem;
import org.diglot.render.PageView.PageLink;
import org.diglot.render.PageView.SiteView;

/** Pages with every construct that a body can hold, in three languages. */
final class SamplePages {

  static final LanguageView ENGLISH = new LanguageView("en", "ltr", "English", "English");

  private SamplePages() {}

  /** What differs between the samples: a sentence pair is target, source. */
  record Sample(
      LanguageView language,
      String english,
      String site,
      String title,
      String[] lead,
      String[] second,
      String[] heading,
      String[] item,
      String[] term,
      String note,
      String date) {}

  static final Sample FRENCH =
      new Sample(
          new LanguageView("fr-FR", "ltr", "Français (France)", "Français (France)"),
          "Anglais",
          "Guide des accès",
          "Exiger une seconde preuve à la connexion",
          pair(
              "Un mot de passe volé ne doit jamais suffire pour ouvrir la messagerie de"
                  + " l’entreprise.",
              "A stolen password must never be enough to open the company’s mail."),
          pair(
              "Chaque membre de l’équipe enregistre donc deux moyens de se faire reconnaître.",
              "Every member of the team therefore registers two ways to be recognised."),
          pair("Qui est concerné", "Who is affected"),
          pair(
              "Les comptes de secours restent exemptés, mais leur usage déclenche une alerte.",
              "Emergency accounts stay exempt, but using one raises an alert."),
          pair("Durée de validité", "Validity"),
          "Remarque",
          "3 mars 2026");

  static final Sample JAPANESE =
      new Sample(
          new LanguageView("ja-JP", "ltr", "日本語 (日本)", "日本語 (日本)"),
          "英語",
          "アクセス管理の手引き",
          "サインイン時に二つ目の証明を求める",
          pair(
              "パスワードが盗まれただけで、会社のメールを開けるようであってはなりません。",
              "A stolen password must never be enough to open the company’s mail."),
          pair(
              "そのため、チームの全員が本人確認の方法を二つ登録します。",
              "Every member of the team therefore registers two ways to be recognised."),
          pair("対象者", "Who is affected"),
          pair(
              "緊急用アカウントは対象外ですが、使用すると警告が発せられます。",
              "Emergency accounts stay exempt, but using one raises an alert."),
          pair("有効期間", "Validity"),
          "メモ",
          "2026年3月3日");

  static final Sample ARABIC =
      new Sample(
          new LanguageView("ar", "rtl", "العربية", "العربية"),
          "الإنجليزية",
          "دليل إدارة الوصول",
          "طلب إثبات ثانٍ عند تسجيل الدخول",
          pair(
              "يجب ألّا تكفي كلمة مرور مسروقة لفتح بريد الشركة.",
              "A stolen password must never be enough to open the company’s mail."),
          pair(
              "لذلك يسجّل كل عضو في الفريق طريقتين للتعرّف عليه.",
              "Every member of the team therefore registers two ways to be recognised."),
          pair("من المعنيّ", "Who is affected"),
          pair(
              "تبقى حسابات الطوارئ مستثناة، لكن استخدامها يطلق تنبيهًا.",
              "Emergency accounts stay exempt, but using one raises an alert."),
          pair("مدة الصلاحية", "Validity"),
          "ملاحظة",
          "3 مارس 2026");

  private static String[] pair(String target, String source) {
    return new String[] {target, source};
  }

  static PageView page(Sample sample) {
    LanguageView source = new LanguageView("en", "ltr", "English", sample.english());
    return new PageView(
        new SiteView(
            sample.site(),
            "",
            "../index.html",
            "../differences/x/index.html",
            "../search/x/index.html",
            "../a-z.html"),
        sample.language(),
        sample.language(),
        source,
        "policy/second-proof.html",
        "../../",
        sample.title(),
        sample.lead()[0],
        new SafeHtml(new Body(sample).html()),
        true,
        31,
        List.of(new NoticeView("machine", "« " + sample.note() + " » " + sample.second()[0])),
        languages(sample),
        navigation(sample),
        List.of(
            new PageLink(sample.site(), "../index.html", ""),
            new PageLink(sample.heading()[0], "", "")),
        List.of(
            new OutlineItem(2, "who", sample.heading()[0]),
            new OutlineItem(3, "validity", sample.term()[0]),
            new OutlineItem(2, "how", "PowerShell")),
        Optional.of(new PageLink(sample.heading()[0], "who.html", "")),
        Optional.of(new PageLink("Passwords", "passwords.html", "en")),
        sample.date(),
        HeadView.NONE,
        FootView.NONE);
  }

  /** A page with a title and a body and nothing else. */
  static PageView plain(String title, SafeHtml body) {
    return new PageView(
        new SiteView("", "", "", "", "", ""),
        ENGLISH,
        ENGLISH,
        ENGLISH,
        "x.html",
        "",
        title,
        "",
        body,
        false,
        0,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        "",
        HeadView.NONE,
        FootView.NONE);
  }

  static LanguagesView languagesView() {
    List<LanguagesView.Edition> editions = new ArrayList<>();
    editions.add(
        new LanguagesView.Edition(
            ENGLISH, "Access guide", "en/index.html", "", "Your browser asks for this language"));
    for (Sample sample : List.of(FRENCH, JAPANESE, ARABIC)) {
      String home = sample.language().tag() + "/index.html";
      editions.add(new LanguagesView.Edition(sample.language(), sample.site(), home, "", ""));
    }
    String description = "Who may open what, and how they prove who they are.";
    return new LanguagesView(ENGLISH, "Access guide", description, "", "", editions);
  }

  private static List<LanguageLink> languages(Sample current) {
    List<LanguageLink> links = new ArrayList<>();
    links.add(new LanguageLink(ENGLISH, "../../en/policy/second-proof.html", false, "source"));
    for (Sample sample : List.of(FRENCH, JAPANESE, ARABIC)) {
      String tag = sample.language().tag();
      links.add(
          new LanguageLink(
              sample.language(),
              "../../" + tag + "/policy/second-proof.html",
              sample == current,
              sample == ARABIC && current != ARABIC ? "fallback" : "translated"));
    }
    return links;
  }

  private static List<NavigationItem> navigation(Sample sample) {
    NavigationItem current =
        new NavigationItem(sample.title(), "second-proof.html", "", true, true, List.of());
    NavigationItem sibling =
        new NavigationItem("Passwords", "passwords.html", "en", false, false, List.of());
    NavigationItem deep =
        new NavigationItem(
            sample.term()[0], "validity.html", "", false, true, List.of(current, sibling));
    NavigationItem who =
        new NavigationItem(sample.heading()[0], "who.html", "", false, false, List.of());
    return List.of(
        new NavigationItem(sample.site(), "../index.html", "", false, false, List.of()),
        new NavigationItem(sample.heading()[0], "", "", false, true, List.of(who, deep)),
        new NavigationItem("API", "", "", false, false, List.of(sibling)),
        new NavigationItem(sample.term()[0], "", "", false, false, List.of()));
  }

  /** Writes a body; counts the sentence pairs for their ids. */
  private static final class Body {
    private final Sample sample;
    private int units;

    Body(Sample sample) {
      this.sample = sample;
    }

    private String unit(String[] pair) {
      units++;
      return ("<span class=\"u\" id=\"k%08x\" data-seg=\"%d\"><span class=\"t\">%s</span>"
              + "<span class=\"s\" lang=\"en\" dir=\"ltr\">%s</span></span>")
          .formatted(units, 100 + units, pair[0], pair[1]);
    }

    private String alert(String type, String title, int number) {
      return """
      <aside class="alert alert-%1$s" role="note" aria-labelledby="alert-%3$d">\
      <p class="alert-title" id="alert-%3$d">%2$s</p><p>%4$s</p></aside>
      """
          .formatted(type, title, number, unit(sample.item()));
    }

    private String tab(String group, String name, String title) {
      return """
      <section class="tab" id="tab-%s-%s" data-tab="%s"><p class="tab-title">%s</p>\
      <p>%s</p><pre dir="ltr" translate="no"><code class="language-sh">login --as %s</code></pre>\
      </section>
      """
          .formatted(group, name, name, title, unit(sample.second()), name);
    }

    private String row(String first, String second) {
      return "<tr><th scope=\"row\">%s</th><td>%s</td><td>%s</td></tr>"
          .formatted(unit(sample.term()), first, second);
    }

    String html() {
      return """
      <h1 id="top">%1$s</h1>
      <p>%2$s %3$s %4$s <code dir="ltr" translate="no">Set-Policy -Require 2</code>.</p>
      %5$s
      <h2 id="who">%6$s</h2>
      <ul>
      <li>%7$s</li>
      <li><a href="validity.html">%8$s</a>
      <ol><li>%9$s</li><li><p>%10$s</p><p>%11$s</p></li></ol></li>
      <li><strong>%12$s</strong> – <a href="https://example.org/api">API</a> <kbd>Ctrl</kbd>+<kbd>K</kbd><sup>2</sup></li>
      </ul>
      <h3 id="validity">%13$s</h3>
      <div class="table-scroll" role="region" tabindex="0" aria-label="Table 1"><table><thead><tr>\
      <th scope="col">%14$s</th><th scope="col">%15$s</th><th scope="col">Code</th></tr></thead>\
      <tbody>%16$s%17$s</tbody></table></div>
      <p>%18$s</p>
      """
              .formatted(
                  unit(pair(sample.title(), "Require a second proof at sign-in")),
                  unit(sample.lead()),
                  unit(sample.second()),
                  unit(
                      pair(
                          sample.item()[0] + " <a href=\"x.html\">" + sample.term()[0] + "</a>:",
                          sample.item()[1] + " <a href=\"x.html\">" + sample.term()[1] + "</a>:")),
                  alert("note", sample.note(), 1),
                  unit(sample.heading()),
                  unit(sample.lead()),
                  unit(sample.term()),
                  unit(sample.item()),
                  unit(sample.second()),
                  unit(sample.lead()),
                  unit(sample.heading()),
                  unit(sample.term()),
                  unit(sample.heading()),
                  unit(sample.term()),
                  row(unit(sample.second()), "<code dir=\"ltr\" translate=\"no\">0x2A</code>"),
                  row(unit(sample.item()), "<code dir=\"ltr\" translate=\"no\">0x2B</code>"),
                  unit(sample.item()))
          + more();
    }

    private String more() {
      return """
      <h2 id="how">PowerShell</h2>
      <pre dir="ltr" translate="no"><code class="language-powershell"># Requires a second proof
      Set-Policy -Name "Second proof" -Require 2 -Exempt (Get-Account -Kind Emergency) -Notify "soc@example.org" -Confirm</code></pre>
      <div class="tabs" data-tabs>%1$s%2$s</div>
      %3$s%4$s%5$s%6$s
      <div class="columns"><div class="column span-2"><p>%7$s</p></div><div class="column"><p>%8$s</p></div></div>
      <div class="zone" data-pivot="a b"><p class="zone-title">Windows</p><p>%9$s</p></div>
      <div class="moniker"><p class="moniker-range">&gt;= 2.0</p><p>%10$s</p></div>
      <div class="checklist"><ul><li>%11$s</li><li>%12$s</li></ul></div>
      <div class="step-by-step"><ol><li>%13$s</li><li>%14$s</li></ol></div>
      <blockquote><p>%15$s</p></blockquote>
      <p class="video"><a href="https://example.org/v">Video</a></p>
      <figure class="figure"><a class="lightbox" href="big.svg"><img loading="lazy" width="640" height="120" alt="Login" src="data:image/svg+xml,%%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 640 120'%%3E%%3Crect width='640' height='120' fill='%%23bcd'/%%3E%%3C/svg%%3E"></a>\
      <details class="long-description"><summary>Alt</summary><p>Text</p></details></figure>
      <p class="missing">includes/more.md</p>
      <hr>
      <div class="nextstepaction"><p><a href="next.html">%16$s</a></p></div>
      """
          .formatted(
              tab("1", "windows", "Windows"),
              tab("1", "linux", "Linux"),
              alert("tip", "Tip", 2),
              alert("important", "Important", 3),
              alert("caution", "Caution", 4),
              alert("warning", "Warning", 5),
              unit(sample.lead()),
              unit(sample.second()),
              unit(sample.item()),
              unit(sample.item()),
              unit(sample.lead()),
              unit(sample.second()),
              unit(sample.item()),
              unit(sample.second()),
              unit(sample.lead()),
              unit(sample.heading()));
    }
  }
}
