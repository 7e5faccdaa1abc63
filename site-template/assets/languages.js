// Puts the languages that the browser asks for first. It leads nowhere by itself.
(() => {
  const list = document.querySelector("[data-languages]");
  const items = list ? Array.from(list.children) : [];

  // Language and script, so that zh-TW finds zh-Hant, and then any text of the language.
  function parts(tag) {
    try {
      const full = new Intl.Locale(tag).maximize();
      return [tag.toLowerCase(), full.language + "-" + full.script, full.language];
    } catch (e) {
      return [tag.toLowerCase()];
    }
  }

  function find(wanted) {
    const keys = parts(wanted);
    for (let i = 0; i < keys.length; i++) {
      const found = items.find((item) => parts(item.lang)[i] === keys[i]);
      if (found) return found;
    }
    return null;
  }

  const wanted = navigator.languages || [];
  const best = Array.from(new Set(wanted.map(find).filter(Boolean)));
  if (items.length < 2 || !best.length) return;
  list.prepend(...best);
  best[0].classList.add("is-preferred");
  const hint = best[0].querySelector(".preferred");
  if (hint) hint.hidden = false;
})();
