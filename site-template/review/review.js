// The application: puts the list, the row and the keys together. Started by queue.js, which calls diglotQueue.
(() => {
  const Review = (globalThis.Review = globalThis.Review || {});
  const el = Review.element;
  const by = (id) => document.getElementById(id);
  const { PAGE, ID, KEY, STATE, CONSEQUENCE, RULES, SEARCH, EXCERPT, CHANGE, CALLED } = Review.columns;
  const SIGNS = { accepted: "✓", edited: "✎", rejected: "✗", dismissed: "∅", conflict: "⚠", none: "" };
  const SETTINGS = "diglot-review/settings";

  globalThis.diglotQueue = (queue) => {
    const ui = document.documentElement.lang;
    const t = Review.messages(JSON.parse(document.body.dataset.strings), ui);
    const number = new Intl.NumberFormat(ui);
    const percent = new Intl.NumberFormat(ui, { style: "percent" });
    const { rows, locale, source } = queue;
    const revision = queue.mode === "revision";
    const places = new Map(rows.map((row, i) => [queue.pages[row[PAGE]] + "#" + row[ID], i]));
    const settings = { letters: true, raw: false };
    let view = [];
    let current = -1;

    const say = (text) => {
      by("said").textContent = "";
      requestAnimationFrame(() => (by("said").textContent = text));
    };
    const warn = (text) => {
      by("trouble").hidden = !text;
      by("trouble").textContent = text;
    };

    const place = (row) => [queue.pages[rows[row][PAGE]], rows[row][ID]];
    const stored = (row) => (row < 0 ? undefined : store.of(...place(row)));
    const decision = () => {
      const value = stored(current);
      return value && value.key === rows[current][KEY] ? value : undefined;
    };

    const store = Review.store(queue.project, locale.tag, changed, () => warn(t("review.not-kept")));
    const details = Review.details(rows, () => {
      if (current >= 0 && !details.of(current)) {
        by("row").replaceChildren(el("p", { class: "conflict" }, t("review.row-failed")));
      }
    });
    const progress = Review.progress(rows, stored, t, number);
    const list = Review.list(by("queue"), fill, (row) => {
      go(row);
      focusList();
    });
    const filters = Review.filters({ queue, t, number, status: progress.of, changed: () => filter(current) });
    const address = Review.address(
      (search) => {
        if (current >= 0) {
          search.set("page", place(current)[0]);
          search.set("id", place(current)[1]);
        }
        filters.write(search);
      },
      (search) => {
        filters.read(search);
        const row = places.get(search.get("page") + "#" + search.get("id"));
        filter(row);
        if (row === undefined) document.body.dataset.view = "list";
      });
    const decisions = Review.decisions({
      t, say, decision, render, renderNow, move, focusList,
      current: () => current,
      detail: () => details.of(current),
      stored: () => stored(current),
      place: () => place(current),
      key: () => rows[current][KEY],
      // A page as a whole, and what is gone, can be commented on only.
      isDecidable: () => rows[current][ID] !== "page" && rows[current][CHANGE] !== "removed",
      progressText: progress.text,
      goTo(page, id) {
        const row = places.get(page + "#" + id);
        if (row !== undefined && row !== current) go(row);
        else render();
      },
    }, store);
    const files = Review.files({ store, tag: locale.tag, t, say, warn, done: (text) => {
      say(text);
      by("results").textContent = text;
      render();
    } });
    const build = Review.rowBuilder({
      t, ui, locale, source, revision,
      raw: () => settings.raw,
      editing: decisions.editing,
      draft: decisions.draft,
      letters: () => settings.letters,
      percent: (score) => percent.format(score / 100),
      hint: (name) => (settings.letters && Review.keyOf(name) ? el("kbd", {}, Review.keyOf(name)) : null),
      run: (name) => commands[name](),
      act: { ...decisions.act, take: decisions.take, focusList },
    });

    function changed(page, id) {
      const row = places.get(page + "#" + id);
      if (row === undefined) return;
      progress.changed(row);
      list.update(row);
    }

    // ---- the row

    function badges(row) {
      const r = rows[row];
      const badge = (kind, value) =>
        value && el("span", { class: "badge " + kind + "-" + value }, t(`review.${kind}-${value}`));
      return [
        r[CONSEQUENCE] !== "none" && badge("consequence", r[CONSEQUENCE]),
        badge("state", r[STATE]),
        badge("carried", (details.of(row) || {}).carried),
        revision && badge("change", r[CHANGE]),
        revision && r[CALLED] && el("span", { class: "badge called" }, t("review." + r[CALLED])),
        progress.of(row) !== "none" && badge("decision", progress.of(row)),
      ].filter(Boolean);
    }

    function renderNow() {
      const at = current;
      const box = by("row");
      if (at < 0) {
        box.replaceChildren(el("p", { class: "empty" }, t("review.none-left")));
        return;
      }
      details.load(at, () => {
        if (at !== current) return;
        const all = stored(at);
        const aside = all && all.key !== rows[at][KEY] ? all : undefined;
        const title = queue.pageTitles[rows[at][PAGE]] || queue.pages[rows[at][PAGE]];
        box.replaceChildren(...build(details.of(at), decision(), aside, title, badges(at)));
      });
    }

    function render() {
      renderNow();
    }

    // ---- where the reader is

    let looking = 0;
    let isScrolled = false;
    by("row").addEventListener("scroll", () => (isScrolled = true), { passive: true });
    function ahead() {
      const at = view.indexOf(current);
      for (const row of view.slice(at + 1, at + 6)) details.load(row, () => undefined);
    }

    function go(row) {
      if (row !== current && document.activeElement && by("row").contains(document.activeElement)) {
        document.activeElement.blur();
      }
      current = row;
      decisions.arrive();
      list.select(row);
      render();
      if (isScrolled) by("row").scrollTop = 0;
      isScrolled = false;
      if (row >= 0) document.body.dataset.view = "row";
      address.changed();
      clearTimeout(looking);
      looking = setTimeout(ahead, 100);
    }

    function move(step) {
      const next = Math.min(view.length - 1, Math.max(0, view.indexOf(current) + step));
      if (view.length && view[next] !== current) go(view[next]);
    }

    function nextOpen() {
      const at = view.indexOf(current);
      const order = [...view.slice(at + 1), ...view.slice(0, at)];
      const row = order.find((r) => Review.isOpen(progress.of(r)));
      if (row === undefined) say(t("review.all-done"));
      else go(row);
    }

    function focusList() {
      if (document.activeElement !== by("queue")) by("queue").focus({ preventScroll: true });
    }

    function filter(stay) {
      view = filters.matching();
      const shown = document.body.dataset.view;
      list.show(view);
      go(view.includes(stay) ? stay : view.length ? view[0] : -1);
      document.body.dataset.view = shown || "list";
      by("results").textContent = t("review.results", { count: view.length });
    }

    function fill(option, row) {
      const r = rows[row];
      const value = progress.of(row);
      option.dataset.decision = value;
      option.replaceChildren(
        el("span", { class: "dot consequence-" + r[CONSEQUENCE], title: t("review.consequence-" + r[CONSEQUENCE]) },
          Review.unseen(t("review.consequence-" + r[CONSEQUENCE]))),
        el("span", { class: "excerpt", lang: source.tag, dir: source.dir },
          r[EXCERPT] || r[SEARCH].slice(0, 100) || t("review.page-row")),
        el("span", { class: "from" }, el("bdi", { lang: locale.tag }, queue.pageTitles[r[PAGE]] || queue.pages[r[PAGE]]),
          ...(r[RULES].length ? [" · ", el("bdi", { dir: "ltr" }, queue.rules[r[RULES][0]])] : [])),
        el("span", { class: "sign" }, el("span", { "aria-hidden": "true" }, SIGNS[value]),
          value === "none" ? "" : Review.unseen(t("review.decision-" + value))));
    }

    // ---- commands

    const commands = {
      ...decisions.commands,
      next: () => move(1),
      previous: () => move(-1),
      "next-open": nextOpen,
      raw() {
        set("raw", !settings.raw);
        by("raw").setAttribute("aria-pressed", settings.raw);
      },
      search() {
        document.body.dataset.view = "list";
        by("search").focus();
        by("search").select();
      },
      save: files.save,
      help: () => by("help").showModal(),
    };

    function set(name, value) {
      settings[name] = value;
      try {
        localStorage.setItem(SETTINGS, JSON.stringify(settings));
      } catch (e) {
        // The choice then holds for this page only.
      }
      render();
    }

    function recall() {
      try {
        const kept = JSON.parse(localStorage.getItem(SETTINGS)) || {};
        for (const name of Object.keys(settings)) if (typeof kept[name] === "boolean") settings[name] = kept[name];
      } catch (e) {
        // Then the defaults hold.
      }
    }

    function wire() {
      Review.keys({ commands, letters: () => settings.letters, move, page: list.page, take: decisions.take, leave: focusList });
      Review.help(t, settings.letters, (on) => set("letters", on), focusList);
      for (const button of document.querySelectorAll("[data-command]")) {
        button.addEventListener("click", () => commands[button.dataset.command]());
      }
      by("raw").setAttribute("aria-pressed", settings.raw);
      by("back").addEventListener("click", () => {
        document.body.dataset.view = "list";
        focusList();
      });
    }

    recall();
    document.body.classList.add("ready");
    by("app").hidden = false;
    store.start();
    filters.start(focusList);
    wire();
    address.follow();
    progress.show();
    focusList();
  };
})();
