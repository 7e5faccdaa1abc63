package org.diglot.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.diagnostic.Location;
import org.diglot.diagnostic.Places;
import org.diglot.guidance.GuidanceClass;
import org.diglot.model.DocumentPath;
import org.diglot.model.GuidanceRegister;
import org.diglot.model.LanguageTag;
import org.diglot.model.SiteInfo;
import org.diglot.parse.GuidanceReader;
import org.diglot.parse.SiteReader;
import org.diglot.parse.TocReader;
import org.diglot.text.LanguageTags;
import org.diglot.update.SideFiles;
import org.diglot.workspace.ContentFolder;
import org.diglot.workspace.LanguageTagCheck;
import org.diglot.workspace.LocaleFolder;
import org.diglot.workspace.SettingFiles;
import org.diglot.workspace.Workspace;
import org.diglot.workspace.WorkspaceException;

/**
 * The folders of a run, sorted by what they are.
 *
 * @param site what {@code site.yml} says
 * @param source the source language's content, if there is any
 * @param locales the bilingual contents, by tag
 * @param packs every locale folder, also those that only adapt the interface
 */
record Inputs(
    SiteInfo site, Optional<Origin> source, List<Origin> locales, List<LocaleFolder> packs) {

  private static final DocumentPath SITE_FILE = new DocumentPath("site.yml");

  /** The register of guidance statements. */
  private static final DocumentPath GUIDANCE_FILE = new DocumentPath("guidance.yml");

  /** Terms of several languages. */
  static final DocumentPath TERMS_FILE = new DocumentPath("terms.tbx");

  private static final String MARKDOWN = ".md";

  static Inputs open(BuildRequest request, DiagnosticSink sink) throws WorkspaceException {
    Workspace workspace =
        Workspace.open(
            request.base(),
            request.content(),
            request.locales(),
            new LanguageTagCheck(LanguageTags::isKnown, LanguageTags::suggestion),
            sink);
    SiteInfo site = site(request, workspace.content(), sink);
    LanguageTag language = site.sourceLanguage();
    Optional<Origin> source = workspace.content().map(c -> new Origin(language, false, c));
    List<Origin> locales = new ArrayList<>();
    for (LocaleFolder folder : workspace.locales()) {
      if (folder.content().isPresent()) {
        if (folder.tag().equals(language)) {
          reportSourceAsLocale(folder, sink);
        } else {
          locales.add(new Origin(folder.tag(), true, folder.content().get()));
        }
      }
    }
    return new Inputs(site, source, locales, workspace.locales());
  }

  private static SiteInfo site(
      BuildRequest request, Optional<ContentFolder> content, DiagnosticSink sink)
      throws WorkspaceException {
    SiteInfo site =
        content
            .flatMap(folder -> folder.read(SITE_FILE, sink))
            .map(file -> SiteReader.read(file, sink))
            .orElse(SiteInfo.DEFAULT);
    if (request.baseUrl().isEmpty()) {
      return site;
    }
    String given = request.baseUrl().get();
    return site.at(
        SiteReader.addressOf(given)
            .orElseThrow(
                () ->
                    new WorkspaceException(
                        "\""
                            + given
                            + "\" is not the address of a site. Write one such as"
                            + " -Ddiglot.baseUrl=https://docs.example.org/")));
  }

  private static void reportSourceAsLocale(LocaleFolder folder, DiagnosticSink sink) {
    sink.report(
        Diagnostic.of(
                PipelineRules.SOURCE_LANGUAGE_AS_LOCALE,
                Location.ofFile(folder.content().orElseThrow().location(SITE_FILE)),
                folder.tag() + " is the source language, so it cannot be translated into")
            .withRemedy("rename the folder, or set sourceLanguage in content/site.yml"));
  }

  /**
   * Whether there is a register of guidance: the only thing for which a page depends on the day.
   */
  boolean hasRegister() {
    return source.filter(folder -> folder.folder().contains(GUIDANCE_FILE)).isPresent();
  }

  /** The register of guidance; empty where there is none. */
  GuidanceRegister register(DiagnosticSink sink) {
    return source
        .flatMap(folder -> folder.folder().read(GUIDANCE_FILE, sink))
        .map(file -> GuidanceReader.read(file, GuidanceClass.words(), sink))
        .orElse(GuidanceRegister.EMPTY);
  }

  /** Which page and locale a shown path belongs to. */
  static Places places(BuildRequest request) {
    return Places.byFolder(
        SettingFiles.shown(request.base(), request.content()),
        SettingFiles.shown(request.base(), request.locales()));
  }

  /** Every content folder, the source's first. */
  List<Origin> all() {
    List<Origin> all = new ArrayList<>();
    source.ifPresent(all::add);
    all.addAll(locales);
    return all;
  }

  /** Whether a file is a page of its own: Markdown, neither included by others nor a table. */
  static boolean isPage(DocumentPath path) {
    return isMarkdown(path) && !isIncluded(path) && !TocReader.isToc(path.fileName());
  }

  /** Whether a file is published as it is. */
  static boolean isMedia(DocumentPath path) {
    return !isMarkdown(path)
        && !TocReader.isToc(path.fileName())
        && !path.equals(SITE_FILE)
        && !path.equals(GUIDANCE_FILE)
        && !path.equals(TERMS_FILE)
        && !SideFiles.isSideFile(path);
  }

  /** Whether a file is Markdown. */
  static boolean isMarkdown(DocumentPath path) {
    return path.fileName().toLowerCase(Locale.ROOT).endsWith(MARKDOWN);
  }

  /** Whether a file is there to be included by pages. */
  static boolean isIncluded(DocumentPath path) {
    return isMarkdown(path) && ("/" + path.folder()).contains("/includes/");
  }
}
