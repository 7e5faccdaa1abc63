package org.diglot.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diglot.diagnostic.DiagnosticCollector;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;
import org.diglot.model.SourceFile;
import org.diglot.text.LanguageTags;
import org.diglot.text.Languages;
import org.diglot.update.PageUpdater;
import org.diglot.update.Recall;
import org.diglot.workspace.BuiltinFiles;
import org.diglot.workspace.LocaleFolder;
import org.diglot.workspace.NewFile;
import org.diglot.workspace.WorkspaceException;

/** Makes a locale: everything that a translator fills in. */
final class InitRun {

  static final String UI = "ui.properties";
  private static final String TERMS = "terms.csv";
  private static final String TERMS_HEAD = "concept,source,target,status,note\n";

  private final BuildRequest request;
  private final InitOptions options;
  private final ProgressListener progress;
  private final DiagnosticCollector findings = new DiagnosticCollector();
  private final List<String> lines = new ArrayList<>();
  private int pages;

  InitRun(BuildRequest request, InitOptions options, ProgressListener progress) {
    this.request = request;
    this.options = options;
    this.progress = progress;
  }

  UpdateResult run() throws WorkspaceException {
    LanguageTag tag = tag(options.tag());
    Inputs inputs = Inputs.open(request, findings);
    Origin source = UpdateRun.source(inputs, request);
    requireNew(tag, inputs);
    PageUpdater updater = UpdateRun.updater(inputs, source, findings);
    List<DocumentPath> files = UpdateRun.updated(source);
    for (DocumentPath path : files) {
      Optional<SourceFile> now = source.folder().read(path, findings);
      if (now.isPresent()) {
        page(tag, path, NewPage.of(updater, tag, now.get(), options.commit(), Recall.NOTHING));
      }
      progress.progress("making " + tag, pages, files.size());
    }
    int all = pages;
    if (!hasPack(tag, inputs)) {
      setting(tag, UI, BuiltinFiles.text("locales/en/" + UI).orElse(""));
    }
    setting(tag, TERMS, TERMS_HEAD);
    lines.add(
        tag
            + ": "
            + all
            + (all == 1 ? " page " : " pages ")
            + (options.dryRun() ? "to make" : "made"));
    return UpdateRun.result(request, inputs, findings, lines, pages);
  }

  /** The tag that an option spells. */
  static LanguageTag tag(String spelled) throws WorkspaceException {
    Optional<LanguageTag> tag = LanguageTag.parse(spelled.strip()).filter(LanguageTags::isKnown);
    if (tag.isPresent()) {
      return tag.get();
    }
    String near =
        LanguageTags.suggestion(spelled)
            .map(meant -> "did you mean " + meant + "?")
            .orElse("write a BCP 47 language tag such as fr-FR");
    throw new WorkspaceException(
        "-Ddiglot.tag: "
            + (spelled.isBlank() ? "which locale?" : "\"" + spelled + "\" is no language;")
            + " "
            + near);
  }

  private void requireNew(LanguageTag tag, Inputs inputs) throws WorkspaceException {
    if (tag.equals(inputs.site().sourceLanguage())) {
      throw new WorkspaceException(
          tag + " is the source language, so it cannot be translated into");
    }
    boolean exists =
        inputs.locales().stream()
            .anyMatch(
                origin -> origin.language().equals(tag) && !origin.folder().files().isEmpty());
    if (exists) {
      throw new WorkspaceException(
          tag + " has pages already; diglot:update -Ddiglot.newPages=true makes those it lacks");
    }
  }

  private static boolean hasPack(LanguageTag tag, Inputs inputs) {
    List<LanguageTag> chain = Languages.fallbacks(tag);
    for (LocaleFolder folder : inputs.packs()) {
      if (chain.contains(folder.tag()) && folder.file(UI, finding -> {}).isPresent()) {
        return true;
      }
    }
    return chain.stream().anyMatch(t -> BuiltinFiles.text("locales/" + t + "/" + UI).isPresent());
  }

  private void page(LanguageTag tag, DocumentPath path, NewPage page) throws WorkspaceException {
    String shown = NewPage.location(request, tag, path);
    if (options.dryRun() || page.write(request, tag, path)) {
      pages++;
    } else {
      lines.add("  " + shown + ": left alone: something is there already");
    }
  }

  private void setting(LanguageTag tag, String name, String text) throws WorkspaceException {
    NewFile file = new NewFile(tag + "/" + name, text);
    boolean done = options.dryRun() || NewFile.write(request.locales(), List.of(file));
    lines.add("  " + name + (done ? "" : ": left alone: something is there already"));
  }
}
