package org.diglot.render;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.diglot.render.HtmlElements.Treatment;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The last step before a page's content is written: keeps Diglot's own elements, and of all others
 * only what the allow list permits.
 *
 * <p>Works on the parsed document and copies what is allowed into a new tree, so nothing that was
 * not looked at can remain. Clean once and write the result; reading the written markup again gives
 * the same document except where HTML itself moves misplaced tags.
 */
final class HtmlCleaner implements NodeFilter {

  private final Element source;
  private final Set<String> ownIds = new HashSet<>();
  private final Set<String> usedIds = new HashSet<>();
  private Element target;

  private HtmlCleaner(Element source) {
    this.source = source;
    this.target = new Element(source.tag(), source.baseUri());
    source
        .nodeStream(Element.class)
        .filter(HtmlCleaner::isOwn)
        .map(Element::id)
        .forEach(ownIds::add);
  }

  /** Cleans the element's content in place, and drops the element's own attributes. */
  static void clean(Element body) {
    HtmlCleaner cleaner = new HtmlCleaner(body);
    Element cleaned = cleaner.target;
    body.filter(cleaner);
    body.clearAttributes();
    body.empty();
    body.insertChildren(0, cleaned.childNodes());
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof Element element) {
      return element == source ? FilterResult.CONTINUE : headOf(element);
    }
    if (node instanceof TextNode text) {
      target.appendChild(new TextNode(text.getWholeText()));
    } else if (node instanceof Comment comment && comment.getData().startsWith(Markers.OWN)) {
      target.appendChild(new Comment(comment.getData()));
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult headOf(Element element) {
    Treatment treatment = treatmentOf(element);
    if (treatment == Treatment.DROP_WITH_CONTENT) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (treatment == Treatment.KEEP) {
      Element copy = isOwn(element) ? ownCopy(element) : authorCopy(element);
      if (copy.normalName().equals("img") && !copy.hasAttr("src")) {
        target.appendChild(new TextNode(copy.attr("alt")));
        return FilterResult.SKIP_ENTIRELY;
      }
      target.appendChild(copy);
      target = copy;
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element
        && element != source
        && treatmentOf(element) == Treatment.KEEP) {
      Optional.ofNullable(target.parent()).ifPresent(parent -> target = parent);
    }
    return FilterResult.CONTINUE;
  }

  private static Treatment treatmentOf(Element element) {
    return isOwn(element) ? Treatment.KEEP : HtmlElements.treatmentOf(element.normalName());
  }

  private static boolean isOwn(Element element) {
    return element.hasAttr(Markers.OWN);
  }

  /** Diglot writes the element, but an author may have written the address in it. */
  private Element ownCopy(Element element) {
    Element copy = new Element(element.tag(), element.baseUri());
    for (Attribute attribute : element.attributes()) {
      String name = attribute.getKey();
      boolean repeatedId = name.equals("id") && !usedIds.add(attribute.getValue());
      if (!name.equals(Markers.OWN) && !repeatedId && isHarmless(name, attribute.getValue())) {
        copy.attr(name, attribute.getValue());
      }
    }
    return copy;
  }

  private static boolean isHarmless(String name, String value) {
    return switch (name) {
      case "href", "cite" -> UrlPolicy.allowed(value, UrlPolicy.Kind.LINK).isPresent();
      case "src", "srcset", "poster" -> UrlPolicy.allowed(value, UrlPolicy.Kind.IMAGE).isPresent();
      default -> !name.startsWith("on");
    };
  }

  private Element authorCopy(Element element) {
    Element copy = new Element(HtmlElements.writtenName(element.normalName()));
    for (Attribute attribute : element.attributes()) {
      String name = attribute.getKey().toLowerCase(Locale.ROOT);
      AttributeVerdict verdict =
          HtmlAttributes.verdict(copy.normalName(), name, attribute.getValue());
      if (verdict instanceof AttributeVerdict.Kept kept
          && !copy.hasAttr(kept.name())
          && !(kept.name().equals("id") && isTaken(kept.value()))) {
        copy.attr(kept.name(), kept.value());
      }
    }
    return copy;
  }

  /** Own ids win: the page's own links lead to them. Among authors' ids the first one wins. */
  private boolean isTaken(String id) {
    return ownIds.contains(id) || !usedIds.add(id);
  }
}
