package org.diglot.browser;

import com.google.gson.Gson;
import com.ibm.icu.text.BreakIterator;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.loader.StringLoader;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.diglot.model.LanguageTag;
import org.diglot.text.UiStrings;

/** A review site of any number of made-up rows, put together from the template's files. */
final class ReviewSample {

  private static final int CHUNK = 100;
  private static final List<String> CONSEQUENCES =
      List.of("meaning", "normative", "omission", "untranslated", "wording", "typography", "none");
  private static final List<String> RULES = List.of("inverted-meaning", "changed-number");

  /** A locale of the sample with one sentence that has a defect. */
  private record Tongue(
      String tag, String pack, String name, String dir, String sentence, String fixed) {}

  private static final List<Tongue> TONGUES =
      List.of(
          new Tongue(
              "ja-JP",
              "ja",
              "日本語",
              "ltr",
              "来訪者は[受付](/desk)でバッジ {n} を受け取り、14 日以内に返却しないでください。`badge return` を実行します。",
              "来訪者は[受付](/desk)でバッジ {n} を受け取り、14 日以内に返却してください。`badge return` を実行します。"),
          new Tongue(
              "ar-SA",
              "ar",
              "العربية",
              "rtl",
              "يستلم الزائر الشارة {n} من [الاستقبال](/desk) ويجب ألا يعيدها خلال 14 يومًا. نفّذ `badge return`.",
              "يستلم الزائر الشارة {n} من [الاستقبال](/desk) ويجب أن يعيدها خلال 14 يومًا. نفّذ `badge return`."),
          new Tongue(
              "fr-FR",
              "fr",
              "français",
              "ltr",
              "Les visiteurs retirent le badge {n} à l’[accueil](/desk) et ne doivent pas le rendre sous 14 jours. Exécutez `badge return`.",
              "Les visiteurs retirent le badge {n} à l’[accueil](/desk) et doivent le rendre sous 14 jours. Exécutez `badge return`."));

  private final Path folder;
  private final Path template =
      Path.of(System.getProperty("diglot.basedir", "")).resolve("site-template/review");
  private final Path packs = Path.of(System.getProperty("diglot.basedir", "")).resolve("locales");
  private final Gson gson = new Gson();

  private ReviewSample(Path folder) {
    this.folder = folder;
  }

  /** Writes a site with as many rows in each of ja-JP, ar-SA and fr-FR. */
  static void write(Path folder, int rows) throws IOException {
    ReviewSample sample = new ReviewSample(folder);
    sample.assets();
    sample.index(rows);
    for (Tongue tongue : TONGUES) {
      sample.locale(tongue, rows, "queue", folder.resolve(tongue.tag()));
      sample.locale(
          tongue, Math.min(rows, 50), "revision", folder.resolve(tongue.tag()).resolve("revision"));
    }
  }

  private void assets() throws IOException {
    Path assets = Files.createDirectories(folder.resolve("assets"));
    try (Stream<Path> files = Files.list(template)) {
      for (Path file : files.filter(f -> !f.toString().endsWith(".peb")).toList()) {
        Files.write(assets.resolve(file.getFileName()), Files.readAllBytes(file));
      }
    }
  }

  private void index(int rows) throws IOException {
    List<Object> locales = new ArrayList<>();
    for (Tongue t : TONGUES) {
      Object some =
          List.of(Map.of("name", "meaning", "count", 12), Map.of("name", "wording", "count", 3));
      locales.add(
          Map.of(
              "tag",
              t.tag(),
              "name",
              t.name(),
              "direction",
              t.dir(),
              "url",
              t.tag() + "/index.html",
              "count",
              rows,
              "consequences",
              some));
    }
    Map<String, Object> model = new TreeMap<>();
    model.put("version", "1.0");
    model.put("assets", "assets");
    model.put("language", Map.of("tag", "en", "name", "English", "direction", "ltr"));
    model.put("project", "Sample");
    model.put("locales", locales);
    Files.writeString(folder.resolve("index.html"), render("index.peb", "en", model));
  }

