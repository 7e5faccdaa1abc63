package org.diglot.render;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Optional;
import org.diglot.diagnostic.Location;
import org.jspecify.annotations.Nullable;

/** Writes what stands inside a block: text, emphasis, links, images, code, authors' tags. */
final class InlineWriter {

  private final Writing writing;
  private final LinkWriter links;
  private final InlineDirectiveWriter directives;

  InlineWriter(Writing writing) {
    this.writing = writing;
    this.links = new LinkWriter(writing);
    this.directives = new InlineDirectiveWriter(writing, links);
  }

  LinkWriter links() {
    return links;
  }

  InlineDirectiveWriter directives() {
    return directives;
  }

  void writeChildren(Node parent) {
    writeFrom(parent.getFirstChild());
  }

  /** Writes a node and those behind it. */
  void writeFrom(@Nullable Node first) {
    for (Node node = first; node != null; node = node.getNext()) {
      write(node);
    }
  }

  /** Writes the children of a block that start in a range of its text, but for a first line end. */
  void writeBetween(Node parent, int start, int end) {
    boolean first = true;
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node.getStartOffset() >= start && node.getStartOffset() < end) {
        if (!first || !(node instanceof SoftLineBreak)) {
          write(node);
        }
        first = false;
      }
    }
  }

  private void write(Node node) {
    if (node instanceof Text) {
      writeText(node.getChars());
      return;
    }
    writing.marksTo(node.getStartOffset());
    if (node instanceof SoftLineBreak) {
      writing.out().append('\n');
    } else if (node instanceof HardLineBreak) {
      writing.open("br", "");
      writing.out().append('\n');
    } else if (node instanceof StrongEmphasis strong) {
      writeAround("strong", strong, strong.getText());
    } else if (node instanceof Emphasis emphasis) {
      writeAround("em", emphasis, emphasis.getText());
    } else if (node instanceof Strikethrough strike) {
      writeAround("del", strike, strike.getText());
    } else if (node instanceof Code code) {
      writeCode(code);
    } else if (node instanceof HtmlEntity) {
      writing.text(node.getChars().unescape());
    } else if (node instanceof HtmlInline) {
      writeTag(node);
    } else if (!(node instanceof HtmlInlineComment)) {
      writeReference(node);
    }
  }

  private void writeReference(Node node) {
    if (node instanceof Link link) {
      writeLink(link, link.getText(), link.getUrl(), link.getTitle());
    } else if (node instanceof Image image) {
      writeImage(image, image.getUrl(), image.getTitle());
    } else if (node instanceof LinkRef reference) {
      writeLinkRef(reference);
    } else if (node instanceof ImageRef reference) {
      writeImageRef(reference);
    } else if (node instanceof AutoLink link) {
      writeAutoLink(link.getText().toString(), link.getText().toString(), link);
    } else if (node instanceof MailLink link) {
      writeAutoLink("mailto:" + link.getText().unescape(), link.getText().unescape(), link);
    } else if (!directives.write(node)) {
      writeChildren(node);
    }
  }

  /** Text may hold segment boundaries anywhere. */
  private void writeText(BasedSequence chars) {
    int start = chars.getStartOffset();
    int end = chars.getEndOffset();
    int at = start;
    while (at < end) {
      writing.marksTo(at);
      int next = writing.marks().nextBetween(at, end);
      writing.text(chars.subSequence(at - start, next - start).unescape());
      at = next;
    }
  }

  private void writeAround(String element, Node node, BasedSequence content) {
    writing.open(element, "");
    writeChildren(node);
    writing.marksInside(content.getEndOffset());
    writing.close(element);
  }

  private void writeCode(Code code) {
    writing.open("code", " dir=\"ltr\" translate=\"no\"");
    writing.text(Escaping.collapseWhitespace(code.getText(), true));
    writing.close("code");
  }

  private void writeTag(Node node) {
    HtmlFindings.report(writing, node.getChars());
    String markup = RawHtml.prepare(node.getChars());
    writing.out().append(AuthorAddresses.resolve(markup, links, writing.location(node.getChars())));
  }

  private void writeLink(Node node, BasedSequence text, BasedSequence url, BasedSequence title) {
    if (text.isBlank()) {
      writing.report(
          RenderRules.EMPTY_LINK,
          node,
          "this link has no text, so nobody can see or hear where it leads",
          "write its text between the brackets, or remove it");
      writeBracketed(node, text);
      return;
    }
    Optional<String> href = links.link(url.unescape(), writing.location(node.getChars()));
    href.ifPresent(address -> openLink(address, title));
    writeBracketed(node, text);
    href.ifPresent(address -> writing.close("a"));
  }

  /**
   * Writes the text in a node's first brackets. flexmark drops blanks at its ends, but a word may
   * follow the bracket at once.
   */
  private void writeBracketed(Node node, BasedSequence text) {
    int start = text.isEmpty() ? text.getStartOffset() : node.getStartOffset() + 1;
    writeBlank(start, text.getStartOffset());
    if (node.hasChildren()) {
      writeChildren(node);
    } else {
      writeText(text);
    }
    int end = text.getEndOffset();
    int bracket = text.isEmpty() ? end : writing.markdown().indexOf(']', end);
    writeBlank(end, Math.max(end, bracket));
    writing.marksInside(Math.max(end, bracket));
  }

  private void writeBlank(int from, int to) {
    writing.marksTo(from);
    if (from < to) {
      writing.text(" ");
    }
  }

  private void openLink(String address, BasedSequence title) {
    String attributes = Writing.attribute("href", address);
    if (title.isNotNull()) {
      attributes += Writing.attribute("title", title.unescape());
    }
    writing.open("a", attributes);
  }

  private void writeLinkRef(LinkRef node) {
    Optional<Reference> target = reference(node);
    if (target.isPresent()) {
      LinkNodeBase reference = target.get();
      writeLink(node, textOf(node), reference.getUrl(), reference.getTitle());
    } else {
      writing.text("[");
      writeBracketed(node, textOf(node));
      writing.text("]");
      if (!node.isReferenceTextCombined() && !node.getReferenceOpeningMarker().isEmpty()) {
        writing.text("[" + node.getReference().unescape() + "]");
      }
    }
  }

  private static BasedSequence textOf(LinkRef node) {
    return node.isReferenceTextCombined() ? node.getReference() : node.getText();
  }

  private Optional<Reference> reference(RefNode node) {
    return Optional.ofNullable(node.getReferenceNode(node.getDocument()));
  }

  private void writeImageRef(ImageRef node) {
    Optional<Reference> target = reference(node);
    if (target.isPresent()) {
      writeImage(node, target.get().getUrl(), target.get().getTitle());
    } else {
      writing.text(node.getChars().unescape());
    }
  }

  private void writeImage(Node node, BasedSequence url, BasedSequence title) {
    Location location = writing.location(node.getChars());
    String alternative = AlternativeText.of(node);
    Optional<String> address = links.image(url.unescape(), location);
    if (address.isEmpty()) {
      writing.text(alternative);
      return;
    }
    if (alternative.isBlank()) {
      writing.reportAddress(
          RenderRules.MISSING_ALT_TEXT,
          url.unescape(),
          location,
          "the picture has no description for those who do not see it",
          "write between the brackets what the picture tells");
    }
    String attributes =
        Writing.attribute("src", address.get()) + Writing.attribute("alt", alternative);
    if (title.isNotNull()) {
      attributes += Writing.attribute("title", title.unescape());
    }
    writing.open("img", attributes);
  }

  private void writeAutoLink(String url, String text, Node node) {
    Optional<String> address = links.link(url, writing.location(node.getChars()));
    address.ifPresent(href -> writing.open("a", Writing.attribute("href", href)));
    writing.text(text);
    address.ifPresent(href -> writing.close("a"));
  }
}
