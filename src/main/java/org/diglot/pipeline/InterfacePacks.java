package org.diglot.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.diagnostic.Location;
import org.diglot.diagnostic.Rule;
import org.diglot.model.LanguageTag;
import org.diglot.model.TextPosition;
import org.diglot.text.Languages;
import org.diglot.text.UiStrings;
import org.diglot.text.UiStrings.Layer;
import org.diglot.workspace.BuiltinFiles;
import org.diglot.workspace.LocaleFolder;

/** Interface strings of each language: the user's over the built-in ones, English last. */
final class InterfacePacks {

  private static final LanguageTag LAST_RESORT = new LanguageTag("en");
  private static final String FILE = "ui.properties";

  private final List<LocaleFolder> users;
  private final DiagnosticSink sink;
  private final Map<LanguageTag, UiStrings> packs = new ConcurrentHashMap<>();

  InterfacePacks(List<LocaleFolder> users, DiagnosticSink sink) {
    this.users = users;
    this.sink = sink;
  }

  /** The strings for a language; what is wrong with a pack is reported the first time. */
  UiStrings of(LanguageTag language) {
    return packs.computeIfAbsent(language, this::read);
  }

  private UiStrings read(LanguageTag language) {
    List<LanguageTag> chain = Languages.fallbacks(language);
    List<Layer> builtin = new ArrayList<>();
    chain.forEach(tag -> addBuiltin(tag, builtin));
    List<Layer> layers = new ArrayList<>();
    chain.forEach(tag -> addUsers(tag, builtin.isEmpty(), layers));
    layers.addAll(builtin);
    if (layers.isEmpty()) {
      sink.report(
          Diagnostic.of(
                  PipelineRules.NO_INTERFACE_PACK,
                  Location.ofFile(location(language)),
                  "there are no interface strings for " + language + "; English ones are shown")
              .withRemedy("add " + location(language)));
    }
    if (!chain.contains(LAST_RESORT) || builtin.isEmpty()) {
      addBuiltin(LAST_RESORT, layers);
    }
    UiStrings strings = UiStrings.of(language, layers);
    strings.problems().forEach(this::report);
    return strings;
  }

  private static String location(LanguageTag language) {
    return "locales/" + language + "/" + FILE;
  }

  private static void addBuiltin(LanguageTag tag, List<Layer> layers) {
    String path = "locales/" + tag + "/" + FILE;
    BuiltinFiles.text(path).ifPresent(text -> layers.add(new Layer(tag, path, text, true)));
  }

  private void addUsers(LanguageTag tag, boolean complete, List<Layer> layers) {
    for (LocaleFolder folder : users) {
      if (folder.tag().equals(tag)) {
        folder
            .file(FILE, sink)
            .ifPresent(file -> layers.add(new Layer(tag, file.location(), file.text(), complete)));
      }
    }
  }

  private void report(UiStrings.Problem problem) {
    Rule rule =
        problem.missing() ? PipelineRules.MISSING_UI_STRING : PipelineRules.INVALID_UI_STRING;
    Location place = Location.of(problem.file(), new TextPosition(Math.max(1, problem.line()), 1));
    sink.report(Diagnostic.of(rule, place, problem.message()));
  }
}
