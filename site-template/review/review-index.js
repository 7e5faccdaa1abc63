// How much of each language is decided, from what this browser keeps.
(() => {
  for (const item of document.querySelectorAll("[data-store]")) {
    try {
      const kept = JSON.parse(localStorage.getItem(item.dataset.store));
      const decided = kept.decisions.filter((d) => d.decision !== "none" || d.dismissed).length;
      const bar = item.querySelector("progress");
      bar.value = Math.min(decided, bar.max);
      const shown = new Intl.NumberFormat(document.documentElement.lang);
      item.querySelector(".done").textContent = `${shown.format(decided)} / ${shown.format(bar.max)}`;
    } catch (e) {
      // Nothing is kept, or nothing may be read: then nothing is said.
    }
  }
})();