  private void locale(Tongue tongue, int count, String mode, Path place) throws IOException {
    Files.createDirectories(place);
    List<Object> rows = new ArrayList<>();
    List<Map<String, Object>> details = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      details.add(detail(tongue, i, mode));
      rows.add(row(details.get(i), i));
    }
    Map<String, Object> queue = new LinkedHashMap<>();
    queue.put("format", "diglot-review-queue");
    queue.put("version", 1);
    queue.put("mode", mode);
    queue.put("project", "Sample");
    queue.put("locale", Map.of("tag", tongue.tag(), "name", tongue.name(), "dir", tongue.dir()));
    queue.put("source", Map.of("tag", "en", "name", "English", "dir", "ltr"));
    queue.put("revision", "0");
    queue.put("chunk", CHUNK);
    queue.put("pages", List.of("guides/visitors.md", "guides/badges.md"));
    queue.put("pageTitles", List.of("Visitors and their badges", "Badges"));
    queue.put("rules", RULES);
    queue.put("ruleTitles", Map.of());
    queue.put("rows", rows);
    Files.writeString(place.resolve("queue.js"), "diglotQueue(" + gson.toJson(queue) + ")\n");
    for (int n = 0; n * CHUNK < count; n++) {
      List<?> part = details.subList(n * CHUNK, Math.min(count, (n + 1) * CHUNK));
      Files.writeString(
          place.resolve("rows-" + n + ".js"), "diglotRows(" + n + ", " + gson.toJson(part) + ")\n");
    }
    Files.writeString(
        place.resolve("index.html"), render("locale.peb", tongue.pack(), shell(tongue, mode)));
  }

  private Map<String, Object> shell(Tongue tongue, String mode) throws IOException {
    boolean queue = mode.equals("queue");
    Map<String, String> strings = new TreeMap<>(pack(tongue.pack()));
    strings.keySet().removeIf(key -> !key.startsWith("review.") && !key.startsWith("differences."));
    Map<String, Object> model = new TreeMap<>();
    model.put("version", "1.0");
    model.put("assets", queue ? "../assets" : "../../assets");
    model.put(
        "language", Map.of("tag", tongue.tag(), "name", tongue.name(), "direction", tongue.dir()));
    model.put("source", Map.of("tag", "en", "name", "English", "direction", "ltr"));
    model.put("project", "Sample");
    model.put("mode", mode);
    model.put("indexUrl", queue ? "../index.html" : "../../index.html");
    model.put("revisionUrl", queue ? "revision/index.html" : "");
    model.put("strings", gson.toJson(strings));
    model.put(
        "plain",
        List.of(
            Map.of(
                "page",
                "guides/visitors.md",
                "line",
                12,
                "consequence",
                "meaning",
                "source",
                source(1),
                "target",
                tongue.sentence())));
    return model;
  }

  private static String source(int i) {
    return "Visitors collect badge {n} at the [desk](/desk) and must return it within 14 days, see rule "
        + i
        + ". Run `badge return`.";
  }

  private static List<Object> row(Map<String, Object> detail, int i) {
    String text = detail.get("source") + " " + detail.get("target");
    return List.of(
        i % 50 < 30 ? 0 : 1,
        detail.get("id"),
        detail.get("key"),
        detail.get("state"),
        detail.get("consequence"),
        i % 3 == 0 ? List.of(0) : List.of(),
        text.toLowerCase(Locale.ROOT),
        17,
        i / CHUNK,
        i % CHUNK,
        String.valueOf(detail.get("source")).replaceAll("[\\[\\]`]|\\(/desk\\)", ""),
        i % 2 == 0 ? "both" : "target",
        i % 2 == 0 ? "called-for" : "uncalled-for");
  }

  private static Map<String, Object> detail(Tongue tongue, int i, String mode) {
    Map<String, Object> detail = new LinkedHashMap<>();
    String target = i % 11 == 5 ? "" : tongue.sentence();
    detail.put("page", i % 50 < 30 ? "guides/visitors.md" : "guides/badges.md");
    detail.put("id", "a" + i);
    detail.put("key", "k" + i);
    detail.put("line", 12 + i);
    detail.put("heading", List.of("Visitors", "Before the visit"));
    detail.put("state", target.isEmpty() ? "initial" : "needs-review");
    detail.put("consequence", CONSEQUENCES.get(Math.min(6, i % 9)));
    detail.put("source", source(i));
    detail.put("target", target);
    detail.put("sourceHtml", html(source(i)));
    detail.put(
        "targetHtml",
        html(target)
            + (i == 0 ? "<script>window.hurt=1</script><img src=x onerror='window.hurt=1'>" : ""));
    detail.put(
        "previousSource", source(i).replace("must return", "may return").replace("14", "30"));
    detail.put("sourceDiff", sourceDiff(i));
    if (i % 7 == 3) {
      detail.put("twoLines", true);
    }
    if (mode.equals("revision")) {
      detail.put("previousTarget", tongue.fixed());
      detail.put("targetDiff", List.of(List.of("-", tongue.fixed()), List.of("+", target)));
      detail.put("calledFor", i % 2 == 0);
      detail.put("change", i % 2 == 0 ? "both" : "target");
    }
    detail.put("suggestions", suggestions(tongue, i));
    List<Object> others = new ArrayList<>();
    for (Tongue other : TONGUES) {
      if (other != tongue) {
        others.add(
            Map.of(
                "locale",
                other.tag(),
                "dir",
                other.dir(),
                "name",
                other.name(),
                "target",
                other.fixed()));
      }
    }
    detail.put("others", others);
    detail.put("findings", i % 3 == 0 && !target.isEmpty() ? List.of(finding(tongue)) : List.of());
    detail.put(
        "fixed",
        Map.of(
            "links",
            List.of("/desk"),
            "code",
            List.of("badge return"),
            "placeholders",
            List.of("{n}"),
            "numbers",
            List.of("14")));
    return detail;
  }

  private static String html(String text) {
    return "<p>"
        + text.replaceAll("\\[([^\\]]*)]\\(([^)]*)\\)", "<a href=\"$2\">$1</a>")
            .replaceAll("`([^`]*)`", "<code>$1</code>")
        + "</p>";
  }

  private static List<Object> sourceDiff(int i) {
    String[] parts = source(i).split("must|14", -1);
    return List.of(
        List.of("=", parts[0]),
        List.of("-", "may"),
        List.of("+", "must"),
        List.of("=", parts[1]),
        List.of("-", "30"),
        List.of("+", "14"),
        List.of("=", parts[2]));
  }

  private static List<Object> suggestions(Tongue tongue, int i) {
    return List.of(
        Map.of(
            "kind",
            "fuzzy",
            "score",
            92,
            "source",
            source(i + 1),
            "target",
            tongue.fixed(),
            "from",
            "guides/badges.md#7",
            "diff",
            List.of(
                List.of("=", "Visitors collect badge {n} at the desk and "),
                List.of("-", "must"),
                List.of("+", "should"),
                List.of("=", " return it."))));
  }

  /** Points at the word that says the opposite. */
  private static Map<String, Object> finding(Tongue tongue) {
    BreakIterator words = BreakIterator.getWordInstance(Locale.forLanguageTag(tongue.tag()));
    words.setText(tongue.sentence());
    int start = 0;
    while (tongue.sentence().startsWith(tongue.fixed().substring(0, start + 1))) {
      start++;
    }
    int end = words.following(start);
    Map<String, Object> finding = new LinkedHashMap<>();
    finding.put("rule", "inverted-meaning");
    finding.put("severity", "error");
    finding.put("message", "The source demands, the translation forbids.");
    finding.put(
        "explanation", "A translation that denies what its source says misleads its readers.");
    finding.put("remedy", "Take the negation out of the translation.");
    finding.put("side", "target");
    finding.put("start", words.isBoundary(start) ? start : words.preceding(start));
    finding.put("end", end);
    finding.put("key", "f1");
    finding.put(
        "fix", Map.of("description", "Say that it must be returned.", "target", tongue.fixed()));
    return finding;
  }

  private String render(String name, String pack, Map<String, Object> model) throws IOException {
    UiStrings strings =
        UiStrings.of(
            new LanguageTag(pack),
            List.of(
                new UiStrings.Layer(
                    new LanguageTag(pack),
                    pack,
                    Files.readString(packs.resolve(pack).resolve("ui.properties")),
                    true)));
    PebbleEngine engine =
        new PebbleEngine.Builder()
            .loader(new StringLoader())
            .strictVariables(true)
            .defaultLocale(Locale.ROOT)
            .extension(new Words(strings))
            .build();
    StringWriter out = new StringWriter();
    engine.getTemplate(Files.readString(template.resolve(name))).evaluate(out, model);
    return out.toString();
  }

  private Map<String, String> pack(String tag) throws IOException {
    Properties properties = new Properties();
    try (Reader in = Files.newBufferedReader(packs.resolve(tag).resolve("ui.properties"))) {
      properties.load(in);
    }
    Map<String, String> strings = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> strings.put(key, properties.getProperty(key)));
    return strings;
  }

  /** The template function {@code t}. */
  private static final class Words extends AbstractExtension {

    private final UiStrings strings;

    Words(UiStrings strings) {
      this.strings = strings;
    }

    @Override
    public Map<String, Function> getFunctions() {
      return Map.of(
          "t",
          new Function() {
            @Override
            public List<String> getArgumentNames() {
              return List.of("key", "arguments");
            }

            @Override
            @SuppressWarnings("unchecked")
            public Object execute(
                Map<String, Object> args,
                PebbleTemplate self,
                EvaluationContext context,
                int line) {
              Object given = args.get("arguments");
              return strings.format(
                  String.valueOf(args.get("key")),
                  given instanceof Map<?, ?> ? (Map<String, Object>) given : Map.of());
            }
          });
    }
  }
}
