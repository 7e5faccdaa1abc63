package org.diglot.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.diglot.model.BilingualDocument;
import org.diglot.model.FrontMatter;
import org.diglot.model.HeadingAnchor;
import org.diglot.model.PageElement;
import org.diglot.model.PageText;
import org.diglot.model.Sentence;
import org.diglot.model.TextRange;
import org.diglot.model.View;
import org.diglot.text.HeadingSlug;

/** Walks over a page's leaves and puts its text together. */
final class PageWalk {

  private static final String TAB = "#tab/";

  private static final HeadingAnchor NO_ANCHOR = new HeadingAnchor("", TextRange.at(0));

  private final BilingualDocument document;
  private final View view;
  private final List<Leaf> leaves;
  private final List<Part> parts;
  private final SentenceSource source;
  private final PageAssembly page;
  private final HeadingFinder headings;
  private int nextPart;

  PageWalk(
      BilingualDocument document,
      View view,
      List<Leaf> leaves,
      List<Part> parts,
      SentenceSource source) {
    this.document = document;
    this.view = view;
    this.leaves = leaves;
    this.parts = parts;
    this.source = source;
    this.page = new PageAssembly(document.file());
    this.headings = new HeadingFinder(document.headingAnchors());
  }

  /**
   * Reads the page.
   *
   * @param ownFrontMatter whether the front matter is in the language of the text that is read
   */
  PageText read(boolean ownFrontMatter) {
    addFrontMatter(PageElement.Kind.TITLE, "title", ownFrontMatter);
    addFrontMatter(PageElement.Kind.DESCRIPTION, "description", ownFrontMatter);
    for (int i = 0; i < leaves.size(); i++) {
      read(i, leaves.get(i));
    }
    readParts(leaves.size());
    return page.page();
  }

  private void addFrontMatter(PageElement.Kind kind, String key, boolean own) {
    for (FrontMatter.Entry entry : document.frontMatter().entries()) {
      if (entry.key().equals(key) && entry.values().size() < 2) {
        String text = entry.range().of(document.file().text());
        TextRange range =
            new TextRange(
                entry.range().start(), entry.range().start() + text.stripTrailing().length());
        String value = own && !entry.values().isEmpty() ? entry.values().get(0) : "";
        page.element(kind, "", value, range, OptionalInt.empty());
        return;
      }
    }
  }

  private void read(int index, Leaf leaf) {
    int firstSentence = page.sentenceCount();
    switch (leaf.form()) {
      case CODE ->
          page.element(
              PageElement.Kind.CODE_BLOCK,
              CodeText.of(view.text(), leaf),
              "",
              toFile(leaf.range()),
              OptionalInt.empty());
      case DIRECTIVE ->
          addElements(
              FoundElement.inDirective(view.text(), leaf.range().start(), leaf.range().end()),
              List.of());
      default -> readText(index, leaf, firstSentence);
    }
  }

  private void readText(int index, Leaf leaf, int firstSentence) {
    boolean cut = nextPart < parts.size() && parts.get(nextPart).leaf() == index;
    BlockText text = cut ? parts.get(nextPart).text() : BlockText.of(view.text(), leaf.pieces());
    List<Inline> found =
        cut ? parts.get(nextPart).inline().found() : InlineScanner.scan(text.text()).found();
    boolean heading = leaf.form() == Leaf.Form.HEADING;
    HeadingAnchor anchor = heading ? openSection(leaf, text.text(), found) : NO_ANCHOR;
    readParts(index);
    List<Sentence> sentences = page.sentencesFrom(firstSentence);
    if (heading) {
      OptionalInt first = sentences.isEmpty() ? OptionalInt.empty() : OptionalInt.of(firstSentence);
      page.element(
          PageElement.Kind.HEADING_ANCHOR, anchor.name(), page.heading(), anchor.range(), first);
    }
    List<FoundElement> elements = new ArrayList<>();
    for (FoundElement element : FoundElement.in(text.text(), found)) {
      elements.add(
          element.in(
              text.origin(element.from(), element.to()),
              text.origin(element.textFrom(), element.textTo())));
    }
    addElements(elements, sentences);
    sentences.forEach(this::addElementsOf);
  }

  private HeadingAnchor openSection(Leaf leaf, String text, List<Inline> found) {
    boolean tab =
        found.stream().anyMatch(i -> i instanceof Inline.Link l && l.address().startsWith(TAB));
    TextRange range = toFile(leaf.range());
    TextRange content = leaf.pieces().isEmpty() ? leaf.range() : content(leaf);
    HeadingAnchor anchor = headings.in(range, new HeadingAnchor(HeadingSlug.of(text), range));
    String heading = content.length() == 0 ? "" : AnchorTags.without(source.text(content));
    page.section(leaf.level(), tab ? PageAssembly.TAB_LEVEL : leaf.level(), anchor.name(), heading);
    return anchor;
  }

  private static TextRange content(Leaf leaf) {
    int last = leaf.pieces().size() - 1;
    return new TextRange(leaf.pieces().get(0).start(), leaf.pieces().get(last).end());
  }

  /** Adds the sentences of all parts up to a leaf's last. */
  private void readParts(int leaf) {
    while (nextPart < parts.size() && parts.get(nextPart).leaf() <= leaf) {
      Part part = parts.get(nextPart);
      for (SentenceSource.Cut cut : source.sentences(nextPart, part)) {
        page.sentence(part.place(), cut.text(), cut.range(), cut.segment());
      }
      nextPart++;
    }
  }

  /** Adds what stands outside of segments; the ranges are those of the scanned text. */
  private void addElements(List<FoundElement> elements, List<Sentence> sentences) {
    SentenceLookup lookup = new SentenceLookup(sentences);
    for (FoundElement element : elements) {
      TextRange scanned = new TextRange(element.from(), element.to());
      if (!source.isInSegment(scanned)) {
        TextRange seen = new TextRange(element.textFrom(), element.textTo());
        String text = seen.length() == 0 ? "" : source.text(seen);
        TextRange range = toFile(scanned);
        page.element(element.kind(), element.key(), text.strip(), range, lookup.in(range));
      }
    }
  }

  /** Adds what stands in a segment's half. */
  private void addElementsOf(Sentence sentence) {
    if (sentence.segment().isEmpty()) {
      return;
    }
    String text = sentence.text();
    for (FoundElement element : FoundElement.in(text, InlineScanner.scan(text).found())) {
      boolean exact = sentence.range().length() == text.length();
      int start = sentence.range().start();
      page.element(
          element.kind(),
          element.key(),
          text.substring(element.textFrom(), element.textTo()).strip(),
          exact ? new TextRange(start + element.from(), start + element.to()) : sentence.range(),
          OptionalInt.of(sentence.index()));
    }
  }

  private TextRange toFile(TextRange scanned) {
    return view.positions().toFile(scanned);
  }
}
