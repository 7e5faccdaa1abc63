package org.diglot.pipeline;

import static org.diglot.pipeline.AssetPublisher.utf8;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.model.LanguageTag;
import org.diglot.render.PageTemplates;
import org.diglot.render.PageView.LanguageView;
import org.diglot.render.ReviewChoiceView;
import org.diglot.render.ReviewView;
import org.diglot.review.QueueHead;
import org.diglot.review.ReviewJson;
import org.diglot.text.Languages;
import org.diglot.text.UiStrings;
import org.diglot.workspace.OutputFolder;
import org.diglot.workspace.TemplateFiles;
import org.diglot.workspace.WorkspaceException;

/** The pages of the review site: one for the choice of a language, and those that show rows. */
final class ReviewSite {

  private static final String REVISION = "revision/";
  private static final String ASSET_FOLDER = "assets";

  /** The files that the pages need beside them, in the template folder. */
  private static final List<String> ASSETS =
      List.of(
          "review.css",
          "review-index.js",
          "review-text.js",
          "review-store.js",
          "review-list.js",
          "review-row.js",
          "review-details.js",
          "review-progress.js",
          "review-filter.js",
          "review-decide.js",
          "review-address.js",
          "review-files.js",
          "review-keys.js",
          "review.js");

  /** The interface strings that scripts use. */
  private static final List<String> STRINGS = List.of("review.", "differences.");

  private final TemplateFiles template;
  private final PageTemplates templates;
  private final InterfacePacks packs;
  private final OutputFolder output;
  private final LanguageTag source;
  private final String project;
  private final String version;
  private final Map<String, String> rules = RuleManual.descriptions(RuleCatalogue.all());

  /**
   * @param project names the project, which keeps the work on two of them apart
   * @param version this program's
   */
  ReviewSite(
      Inputs inputs,
      TemplateFiles template,
      OutputFolder output,
      String project,
      String version,
      DiagnosticSink findings) {
    this.template = template;
    this.templates = new PageTemplates(template::text, Map.of());
    this.packs = new InterfacePacks(inputs.packs(), findings);
    this.output = output;
    this.source = inputs.site().sourceLanguage();
    this.project = project;
    this.version = version;
  }

  /** Where the rows of a locale go. */
  ReviewQueue queue(LanguageTag locale, boolean revision) {
    QueueHead head = new QueueHead(project, locale, source, revision);
    return new ReviewQueue(head, locale + "/" + (revision ? REVISION : ""), output, rules);
  }

  /**
   * Writes the page that shows a queue.
   *
   * @param compared whether there is one of changes, too
   */
  void page(ReviewQueue queue, boolean compared) throws WorkspaceException {
    LanguageTag tag = queue.locale();
    boolean revision = queue.isRevision();
    String root = revision ? "../../" : "../";
    UiStrings ui = packs.of(tag);
    ReviewView view =
        new ReviewView(
            language(tag, tag),
            language(source, source),
            version,
            project,
            revision ? "revision" : "queue",
            root + ASSET_FOLDER,
            root + EditionFrame.HOME,
            compared && !revision ? REVISION + EditionFrame.HOME : "",
            strings(ui),
            queue.plain());
    String path = tag + "/" + (revision ? REVISION : "") + EditionFrame.HOME;
    output.write(path, utf8(templates.review(view, ui)));
  }

  /** Writes the choice between the languages, and what all pages need. */
  void finish(List<ReviewQueue> queues) throws WorkspaceException {
    UiStrings ui = packs.of(source);
    ReviewChoiceView view =
        new ReviewChoiceView(
            language(ui.language(), ui.language()),
            version,
            project,
            ASSET_FOLDER,
            queues.stream().map(ReviewSite::choice).toList());
    output.write(EditionFrame.HOME, utf8(templates.reviewChoice(view, ui)));
    for (String name : ASSETS) {
      byte[] bytes = template.bytes("review/" + name).orElseGet(() -> new byte[0]);
      output.write(ASSET_FOLDER + "/" + name, bytes);
    }
  }

  private static ReviewChoiceView.ReviewLocale choice(ReviewQueue queue) {
    LanguageView language = language(queue.locale(), queue.locale());
    return new ReviewChoiceView.ReviewLocale(
        language.tag(),
        language.name(),
        language.direction(),
        queue.locale() + "/" + EditionFrame.HOME,
        queue.size(),
        queue.consequences());
  }

  private static String strings(UiStrings ui) {
    Map<String, String> strings = new TreeMap<>();
    ui.keys().stream()
        .filter(key -> STRINGS.stream().anyMatch(key::startsWith))
        .forEach(key -> strings.put(key, ui.pattern(key)));
    return ReviewJson.object(strings);
  }

  private static LanguageView language(LanguageTag tag, LanguageTag in) {
    return new LanguageView(
        tag.value(),
        Languages.isRightToLeft(tag) ? "rtl" : "ltr",
        Languages.label(tag, tag),
        Languages.label(tag, in));
  }
}
