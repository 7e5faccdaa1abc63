package org.diglot.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.memory.TermEntry;
import org.diglot.memory.TermEntry.Status;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;
import org.diglot.model.SourceFile;
import org.junit.jupiter.api.Test;

class TbxBasicTest {

  private static final LanguageTag FRENCH = new LanguageTag("fr-FR");

  private final List<Diagnostic> found = new ArrayList<>();

  private Map<LanguageTag, List<TermEntry>> read(String text) {
    return TbxBasic.read(
        new SourceFile("terms.tbx", new DocumentPath("terms.tbx"), text),
        new LanguageTag("en"),
        found::add);
  }

  private static final List<TermEntry> BADGE =
      List.of(
          new TermEntry("c1", "badge", "badge", Status.PREFERRED, Optional.of("Opens doors.")),
          new TermEntry("c1", "badge", "insigne", Status.FORBIDDEN, Optional.of("Opens doors.")));

  @Test
  void readsTheDialectOf2008() {
    assertEquals(
        Map.of(FRENCH, BADGE),
        read(
            """
            <?xml version="1.0"?><!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">
            <martif type="TBX-Basic" xml:lang="en"><text><body><termEntry id="c1">
            <descrip type="definition">Opens doors.</descrip>
            <langSet xml:lang="en-US"><tig><term>badge</term></tig></langSet>
            <langSet xml:lang="fr-FR"><tig><term>badge</term>
            <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></tig>
            <ntig><termGrp><term>insigne</term>
            <termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termGrp></ntig>
            </langSet></termEntry></body></text></martif>
            """));
    assertEquals(List.of(), found);
  }

  @Test
  void readsTheDialectOf2019WithElements() {
    assertEquals(
        Map.of(FRENCH, BADGE),
        read(
            """
            <tbx style="dct" type="TBX-Basic" xmlns="urn:iso:std:iso:30042:ed-2"
             xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic">
            <text><body><conceptEntry id="c1"><basic:definition>Opens doors.</basic:definition>
            <langSec xml:lang="en"><termSec><term>badge</term></termSec></langSec>
            <langSec xml:lang="fr-FR"><termSec><term>badge</term>
            <min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus></termSec>
            <termSec><term>insigne</term>
            <min:administrativeStatus>supersededTerm-admn-sts</min:administrativeStatus></termSec>
            </langSec></conceptEntry></body></text></tbx>
            """));
  }

  @Test
  void keepsWhatStandsBeforeDamage() {
    assertEquals(
        1,
        read("""
                <tbx><conceptEntry id="c1"><langSec xml:lang="en"><termSec><term>a</term></termSec>
                </langSec><langSec xml:lang="fr-FR"><termSec><term>b</term></termSec></langSec>
                </conceptEntry><conceptEntry></tbx>
                """)
            .get(FRENCH)
            .size());
    assertEquals("invalid-term-file", found.get(0).rule().id());
    assertEquals(3, found.get(0).location().start().line());
  }

  @Test
  void readsNoEntities() {
    String bomb =
        """
        <!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY f SYSTEM "file:///etc/hostname">]>
        <tbx><conceptEntry><langSec xml:lang="en"><termSec><term>a</term></termSec></langSec>
        <langSec xml:lang="fr-FR"><termSec><term>&f;</term></termSec></langSec></conceptEntry></tbx>
        """;
    assertEquals(
        true,
        read(bomb).values().stream()
            .flatMap(List::stream)
            .noneMatch(entry -> !entry.target().equals("&f;")));
  }

  @Test
  void reportsStrangeValues() {
    read(
        """
        <tbx><conceptEntry><langSec xml:lang="!"/><langSec xml:lang="fr-FR"><termSec><term> </term>
        <termNote type="administrativeStatus">best</termNote></termSec></langSec></conceptEntry></tbx>
        """);
    assertEquals(
        List.of("invalid-term", "invalid-term", "invalid-term"),
        found.stream().map(d -> d.rule().id()).toList());
    found.clear();
    read("no xml");
    read("");
    assertEquals(2, found.size());
  }
}
