// One row in full: texts with their differences, findings, suggestions, other languages, comment.
(() => {
  const Review = (globalThis.Review = globalThis.Review || {});

  const el = (Review.element = (name, properties, ...children) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(properties || {})) {
      if (value === undefined || value === false) continue;
      if (key === "on") for (const [type, act] of Object.entries(value)) element.addEventListener(type, act);
      else if (key === "class") element.className = value;
      else element.setAttribute(key, value === true ? "" : value);
    }
    element.append(...children.filter((child) => child !== undefined && child !== null && child !== false));
    return element;
  });

  const unseen = (text) => el("span", { class: "unseen" }, text + " ");
  // Rules speak English in every interface.
  const english = (text) => el("bdi", { lang: "en" }, text);
  const tongue = (language) => ({ lang: language.tag, dir: language.dir });

  // Builds rows. it: {t, locale, source, raw(), editing(), act, hint(name)}.
  Review.rowBuilder = (it) => {
    const { t } = it;

    function runs(list, language) {
      const words = { "-": ["del", "differences.deleted"], "+": ["ins", "differences.inserted"] };
      const text = el("p", { class: "text runs", ...tongue(language) });
      for (const [sign, part] of list) {
        const [name, key] = words[sign] || [];
        if (name) text.append(el(name, {}, el("span", { class: "unseen", lang: it.ui }, t(key) + " "), part));
        else text.append(part);
      }
      return text;
    }

    // To mark everything is to mark nothing.
    const telling = (text, f) =>
      Number.isInteger(f.start) && f.end > f.start && f.end - f.start < 0.8 * text.length;

    function marked(text, ranges) {
      const parts = [];
      let last = 0;
      for (const { start, end, severity } of ranges) {
        if (start < last || end > text.length) continue;
        parts.push(...Review.isolated(text.slice(last, start)), el("mark", { class: severity }, text.slice(start, end)));
        last = end;
      }
      return [...parts, ...Review.isolated(text.slice(last))];
    }

    function markIn(root, words, severity) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node; (node = walker.nextNode()); ) {
        const at = words.trim() ? node.data.indexOf(words) : -1;
        if (at < 0 || node.parentNode.localName === "mark") continue;
        const found = node.splitText(at);
        found.splitText(words.length);
        found.replaceWith(el("mark", { class: severity }, words));
        return;
      }
    }

    function plain(text, html, language, findings) {
      const places = findings
        .filter((f) => telling(text, f))
        .sort((a, b) => a.start - b.start);
      if (it.raw() || !html) {
        return el("p", { class: "text raw", ...tongue(language) }, ...marked(text, places));
      }
      const box = el("div", { class: "text rendered", ...tongue(language) }, Review.harmless(html));
      places.forEach((f) => markIn(box, text.slice(f.start, f.end), f.severity));
      return box;
    }

    const small = (text) => el("h4", {}, text);

    function changed(before, diff, after, twoLines, language, labels) {
      if (diff && !twoLines) return [runs(diff, language)];
      return [
        small(labels[0]),
        el("p", { class: "text was", ...tongue(language) }, before),
        small(labels[1]),
        after,
      ];
    }

    function sourceSide(detail, live) {
      const findings = live.filter((f) => f.side === "source");
      const now = plain(detail.source, detail.sourceHtml, it.source, findings);
      const labels = [t("review.source-was"), t("review.source-now")];
      const different = detail.previousSource !== undefined && detail.previousSource !== detail.source;
      const texts = different
        ? changed(detail.previousSource, detail.sourceDiff, now, detail.twoLines, it.source, labels)
        : [now];
      return el("section", { class: "side" }, side(t("review.source"), it.source.name), ...texts);
    }

    const side = (title, language) =>
      el("h3", {}, title, " ", el("small", { }, language));

    function targetSide(detail, live, decision) {
      const findings = live.filter((f) => f.side !== "source");
      const box = el("section", { class: "side" }, side(t("review.target"), it.locale.name));
      const edited = decision && decision.decision === "edited" ? decision.target : undefined;
      if (it.editing()) {
        box.append(editor(detail, it.draft() ?? edited ?? detail.target));
        return box;
      }
      if (edited !== undefined) {
        box.append(small(t("review.your-edit")), runs(Review.diff(detail.target, edited, it.locale.tag), it.locale));
        box.append(warnings(Review.lost(detail.fixed, edited)));
      } else if (detail.target) {
        const now = plain(detail.target, detail.targetHtml, it.locale, findings);
        const labels = [t("review.target-was"), t("review.target-now")];
        const before = detail.previousTarget;
        const different = it.revision && before !== undefined && before !== detail.target;
        box.append(...(different ? changed(before, detail.targetDiff, now, false, it.locale, labels) : [now]));
      } else {
        box.append(el("p", { class: "empty" }, t("review.empty")));
      }
      return box;
    }

    function warnings(lost) {
      const list = el("ul", { class: "warnings" });
      list.append(...lost.map(({ kind, text }) => el("li", {}, t("review.lost-" + kind, { text: "\u2066" + text + "\u2069" }))));
      return list;
    }

    function editor(detail, text) {
      const status = el("div", { role: "status" });
      const area = el("textarea", { id: "edit", rows: "4", "aria-label": t("review.your-edit"), spellcheck: "true",
        autocapitalize: "off", ...tongue(it.locale) });
      area.value = text;
      const check = () => status.replaceChildren(warnings(Review.lost(detail.fixed, area.value)));
      area.addEventListener("input", () => {
        it.act.draft(area.value);
        check();
      });
      area.addEventListener("keydown", (event) => {
        if (event.isComposing) return;
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          it.act.save(area.value);
        } else if (event.key === "Escape") {
          event.preventDefault();
          it.act.leave();
        }
      });
      check();
      return el("div", { class: "editor" }, area, status, el("p", { class: "buttons" },
        el("button", { type: "button", class: "main", on: { click: () => it.act.save(area.value) } },
          t("review.save-edit"), el("kbd", {}, "Ctrl+Enter")),
        el("button", { type: "button", on: { click: it.act.leave } }, t("review.cancel"), el("kbd", {}, "Esc"))));
    }

    function finding(f, number, decision, words) {
      const gone = decision && (decision.dismissed || []).find((d) => d.rule === f.rule && d.key === f.key);
      const box = el("li", { class: "finding " + f.severity + (gone ? " gone" : "") },
        el("p", { class: "message" }, el("b", {}, english(f.message)), " ", el("code", {}, f.rule)));
      if (words.trim()) box.append(el("p", { class: "text words", ...tongue(f.side === "source" ? it.source : it.locale) },
        el("mark", { class: f.severity }, words)));
      if (f.explanation) box.append(el("p", { class: "quiet" }, english(f.explanation)));
      if (f.remedy) box.append(el("p", {}, el("b", {}, t("review.remedy") + " "), english(f.remedy)));
      if (f.fix) box.append(el("p", { class: "quiet" }, english(f.fix.description)));
      if (gone) box.append(el("p", { class: "gone-reason" }, t("review.decision-dismissed") + ": " + gone.reason));
      const buttons = el("p", { class: "buttons" });
      if (f.fix) buttons.append(el("button", { type: "button", on: { click: () => it.act.fix(number) } },
        t("review.fix"), it.hint("fix")));
      if (!gone) buttons.append(el("button", { type: "button", class: "dismiss", "data-finding": number,
        on: { click: () => it.act.dismiss(number) } }, t("review.dismiss"), it.hint("dismiss")));
      box.append(buttons);
      return box;
    }

    function findings(detail, decision) {
      if (!detail.findings || !detail.findings.length) return null;
      const list = el("ul", { class: "findings" });
      detail.findings.forEach((f, i) => {
        const text = (f.side === "source" ? detail.source : detail.target) || "";
        list.append(finding(f, i, decision, telling(text, f) ? text.slice(f.start, f.end) : ""));
      });
      return el("section", {}, el("h3", {}, t("review.findings")), list);
    }

    function suggestions(detail) {
      if (!detail.suggestions || !detail.suggestions.length) return null;
      const list = el("ol", { class: "suggestions" });
      detail.suggestions.slice(0, 9).forEach((s, i) => {
        const different = s.diff && s.diff.some(([sign]) => sign !== "=");
        list.append(el("li", {},
          el("p", { class: "quiet" }, el("b", {}, t("review.kind-" + s.kind)), " ",
            it.percent(s.score), " · ", el("bdi", { dir: "ltr" }, s.from || "")),
          different ? runs(s.diff, it.source) : null,
          el("p", { class: "text", ...tongue(it.locale) }, ...Review.isolated(s.target)),
          el("p", { class: "buttons" }, el("button", { type: "button", on: { click: () => it.act.take(i) } },
            t("review.take"), it.letters() ? el("kbd", {}, String(i + 1)) : null))));
      });
      return el("section", {}, el("h3", {}, t("review.suggestions")), list);
    }

    function others(detail) {
      if (!detail.others || !detail.others.length) return null;
      const list = el("dl", { class: "others" });
      for (const other of detail.others) {
        list.append(el("div", { dir: other.dir || "auto" }, el("dt", {}, other.name || other.locale),
          el("dd", { class: "text", lang: other.locale, dir: other.dir || "auto" }, ...Review.isolated(other.target))));
      }
      return el("section", {}, el("h3", {}, t("review.others")), list);
    }

    function comment(decision) {
      const area = el("textarea", { id: "comment", rows: "2", dir: "auto",
        on: { change: () => it.act.comment(area.value),
          keydown: (event) => {
            const over = event.key === "Escape" || (event.key === "Enter" && (event.ctrlKey || event.metaKey));
            if (event.isComposing || !over) return;
            event.preventDefault();
            it.act.comment(area.value);
            it.act.focusList();
          } } });
      area.value = (decision && decision.comment) || "";
      return el("section", {}, el("h3", {}, el("label", { for: "comment" }, t("review.comment")), it.hint("comment")), area);
    }

    function conflict(decision) {
      const kind = decision.decision === "none" ? "" : t("review.decision-" + decision.decision);
      const box = el("section", { class: "conflict" }, el("p", {}, el("b", {}, t("review.changed"))),
        el("p", {}, [kind, decision.comment].filter(Boolean).join(" · ")));
      if (decision.target) box.append(el("p", { class: "text", ...tongue(it.locale) }, decision.target));
      box.append(el("p", { class: "buttons" },
        el("button", { type: "button", on: { click: it.act.keep } }, t("review.keep")),
        el("button", { type: "button", on: { click: it.act.discard } }, t("review.discard"))));
      return box;
    }

    function actions(detail) {
      if (it.editing() || detail.id === "page") return null;
      const button = (name, main) =>
        el("button", { type: "button", class: main ? "main" : undefined, "data-act": name,
          on: { click: () => it.run(name) } }, t("review." + name), it.hint(name));
      return el("p", { class: "buttons actions" }, button("accept", true), button("edit"), button("reject"));
    }

    function heading(detail, title, badges) {
      const steps = [title, ...(detail.heading || [])].filter((step, i, all) => step && step !== all[i - 1]);
      const page = detail.id === "page";
      const name = page ? t("review.page-row") : steps.pop();
      const words = { lang: it.locale.tag, dir: "auto" };
      return el("header", { class: "row-head" },
        el("p", { class: "trail" }, el("span", words, steps.join(" › ") || "\u00a0")),
        el("h2", { tabindex: "-1", id: "row-title", ...(page ? {} : { lang: it.locale.tag }) }, el("bdi", {}, name)),
        el("p", { class: "place" }, ...badges, el("code", { dir: "ltr" }, detail.page + ":" + detail.line)));
    }

    return (detail, decision, aside, title, badges) => {
      const dismissed = (decision && decision.dismissed) || [];
      const live = (detail.findings || []).filter((f) => !dismissed.some((d) => d.rule === f.rule && d.key === f.key));
      const page = detail.id === "page";
      return [
        heading(detail, title, badges),
        aside && conflict(aside),
        !page && el("div", { class: "sides" }, sourceSide(detail, live), targetSide(detail, live, decision)),
        actions(detail),
        findings(detail, decision),
        suggestions(detail),
        others(detail),
        comment(decision),
      ].filter(Boolean);
    };
  };

  Review.unseen = unseen;
})();
