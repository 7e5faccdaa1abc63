// Which rows the list shows: filters and search.
(() => {
  const Review = (globalThis.Review = globalThis.Review || {});
  const by = (id) => document.getElementById(id);
  const FILTERS = ["decision", "consequence", "rule", "state", "page", "change"];
  const STATES = ["initial", "needs-review", "translated", "reviewed", "final"];
  const CONSEQUENCES = ["meaning", "normative", "omission", "untranslated", "wording", "typography", "none"];
  const DECISIONS = ["none", "accepted", "edited", "rejected", "dismissed", "conflict"];
  const CHANGES = ["source", "target", "both", "added", "removed"];
  const CALLS = ["called-for", "uncalled-for", "stale"];

  // status(row) is what is decided; changed() is told when the reader filters in another way.
  Review.filters = ({ queue, t, number, status, changed }) => {
    const { PAGE, STATE, CONSEQUENCE, RULES, SEARCH, CHANGE, CALLED } = Review.columns;
    const { rows } = queue;
    const folded = [];

    const chosen = (name) => (by("filter-" + name) ? by("filter-" + name).value : "");

    function choose(name, value) {
      const select = by("filter-" + name);
      if (select) select.value = [...select.options].some((o) => o.value === value) ? value : "";
    }

    // Folding all texts takes longer than a key press may: as much as fits is done whenever nothing else is to do.
    function foldSome(left) {
      while (folded.length < rows.length && left()) folded.push(Review.fold(rows[folded.length][SEARCH]));
      if (folded.length < rows.length) inIdleTime();
    }

    function inIdleTime() {
      if (globalThis.requestIdleCallback) requestIdleCallback((idle) => foldSome(() => idle.timeRemaining() > 2));
      else setTimeout(() => foldSome(((end) => () => performance.now() < end)(performance.now() + 8)), 30);
    }

    function matching() {
      const want = Object.fromEntries(FILTERS.map((name) => [name, chosen(name)]));
      const rule = want.rule === "" ? -1 : queue.rules.indexOf(want.rule);
      const page = want.page === "" ? -1 : queue.pages.indexOf(want.page);
      const text = Review.fold(by("search").value.trim());
      if (text) foldSome(() => true);
      const view = [];
      rows.forEach((row, i) => {
        const fits =
          (!want.decision ||
            (want.decision === "decided" ? !Review.isOpen(status(i)) : status(i) === want.decision)) &&
          (!want.consequence || row[CONSEQUENCE] === want.consequence) &&
          (!want.state || row[STATE] === want.state) &&
          (!want.change || row[CHANGE] === want.change || row[CALLED] === want.change) &&
          (rule < 0 || row[RULES].includes(rule)) &&
          (page < 0 || row[PAGE] === page) &&
          (!text || folded[i].includes(text));
        if (fits) view.push(i);
      });
      return view;
    }

    function options(name, values, label) {
      const select = by("filter-" + name);
      if (!select) return;
      select.append(new Option(t("review.any"), ""));
      for (const [value, count] of values) {
        select.append(new Option(count === undefined ? label(value) : `${label(value)} (${number.format(count)})`, value));
      }
      select.addEventListener("change", changed);
    }

    function count(values, order) {
      const counts = new Map();
      for (const value of values) counts.set(value, (counts.get(value) || 0) + 1);
      return order.filter((value) => counts.has(value)).map((value) => [value, counts.get(value)]);
    }

    function fill() {
      const name = (kind) => (value) => t(`review.${kind}-${value}`);
      options("decision", DECISIONS.map((d) => [d]), name("decision"));
      options("consequence", count(rows.map((r) => r[CONSEQUENCE]), CONSEQUENCES), name("consequence"));
      options("state", count(rows.map((r) => r[STATE]), STATES), name("state"));
      const rules = rows.flatMap((r) => [...new Set(r[RULES])]);
      options("rule", count(rules, queue.rules.map((r, i) => i)).map(([i, n]) => [queue.rules[i], n]), (r) => r);
      const pages = count(rows.map((r) => r[PAGE]), queue.pages.map((p, i) => i));
      options("page", pages.map(([i, n]) => [queue.pages[i], n]), (p) => queue.pageTitles[queue.pages.indexOf(p)] || p);
      options("change", [...count(rows.map((r) => r[CHANGE]), CHANGES), ...count(rows.map((r) => r[CALLED]), CALLS)],
        (value) => t((CALLS.includes(value) ? "review." : "review.change-") + value));
    }

    function wire(leave) {
      let typing = 0;
      by("search").addEventListener("input", () => {
        clearTimeout(typing);
        typing = setTimeout(changed, 120);
      });
      by("search").addEventListener("keydown", (event) => {
        if (event.isComposing || (event.key !== "Enter" && event.key !== "ArrowDown")) return;
        event.preventDefault();
        clearTimeout(typing);
        changed();
        leave();
      });
      by("clear").addEventListener("click", () => {
        FILTERS.forEach((name) => choose(name, ""));
        by("search").value = "";
        changed();
      });
    }

    return {
      matching,
      // leave() is called when the reader goes from the search to the list.
      start(leave) {
        fill();
        wire(leave);
        inIdleTime();
      },
      // What is chosen, as parameters of an address, and the way back.
      write(search) {
        for (const name of FILTERS) if (chosen(name)) search.set("f-" + name, chosen(name));
        if (by("search").value) search.set("q", by("search").value);
      },
      read(search) {
        FILTERS.forEach((name) => choose(name, search.get("f-" + name) || ""));
        by("search").value = search.get("q") || "";
      },
    };
  };
})();
