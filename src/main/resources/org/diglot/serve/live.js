// Keeps a page of the preview up to date, and shows what was found on it. No part of the site.
(() => {
  const SCROLL = "diglot.preview.scroll";
  const OPEN = "diglot.preview.open";
  const decoded = (path) => {
    const plain = decodeURIComponent(path);
    return plain.endsWith("/") ? plain + "index.html" : plain;
  };
  const here = decoded(location.pathname);
  const seen = document.currentScript.dataset.changes;
  const broken = document.body.classList.contains("fault");

  function stored(key, value) {
    try {
      if (value === undefined) return sessionStorage.getItem(key);
      if (value === null) sessionStorage.removeItem(key);
      else sessionStorage.setItem(key, value);
    } catch (e) {
      return null;
    }
    return null;
  }

  // The browser's own restoration comes too early where pictures have not been laid out yet.
  function restoreScroll() {
    const kept = (stored(SCROLL) || "").split(" ");
    stored(SCROLL, null);
    if (kept[0] === encodeURIComponent(here)) {
      scrollTo({ left: +kept[1], top: +kept[2], behavior: "instant" });
    }
  }

  function reload() {
    stored(SCROLL, [encodeURIComponent(here), scrollX, scrollY].join(" "));
    location.reload();
  }

  // --- the panel -------------------------------------------------------------------------------

  const host = document.createElement("div");
  host.id = "diglot-preview";
  const root = host.attachShadow({ mode: "open" });
  const style = document.createElement("link");
  style.rel = "stylesheet";
  style.href = "/_diglot/live.css";
  const panel = document.createElement("details");
  panel.className = "panel";
  panel.lang = "en";
  panel.dir = "ltr";
  const summary = document.createElement("summary");
  const body = document.createElement("div");
  body.className = "body";
  body.tabIndex = 0;
  body.setAttribute("role", "region");
  body.setAttribute("aria-label", "Findings on this page");
  const status = document.createElement("p");
  status.className = "unseen";
  status.setAttribute("role", "status");
  panel.append(summary, body);
  root.append(style, panel, status);
  panel.hidden = true;
  panel.open = stored(OPEN) === "yes";
  panel.addEventListener("toggle", () => stored(OPEN, panel.open ? "yes" : null));
  panel.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      panel.open = false;
      summary.focus();
    }
  });

  function element(name, className, text) {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  }

  function item(finding) {
    const made = element("li", finding.severity);
    const head = element("p", "head");
    head.append(element("b", "", finding.severity), " ", element("code", "", finding.rule));
    made.append(head, element("p", "message", finding.message));
    made.append(element("p", "place", finding.place));
    if (finding.remedy) made.append(element("p", "remedy", finding.remedy));
    return made;
  }

  const counted = (count, word) => count + " " + word + (count === 1 ? "" : "s");

  function show(found, fault) {
    const mine = found.findings.filter((finding) => finding.page === here);
    const grave = mine.filter((finding) => finding.severity !== "note");
    panel.hidden = mine.length === 0 && !fault;
    panel.classList.toggle("bad", Boolean(fault) || grave.length > 0);
    if (fault) panel.open = true;
    const words = fault
      ? "Not up to date"
      : grave.length
        ? counted(grave.length, "finding")
        : counted(mine.length, "note");
    summary.textContent = words;
    status.textContent = panel.hidden ? "" : words + " on this page";
    body.textContent = "";
    if (fault) body.append(element("p", "broken", fault));
    const list = element("ol");
    mine.forEach((finding) => list.append(item(finding)));
    if (mine.length) body.append(list);
    const rest = found.count - mine.length;
    if (rest > 0) body.append(element("p", "rest", counted(rest, "finding") + " on other pages"));
  }

  let found = { findings: [], count: 0, fault: "" };
  let fault = "";

  async function load() {
    const answer = await fetch("/_diglot/findings.json");
    found = await answer.json();
    show(found, fault || found.fault);
  }

  function changed(change) {
    fault = change.fault;
    if (fault) show(found, fault);
    else if (broken || change.everything || change.pages.includes(here)) reload();
  }

  function listen() {
    const events = new EventSource("/_diglot/events?" + seen);
    let lost = false;
    events.addEventListener("change", (event) => changed(JSON.parse(event.data)));
    events.addEventListener("findings", () => load().catch(() => {}));
    events.addEventListener("open", () => {
      // The server was started anew, and may have anything to say.
      if (lost) reload();
    });
    events.addEventListener("error", () => (lost = true));
    addEventListener("pagehide", () => events.close());
  }

  if (!broken) document.body.append(host);
  restoreScroll();
  addEventListener("load", listen);
  load().catch(() => {});
})();
