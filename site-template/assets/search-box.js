// The search field, the search page, and the marks on a page that a result leads to.
(() => {
  "use strict";
  const doc = document;
  const form = doc.querySelector(".search");
  if (!form || !window.diglotSearch) return;
  const { parse, places, open } = window.diglotSearch;
  const field = form.elements.q;
  const own = doc.querySelector(".search-results");
  const base = new URL("./", form.action).href;
  const language = doc.documentElement.lang;
  const editions = new URL("../../" + language + "/", base).href;
  const index = open(base);
  let strings = {};
  const FALLBACK = 3;

  function make(name, attributes, ...children) {
    const element = doc.createElement(name);
    Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
    element.append(...children);
    return element;
  }

  // The texts stand in the index, and those of an edition need not be there for every query.
  function say(key, values) {
    return (strings[key] || "").replace(/\{(\w+)\}/g, (all, name) => (values || {})[name] ?? all);
  }

  /* ---- What to show. ---- */

  // Places of all parts in a text, joined and in order; nothing where a part is missing.
  function found(parts, text, all) {
    const lists = parts.map((part) => places(part, text));
    if (all && lists.some((list) => !list.length)) return [];
    const ranges = lists.flat().sort((a, b) => a[0] - b[0]);
    return ranges.reduce((joined, [from, to]) => {
      const last = joined[joined.length - 1];
      if (last && (from <= last[1] || !text.slice(last[1], from).trim())) last[1] = Math.max(last[1], to);
      else joined.push([from, to]);
      return joined;
    }, []);
  }

  // Each run of the query on its own, and shorter: what near misses may have of it.
  function loose(parts) {
    return parts.flatMap((part) =>
      part.runs.flatMap((run) => {
        const size = run.gram || 0;
        if (!size) {
          const text = run.text.length > 4 ? run.text.slice(0, Math.max(4, run.text.length - 2)) : run.text;
          return parse(text);
        }
        const units = Array.from(run.text);
        return units.slice(size - 1).flatMap((u, i) => parse(units.slice(i, i + size).join("")));
      })
    );
  }

  const exactly = (query, text) => text.toLowerCase().includes(query.toLowerCase());

  // The sentences of some pages, read and checked: [{ page, hits: [{ sentence, ranges }] }].
  async function read(pages, side, result, query, options) {
    const shown = await Promise.all(
      pages.map(async (page) => {
        const first = page.hits[0].piece;
        const near = page.hits.filter(
          (hit) => options.wide || hit.piece === first
        );
        const hits = [];
        for (const hit of near.slice(0, options.hits * 3)) {
          const sentence = await index.sentence(page.page, hit.sentence, side);
          const text = side === "o" ? sentence.original : sentence.text;
          const ranges = found(options.loose ? loose(result.parts) : result.parts, text, !options.loose && !options.spread);
          if (ranges.length) hits.push({ sentence, ranges, number: hit.sentence });
          if (hits.length === options.hits) break;
        }
        const exact = hits.some((hit) => exactly(query, side === "o" ? hit.sentence.original : hit.sentence.text));
        return { page: page.page, hits, score: page.score + (exact ? 2 : 0) };
      })
    );
    return shown.filter((page) => page.hits.length).sort((a, b) => b.score - a.score);
  }

  // All groups of results for a query: [{ title, side, pages, rest }], and how many there are.
  async function search(query, options) {
    const directory = await index.directory();
    strings = directory.strings;
    const result = await index.look("t", query);
    const groups = [];
    let count = 0;
    async function group(title, side, from, extra) {
      const settings = { ...options, ...extra };
      const pages = await read(from.pages.slice(0, settings.pages), side, from, query, settings);
      if (pages.length) groups.push({ title, side, pages, more: from.pages.length > settings.pages });
      count += from.pages.reduce((sum, page) => sum + page.hits.length, 0);
    }
    const own = result.pages.filter((page) => page.state !== FALLBACK);
    const lent = result.pages.filter((page) => page.state === FALLBACK);
    const few = own.length < 5;
    await group("", "t", { ...result, pages: own }, {});
    if (few) {
      const seen = new Set(result.pages.flatMap((page) => page.hits.map((hit) => hit.sentence)));
      const other = await index.look("o", query);
      const pages = other.pages
        .map((page) => ({ ...page, hits: page.hits.filter((hit) => !seen.has(hit.sentence)) }))
        .filter((page) => page.hits.length);
      await group("original", "o", { ...other, pages }, { pages: options.pages - own.length });
    }
    if (lent.length && (few || options.wide)) {
      const most = options.wide ? options.pages : Math.max(2, options.pages - own.length);
      await group("fallback", "t", { ...result, pages: lent }, { pages: most });
    } else {
      count += lent.reduce((sum, page) => sum + page.hits.length, 0);
    }
    if (result.spread.length && count < 10) {
      await group("spread", "t", { ...result, pages: result.spread }, { spread: true, hits: 2, pages: 3 });
    }
    if (!groups.length && result.similar.length) {
      await group("similar", "t", { ...result, pages: result.similar }, { loose: true });
      count = 0;
    }
    return { groups, count, states: directory.states, parts: result.parts };
  }

  /* ---- How to show it. ---- */

  function marked(text, ranges) {
    const most = 240;
    let from = 0;
    let to = text.length;
    if (to > most) {
      from = Math.max(0, ranges[0][0] - 70);
      if (from > 0) from = Math.max(from, text.lastIndexOf(" ", ranges[0][0] - 1) > from ? text.indexOf(" ", from) + 1 : from);
      to = Math.min(to, from + most);
    }
    const pieces = [from > 0 ? "…" : ""];
    let at = from;
    ranges.forEach(([start, end]) => {
      if (end <= at || start >= to) return;
      pieces.push(text.slice(at, Math.max(at, start)), make("mark", {}, text.slice(Math.max(at, start), Math.min(end, to))));
      at = Math.min(end, to);
    });
    pieces.push(text.slice(at, to), to < text.length ? "…" : "");
    return pieces.filter((piece) => piece !== "");
  }

  function address(hit, side, query) {
    const url = new URL(hit.sentence.url, editions);
    url.searchParams.set("q", query);
    if (side === "o") url.searchParams.set("view", "both");
    return url.href + (hit.sentence.anchor ? "#" + encodeURIComponent(hit.sentence.anchor) : "");
  }

  function pageAddress(query) {
    const url = new URL(form.action);
    url.searchParams.set("q", query);
    return url.href;
  }

  function link(hit, side, query, attributes) {
    const { sentence, ranges } = hit;
    const element = make("a", { href: address(hit, side, query), class: "hit", ...attributes });
    if (sentence.section && !(sentence.level > 1)) {
      element.append(make("span", { class: "hit-section", lang: sentence.lang, dir: "auto" }, sentence.section));
    }
    const foreign = sentence.foreign ? {} : { lang: sentence.lang };
    const level = sentence.level ? " hit-heading" : "";
    const text = { class: "hit-text" + level, dir: "auto", ...foreign };
    if (side === "o") {
      element.append(
        make("span", { class: "hit-text", dir: "auto", ...foreign }, ...marked(sentence.text, [[0, 0]])),
        make("span", { class: "hit-text hit-original", dir: "auto", lang: strings["source-tag"] }, ...marked(sentence.original, ranges))
      );
    } else {
      element.append(make("span", text, ...marked(sentence.text, ranges)));
    }
    return element;
  }

  function badge(state) {
    const key = ["", "machine", "outdated"][state];
    return key ? [make("span", { class: "hit-state" }, say(key))] : [];
  }

  // The one line above all results.
  function summary(found, query) {
    if (found.failed) return form.dataset.failed;
    if (!query) return "";
    if (!found.groups.length) return say("none", { query });
    return found.groups[0].title === "similar" ? say("similar") : say("count", { count: found.count });
  }

  function heading(group) {
    return say(group.title, { language: strings["source-name"] });
  }

  /* ---- The list below the field. ---- */

  const panel = make("div", { class: "search-panel", hidden: "" });
  const list = make("div", { role: "listbox", id: "search-list", "aria-label": field.getAttribute("aria-label") });
  const status = make("p", { role: "status", class: "search-status" });
  let latest = 0;
  let active = -1;
  const options = () => Array.from(list.querySelectorAll('[role="option"]'));

  function activate(i) {
    const all = options();
    active = all.length ? (i + all.length + 1) % (all.length + 1) : -1;
    if (active === all.length) active = -1;
    all.forEach((option, k) => option.setAttribute("aria-selected", k === active));
    if (active >= 0) {
      field.setAttribute("aria-activedescendant", all[active].id);
      all[active].scrollIntoView({ block: "nearest", behavior: "instant" });
    } else {
      field.removeAttribute("aria-activedescendant");
    }
  }

  function show(visible) {
    panel.hidden = !visible;
    field.setAttribute("aria-expanded", visible && list.childElementCount > 0);
    if (!visible) activate(-1);
  }

  function fill(found, query) {
    let id = 0;
    const option = () => ({ role: "option", id: "search-option-" + id++, tabindex: "-1", "aria-selected": "false" });
    list.replaceChildren();
    found.groups.forEach((group) => {
      if (group.title && group.title !== "similar") {
        list.append(make("div", { class: "search-note", role: "presentation" }, heading(group)));
      }
      group.pages.forEach((page) => {
        const { title, lang } = page.hits[0].sentence;
        const name = "search-page-" + id;
        // A title that is found itself stands there once, as a result.
        const states = badge(+found.states[page.page]);
        const titled = page.hits[0].sentence.level === 1 && group.side === "t";
        const label = make("div", { class: "hit-page", id: name, role: "presentation" },
          make("span", { lang, dir: "auto" }, title), ...states);
        const box = titled
          ? make("div", { role: "group", "aria-label": title })
          : make("div", { role: "group", "aria-labelledby": name }, label);
        page.hits.forEach((hit) => box.append(link(hit, group.side, query, option())));
        list.append(box);
      });
    });
    if (found.groups.length) {
      list.append(make("a", { href: pageAddress(query), class: "search-all", ...option() }, say("all")));
    }
  }

  async function suggest() {
    const query = field.value.trim();
    const mine = ++latest;
    if (!query) {
      show(false);
      return;
    }
    let found;
    try {
      found = await search(query, { pages: 5, hits: 2 });
    } catch (e) {
      found = { groups: [], failed: true };
    }
    if (mine !== latest) return;
    status.textContent = summary(found, query);
    fill(found, query);
    active = -1;
    show(true);
    doc.documentElement.dataset.searched = query;
  }

  function combobox() {
    Object.entries({ role: "combobox", "aria-expanded": "false", "aria-controls": "search-list", "aria-autocomplete": "list" })
      .forEach(([key, value]) => field.setAttribute(key, value));
    panel.append(status, list);
    form.append(panel);
    field.addEventListener("input", suggest);
    field.addEventListener("focus", () => field.value && panel.hidden && suggest());
    field.addEventListener("keydown", (event) => {
      const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (move && !event.isComposing) {
        event.preventDefault();
        if (panel.hidden) suggest();
        else activate(active < 0 && move < 0 ? options().length - 1 : active + move);
      } else if (event.key === "Enter" && active >= 0 && !event.isComposing) {
        event.preventDefault();
        options()[active].click();
      } else if (event.key === "Escape" && !panel.hidden) {
        event.preventDefault();
        latest++;
        show(false);
      }
    });
    doc.addEventListener("pointerdown", (event) => form.contains(event.target) || show(false));
    form.addEventListener("focusout", (event) => {
      if (event.relatedTarget && !panel.contains(event.relatedTarget)) show(false);
    });
    // Pages opened from disk may not send forms.
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (field.value.trim()) location.href = pageAddress(field.value.trim());
    });
    index.directory().catch(() => undefined);
    if (doc.activeElement === field && field.value) suggest();
  }

  /* ---- The search page. ---- */

  function page() {
    let pages = 10;
    const contents = doc.querySelector(".search-contents");

    async function update(write) {
      const query = field.value.trim();
      const mine = ++latest;
      if (write) {
        const url = new URL(location.href);
        if (query) url.searchParams.set("q", query);
        else url.searchParams.delete("q");
        history.replaceState(null, "", url);
      }
      let found = { groups: [] };
      try {
        if (query) found = await search(query, { pages, hits: 3, wide: true });
      } catch (e) {
        found.failed = true;
      }
      if (mine !== latest) return;
      contents.hidden = query !== "";
      status.textContent = summary(found, query);
      own.replaceChildren(status);
      found.groups.forEach((group) => own.append(...sections(group, found, query)));
      doc.documentElement.dataset.searched = query;
    }

    function sections(group, found, query) {
      const under = group.title !== "" && group.title !== "similar";
      const parts = under ? [make("h2", { class: "search-note" }, heading(group))] : [];
      group.pages.forEach((one) => {
        const { title, lang } = one.hits[0].sentence;
        const titled = one.hits[0].sentence.level === 1 && group.side === "t";
        const name = titled
          ? link(one.hits[0], group.side, query, {})
          : make("span", { lang, dir: "auto" }, title);
        const head = make(under ? "h3" : "h2", { class: "hit-page" }, name, ...badge(+found.states[one.page]));
        const hits = one.hits.slice(titled ? 1 : 0).map((hit) => make("li", {}, link(hit, group.side, query, {})));
        parts.push(make("section", {}, head, ...(hits.length ? [make("ul", {}, ...hits)] : [])));
      });
      if (group.more && group.title !== "spread") {
        const more = make("button", { type: "button", class: "search-more" }, say("more"));
        more.addEventListener("click", async () => {
          const at = own.querySelectorAll(".hit").length;
          pages += 10;
          await update(false);
          own.querySelectorAll(".hit")[at]?.focus();
        });
        parts.push(more);
      }
      return parts;
    }

    const asked = new URLSearchParams(location.search).get("q");
    if (asked) field.value = asked;
    field.addEventListener("input", () => {
      pages = 10;
      update(location.protocol !== "file:");
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      update(location.protocol !== "file:");
    });
    doc.querySelectorAll(".search-off").forEach((note) => (note.hidden = true));
    own.append(status);
    if (asked) update(false);
    else if (!doc.activeElement || doc.activeElement === doc.body) field.focus();
  }

  /* ---- Marks where a result leads. ---- */

  function texts(element) {
    const nodes = [];
    const walker = doc.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node);
    return nodes;
  }

  function rangesIn(element, parts) {
    const nodes = texts(element);
    const text = nodes.map((node) => node.data).join("");
    const point = (at, end) => {
      let rest = at;
      for (const node of nodes) {
        if (rest < node.data.length || (end && rest === node.data.length)) return [node, rest];
        rest -= node.data.length;
      }
      return [nodes[nodes.length - 1], nodes[nodes.length - 1].data.length];
    };
    return found(parts, text, true).map(([from, to]) => {
      const range = new Range();
      range.setStart(...point(from, false));
      range.setEnd(...point(to, true));
      return range;
    });
  }

  function markPage() {
    const query = new URLSearchParams(location.search).get("q");
    const article = doc.querySelector("article.prose");
    if (!query || !article || !window.Highlight || !CSS.highlights) return;
    const parts = parse(query);
    if (!parts.length || article.textContent.length > 300000) return;
    field.value = query;
    const goal = location.hash && doc.getElementById(decodeURIComponent(location.hash.slice(1)));
    const blocks = Array.from(article.querySelectorAll(".t, .s, .u:not(:has(.t)), p, li, td, th, pre, h1, h2, h3, h4, h5, h6"))
      .filter((block) => block.matches(".t, .s, .u") || !block.querySelector(".u, p, li, td"));
    const ranges = blocks.flatMap((block) => rangesIn(block, parts));
    CSS.highlights.set("search", new Highlight(...ranges));
    if (!goal || goal.closest(".u")) return;
    const next = ranges.find((range) => goal.compareDocumentPosition(range.startContainer) & (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY));
    const top = next ? next.getBoundingClientRect().top : 0;
    if (top > innerHeight * 0.9) scrollBy({ top: top - innerHeight / 3, behavior: "instant" });
  }

  if (own) page();
  else {
    markPage();
    combobox();
  }
})();
