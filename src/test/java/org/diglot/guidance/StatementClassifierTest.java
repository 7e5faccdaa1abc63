package org.diglot.guidance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.diglot.LabelledTexts;
import org.diglot.model.Block;
import org.diglot.model.BlockKind;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;
import org.diglot.model.PageText;
import org.diglot.model.Section;
import org.diglot.model.Sentence;
import org.diglot.model.SourceFile;
import org.diglot.model.TextRange;
import org.diglot.text.Lexicon;
import org.junit.jupiter.api.Test;

class StatementClassifierTest {

  private final StatementClassifier classifier = new StatementClassifier(LabelledTexts.english());
  private final List<Block> blocks = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>(List.of(new Section(0, 0, "", "", 0)));

  private int block(BlockKind kind, int lead, String... texts) {
    int index = blocks.size();
    OptionalInt leadBlock = lead < 0 ? OptionalInt.empty() : OptionalInt.of(lead);
    int depth = kind == BlockKind.LIST_ITEM ? 1 : 0;
    int section = sections.size() - 1;
    blocks.add(
        new Block(
            index, kind, section, depth, leadBlock, OptionalInt.empty(), OptionalInt.empty()));
    for (String text : texts) {
      sentences.add(new Sentence(sentences.size(), index, text, TextRange.at(0), Optional.empty()));
    }
    return index;
  }

  private void heading(int level, int parent, String text) {
    sections.add(new Section(sections.size(), level, "x", text, parent));
    block(BlockKind.HEADING, -1, text);
  }

  private List<GuidanceClass> classes() {
    PageText page =
        new PageText(
            new SourceFile("x.md", new DocumentPath("x.md"), ""),
            sections,
            blocks,
            sentences,
            List.of());
    return sentences.stream().map(s -> classifier.classify(page, s).guidanceClass()).toList();
  }

  @Test
  void itemsTakeTheClassOfTheirLead() {
    int lead = block(BlockKind.PARAGRAPH, -1, "Here we go.", "Create the following policies:");
    block(BlockKind.LIST_ITEM, lead, "A second factor for owners.", "It was asked for in 2019.");
    block(BlockKind.LIST_ITEM, lead, "You can rename it.");
    assertEquals(
        List.of(
            GuidanceClass.INFORMATION,
            GuidanceClass.OBLIGATION,
            GuidanceClass.OBLIGATION,
            GuidanceClass.INFORMATION,
            GuidanceClass.PERMISSION),
        classes());
  }

  @Test
  void itemsWithoutSubjectTakeItFromTheirLead() {
    int people = block(BlockKind.PARAGRAPH, -1, "From then on, your users:");
    block(BlockKind.LIST_ITEM, people, "Can reset their own PIN.");
    block(BlockKind.LIST_ITEM, people, "Keep a copy.");
    int thing = block(BlockKind.PARAGRAPH, -1, "From then on, the lift:");
    block(BlockKind.LIST_ITEM, thing, "Can stop on each floor.");
    assertEquals(
        List.of(
            GuidanceClass.INFORMATION,
            GuidanceClass.PERMISSION,
            GuidanceClass.INFORMATION,
            GuidanceClass.INFORMATION,
            GuidanceClass.INFORMATION),
        classes());
  }

  @Test
  void ordersInItemsObligeUnlessTheirLeadNamesTopics() {
    int before = block(BlockKind.PARAGRAPH, -1, "Before you use the saw:");
    block(BlockKind.LIST_ITEM, before, "Sign the form");
    block(BlockKind.LIST_ITEM, before, "Select **Start**");
    int topics = block(BlockKind.PARAGRAPH, -1, "The guide shows you how to:");
    block(BlockKind.LIST_ITEM, topics, "Sign the form");
    assertEquals(
        List.of(
            GuidanceClass.INFORMATION,
            GuidanceClass.OBLIGATION,
            GuidanceClass.INFORMATION,
            GuidanceClass.INFORMATION,
            GuidanceClass.INFORMATION),
        classes());
  }

