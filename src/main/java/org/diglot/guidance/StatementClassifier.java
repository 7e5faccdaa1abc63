package org.diglot.guidance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.diglot.model.Block;
import org.diglot.model.BlockKind;
import org.diglot.model.PageElement;
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
  private static final String SENTENCE_ENDS = ".:;!?)\u2026\u3002\uff1a\uff01\uff1f\u061f";
  private static final Pattern COLON = Pattern.compile("[:\uff1a]\\s*$");
  private static final Pattern LINK =
      Pattern.compile("(?s)[-*+]?\\s*\\**!?\\[[^\\]]*]\\([^)]*\\)\\**[.;]?");
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
    if (block.kind() == BlockKind.HEADING
        || block.kind() == BlockKind.TABLE_HEAD
        || isFurtherReading(page, sentence)) {
      return Classification.INFORMATION;
    }
    SentenceCues cues = cues(sentence.text());
    return switch (block.kind()) {
      case LIST_ITEM -> ofItem(page, sentence, cues);
      case TABLE_CELL -> asks(page, block, cues) ? cues.classify() : ofTitle(sentence, cues);
      default -> ofTitle(sentence, cues);
    };
  }

  /** Classifies a sentence on its own, given as Markdown. */
  public Classification classify(String sentence) {
    return cues(sentence).classify();
  }

  private SentenceCues cues(String sentence) {
    return new SentenceCues(PlainText.of(sentence), lexicon);
  }

  /** Without a mark at its end a paragraph or cell is a title: its imperative asks for nothing. */
  private static Classification ofTitle(Sentence sentence, SentenceCues cues) {
    return isOpen(sentence) && cues.instructs() ? cues.withoutOrder() : cues.classify();
  }

  private static boolean isOpen(Sentence sentence) {
    String text = PlainText.of(sentence.text());
    return text.isEmpty() || SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) < 0;
  }

  private static boolean isListItem(Block block) {
    return block.kind() == BlockKind.LIST_ITEM;
  }

  private Classification ofItem(PageText page, Sentence sentence, SentenceCues cues) {
    if (!isFirst(page, sentence)) {
      return cues.classify();
    }
    Block block = page.block(sentence);
    Optional<String> lead = leadOf(page, block).filter(text -> COLON.matcher(text).find());
    if (cues.lacksSubject() && lead.isPresent()) {
      return cues(joined(lead.get(), sentence.text())).classify();
    }
    Classification own = cues.startsWithOrder() ? cues.withoutOrder() : cues.classify();
    if (own.guidanceClass().isGuidance()) {
      return own;
    }
    boolean title = cues.startsWithOrder() && isLink(page, sentence);
    return ofLead(page, block, 0)
        .or(() -> cues.isStep() ? Optional.of(own) : ofHeadings(page, sentence))
        .orElseGet(() -> title ? own : cues.classify());
  }

  private static String joined(String lead, String item) {
    return COLON.matcher(lead).replaceFirst("") + " " + PlainText.of(item);
  }

  /** Whether a sentence is a link or item below a heading of further reading: a title. */
  private boolean isFurtherReading(PageText page, Sentence sentence) {
    boolean title = isListItem(page.block(sentence)) && isOpen(sentence);
    return lexicon.find(PlainText.of(page.section(sentence).heading())).stream()
            .anyMatch(hit -> hit.cue() == Cue.READING_HEADING)
        && (title || isLink(page, sentence));
  }

  /** Whether a sentence is nothing but a link, which may also stand around it. */
  private static boolean isLink(PageText page, Sentence sentence) {
    return LINK.matcher(sentence.text().strip()).matches()
        || page.elements().stream()
            .filter(element -> element.kind() == PageElement.Kind.LINK)
            .filter(element -> element.sentence().equals(OptionalInt.of(sentence.index())))
            .anyMatch(element -> element.text().equals(PlainText.of(sentence.text())));
  }

  /** Whether the head of a cell's column says that its cells ask for something. */
  private boolean asks(PageText page, Block cell, SentenceCues cues) {
    Optional<Block> head = Optional.empty();
    for (int i = cell.index() - 1; cues.instructs() && i >= 0 && head.isEmpty(); i--) {
      head = Optional.of(page.blocks().get(i)).filter(block -> isHead(block, cell));
    }
    return head.flatMap(block -> lastSentence(page, block)).stream()
        .flatMap(text -> lexicon.find(PlainText.of(text)).stream())
        .anyMatch(hit -> HEADINGS.containsKey(hit.cue()));
  }

  private static boolean isHead(Block block, Block cell) {
    return block.kind() == BlockKind.TABLE_HEAD && block.column().equals(cell.column());
  }

  /** What follows the first sentence of an item explains it. */
  private static boolean isFirst(PageText page, Sentence sentence) {
    return sentence.index() == 0
        || page.sentences().get(sentence.index() - 1).block() != sentence.block();
  }

  private static Optional<String> leadOf(PageText page, Block block) {
    return block.lead().isPresent()
        ? lastSentence(page, page.blocks().get(block.lead().getAsInt()))
        : Optional.empty();
  }

  private Optional<Classification> ofLead(PageText page, Block block, int depth) {
    if (block.lead().isEmpty() || depth == DEEPEST) {
      return Optional.empty();
    }
    Block lead = page.blocks().get(block.lead().getAsInt());
    Optional<String> text = lastSentence(page, lead);
    Optional<Classification> own = text.flatMap(words -> cues(words).asLead());
    boolean found = own.filter(it -> it.guidanceClass().isGuidance()).isPresent();
    return found || !isListItem(lead) ? own : ofLead(page, lead, depth + 1).or(() -> own);
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
