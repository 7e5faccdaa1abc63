package org.diglot.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diglot.diagnostic.DiagnosticCollector;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;
import org.diglot.model.SiteInfo;
import org.diglot.model.SourceFile;
import org.junit.jupiter.api.Test;

class SiteReaderTest {

  private final DiagnosticCollector findings = new DiagnosticCollector();

  private SiteInfo read(String text) {
    return SiteReader.read(
        new SourceFile("content/site.yml", new DocumentPath("site.yml"), text), findings);
  }

  private List<String> found() {
    return findings.sorted().stream()
        .map(d -> d.rule().id() + " " + d.location().start() + " " + d.remedy().orElse(""))
        .toList();
  }

  @Test
  void readsEveryKey() {
    String text =
        """
        title:
          en: Policy
          fr-fr: Stratégie
        description: About sign-in
        sourceLanguage: en-us
        baseUrl: https://docs.example.org/policy
        """;
    SiteInfo site = read(text);
    assertEquals(Map.of("en", "Policy", "fr-FR", "Stratégie"), site.titles());
    assertEquals(Map.of("", "About sign-in"), site.descriptions());
    assertEquals(new LanguageTag("en-US"), site.sourceLanguage());
    assertEquals(Optional.of("https://docs.example.org/policy/"), site.baseUrl());
    assertEquals(List.of(), found());
  }

  @Test
  void emptyFileGivesDefaults() {
    assertEquals(SiteInfo.DEFAULT, read("\uFEFF# nothing yet\r\n"));
    assertEquals(SiteInfo.DEFAULT, read("title:\nbaseUrl: ''\n"));
    assertEquals(List.of(), found());
  }

  @Test
  void namesTheNearestKnownKey() {
    read("titel: x\r\nbaseURL: https://example.org/\r\ncolour: red\r\n");
    assertEquals(
        List.of(
            "unknown-site-key 1:1 write \"title\"",
            "unknown-site-key 2:1 write \"baseUrl\"",
            "unknown-site-key 3:1 remove it; known are title, description, sourceLanguage, baseUrl, editUrl, indexFrom"),
        found());
  }

  @Test
  void suggestsTagsForPosixNames() {
    SiteInfo site = read("sourceLanguage: en_US.UTF-8\ntitle:\n  fr_FR: x\n  1: y\n");
    assertEquals(SiteInfo.DEFAULT, site);
    assertEquals(
        List.of(
            "invalid-site-value 1:17 write en-US",
            "invalid-site-value 3:3 write fr-FR",
            "invalid-site-value 4:3 write a BCP 47 tag such as en or fr-FR"),
        found());
  }

  @Test
  void refusesAddressesThatAreNotOfASite() {
    for (String url :
        List.of("docs", "ftp://x.org/", "https://x.org/?q", "https:x", "https://x y/", "[]")) {
      assertEquals(Optional.empty(), read("baseUrl: " + url + "\n").baseUrl(), url);
    }
    assertTrue(found().stream().allMatch(f -> f.startsWith("invalid-site-value 1:10")));
    assertEquals(6, found().size());
  }

  @Test
  void unreadableFileGivesDefaults() {
    assertEquals(SiteInfo.DEFAULT, read("title: a: b\n"));
    assertEquals(SiteInfo.DEFAULT, read("- a\n"));
    assertTrue(found().get(0).startsWith("invalid-site-file 1:1 "));
    assertTrue(found().get(1).startsWith("invalid-site-file 1:9 "));
  }
}