  @Test
  void furtherReadingInforms() {
    block(BlockKind.LIST_ITEM, -1, "[Lock the door](door.md) at night");
    block(BlockKind.LIST_ITEM, -1, "[Lock the door](door.md)");
    heading(2, 0, "Related resources");
    block(BlockKind.LIST_ITEM, -1, "[What you can do with a key](key.md)");
    block(BlockKind.LIST_ITEM, -1, "You must not use these links.");
    assertEquals(
        List.of(
            GuidanceClass.OBLIGATION,
            GuidanceClass.INFORMATION,
            GuidanceClass.INFORMATION,
            GuidanceClass.INFORMATION,
            GuidanceClass.PROHIBITION),
        classes());
  }

  @Test
  void titlesInCellsObligeWhereTheirColumnAsksForIt() {
    cell(BlockKind.TABLE_HEAD, 0, "Name");
    cell(BlockKind.TABLE_HEAD, 1, "Recommendation");
    cell(BlockKind.TABLE_CELL, 0, "Report old keys");
    cell(BlockKind.TABLE_CELL, 1, "Report old keys");
    cell(BlockKind.TABLE_CELL, 0, "Report old keys.");
    assertEquals(
        List.of(
            GuidanceClass.INFORMATION,
            GuidanceClass.INFORMATION,
            GuidanceClass.INFORMATION,
            GuidanceClass.OBLIGATION,
            GuidanceClass.OBLIGATION),
        classes());
  }

  private void cell(BlockKind kind, int column, String text) {
    int index = block(kind, -1, text);
    Block made = blocks.get(index);
    blocks.set(
        index,
        new Block(
            index,
            kind,
            made.section(),
            0,
            made.lead(),
            OptionalInt.of(0),
            OptionalInt.of(column)));
  }

  @Test
  void stepsAreInformationUnlessTheirLeadObliges() {
    int steps = block(BlockKind.PARAGRAPH, -1, "To add a rule, follow these steps:");
    block(BlockKind.LIST_ITEM, steps, "Select **Save**.");
    int duty = block(BlockKind.PARAGRAPH, -1, "You must:");
    block(BlockKind.LIST_ITEM, duty, "Sign the form.");
    int right = block(BlockKind.PARAGRAPH, -1, "You can:");
    block(BlockKind.LIST_ITEM, right, "Copy the form.");
    assertEquals(
        List.of(
            GuidanceClass.INFORMATION,
            GuidanceClass.INFORMATION,
            GuidanceClass.OBLIGATION,
            GuidanceClass.OBLIGATION,
            GuidanceClass.PERMISSION,
            GuidanceClass.PERMISSION),
        classes());
  }

  @Test
  void nestedItemsReachTheLeadOfTheOuterList() {
    int lead = block(BlockKind.PARAGRAPH, -1, "You must not share:");
    int outer = block(BlockKind.LIST_ITEM, lead, "Keys, such as:");
    block(BlockKind.LIST_ITEM, outer, "Smart cards");
    assertEquals(
        List.of(GuidanceClass.PROHIBITION, GuidanceClass.PROHIBITION, GuidanceClass.PROHIBITION),
        classes());
  }

  @Test
  void headingsGiveTheirItemsAClass() {
    heading(2, 0, "Prohibited uses");
    block(BlockKind.LIST_ITEM, -1, "Sale of goods");
    heading(2, 0, "Requirements");
    heading(3, 2, "Phones");
    block(BlockKind.LIST_ITEM, -1, "A screen lock");
    block(BlockKind.PARAGRAPH, -1, "Phones are common.");
    assertEquals(
        List.of(
            GuidanceClass.INFORMATION,
            GuidanceClass.PROHIBITION,
            GuidanceClass.INFORMATION,
            GuidanceClass.INFORMATION,
            GuidanceClass.OBLIGATION,
            GuidanceClass.INFORMATION),
        classes());
  }

  @Test
  void withoutCuesAllIsInformation() {
    StatementClassifier blind = new StatementClassifier(Lexicon.empty(new LanguageTag("xx")));
    assertEquals(GuidanceClass.INFORMATION, blind.classify("You must go.").guidanceClass());
  }
}
