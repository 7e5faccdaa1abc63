package org.diglot.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.diagnostic.Location;
import org.diglot.model.LanguageTag;

/** Finds the locales of a workspace: every folder in {@code locales} whose name is a language. */
final class LocaleFolders {

  private final LinkGuard links;
  private final LanguageTagCheck check;
  private final ShownPaths shown;
  private final DiagnosticSink sink;
  private final SortedMap<LanguageTag, Path> folders = new TreeMap<>();

  private LocaleFolders(
      LinkGuard links, LanguageTagCheck check, ShownPaths shown, DiagnosticSink sink) {
    this.links = links;
    this.check = check;
    this.shown = shown;
    this.sink = sink;
  }

  /** The locales by tag; folders that are none are reported. */
  static List<LocaleFolder> in(
      Path folder, LanguageTagCheck check, ShownPaths shown, DiagnosticSink sink)
      throws IOException {
    LinkGuard links = new LinkGuard(folder, shown, sink);
    LocaleFolders found = new LocaleFolders(links, check, shown, sink);
    for (Path entry : FileTree.entries(folder)) {
      found.add(entry);
    }
    return found.folders.entrySet().stream()
        .<LocaleFolder>map(
            locale -> LocaleDirectory.of(locale.getKey(), locale.getValue(), links, shown, sink))
        .toList();
  }

  private void add(Path entry) {
    if (Files.isSymbolicLink(entry) && links.follow(entry).isEmpty()) {
      return;
    }
    if (!Files.isDirectory(entry)) {
      return;
    }
    String name = FileTree.name(entry);
    Optional<LanguageTag> tag = LanguageTag.parse(name);
    if (tag.isPresent() && check.isKnown().test(tag.get())) {
      addKnown(tag.get(), entry);
    } else {
      reportUnknown(name, entry, tag.isPresent());
    }
  }

  private void addKnown(LanguageTag tag, Path entry) {
    Path other = folders.putIfAbsent(tag, entry);
    if (other != null) {
      Location otherPlace = Location.ofFile(shown.of(other));
      sink.report(
          Diagnostic.of(
                  WorkspaceRules.PATH_CLASH,
                  Location.ofFile(shown.of(entry)),
                  "this folder and " + otherPlace.path() + " name the same language " + tag)
              .withRelated("the folder that is used", otherPlace)
              .withRemedy("move the files of one folder into the other"));
    }
  }

  private void reportUnknown(String name, Path entry, boolean wellFormed) {
    String message =
        wellFormed
            ? "\"" + name + "\" names no known language"
            : "\"" + name + "\" is not a language tag";
    String remedy =
        check
            .suggestion()
            .apply(name)
            .map(tag -> "rename the folder to \"" + tag + "\"")
            .orElse("name the folder by a BCP 47 language tag, such as \"fr-FR\"");
    sink.report(
        Diagnostic.of(
                WorkspaceRules.INVALID_LANGUAGE_TAG, Location.ofFile(shown.of(entry)), message)
            .withRemedy(remedy));
  }
}
