// What rows hold beyond the list: loaded in chunks, by scripts, as a page opened from disk reads no other files.
(() => {
  const Review = (globalThis.Review = globalThis.Review || {});

  // The places of a row's entries in queue.js.
  Review.columns = Object.fromEntries(
    ["PAGE", "ID", "KEY", "STATE", "CONSEQUENCE", "RULES", "SEARCH", "WORDS", "CHUNK", "ENTRY", "EXCERPT", "CHANGE", "CALLED"]
      .map((name, i) => [name, i]));

  // failed(chunk) is told where a script cannot be loaded.
  Review.details = (rows, failed) => {
    const { CHUNK, ENTRY } = Review.columns;
    const chunks = new Map();
    const wanted = new Map();

    globalThis.diglotRows = (chunk, details) => {
      chunks.set(chunk, details);
      const waiting = wanted.get(chunk) || [];
      wanted.delete(chunk);
      waiting.forEach((then) => then());
    };

    return {
      of: (row) => (row < 0 ? undefined : (chunks.get(rows[row][CHUNK]) || [])[rows[row][ENTRY]]),
      load(row, then) {
        const chunk = rows[row][CHUNK];
        if (chunks.has(chunk)) return then();
        if (wanted.has(chunk)) {
          wanted.get(chunk).push(then);
          return undefined;
        }
        wanted.set(chunk, [then]);
        const script = Review.element("script", { src: `rows-${chunk}.js`, async: true });
        script.onerror = () => {
          wanted.delete(chunk);
          failed(chunk);
        };
        document.head.append(script);
        return undefined;
      },
    };
  };
})();
