// What a reviewer does to a row: accept, edit, reject, dismiss, comment, undo.
(() => {
  const Review = (globalThis.Review = globalThis.Review || {});
  const by = (id) => document.getElementById(id);
  const el = Review.element;

  // app is the application: the row looked at, its details, and the ways to show it again.
  Review.decisions = (app, store) => {
    const { t, say } = app;
    const drafts = new Map();
    let editing = false;

    const shown = (kind) => t("review.decision-" + kind) + ". " + app.progressText();

    function change(fields) {
      store.change(...app.place(), app.key(), fields);
    }

    function showAgain() {
      app.render();
      app.focusList();
    }

    function decide(kind, fields) {
      if (!app.isDecidable()) return;
      const at = app.current();
      drafts.delete(at);
      change({ target: undefined, ...fields, decision: kind });
      say(shown(kind));
      editing = false;
      app.move(1);
      if (app.current() === at) app.render();
      app.focusList();
    }

    function save(text) {
      const row = app.detail();
      if (!row) return;
      const lost = Review.lost(row.fixed, text);
      if (text === row.target) decide("accepted", {});
      else decide("edited", { target: text });
      if (lost.length) say(t("review.decision-edited") + ". " + t("review.warnings", { count: lost.length }));
    }

    function edit(text) {
      if (!app.detail() || !app.isDecidable()) return;
      editing = true;
      app.renderNow();
      const area = by("edit");
      if (text !== undefined) {
        area.value = text;
        area.dispatchEvent(new Event("input"));
      }
      area.focus();
      area.setSelectionRange(area.value.length, area.value.length);
    }

    function open(fits) {
      const dismissed = (app.decision() || {}).dismissed || [];
      return ((app.detail() || {}).findings || []).findIndex(
        (f) => fits(f) && !dismissed.some((d) => d.rule === f.rule && d.key === f.key));
    }

    function fix(i) {
      if (i >= 0) decide("edited", { target: app.detail().findings[i].fix.target });
    }

    function dismiss(i, reason) {
      const { rule, key } = app.detail().findings[i];
      change({ dismissed: [...((app.decision() || {}).dismissed || []), { rule, key, reason }] });
      say(shown("dismissed"));
      showAgain();
    }

    function askReason(i) {
      app.renderNow();
      const button = document.querySelector(`[data-finding="${i}"]`);
      if (!app.detail() || !button) return;
      const input = el("input", { id: "reason", required: true, dir: "auto", autocomplete: "off" });
      const done = (event) => {
        event.preventDefault();
        if (input.value.trim()) {
          dismiss(i, input.value.trim());
          return;
        }
        say(t("review.reason-needed"));
        input.setAttribute("aria-invalid", "true");
        input.focus();
      };
      const form = el("form", { class: "reason", novalidate: true, on: { submit: done,
        keydown: (event) => event.key === "Escape" && showAgain() } },
        el("label", { for: "reason" }, t("review.reason")), input,
        el("button", { class: "main" }, t("review.dismiss")));
      button.closest("p").replaceWith(form);
      input.focus();
    }

    function step(done, word) {
      if (!done) {
        say(t("review.nothing-to-undo"));
        return;
      }
      app.goTo(done.page, done.id);
      say(t(word) + ". " + app.progressText());
    }

    return {
      editing: () => editing,
      draft: () => drafts.get(app.current()),
      // Another row is looked at: what was begun there goes on.
      arrive: () => (editing = drafts.has(app.current())),
      take(i) {
        const suggestion = ((app.detail() || {}).suggestions || [])[i];
        if (suggestion) edit(suggestion.target);
        return Boolean(suggestion);
      },
      act: {
        save,
        draft: (text) => drafts.set(app.current(), text),
        leave() {
          drafts.delete(app.current());
          editing = false;
          showAgain();
        },
        fix,
        dismiss: askReason,
        comment(text) {
          const mine = app.decision();
          if (text !== ((mine && mine.comment) || "")) change({ comment: text || undefined });
        },
        keep() {
          const { key, at, page, id, ...fields } = app.stored();
          change(fields);
          showAgain();
        },
        discard() {
          store.discard(...app.place());
          showAgain();
        },
      },
      commands: {
        accept() {
        if (app.current() < 0) return;
        const row = app.detail();
        if (row && !row.target.trim() && app.isDecidable()) say(t("review.empty"));
        else decide("accepted", {});
      },
        edit: () => app.current() >= 0 && edit(),
        reject: () => app.current() >= 0 && decide("rejected", {}),
        dismiss: () => open(() => true) >= 0 && askReason(open(() => true)),
        fix: () => fix(open((f) => f.fix)),
        comment() {
          app.renderNow();
          if (by("comment")) by("comment").focus();
        },
        undo: () => step(store.undo(), "review.undone"),
        redo: () => step(store.redo(), "review.redone"),
      },
    };
  };
})();
