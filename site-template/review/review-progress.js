// What is decided of each row, and how much is left.
(() => {
  const Review = (globalThis.Review = globalThis.Review || {});

  Review.isOpen = (status) => status === "none" || status === "conflict";

  // decided(row) is the decision that the store has for a row, whatever texts it was made about.
  Review.progress = (rows, decided, t, number) => {
    const { KEY, RULES, WORDS } = Review.columns;
    const by = (id) => document.getElementById(id);
    const status = Array(rows.length).fill("none");
    let open = rows.length;
    let openWords = rows.reduce((sum, row) => sum + row[WORDS], 0);
    let due = 0;

    function statusOf(row) {
      const value = decided(row);
      if (!value) return "none";
      if (value.key !== rows[row][KEY]) return "conflict";
      if (value.decision !== "none") return value.decision;
      const dismissed = (value.dismissed || []).length;
      return dismissed && dismissed >= rows[row][RULES].length ? "dismissed" : "none";
    }

    const text = () =>
      t("review.progress", { done: number.format(rows.length - open), total: number.format(rows.length) });

    function show() {
      due = 0;
      by("bar").max = rows.length || 1;
      by("bar").value = rows.length - open;
      by("progress").textContent = text();
      by("words").textContent = t("review.words", { count: openWords });
    }

    const later = () => (due = due || requestAnimationFrame(show));

    return {
      of: (row) => status[row],
      changed(row) {
        const before = Review.isOpen(status[row]);
        status[row] = statusOf(row);
        const after = Review.isOpen(status[row]);
        if (before !== after) {
          open += after ? 1 : -1;
          openWords += (after ? 1 : -1) * rows[row][WORDS];
        }
        later();
      },
      show: later,
      text,
    };
  };
})();
