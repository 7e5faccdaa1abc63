package org.diglot.parse;

import java.util.Optional;
import org.diglot.model.BilingualDocument;
import org.diglot.model.TextRange;
import org.diglot.text.HeadingSlug;

/** Reads a page in the source language. */
final class SourcePage {

  private final BilingualDocument document;
  private final PageStructure structure;
  private final SentenceCutter cutter;
  private final PageAssembly page;
  private int nextPart;

  SourcePage(
      BilingualDocument document,
      PageStructure structure,
      SentenceCutter cutter,
      PageAssembly page) {
    this.document = document;
    this.structure = structure;
    this.cutter = cutter;
    this.page = page;
  }

  void read() {
    for (int i = 0; i < structure.leaves().size(); i++) {
      Leaf leaf = structure.leaves().get(i);
      if (leaf.form() == Leaf.Form.HEADING) {
        String heading = BlockText.of(structure.view().text(), leaf.pieces()).text();
        page.section(leaf.level(), leaf.level(), HeadingSlug.of(heading), heading);
      }
      readParts(i);
    }
  }

  private void readParts(int leaf) {
    while (nextPart < structure.parts().size() && structure.parts().get(nextPart).leaf() == leaf) {
      Part part = structure.parts().get(nextPart++);
      for (TextRange sentence : cutter.cut(part)) {
        TextRange view = part.text().origin(sentence.start(), sentence.end());
        page.sentence(
            part.place(),
            sentence.of(part.text().text()),
            structure.view().positions().toFile(view),
            Optional.empty());
      }
    }
  }
}
