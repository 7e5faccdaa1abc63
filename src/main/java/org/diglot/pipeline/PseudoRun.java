package org.diglot.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.diglot.diagnostic.DiagnosticCollector;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;
import org.diglot.model.SourceFile;
import org.diglot.text.Languages;
import org.diglot.text.PseudoText;
import org.diglot.update.PageUpdater;
import org.diglot.update.Recall;
import org.diglot.workspace.BuiltinFiles;
import org.diglot.workspace.EditableFile;
import org.diglot.workspace.NewFile;
import org.diglot.workspace.SettingFiles;
import org.diglot.workspace.WorkspaceException;

/** Makes a pseudo-locale, or makes it anew. */
final class PseudoRun {

  private final BuildRequest request;
  private final PseudoOptions options;
  private final ProgressListener progress;
  private final PseudoText text;
  private final DiagnosticCollector findings = new DiagnosticCollector();
  private final List<String> lines = new ArrayList<>();
  private int pages;

  PseudoRun(BuildRequest request, PseudoOptions options, ProgressListener progress) {
    this.request = request;
    this.options = options;
    this.progress = progress;
    this.text = new PseudoText(options.rightToLeft());
  }

  UpdateResult run() throws WorkspaceException {
    LanguageTag tag = InitRun.tag(options.tag());
    if (!Languages.isPseudo(tag)) {
      throw new WorkspaceException(
          "-Ddiglot.tag="
              + tag
              + ": a pseudo-locale is written anew each time, so its tag has to"
              + " begin with qps-, which no language has");
    }
    Inputs inputs = Inputs.open(request, findings);
    Origin source = UpdateRun.source(inputs, request);
    PageUpdater updater = UpdateRun.updater(inputs, source, findings);
    Recall pseudo = Recall.ofTexts(markdown -> Optional.of(text.of(markdown)));
    List<DocumentPath> files = UpdateRun.updated(source);
    int done = 0;
    for (DocumentPath path : files) {
      Optional<SourceFile> now = source.folder().read(path, findings);
      if (now.isPresent()) {
        NewPage page = NewPage.of(updater, tag, now.get(), Optional.empty(), pseudo);
        write(tag + "/content/" + path, page.update().text());
      }
      progress.progress("making " + tag, ++done, files.size());
    }
    int made = pages;
    write(tag + "/" + InitRun.UI, strings());
    lines.add(tag + ": " + made + " of " + files.size() + " pages written, the others are current");
    return UpdateRun.result(request, inputs, findings, lines, made);
  }

  private String strings() {
    return BuiltinFiles.text("locales/en/" + InitRun.UI)
            .orElse("")
            .lines()
            .filter(line -> !line.startsWith("#") && line.contains("="))
            .map(this::string)
            .collect(Collectors.joining("\n"))
        + "\n";
  }

  private String string(String line) {
    int value = line.indexOf('=') + 1;
    return line.substring(0, value) + text.ofMessage(line.substring(value));
  }

  private void write(String path, String content) throws WorkspaceException {
    String shown = SettingFiles.shown(request.base(), request.locales()) + "/" + path;
    Optional<EditableFile> there =
        EditableFile.open(request.base(), shown, request.locales(), finding -> {});
    if (there.isPresent() && there.get().text().equals(content)) {
      return;
    }
    boolean written =
        there.isPresent()
            ? there.get().replace(content)
            : NewFile.write(request.locales(), List.of(new NewFile(path, content)));
    if (written) {
      pages++;
    } else {
      lines.add("  " + shown + ": left alone: it cannot be replaced, or has changed");
    }
  }
}
