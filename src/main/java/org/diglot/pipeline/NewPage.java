package org.diglot.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diglot.memory.MemoryQuery;
import org.diglot.model.BilingualDocument;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;
import org.diglot.model.PageStates;
import org.diglot.model.Revision;
import org.diglot.model.SourceFile;
import org.diglot.model.View;
import org.diglot.parse.BilingualParser;
import org.diglot.parse.PageTextReader;
import org.diglot.update.PageUpdate;
import org.diglot.update.PageUpdater;
import org.diglot.update.Recall;
import org.diglot.update.SideFiles;
import org.diglot.workspace.NewFile;
import org.diglot.workspace.SettingFiles;
import org.diglot.workspace.WorkspaceException;

/**
 * A bilingual page that a locale does not have yet.
 *
 * @param update the page, and what is known of its segments
 */
record NewPage(PageUpdate update) {

  private static final String NO_HASH = "0000000000000000000000000000000000000000";

  /**
   * The page that has a source's skeleton, and what the memory knows of translations.
   *
   * @param commit the revision of the source, where it is known
   * @param recall knows translations of segments, and of title and description
   */
  static NewPage of(
      PageUpdater updater,
      LanguageTag locale,
      SourceFile now,
      Optional<String> commit,
      Recall recall) {
    BilingualDocument source = BilingualParser.parseMonolingual(now, finding -> {});
    String translated = entry("title", source, recall) + entry("description", source, recall);
    String head =
        "---\n"
            + translated
            + (Revision.KEYS.get(0) + ": " + NO_HASH + "\n")
            + commit.map(name -> Revision.KEYS.get(1) + ": " + name + "\n").orElse("")
            + (Revision.KEYS.get(3) + ": " + locale + "\n")
            + "---\n";
    BilingualDocument nothing =
        BilingualParser.parse(new SourceFile(now.location(), now.path(), head), finding -> {});
    PageUpdate update =
        updater.update(
            new PageUpdater.OldPage(
                locale,
                nothing,
                PageTextReader.read(nothing, View.Side.SOURCE),
                PageTextReader.read(nothing, View.Side.TARGET),
                PageStates.NONE),
            new PageUpdater.NewSource(source, PageTextReader.readSource(source, Set.of()), commit),
            recall);
    return new NewPage(update);
  }

  private static String entry(String key, BilingualDocument source, Recall recall) {
    return source
        .frontMatter()
        .value(key)
        .flatMap(text -> recall.translation(MemoryQuery.of(text)))
        .filter(found -> found.madeFrom().isEmpty())
        .map(Recall.Recalled::target)
        .map(text -> key + ": \"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"\n")
        .orElse("");
  }

  /** The path of a new page as messages show it. */
  static String location(BuildRequest request, LanguageTag locale, DocumentPath path) {
    return SettingFiles.shown(request.base(), request.locales()) + "/" + below(locale, path);
  }

  private static String below(LanguageTag locale, DocumentPath path) {
    return locale + "/content/" + path;
  }

  /**
   * Writes the page, what stands beside it first.
   *
   * @return false, with nothing done, where one of the files is there already
   */
  boolean write(BuildRequest request, LanguageTag locale, DocumentPath path)
      throws WorkspaceException {
    String states = below(locale, SideFiles.states(path));
    String text = SideFiles.write(update.states());
    List<NewFile> files =
        text.isEmpty()
            ? List.of(new NewFile(below(locale, path), update.text()))
            : List.of(new NewFile(states, text), new NewFile(below(locale, path), update.text()));
    return NewFile.write(request.locales(), files);
  }
}
