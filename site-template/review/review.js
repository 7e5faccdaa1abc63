// The application: queue, filters, keys, decisions. Started by queue.js, which calls diglotQueue.
(() => {
  const Review = (globalThis.Review = globalThis.Review || {});
  const el = Review.element;
  const by = (id) => document.getElementById(id);
  const [PAGE, ID, KEY, STATE, CONSEQUENCE, RULES, SEARCH, WORDS, CHUNK, ENTRY, EXCERPT, CHANGE, CALLED] =
    Array(13).keys();
  const SIGNS = { accepted: "✓", edited: "✎", rejected: "✗", dismissed: "∅", conflict: "⚠", none: "" };
  const FILTERS = ["decision", "consequence", "rule", "state", "page", "change"];

  // Key, name of what it does. A letter is one key alone and can be switched off.
  const KEYS = [
    ["j", "next"], ["k", "previous"], ["n", "next-open"], ["a", "accept"], ["e", "edit"], ["r", "reject"],
    ["x", "dismiss"], ["f", "fix"], ["c", "comment"], ["m", "raw"], ["u", "undo"], ["U", "redo"],
    ["/", "search"], ["s", "save"], ["?", "help"],
  ];

  globalThis.diglotQueue = (queue) => {
    const strings = JSON.parse(document.body.dataset.strings);
    const ui = document.documentElement.lang;
    const t = Review.messages(strings, ui);
    const number = new Intl.NumberFormat(ui);
    const percent = new Intl.NumberFormat(ui, { style: "percent" });
    const { rows, locale, source } = queue;
    const revision = queue.mode === "revision";
    const status = Array(rows.length).fill("none");
    const places = new Map(rows.map((row, i) => [queue.pages[row[PAGE]] + "#" + row[ID], i]));
    const chunks = new Map();
    const wanted = new Map();
    const settings = { letters: true, raw: false };
    let view = [];
    let current = -1;
    let editing = false;
    const drafts = new Map();
    let folded = null;
    let open = rows.length;
    let openWords = rows.reduce((sum, row) => sum + row[WORDS], 0);

    const say = (text) => {
      by("said").textContent = "";
      requestAnimationFrame(() => (by("said").textContent = text));
    };
    const warn = (text) => {
      by("trouble").hidden = false;
      by("trouble").textContent = text;
    };

    const store = Review.store(queue.project, locale.tag, changed, () => warn(t("review.not-kept")));
    const list = Review.list(by("queue"), fill, (row) => {
      go(row);
      by("queue").focus();
    });
    const build = Review.rowBuilder({
      t, ui, locale, source, revision,
      raw: () => settings.raw,
      editing: () => editing,
      draft: () => drafts.get(current),
      letters: () => settings.letters,
      percent: (score) => percent.format(score / 100),
      hint: (name) => {
        const key = settings.letters && KEYS.find(([, act]) => act === name);
        return key ? el("kbd", {}, key[0]) : null;
      },
      run: (name) => commands[name](),
      act: {
        save: saveEdit,
        draft: (text) => drafts.set(current, text),
        leave: () => {
          drafts.delete(current);
          editing = false;
          render();
          focusList();
        },
        take: (i) => edit((detail) => detail.suggestions[i].target),
        fix: (i) => decide("edited", { target: detail().findings[i].fix.target }),
        dismiss: askReason,
        comment: (text) => {
          const mine = decision();
          if (text !== ((mine && mine.comment) || "")) change({ comment: text || undefined });
        },
        keep: keepConflict,
        discard: () => {
          store.discard(...place());
          render();
          focusList();
        },
        focusList,
      },
    });

    // ---- what is decided

    const place = () => [queue.pages[rows[current][PAGE]], rows[current][ID]];
    const detail = () => (chunks.get(rows[current][CHUNK]) || [])[rows[current][ENTRY]];
    const stored = (row) => store.of(queue.pages[rows[row][PAGE]], rows[row][ID]);

    function decision() {
      const value = current < 0 ? undefined : stored(current);
      return value && value.key === rows[current][KEY] ? value : undefined;
    }

    function statusOf(row) {
      const value = stored(row);
      if (!value) return "none";
      if (value.key !== rows[row][KEY]) return "conflict";
      if (value.decision !== "none") return value.decision;
      const dismissed = (value.dismissed || []).length;
      return dismissed && dismissed >= rows[row][RULES].length ? "dismissed" : "none";
    }

    const isOpen = (value) => value === "none" || value === "conflict";

    function changed(page, id) {
      const row = places.get(page + "#" + id);
      if (row === undefined) return;
      const before = isOpen(status[row]);
      status[row] = statusOf(row);
      const after = isOpen(status[row]);
      if (before !== after) {
        open += after ? 1 : -1;
        openWords += (after ? 1 : -1) * rows[row][WORDS];
      }
      list.update(row);
      progress();
    }

    let due = 0;
    function progress() {
      due = due || requestAnimationFrame(() => {
        due = 0;
        by("bar").max = rows.length || 1;
        by("bar").value = rows.length - open;
        by("progress").textContent = progressText();
        by("words").textContent = t("review.words", { count: openWords });
      });
    }
    const progressText = () =>
      t("review.progress", { done: number.format(rows.length - open), total: number.format(rows.length) });

    function change(fields) {
      store.change(...place(), rows[current][KEY], fields);
    }

    function decide(kind, fields) {
      const whole = rows[current][ID] === "page";
      if (whole) return;
      const at = current;
      drafts.delete(at);
      change({ target: undefined, ...fields, decision: kind });
      say(t("review.decision-" + kind) + ". " + progressText());
      editing = false;
      move(1);
      if (current === at) render();
      focusList();
    }

    function saveEdit(text) {
      const row = detail();
      if (!row) return;
      const lost = Review.lost(row.fixed, text);
      if (text === row.target) decide("accepted", {});
      else decide("edited", { target: text });
      if (lost.length) say(t("review.decision-edited") + ". " + t("review.warnings", { count: lost.length }));
    }

    function edit(text) {
      const row = detail();
      if (!row || row.id === "page") return;
      editing = true;
      render();
      const area = by("edit");
      if (text) {
        area.value = text(row);
        area.dispatchEvent(new Event("input"));
      }
      area.focus();
      area.setSelectionRange(area.value.length, area.value.length);
    }

    function keepConflict() {
      const { key, at, page, id, ...fields } = stored(current);
      change(fields);
      render();
      focusList();
    }

    function askReason(i) {
      const row = detail();
      const button = document.querySelector(`[data-finding="${i}"]`);
      if (!row || !button) return;
      const done = (event) => {
        event.preventDefault();
        const reason = input.value.trim();
        if (!reason) {
          say(t("review.reason-needed"));
          input.setAttribute("aria-invalid", "true");
          input.focus();
          return;
        }
        const { rule, key } = row.findings[i];
        change({ dismissed: [...((decision() || {}).dismissed || []), { rule, key, reason }] });
        say(t("review.decision-dismissed") + ". " + progressText());
        render();
        focusList();
      };
      const input = el("input", { id: "reason", required: true, dir: "auto", autocomplete: "off" });
      const form = el("form", { class: "reason", novalidate: true, on: { submit: done,
        keydown: (event) => {
          if (event.key !== "Escape") return;
          render();
          focusList();
        } } },
        el("label", { for: "reason" }, t("review.reason")), input,
        el("button", { class: "main" }, t("review.dismiss")));
      button.closest("p").replaceWith(form);
      input.focus();
    }

    // ---- where the reader is

    function load(chunk, then) {
      if (chunks.has(chunk)) return then();
      if (wanted.has(chunk)) {
        wanted.get(chunk).push(then);
        return undefined;
      }
      wanted.set(chunk, [then]);
      const script = el("script", { src: `rows-${chunk}.js` });
      script.onerror = () => {
        wanted.delete(chunk);
        if (current >= 0 && rows[current][CHUNK] === chunk) {
          by("row").replaceChildren(el("p", { class: "conflict" }, t("review.row-failed")));
        }
      };
      document.head.append(script);
      return undefined;
    }

    globalThis.diglotRows = (chunk, details) => {
      chunks.set(chunk, details);
      const waiting = wanted.get(chunk) || [];
      wanted.delete(chunk);
      waiting.forEach((then) => then());
    };

    function badges(row) {
      const r = rows[row];
      const badge = (kind, value) =>
        value && el("span", { class: "badge " + kind + "-" + value }, t(`review.${kind}-${value}`));
      const found = [
        r[CONSEQUENCE] !== "none" && badge("consequence", r[CONSEQUENCE]),
        badge("state", r[STATE]),
        revision && badge("change", r[CHANGE]),
        revision && r[CALLED] && el("span", { class: "badge called" }, t("review." + r[CALLED])),
        status[row] !== "none" && badge("decision", status[row]),
      ];
      return found.filter(Boolean);
    }

    function render() {
      const at = current;
      const box = by("row");
      if (at < 0) {
        box.replaceChildren(el("p", { class: "empty" }, t("review.none-left")));
        return;
      }
      load(rows[at][CHUNK], () => {
        if (at !== current) return;
        const all = stored(at);
        const aside = all && all.key !== rows[at][KEY] ? all : undefined;
        const title = queue.pageTitles[rows[at][PAGE]] || queue.pages[rows[at][PAGE]];
        box.replaceChildren(...build(detail(), decision(), aside, title, badges(at)));
      });
    }

    function ahead() {
      const at = view.indexOf(current);
      for (const row of view.slice(at + 1, at + 6)) load(rows[row][CHUNK], () => undefined);
    }

    let looking = 0;
    function go(row) {
      if (row !== current && document.activeElement && by("row").contains(document.activeElement)) {
        document.activeElement.blur();
      }
      current = row;
      editing = drafts.has(row);
      list.select(row);
      render();
      by("row").scrollTop = 0;
      if (row >= 0) document.body.dataset.view = "row";
      address();
      clearTimeout(looking);
      looking = setTimeout(ahead, 100);
    }

    function move(by) {
      const at = view.indexOf(current);
      const next = Math.min(view.length - 1, Math.max(0, at + by));
      if (view.length && view[next] !== current) go(view[next]);
    }

    function nextOpen() {
      const at = view.indexOf(current);
      const order = [...view.slice(at + 1), ...view.slice(0, at)];
      const row = order.find((r) => isOpen(status[r]));
      if (row === undefined) say(t("review.all-done"));
      else go(row);
    }

    function focusList() {
      by("queue").focus({ preventScroll: true });
    }

    // Browsers refuse a page that changes its address at every key press.
    let hash = location.hash;
    let addressing = 0;
    function address() {
      clearTimeout(addressing);
      addressing = setTimeout(writeAddress, 250);
    }

    function writeAddress() {
      const search = new URLSearchParams();
      if (current >= 0) {
        search.set("page", place()[0]);
        search.set("id", place()[1]);
      }
      for (const name of FILTERS) if (chosen(name)) search.set("f-" + name, chosen(name));
      if (by("search").value) search.set("q", by("search").value);
      hash = "#" + search.toString().replaceAll("%2F", "/");
      try {
        history.replaceState(null, "", hash);
      } catch (e) {
        hash = location.hash;
      }
    }

    function follow() {
      const asked = new URLSearchParams(location.hash.slice(1));
      for (const name of FILTERS) {
        const select = by("filter-" + name);
        const value = asked.get("f-" + name) || "";
        if (select) select.value = [...select.options].some((o) => o.value === value) ? value : "";
      }
      by("search").value = asked.get("q") || "";
      const row = places.get(asked.get("page") + "#" + asked.get("id"));
      filter(row);
      if (row === undefined) document.body.dataset.view = "list";
    }

    // ---- filters

    const chosen = (name) => (by("filter-" + name) ? by("filter-" + name).value : "");

    function fold() {
      folded = folded || rows.map((row) => Review.fold(row[SEARCH]));
      return folded;
    }

    function filter(stay) {
      const want = Object.fromEntries(FILTERS.map((name) => [name, chosen(name)]));
      const rule = want.rule === "" ? -1 : queue.rules.indexOf(want.rule);
      const page = want.page === "" ? -1 : queue.pages.indexOf(want.page);
      const text = Review.fold(by("search").value.trim());
      const texts = text ? fold() : [];
      view = [];
      rows.forEach((row, i) => {
        const fits =
          (!want.decision || (want.decision === "decided" ? !isOpen(status[i]) : status[i] === want.decision)) &&
          (!want.consequence || row[CONSEQUENCE] === want.consequence) &&
          (!want.state || row[STATE] === want.state) &&
          (!want.change || row[CHANGE] === want.change || row[CALLED] === want.change) &&
          (rule < 0 || row[RULES].includes(rule)) &&
          (page < 0 || row[PAGE] === page) &&
          (!text || texts[i].includes(text));
        if (fits) view.push(i);
      });
      const row = view.includes(stay) ? stay : view.length ? view[0] : -1;
      const shown = document.body.dataset.view;
      list.show(view);
      go(row);
      document.body.dataset.view = shown || "list";
      by("results").textContent = t("review.results", { count: view.length });
    }

    function options(name, values, label) {
      const select = by("filter-" + name);
      if (!select) return;
      select.append(new Option(t("review.any"), ""));
      for (const [value, count] of values) {
        select.append(new Option(count === undefined ? label(value) : `${label(value)} (${number.format(count)})`, value));
      }
      select.addEventListener("change", () => filter(current));
    }

    function count(values, order) {
      const counts = new Map();
      for (const value of values) counts.set(value, (counts.get(value) || 0) + 1);
      return order.filter((value) => counts.has(value)).map((value) => [value, counts.get(value)]);
    }

    function fillFilters() {
      const name = (kind) => (value) => t(`review.${kind}-${value}`);
      const states = ["initial", "needs-review", "translated", "reviewed", "final"];
      const consequences = ["meaning", "normative", "omission", "untranslated", "wording", "typography", "none"];
      const decisions = ["none", "accepted", "edited", "rejected", "dismissed", "conflict"];
      options("decision", decisions.map((d) => [d]), name("decision"));
      options("consequence", count(rows.map((r) => r[CONSEQUENCE]), consequences), name("consequence"));
      options("state", count(rows.map((r) => r[STATE]), states), name("state"));
      const rules = rows.flatMap((r) => [...new Set(r[RULES])]);
      options("rule", count(rules, queue.rules.map((r, i) => i)).map(([i, n]) => [queue.rules[i], n]), (r) => r);
      const pages = count(rows.map((r) => r[PAGE]), queue.pages.map((p, i) => i));
      options("page", pages.map(([i, n]) => [queue.pages[i], n]), (p) => queue.pageTitles[queue.pages.indexOf(p)] || p);
      if (revision) {
        const changes = ["source", "target", "both", "added", "removed"];
        const calls = ["called-for", "uncalled-for", "stale"];
        options("change", [...count(rows.map((r) => r[CHANGE]), changes), ...count(rows.map((r) => r[CALLED]), calls)],
          (value) => (calls.includes(value) ? t("review." + value) : t("review.change-" + value)));
      }
    }

    function fill(option, row) {
      const r = rows[row];
      const value = status[row];
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

    // ---- files

    function saveFile() {
      const name = locale.tag + ".review.json";
      const link = el("a", { download: name, href: URL.createObjectURL(new Blob([store.file()], { type: "application/json" })) });
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 10000);
      store.saved();
      say(t("review.saved-file", { file: name }));
    }

    async function loadFile(file) {
      try {
        const loaded = store.load(await file.text());
        by("trouble").hidden = true;
        say(t("review.loaded", { count: loaded }));
        by("results").textContent = t("review.loaded", { count: loaded });
        render();
      } catch (e) {
        warn(e.locale ? t("review.other-locale", { file: file.name, other: e.locale }) : t("review.damaged", { file: file.name }));
      }
    }

    // ---- commands and keys

    const firstOpenFinding = (fits) => {
      const dismissed = (decision() || {}).dismissed || [];
      return ((detail() || {}).findings || []).findIndex(
        (f) => fits(f) && !dismissed.some((d) => d.rule === f.rule && d.key === f.key));
    };

    function step(change, word) {
      if (!change) {
        say(t("review.nothing-to-undo"));
        return;
      }
      const row = places.get(change.page + "#" + change.id);
      if (row !== undefined && row !== current) go(row);
      else render();
      say(t(word) + ". " + progressText());
    }

    const commands = {
      next: () => move(1),
      previous: () => move(-1),
      "next-open": nextOpen,
      accept: () => current >= 0 && decide("accepted", {}),
      edit: () => current >= 0 && edit(),
      reject: () => current >= 0 && decide("rejected", {}),
      dismiss: () => current >= 0 && firstOpenFinding(() => true) >= 0 && askReason(firstOpenFinding(() => true)),
      fix: () => {
        const i = current >= 0 ? firstOpenFinding((f) => f.fix) : -1;
        if (i >= 0) decide("edited", { target: detail().findings[i].fix.target });
      },
      comment: () => by("comment") && by("comment").focus(),
      raw: () => {
        settings.raw = !settings.raw;
        remember();
        by("raw").setAttribute("aria-pressed", settings.raw);
        render();
      },
      undo: () => step(store.undo(), "review.undone"),
      redo: () => step(store.redo(), "review.redone"),
      search: () => {
        document.body.dataset.view = "list";
        by("search").focus();
        by("search").select();
      },
      save: saveFile,
      help: () => by("help").showModal(),
    };

    function remember() {
      try {
        localStorage.setItem("diglot-review/settings", JSON.stringify(settings));
      } catch (e) {
        // The choice then holds for this page only.
      }
    }

    function recall() {
      try {
        const kept = JSON.parse(localStorage.getItem("diglot-review/settings")) || {};
        for (const name of Object.keys(settings)) if (typeof kept[name] === "boolean") settings[name] = kept[name];
      } catch (e) {
        // Then the defaults hold.
      }
    }

    // On a keyboard of another script the key's place counts, not its letter.
    function letter(event) {
      if (/^[\x20-\x7e]$/.test(event.key)) return event.key;
      const at = /^Key([A-Z])$/.exec(event.code) || /^Digit(\d)$/.exec(event.code);
      if (at) return event.shiftKey ? at[1] : at[1].toLowerCase();
      return event.code === "Slash" ? (event.shiftKey ? "?" : "/") : event.key;
    }

    function chord(event) {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return false;
      const name = letter(event).toLowerCase();
      const command = { s: "save", z: event.shiftKey ? "redo" : "undo", y: "redo" }[name];
      if (!command) return false;
      event.preventDefault();
      commands[command]();
      return true;
    }

    function inList(event) {
      const step = { ArrowDown: 1, ArrowUp: -1, PageDown: list.page(), PageUp: -list.page(), Home: -1e9, End: 1e9 };
      if (event.key === "Enter") commands.edit();
      else if (event.key in step) move(step[event.key]);
      else return;
      event.preventDefault();
    }

    function key(event) {
      if (event.isComposing || event.defaultPrevented || by("help").open) return;
      const writes = event.target.closest("textarea, select, input:not([type=checkbox])");
      if (writes) {
        if (event.key === "Escape" && writes.id === "search") focusList();
        return;
      }
      if (chord(event) || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target === by("queue")) inList(event);
      if (event.defaultPrevented || !settings.letters) return;
      const pressed = letter(event);
      const known = KEYS.find(([name]) => name === pressed);
      const suggestions = ((current >= 0 && detail()) || {}).suggestions || [];
      if (known) {
        event.preventDefault();
        commands[known[1]]();
      } else if (/^[1-9]$/.test(pressed) && suggestions[pressed - 1]) {
        event.preventDefault();
        edit((row) => row.suggestions[pressed - 1].target);
      }
    }

    function helpDialog() {
      const entries = [
        ...KEYS, ["1–9", "take"], ["Ctrl+Enter", "save-edit"], ["Esc", "cancel"], ["Ctrl+Z", "undo"],
        ["Ctrl+Shift+Z", "redo"], ["Ctrl+S", "save"],
      ];
      by("keys").append(...entries.map(([name, act]) =>
        el("div", {}, el("dt", {}, el("kbd", { dir: "ltr" }, name)), el("dd", {}, t("review." + act)))));
      by("letters").checked = settings.letters;
      by("letters").addEventListener("change", (event) => {
        settings.letters = event.target.checked;
        remember();
        render();
      });
      by("help").addEventListener("close", focusList);
    }

    function wire() {
      document.addEventListener("keydown", key);
      for (const button of document.querySelectorAll("[data-command]")) {
        button.addEventListener("click", () => commands[button.dataset.command]());
      }
      by("raw").setAttribute("aria-pressed", settings.raw);
      let typing = 0;
      by("search").addEventListener("input", () => {
        clearTimeout(typing);
        typing = setTimeout(() => filter(current), 120);
      });
      by("search").addEventListener("keydown", (event) => {
        if (event.key !== "Enter" && event.key !== "ArrowDown") return;
        event.preventDefault();
        clearTimeout(typing);
        filter(current);
        focusList();
      });
      by("clear").addEventListener("click", () => {
        for (const name of FILTERS) if (by("filter-" + name)) by("filter-" + name).value = "";
        by("search").value = "";
        filter(current);
      });
      by("file").addEventListener("change", async (event) => {
        if (event.target.files[0]) await loadFile(event.target.files[0]);
        event.target.value = "";
      });
      by("back").addEventListener("click", () => {
        document.body.dataset.view = "list";
        focusList();
      });
      addEventListener("hashchange", () => location.hash !== hash && follow());
    }

    recall();
    document.body.classList.add("ready");
    by("app").hidden = false;
    store.start();
    fillFilters();
    helpDialog();
    wire();
    follow();
    progress();
    (globalThis.requestIdleCallback || setTimeout)(fold);
    focusList();
  };
})();
