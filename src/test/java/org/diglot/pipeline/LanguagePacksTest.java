package org.diglot.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.diglot.diagnostic.DiagnosticCollector;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;
import org.diglot.model.SourceFile;
import org.diglot.text.Lexicon;
import org.diglot.workspace.ContentFolder;
import org.diglot.workspace.LocaleFolder;
import org.junit.jupiter.api.Test;

class LanguagePacksTest {

  private record Folder(LanguageTag tag, String text) implements LocaleFolder {

    @Override
    public Optional<ContentFolder> content() {
      return Optional.empty();
    }

    @Override
    public Optional<SourceFile> file(String name, DiagnosticSink sink) {
      String location = "locales/" + tag + "/" + name;
      return Optional.of(new SourceFile(location, new DocumentPath(name), text));
    }
  }

  private final DiagnosticCollector findings = new DiagnosticCollector();

  private LanguagePacks packs(String general, String special) {
    return new LanguagePacks(
        List.of(
            new Folder(new LanguageTag("nl-BE"), special),
            new Folder(new LanguageTag("nl"), general)),
        findings);
  }

  private static List<String> found(Lexicon lexicon, String text) {
    return lexicon.find(text).stream().map(Lexicon.Hit::entry).toList();
  }

  @Test
  void specialPacksAddToGeneralOnes() {
    LanguagePacks packs = packs("cues: {negation: [niet]}", "cues: {negation: [geen]}");
    assertEquals(
        List.of("niet", "geen"), found(packs.of(new LanguageTag("nl-BE")).lexicon(), "niet geen"));
    assertEquals(List.of("niet"), found(packs.of(new LanguageTag("nl")).lexicon(), "niet geen"));
    assertEquals(List.of("niet"), found(packs.of(new LanguageTag("nl-NL")).lexicon(), "niet geen"));
  }

  @Test
  void specialPacksTakeBackOrReplace() {
    LanguagePacks taken =
        packs("cues: {negation: [niet, nooit]}", "cues: {negation: {except: [niet]}}");
    assertEquals(
        List.of("nooit"), found(taken.of(new LanguageTag("nl-BE")).lexicon(), "niet nooit"));
    LanguagePacks replaced =
        packs("cues: {negation: [niet]}", "cues: {negation: {words: [geen], inherit: false}}");
    assertEquals(
        List.of("geen"), found(replaced.of(new LanguageTag("nl-BE")).lexicon(), "niet geen"));
  }

  @Test
  void languagesWithoutPackHaveNoCues() {
    assertTrue(packs("", "").of(new LanguageTag("mt")).lexicon().isEmpty());
  }

  @Test
  void englishComesWithTheProgram() {
    LanguagePacks packs = new LanguagePacks(List.of(), findings);
    for (String tag : List.of("en", "en-US", "en-GB")) {
      Lexicon english = packs.of(new LanguageTag(tag)).lexicon();
      assertTrue(
          english.find("You must not").stream()
              .anyMatch(hit -> hit.cue() == Lexicon.Cue.PROHIBITION),
          tag);
    }
    assertEquals(List.of(), findings.sorted());
  }

  @Test
  void usersPacksAddToThoseOfTheProgram() {
    Folder folder = new Folder(new LanguageTag("en-GB"), "cues: {obligation: [mind the gap]}");
    LanguagePacks packs = new LanguagePacks(List.of(folder), findings);
    assertTrue(
        found(packs.of(new LanguageTag("en-GB")).lexicon(), "Mind the gap")
            .contains("mind the gap"));
    assertTrue(found(packs.of(new LanguageTag("en-GB")).lexicon(), "You must").contains("must"));
    assertFalse(
        found(packs.of(new LanguageTag("en")).lexicon(), "Mind the gap").contains("mind the gap"));
  }

  @Test
  void reportsAPackOnce() {
    LanguagePacks packs = packs("cues: {negatoin: [x]}", "");
    packs.of(new LanguageTag("nl"));
    packs.of(new LanguageTag("nl-BE"));
    assertEquals(1, findings.sorted().size());
  }
}
