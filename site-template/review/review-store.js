// Decisions: kept in the browser, undone and redone, saved to a file and loaded from one.
(() => {
  const Review = (globalThis.Review = globalThis.Review || {});
  const KINDS = ["accepted", "edited", "rejected", "none"];
  const STEPS = 500;

  const text = (value) => typeof value === "string";
  const name = (page, id) => page + "#" + id;

  function decision(value) {
    const sound =
      value && text(value.page) && text(value.id) && text(value.key) && KINDS.includes(value.decision) &&
      (value.decision !== "edited" || text(value.target));
    if (!sound) throw new TypeError("a decision lacks something");
    const { page, id, key } = value;
    const clean = { page, id, key, decision: value.decision };
    if (value.decision === "edited") clean.target = value.target;
    if (text(value.comment) && value.comment) clean.comment = value.comment;
    const dismissed = (Array.isArray(value.dismissed) ? value.dismissed : [])
      .filter((d) => d && text(d.rule) && text(d.key) && text(d.reason))
      .map(({ rule, key: finding, reason }) => ({ rule, key: finding, reason }));
    if (dismissed.length) clean.dismissed = dismissed;
    clean.at = text(value.at) && !Number.isNaN(Date.parse(value.at)) ? value.at : new Date(0).toISOString();
    return clean;
  }

  function decisionsOf(json, locale) {
    const file = JSON.parse(json);
    if (!file || file.format !== "diglot-review" || file.version !== 1 || !Array.isArray(file.decisions)) {
      throw new TypeError("not a review file");
    }
    if (file.locale !== locale) throw Object.assign(new Error("other locale"), { locale: String(file.locale) });
    return file.decisions.map(decision);
  }

  const saysSomething = (d) => d.decision !== "none" || d.comment || (d.dismissed || []).length > 0;
  const newer = (a, b) => Date.parse(a.at) > Date.parse(b.at);
  const byPlace = (a, b) => (name(a.page, a.id) < name(b.page, b.id) ? -1 : 1);

  // onChange(page, id) after each change; onTrouble() once the browser refuses to keep anything.
  Review.store = (project, locale, onChange, onTrouble) => {
    const place = `diglot-review/${project}/${locale}`;
    const all = new Map();
    // Each decision as it is kept: to write all of them anew would take longer with each one.
    const texts = new Map();
    let undone = [];
    let done = [];
    let kept = true;
    let unsaved = false;
    let timer = 0;

    function set(key, value) {
      texts.delete(key);
      if (value) all.set(key, value);
      else all.delete(key);
    }

    function put(page, id, value) {
      set(name(page, id), value);
      unsaved = true;
      clearTimeout(timer);
      timer = setTimeout(keep, 400);
      onChange(page, id);
    }

    const head = () => {
      const saved = new Date().toISOString().replace(/\.\d+Z$/, "Z");
      return { format: "diglot-review", version: 1, project, locale, saved };
    };

    function file() {
      const decisions = [...all.values()].filter(saysSomething).sort(byPlace);
      return JSON.stringify({ ...head(), decisions }, null, 2) + "\n";
    }

    function brief() {
      const said = [];
      for (const [key, value] of all) {
        if (!texts.has(key)) texts.set(key, saysSomething(value) ? JSON.stringify(value) : "");
        if (texts.get(key)) said.push(texts.get(key));
      }
      return JSON.stringify(head()).slice(0, -1) + ',"decisions":[' + said.join() + "]}";
    }

    function keep() {
      clearTimeout(timer);
      timer = 0;
      try {
        localStorage.setItem(place, brief());
        kept = true;
      } catch (e) {
        if (kept) onTrouble();
        kept = false;
      }
    }

    function merge(decisions) {
      const fresh = decisions.filter((d) => {
        const mine = all.get(name(d.page, d.id));
        return !mine || newer(d, mine);
      });
      fresh.forEach((d) => set(name(d.page, d.id), d));
      fresh.forEach((d) => onChange(d.page, d.id));
      return fresh.length;
    }

    function step(from, to, side) {
      const change = from.pop();
      if (!change) return null;
      to.push(change);
      put(change.page, change.id, change[side] && { ...change[side], at: new Date().toISOString() });
      return change;
    }

    function start() {
      let old = null;
      try {
        old = localStorage.getItem(place);
        localStorage.setItem(place + "/probe", "");
        localStorage.removeItem(place + "/probe");
      } catch (e) {
        kept = false;
        onTrouble();
      }
      try {
        if (old) merge(decisionsOf(old, locale));
      } catch (e) {
        onTrouble();
      }
    }

    addEventListener("storage", (event) => {
      if (event.key !== place || !event.newValue) return;
      try {
        merge(decisionsOf(event.newValue, locale));
      } catch (e) {
        // Another window's half-written or newer form is no reason to lose what is here.
      }
    });
    addEventListener("pagehide", () => timer && keep());
    addEventListener("beforeunload", (event) => {
      if (timer) keep();
      if (!kept && unsaved) event.preventDefault();
    });

    return {
      start,
      of: (page, id) => all.get(name(page, id)),
      // A change of one row's decision: fields that are undefined are taken away.
      change(page, id, key, fields) {
        const before = all.get(name(page, id));
        const base = before && before.key === key ? before : { page, id, key, decision: "none" };
        const after = { ...base, ...fields, page, id, key, at: new Date().toISOString() };
        for (const field of Object.keys(after)) if (after[field] === undefined) delete after[field];
        done.push({ page, id, before, after });
        if (done.length > STEPS) done.shift();
        undone = [];
        put(page, id, after);
      },
      discard(page, id) {
        done.push({ page, id, before: all.get(name(page, id)), after: undefined });
        undone = [];
        put(page, id, undefined);
      },
      undo: () => step(done, undone, "before"),
      redo: () => step(undone, done, "after"),
      entries: () => all.values(),
      file,
      saved: () => (unsaved = false),
      load(content) {
        const count = merge(decisionsOf(content, locale));
        done = [];
        undone = [];
        keep();
        return count;
      },
    };
  };
})();
