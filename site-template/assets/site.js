// Comfort only: every page works without this file.
(function () {
  "use strict";
  var doc = document;

  function all(selector, within) {
    return Array.from((within || doc).querySelectorAll(selector));
  }

  // Storage throws where a browser forbids it, as some do for pages opened from disk.
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
    var choice = doc.querySelector(".modes fieldset");
    if (!choice) return;
    var anchor = null;
    var offset = 0;

    function remember() {
      anchor = all(".prose .u").find(function (unit) {
        return unit.getBoundingClientRect().bottom > 90;
      });
      offset = anchor ? anchor.getBoundingClientRect().top : 0;
    }

    var asked = new URLSearchParams(location.search).get("view") || stored("view");
    var radio = all("input", choice).find(function (input) {
      return input.value === asked;
    });
    if (radio) radio.checked = true;
    if (radio && location.hash) {
      var goal = doc.getElementById(location.hash.slice(1));
      if (goal) goal.scrollIntoView();
    }
    choice.addEventListener("pointerdown", remember);
    choice.addEventListener("keydown", remember);
    choice.addEventListener("change", function (event) {
      var view = event.target.value;
      stored("view", view);
      var url = new URL(location.href);
      if (view === "target") url.searchParams.delete("view");
      else url.searchParams.set("view", view);
      try {
        history.replaceState(history.state, "", url);
      } catch (e) {
        // Pages opened from disk keep their address.
      }
      if (anchor && scrollY > 0) {
        scrollBy({ top: anchor.getBoundingClientRect().top - offset, behavior: "instant" });
      }
    });
  }

  // The language switch leads to the same sentence or section.
  function languageSwitch() {
    all(".languages a").forEach(function (link) {
      link.addEventListener("click", function () {
        if (location.hash) link.hash = location.hash;
      });
    });
  }

  // Open menus close on Escape, on a click elsewhere and, on phones, when a link is followed.
  function menus() {
    var open = ".drop[open], .fold[open]";
    doc.addEventListener("keydown", function (event) {
      if (event.key !== "Escape") return;
      all(open).forEach(function (menu) {
        if (menu.parentNode.contains(doc.activeElement)) menu.firstElementChild.focus();
        menu.open = false;
      });
    });
    doc.addEventListener("click", function (event) {
      all(open).forEach(function (menu) {
        var inside = menu.contains(event.target);
        var followed = event.target.closest("nav a");
        if (menu.matches(".fold") ? followed : !inside) menu.open = false;
      });
    });
  }

  // Marks the section being read in the outline.
  function outline() {
    var links = all(".outline a");
    if (!links.length || !("IntersectionObserver" in window)) return;
    var headings = links
      .map(function (link) {
        return doc.getElementById(decodeURIComponent(link.hash.slice(1)));
      })
      .filter(Boolean);
    function mark() {
      var here = "";
      headings.forEach(function (heading) {
        if (heading.getBoundingClientRect().top < 120) here = heading.id;
      });
      links.forEach(function (link) {
        var current = here !== "" && decodeURIComponent(link.hash.slice(1)) === here;
        link.classList.toggle("here", current);
        if (current) link.setAttribute("aria-current", "true");
        else link.removeAttribute("aria-current");
      });
    }
    var watcher = new IntersectionObserver(mark, { rootMargin: "-110px 0px -40% 0px" });
    headings.forEach(function (heading) {
      watcher.observe(heading);
    });
  }

  // Stacked sections become tabs; tabs of the same name follow each other across the page.
  function tabs() {
    var groups = all("[data-tabs]").map(upgrade).filter(Boolean);

    function upgrade(box) {
      var panels = all(":scope > .tab", box);
      if (panels.length < 2) return null;
      var list = doc.createElement("div");
      list.setAttribute("role", "tablist");
      var buttons = panels.map(function (panel, i) {
        var title = panel.querySelector(".tab-title");
        var button = doc.createElement("button");
        button.type = "button";
        button.id = panel.id + "-label";
        button.append.apply(button, Array.from(title.cloneNode(true).childNodes));
        all("[id]", button).forEach(function (copy) {
          copy.removeAttribute("id");
        });
        button.setAttribute("role", "tab");
        button.setAttribute("aria-controls", panel.id);
        panel.setAttribute("role", "tabpanel");
        panel.setAttribute("aria-labelledby", button.id);
        title.hidden = true;
        button.addEventListener("click", function () {
          choose(panel.dataset.tab, button);
        });
        panel.addEventListener("beforematch", function () {
          show(i);
        });
        list.append(button);
        return button;
      });
      list.addEventListener("keydown", function (event) {
        var at = buttons.indexOf(doc.activeElement);
        var forward = getComputedStyle(list).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
        var next = { Home: 0, End: buttons.length - 1 }[event.key];
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
          buttons[i].setAttribute("aria-selected", String(i === chosen));
          buttons[i].tabIndex = i === chosen ? 0 : -1;
        });
      }
      box.prepend(list);
      show(0);
      return function (name) {
        var i = panels.findIndex(function (panel) {
          return panel.dataset.tab === name;
        });
        if (i >= 0) show(i);
      };
    }

    function choose(name, button) {
      var before = button.getBoundingClientRect().top;
      groups.forEach(function (select) {
        select(name);
      });
      stored("tab", name);
      scrollBy({ top: button.getBoundingClientRect().top - before, behavior: "instant" });
    }

    var last = stored("tab");
    if (last) {
      groups.forEach(function (select) {
        select(last);
      });
    }
    var goal = location.hash && doc.getElementById(location.hash.slice(1));
    var panel = goal && goal.closest(".tab");
    if (panel) {
      choose(panel.dataset.tab, goal);
      goal.scrollIntoView();
    }
  }

  // A frame that scrolls must be reachable by keyboard.
  function scrollers() {
    all(".prose pre").forEach(function (pre) {
      if (pre.scrollWidth > pre.clientWidth) pre.tabIndex = 0;
    });
  }

  [readingMode, languageSwitch, menus, outline, tabs, scrollers].forEach(function (enhance) {
    enhance();
  });
})();
