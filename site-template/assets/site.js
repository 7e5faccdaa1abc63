// Comfort only: every page works without this file.
(() => {
  const doc = document;

  function all(selector, within) {
    return Array.from((within || doc).querySelectorAll(selector));
  }

  const top = (element) => element.getBoundingClientRect().top;
  const named = (hash) => doc.getElementById(decodeURIComponent(hash.slice(1)));

  // Storage throws where a browser forbids it, as for pages opened from disk.
  function stored(key, value) {
    try {
      if (value === undefined) return localStorage.getItem("diglot." + key);
      localStorage.setItem("diglot." + key, value);
    } catch (e) {
      return null;
    }
  }

  // Reading mode: ?view= wins over the last choice; the sentence being read stays where it is.
  function readingMode() {
    const choice = doc.querySelector(".modes fieldset");
    if (!choice) return;
    let anchor;
    let offset;

    function remember() {
      anchor = all(".prose .u").find((unit) => unit.getBoundingClientRect().bottom > 90);
      offset = anchor ? top(anchor) : 0;
    }

    const asked = new URLSearchParams(location.search).get("view") || stored("view");
    const radio = all("input", choice).find((input) => input.value === asked);
    if (radio) radio.checked = true;
    choice.addEventListener("pointerdown", remember);
    choice.addEventListener("keydown", remember);
    choice.addEventListener("change", (event) => {
      const view = event.target.value;
      stored("view", view);
      const url = new URL(location.href);
      if (view === "target") url.searchParams.delete("view");
      else url.searchParams.set("view", view);
      if (url.protocol !== "file:") history.replaceState(null, "", url);
      if (anchor && scrollY > 0) {
        scrollBy({ top: top(anchor) - offset, behavior: "instant" });
      }
    });
  }

  // The language switch leads to the same sentence or section.
  function languageSwitch() {
    all(".languages a").forEach((link) =>
      link.addEventListener("click", () => {
        if (location.hash) link.hash = location.hash;
      })
    );
  }

  // Open menus close on Escape, on a click elsewhere and, on phones, when a link is followed.
  function menus() {
    const open = ".drop[open], .fold[open]";
    doc.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      all(open).forEach((menu) => {
        if (menu.parentNode.contains(doc.activeElement)) menu.firstElementChild.focus();
        menu.open = false;
      });
    });
    doc.addEventListener("click", (event) => {
      all(open).forEach((menu) => {
        const fold = menu.matches(".fold");
        if (fold ? event.target.closest("nav a") : !menu.contains(event.target)) menu.open = false;
      });
    });
  }

  // Marks the section being read in the outline.
  function outline() {
    const links = all(".outline a");
    const headings = links.map((link) => named(link.hash));
    function mark() {
      const here = headings.filter((h) => h && top(h) < 120).pop();
      links.forEach((link, i) => {
        link.ariaCurrent = here && headings[i] === here ? "true" : null;
      });
    }
    if (links.length) addEventListener("scroll", () => requestAnimationFrame(mark), { passive: true });
    mark();
  }

  // Stacked sections become tabs; those of one name follow each other.
  function tabs() {
    const groups = all("[data-tabs]").map(upgrade).filter(Boolean);

    function upgrade(box) {
      const panels = all(":scope > .tab", box);
      if (panels.length < 2) return null;
      const list = doc.createElement("div");
      list.role = "tablist";
      const buttons = panels.map(function (panel, i) {
        const title = panel.querySelector(".tab-title");
        const button = doc.createElement("button");
        button.type = "button";
        button.id = panel.id + "-label";
        button.append(...title.cloneNode(true).childNodes);
        all("[id]", button).forEach((copy) => copy.removeAttribute("id"));
        button.role = "tab";
        button.setAttribute("aria-controls", panel.id);
        panel.role = "tabpanel";
        panel.setAttribute("aria-labelledby", button.id);
        title.hidden = true;
        button.addEventListener("click", () => choose(panel.dataset.tab));
        panel.addEventListener("beforematch", () => show(i));
        list.append(button);
        return button;
      });
      list.addEventListener("keydown", (event) => {
        const at = buttons.indexOf(doc.activeElement);
        const forward = getComputedStyle(list).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
        let next = { Home: 0, End: buttons.length - 1 }[event.key];
        if (/^Arrow(Left|Right)$/.test(event.key)) {
          next = (at + (event.key === forward ? 1 : -1) + buttons.length) % buttons.length;
        }
        if (next === undefined || at < 0) return;
        event.preventDefault();
        buttons[next].focus();
        buttons[next].click();
      });
      function show(chosen) {
        panels.forEach(function (panel, i) {
          if (i === chosen) panel.removeAttribute("hidden");
          else panel.setAttribute("hidden", "until-found");
          buttons[i].ariaSelected = i === chosen;
          buttons[i].tabIndex = i === chosen ? 0 : -1;
        });
      }
      box.prepend(list);
      show(0);
      return (name) => {
        const i = panels.findIndex((panel) => panel.dataset.tab === name);
        if (i >= 0) show(i);
      };
    }

    function choose(name) {
      groups.forEach((select) => select(name));
      stored("tab", name);
    }

    groups.forEach((select) => select(stored("tab")));
    const goal = location.hash && named(location.hash);
    const panel = goal && goal.closest(".tab");
    if (panel) choose(panel.dataset.tab);
  }

  // A frame that scrolls must be reachable by keyboard.
  function scrollers() {
    all(".prose pre").forEach((pre) => {
      if (pre.scrollWidth > pre.clientWidth) pre.tabIndex = 0;
    });
  }

  // Search is fetched when somebody turns to it, or comes from it.
  function search() {
    const form = doc.querySelector(".search");
    if (!form) return;
    const field = form.elements.q;
    const fetchScripts = () => {
      form.dataset.scripts.split(" ").forEach((source) => {
        const script = doc.createElement("script");
        script.async = false;
        script.src = source;
        doc.head.append(script);
      });
      form.dataset.scripts = "";
    };
    const once = () => form.dataset.scripts && fetchScripts();
    field.addEventListener("focus", once);
    doc.addEventListener("keydown", (event) => {
      const slash = event.key === "/" && !event.target.closest("input, textarea, select");
      if (!slash && !(event.key === "k" && (event.ctrlKey || event.metaKey))) return;
      event.preventDefault();
      field.focus();
      field.select();
    });
    if (/[?&]q=/.test(location.search) || form.matches("main .search") || doc.activeElement === field) once();
  }

  [tabs, readingMode, languageSwitch, menus, outline, scrollers, search].forEach((enhance) => enhance());
})();
