package org.diglot.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.diglot.model.DocumentPath;
import org.diglot.update.SideFiles;
import org.diglot.workspace.FileMark;
import org.diglot.workspace.Fingerprint;
import org.diglot.workspace.Hashes;
import org.diglot.workspace.SettingFiles;

/**
 * Names everything that the result of a path depends on. A part is the same for all paths: the
 * program, settings, templates, words, tables of contents, which files there are, and what pages
 * tell of themselves to others. The rest is the path's own files and those that its pages ask for.
 */
final class ResultKeys {

  private static final String CONTENT = "/content/";
  private static final String ABSENT = "-";

  private final Inputs inputs;
  private final List<Edition> editions;
  private final String site;
  private final Map<DocumentPath, String> marks = new ConcurrentHashMap<>();

  private ResultKeys(Inputs inputs, List<Edition> editions, String site) {
    this.inputs = inputs;
    this.editions = editions;
    this.site = site;
  }

  /** Nothing where something cannot be told by its bytes, such as a link. */
  static Optional<ResultKeys> of(
      BuildRequest request, CheckOptions options, Inputs inputs, List<Edition> editions) {
    Fingerprint name =
        new Fingerprint()
            .program()
            .setting("version", options.toolVersion())
            .setting("today", inputs.hasRegister() ? options.today().toString() : "")
            .setting("baseUrl", request.baseUrl().toString())
            .setting("reports", SettingFiles.shown(request.base(), options.reports()));
    tree(request, request.content(), ResultKeys::isOfPages, name);
    tree(request, request.locales(), ResultKeys::isOfLocalePages, name);
    request.template().ifPresent(folder -> tree(request, folder, path -> false, name));
    editions.forEach(edition -> facts(edition, name));
    return name.name().map(site -> new ResultKeys(inputs, editions, site));
  }

  private static void tree(
      BuildRequest request, Path folder, Predicate<String> isNamed, Fingerprint name) {
    name.tree(SettingFiles.shown(request.base(), folder), folder, isNamed);
  }

  private static boolean isOfLocalePages(String path) {
    int content = path.indexOf(CONTENT, 1);
    return content > 0
        && path.indexOf('/', 1) == content
        && isOfPages(path.substring(content + CONTENT.length() - 1));
  }

  /** Whether a file is known by its paths, each of which names it where it matters. */
  private static boolean isOfPages(String path) {
    try {
      DocumentPath file = new DocumentPath(path.substring(1));
      return Inputs.isMarkdown(file) || Inputs.isMedia(file) || SideFiles.isSideFile(file);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** What other pages know of a page. */
  private static void facts(Edition edition, Fingerprint name) {
    StringBuilder text = new StringBuilder();
    edition
        .pages()
        .forEach(
            (path, facts) -> {
              text.append(path).append('\n').append(facts.title()).append('\n');
              text.append(facts.language()).append(' ').append(facts.reading());
              text.append(' ').append(edition.translated().contains(path));
              facts.origins().forEach(origin -> text.append(' ').append(origin.language()));
              text.append('\n');
            });
    name.setting("edition " + edition.language(), text.toString());
  }

  /** What is the same for all paths. */
  String site() {
    return site;
  }

  /** What is the path's own. */
  String of(DocumentPath path) {
    StringBuilder text = new StringBuilder(marks(path));
    text.append(marks(SideFiles.states(path)));
    for (Edition edition : editions) {
      Optional.ofNullable(edition.pages().get(path))
          .ifPresent(facts -> text.append(facts.from(List.of())).append('\n'));
    }
    return hash(text.toString());
  }

  /** What its pages ask for. */
  String asked(List<DocumentPath> paths) {
    StringBuilder text = new StringBuilder();
    paths.forEach(path -> text.append(marks(path)));
    return hash(text.toString());
  }

  private static String hash(String text) {
    return Hashes.of(text.getBytes(StandardCharsets.UTF_8));
  }

  private String marks(DocumentPath path) {
    return marks.computeIfAbsent(path, this::read);
  }

  private String read(DocumentPath path) {
    StringBuilder text = new StringBuilder(path.value()).append('\n');
    for (Origin origin : inputs.all()) {
      text.append(origin.folder().contains(path) ? mark(path, origin) : ABSENT).append('\n');
    }
    return text.toString();
  }

  private static String mark(DocumentPath path, Origin origin) {
    try {
      return FileMark.of(origin.folder().bytes(path)).toString();
    } catch (IOException e) {
      return "unreadable";
    }
  }
}
