package org.diglot.render;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Writes notes into a page's content. */
final class NoteWriter {

  private static final Set<String> HOLDERS =
      Set.of("li", "dd", "blockquote", "aside", "section", "div", "details");

  private final Element body;
  private final NavigableMap<Integer, Element> units;

  /**
   * @param body the content
   * @param units the sentences on the page by place
   */
  NoteWriter(Element body, NavigableMap<Integer, Element> units) {
    this.body = body;
    this.units = units;
  }

  void write(PageNotes notes) {
    notes.aliases().forEach(this::writeAlias);
    notes.marks().forEach(this::writeMark);
    // From the last to the first, so that notes at one place keep their order.
    for (int i = notes.notes().size() - 1; i >= 0; i--) {
      writeNote(notes.notes().get(i));
    }
    notes.summary().ifPresent(this::writeSummary);
  }

  private void writeAlias(PageNotes.Alias alias) {
    @Nullable Element unit = units.get(alias.place());
    @Nullable Element heading = unit == null ? null : unit.closest("h1, h2, h3, h4, h5, h6");
    if (heading != null && body.getElementById(alias.id()) == null) {
      heading.before(new Element("span").attr("id", alias.id()));
    }
  }

  private void writeMark(int place, PageNotes.Mark mark) {
    @Nullable Element unit = units.get(place);
    if (unit != null) {
      unit.addClass("is-" + mark.kind());
      Element flag = new Element("span").addClass("flag").addClass("flag-" + mark.kind());
      flag.attr("role", "img").attr("aria-label", mark.text()).attr("title", mark.text());
      unit.prependChild(flag);
    }
  }

  private void writeNote(PageNotes.Note note) {
    Element box = new Element("div").addClass("gap").addClass("gap-" + note.kind());
    box.attr("role", "note");
    for (PageNotes.Words title : note.titles()) {
      write(title, box.appendElement("p").addClass("gap-title"));
    }
    Element text = box.appendElement("p");
    note.text().forEach(words -> write(words, text));
    Map.@Nullable Entry<Integer, Element> before = units.floorEntry(note.after());
    if (before != null) {
      holder(before.getValue(), note.isSection()).after(box);
    } else {
      writeAtStart(box);
    }
  }

  /** What a note is written behind: the block of a sentence, or all that stands around it. */
  private Element holder(Element unit, boolean outermost) {
    Element element = unit;
    for (Element parent = element.parent();
        parent != null && parent != body && (outermost || !isHolder(parent));
        parent = element.parent()) {
      element = parent;
    }
    return element;
  }

  private static boolean isHolder(Element element) {
    return HOLDERS.contains(element.normalName()) && !element.hasClass("table-scroll");
  }

  private void writeAtStart(Element element) {
    @Nullable Element title = body.selectFirst("h1");
    if (title == null) {
      body.prependChild(element);
    } else {
      holder(title, true).after(element);
    }
  }

  private void writeSummary(PageNotes.Summary summary) {
    Element line = new Element("div").addClass("standing");
    PageNotes.Words points = new PageNotes.Words(summary.text(), summary.url(), "", "");
    write(points, line.appendElement("p"));
    if (!summary.states().isEmpty()) {
      Element list = line.appendElement("ul");
      for (PageNotes.State state : summary.states()) {
        list.appendElement("li").addClass("flag-" + state.kind()).text(state.text());
      }
    }
    writeAtStart(line);
  }

  private static void write(PageNotes.Words words, Element parent) {
    if (words.url().isEmpty() && words.lang().isEmpty()) {
      parent.appendText(words.text());
      return;
    }
    Element element = parent.appendElement(words.url().isEmpty() ? "span" : "a");
    if (!words.url().isEmpty()) {
      element.attr("href", words.url());
    }
    if (!words.lang().isEmpty()) {
      element.attr("lang", words.lang()).attr("dir", words.direction());
    }
    element.text(words.text());
  }
}
