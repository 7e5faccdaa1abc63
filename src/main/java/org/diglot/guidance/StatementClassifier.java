package org.diglot.guidance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diglot.model.Block;
import org.diglot.model.BlockKind;
import org.diglot.model.PageText;
import org.diglot.model.Section;
import org.diglot.model.Sentence;
import org.diglot.text.Lexicon;
import org.diglot.text.Lexicon.Cue;
import org.diglot.text.PlainText;

/**
 * Tells what a sentence does to its reader, from its cues and from what stands around it.
 *
 * <p>Of several classes in one sentence the first of prohibition, obligation, deadline,
 * entitlement, recommendation and permission counts: "you must register within 14 days" is an
 * obligation, "you have 14 days to register" a deadline. What a licence or role is required for is
 * an entitlement, unless the sentence says "must". Cues inside of a conditional clause do not
 * count. A list item without cues of its own takes the class of the sentence that leads its list,
 * and else of the heading, where that names one. Headings and a table's head are information.
 */
public final class StatementClassifier {

  private static final int DEEPEST = 8;
  private static final Map<Cue, GuidanceClass> HEADINGS =
      Map.of(
          Cue.PROHIBITION_HEADING, GuidanceClass.PROHIBITION,
          Cue.OBLIGATION_HEADING, GuidanceClass.OBLIGATION,
          Cue.RECOMMENDATION_HEADING, GuidanceClass.RECOMMENDATION,
          Cue.PERMISSION_HEADING, GuidanceClass.PERMISSION);

  private final Lexicon lexicon;

  /**
   * @param lexicon cues of the language of the sentences; with an empty one all is information
   */
  public StatementClassifier(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Classifies a sentence of a page. */
  public Classification classify(PageText page, Sentence sentence) {
    Block block = page.block(sentence);
    if (block.kind() == BlockKind.HEADING || block.kind() == BlockKind.TABLE_HEAD) {
      return Classification.INFORMATION;
    }
    Classification own = classify(sentence.text());
    if (own.guidanceClass().isGuidance() || !isListItem(block) || !isFirst(page, sentence)) {
      return own;
    }
    return ofLead(page, block, 0)
        .or(() -> ofHeadings(page, sentence))
        .orElse(Classification.INFORMATION);
  }

  /** Classifies a sentence on its own, given as Markdown. */
  public Classification classify(String sentence) {
    return new SentenceCues(PlainText.of(sentence), lexicon).classify();
  }

  private static boolean isListItem(Block block) {
    return block.kind() == BlockKind.LIST_ITEM;
  }

  /** What follows the first sentence of an item explains it. */
  private static boolean isFirst(PageText page, Sentence sentence) {
    return sentence.index() == 0
        || page.sentences().get(sentence.index() - 1).block() != sentence.block();
  }

  private Optional<Classification> ofLead(PageText page, Block block, int depth) {
    if (block.lead().isEmpty() || depth == DEEPEST) {
      return Optional.empty();
    }
    Block lead = page.blocks().get(block.lead().getAsInt());
    Optional<String> text = lastSentence(page, lead);
    Optional<Classification> own =
        text.flatMap(words -> new SentenceCues(PlainText.of(words), lexicon).asLead());
    return own.isPresent() || !isListItem(lead) ? own : ofLead(page, lead, depth + 1);
  }

  private static Optional<String> lastSentence(PageText page, Block block) {
    List<Sentence> sentences = page.sentences();
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).block() <= block.index()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    boolean found = low > 0 && sentences.get(low - 1).block() == block.index();
    return found ? Optional.of(sentences.get(low - 1).text()) : Optional.empty();
  }

  private Optional<Classification> ofHeadings(PageText page, Sentence sentence) {
    Section section = page.section(sentence);
    Optional<Classification> own = ofHeading(section);
    return own.isPresent() || section.parent() == section.index()
        ? own
        : ofHeading(page.sections().get(section.parent()));
  }

  private Optional<Classification> ofHeading(Section section) {
    return lexicon.find(PlainText.of(section.heading())).stream()
        .filter(hit -> HEADINGS.containsKey(hit.cue()))
        .sorted((a, b) -> order(a.cue()) - order(b.cue()))
        .map(hit -> HEADINGS.getOrDefault(hit.cue(), GuidanceClass.INFORMATION))
        .map(found -> new Classification(found, Strength.PLAIN))
        .findFirst();
  }

  private static int order(Cue cue) {
    return cue == Cue.PROHIBITION_HEADING ? -1 : cue.ordinal();
  }
}
