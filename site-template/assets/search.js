// The reader's search: cuts queries as the build cut the sentences, and reads the index in small files.
// They are scripts, because a page opened from disk may load nothing else.
(() => {
  "use strict";
  const doc = document;
  const PLACES = 6;
  const ALL_PLACES = 63;
  const HEADING = 64;
  const WHOLE = 128;
  const PREFIX = 3;
  const SHORTEST_STEM = 2;

  /* ---- Characters: the same rules as the build's. ---- */

  const PAIR =
    /[\u1100-\u11ff\u3005-\u3007\u303b\u3041-\u3096\u309d\u309e\u30a1-\u30fa\u30fc-\u30fe\u3105-\u312f\u3131-\u318e\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\u{20000}-\u{3ffff}]/u;
  const TRIPLE = /[\u0e01-\u0e3a\u0e40-\u0e4e\u0e81-\u0ece\u1000-\u103f\u1780-\u17d3]/;
  const WORD = /[\p{L}\p{N}\p{M}]/u;
  const MARK = /[\p{M}\uff9e\uff9f]/u;
  const DROPPED =
    /[\u064b-\u065f\u0640\u0670\u0591-\u05c7\u00ad\u200b-\u200f\u2060\ufe00-\ufe0f\ufeff]/;
  const LETTERS = new Map(
    Object.entries({
      ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", þ: "th", ł: "l", ı: "i", ς: "σ", ё: "е",
      آ: "ا", أ: "ا", إ: "ا", ٱ: "ا", ى: "ي", ی: "ي", ئ: "ي", ؤ: "و", ة: "ه", ک: "ك",
    })
  );
  const PARTICLES = [
    "وال فال بال كال ولل لل ال و ف ب ل ك".split(" "),
    "וה שה מה בה ו ה ב ל כ מ ש".split(" "),
  ];

  const gram = (c) => (c < "\u0e01" ? 0 : PAIR.test(c) ? 2 : TRIPLE.test(c) ? 3 : 0);
  const isWord = (c) => (c < "\x80" ? /[a-z0-9]/.test(c) : WORD.test(c));

  const folds = new Map();

  function foldCluster(cluster) {
    let folded = folds.get(cluster);
    if (folded !== undefined) return folded;
    let kept = "";
    let base = 0;
    for (const c of cluster.normalize("NFKC").toLowerCase().normalize("NFD")) {
      const code = c.codePointAt(0);
      const mark = /\p{M}/u.test(c);
      if (!mark) base = code;
      if (code >= 0x300 && code <= 0x36f) {
        if (base < 0x400 || (base >= 0x1e00 && base <= 0x1fff) || (code <= 0x301 && base < 0x530)) continue;
      }
      if (DROPPED.test(c) || (mark && code >= 0x6d6 && code <= 0x6ed)) continue;
      kept += c;
    }
    folded = "";
    for (const c of kept.normalize("NFC")) {
      const code = c.codePointAt(0);
      if (code >= 0x30a1 && code <= 0x30f6) folded += String.fromCharCode(code - 0x60);
      else if ((code >= 0x660 && code <= 0x669) || (code >= 0x6f0 && code <= 0x6f9)) folded += code & 15;
      else folded += LETTERS.get(c) || c;
    }
    if (folds.size < 20000) folds.set(cluster, folded);
    return folded;
  }

  // The folded text, and for each of its units where it stood.
  function fold(text) {
    let folded = "";
    const from = [];
    let at = 0;
    while (at < text.length) {
      let end = at + (text.codePointAt(at) > 0xffff ? 2 : 1);
      while (end < text.length && text.charCodeAt(end) >= 0x300) {
        const next = String.fromCodePoint(text.codePointAt(end));
        if (!MARK.test(next)) break;
        end += next.length;
      }
      const piece = foldCluster(text.slice(at, end));
      for (let i = 0; i < piece.length; i++) from.push(at);
      folded += piece;
      at = end;
    }
    from.push(text.length);
    return { folded, from };
  }

  function stems(word) {
    const first = word.charCodeAt(0);
    if (first < 0x590 || first >= 0x700) return [];
    return PARTICLES[first < 0x600 ? 1 : 0]
      .filter((p) => word.startsWith(p) && word.length - p.length >= SHORTEST_STEM)
      .map((p) => word.slice(p.length));
  }

  // Runs of one kind: { text, start, gram, position }; positions count as the build counts them.
  function runs(folded) {
    const found = [];
    let position = 0;
    let run = null;
    let at = 0;
    for (const c of folded) {
      const size = gram(c);
      if (run && size === run.gram && (size || isWord(c))) {
        run.text += c;
        if (size) position++;
      } else if (size || isWord(c)) {
        run = { text: c, start: at, gram: size, position };
        position++;
        found.push(run);
      } else {
        run = null;
      }
      at += c.length;
    }
    return found;
  }

  /* ---- Queries: parts that a sentence must all have. ---- */

  // A part is a list of terms at distances: { term, offset, prefix }.
  function part(text, quoted) {
    const found = runs(fold(text).folded);
    const terms = [];
    found.forEach((run, i) => {
      const last = i === found.length - 1;
      if (!run.gram) {
        const prefix = !quoted && last && run.text.length >= PREFIX;
        terms.push({ term: run.text.slice(0, 40), offset: run.position, prefix });
        return;
      }
      const units = Array.from(run.text);
      if (units.length < run.gram) {
        terms.push({ term: run.text, offset: run.position, prefix: true });
      }
      for (let j = 0; j + run.gram <= units.length; j++) {
        terms.push({ term: units.slice(j, j + run.gram).join(""), offset: run.position + j, prefix: false });
      }
    });
    return { terms, runs: found, quoted };
  }

  function parse(query) {
    const parts = [];
    const pieces = /"([^"]+)"?|“([^”]+)”?|„([^“”]+)[“”]?|«([^»]+)»?|「([^」]+)」?|『([^』]+)』?|(\S+)/g;
    for (const piece of query.slice(0, 300).matchAll(pieces)) {
      const quote = piece.slice(1, 7).find((text) => text !== undefined);
      const one = part(quote === undefined ? piece[7] : quote, quote !== undefined);
      if (one.terms.length) parts.push(one);
    }
    return parts.slice(0, 16);
  }

  // Where a sentence has a part: ranges of the text, with how well each fits, or nothing.
  function places(part, text) {
    const { folded, from } = fold(text);
    const have = runs(folded);
    const found = [];
    const wanted = part.runs;
    const first = wanted[0];
    have.forEach((run, i) => {
      let at = -1;
      for (;;) {
        at = startIn(run, first, at + 1, wanted.length > 1 || part.quoted);
        if (at < 0) break;
        let end = run.start + at + first.text.length;
        let fits = true;
        for (let k = 1; fits && k < wanted.length; k++) {
          const other = have[i + k];
          const lastWord = k === wanted.length - 1 && !part.quoted;
          fits =
            other !== undefined &&
            other.gram === wanted[k].gram &&
            (other.gram || lastWord
              ? other.text.startsWith(wanted[k].text)
              : other.text === wanted[k].text) &&
            (k === 1 ? !first.gram || at + first.text.length === run.text.length : !have[i + k - 1].gram || have[i + k - 1].text === wanted[k - 1].text);
          if (fits) end = other.start + wanted[k].text.length;
        }
        if (fits) found.push([from[run.start + at], endOf(from, end)]);
      }
    });
    return found;
  }

  // Behind a folded character: where the next one of the text stands.
  function endOf(from, end) {
    let i = end;
    while (i < from.length - 1 && from[i] === from[end - 1]) i++;
    return from[i];
  }

  function startIn(run, want, at, whole) {
    if (run.gram !== want.gram) return -1;
    if (run.gram) return run.text.indexOf(want.text, at);
    const prefix = !whole && want.text.length >= PREFIX;
    for (const text of [run.text, ...stems(run.text)]) {
      const start = run.text.length - text.length;
      if (start >= at && (prefix ? text.startsWith(want.text) : text === want.text)) return start;
    }
    return -1;
  }

  /* ---- The index. ---- */

  const waiting = new Map();
  window.diglotSearch = (name, value) => waiting.has(name) && waiting.get(name)(value);

  function numbers(text) {
    const found = new Array(text.length);
    let count = 0;
    for (const c of text) {
      let n = c.codePointAt(0);
      if (n >= 0xe000) n -= 0x800;
      if (n > 0x5c) n--;
      found[count++] = n - 0x23;
    }
    found.length = count;
    return found;
  }

  function open(base) {
    const files = new Map();
    let version = "";

    function load(name) {
      if (!files.has(name)) {
        const file = new Promise((resolve, reject) => {
          const script = doc.createElement("script");
          const failed = () => {
            files.delete(name);
            reject(new Error(name));
          };
          waiting.set(name, resolve);
          script.src = base + name + ".js" + (version && "?v=" + version);
          script.charset = "utf-8";
          script.onerror = failed;
          script.onload = () => script.remove();
          doc.head.append(script);
        });
        files.set(name, file);
      }
      return files.get(name);
    }

    let directory;
    function directoryOf() {
      directory = directory || load("index").then((index) => {
        version = index.version;
        index.starts = [0];
        numbers(index.sizes).forEach((size, i) => index.starts.push(index.starts[i] + size));
        index.all = index.starts[index.starts.length - 1];
        return index;
      });
      directory.catch(() => (directory = undefined));
      return directory;
    }

    // Marks of the sentences that have a term: places, heading, whole word.
    async function marks(index, side, term, prefix) {
      const firsts = index[side];
      let low = 0;
      let high = firsts.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (firsts[middle] <= term) low = middle + 1;
        else high = middle;
      }
      const from = Math.max(0, low - 1);
      let to = from;
      const most = from + (term.length > PREFIX || gram(term[0]) ? 12 : 4);
      while (prefix && to + 1 < firsts.length && to < most && firsts[to + 1].startsWith(term)) to++;
      const shards = await Promise.all(
        firsts.slice(from, to + 1).map((first, i) => load(side + (from + i)))
      );
      const found = new Uint8Array(index.all);
      for (const shard of shards) {
        for (let i = 0; i < shard.length; i += 3) {
          if (shard[i] === term || (prefix && shard[i].startsWith(term))) {
            add(found, shard, i, shard[i] === term ? WHOLE : 0);
          }
        }
      }
      return found;
    }

    function add(found, shard, i, whole) {
      if (!shard[i + 1]) {
        found.forEach((m, s) => (found[s] = m | ALL_PLACES | whole));
        return;
      }
      const places = numbers(shard[i + 2]);
      let sentence = 0;
      numbers(shard[i + 1]).forEach((distance, k) => {
        sentence += distance;
        found[sentence] |= (places.length ? places[k] : ALL_PLACES) | whole;
      });
    }

    // Sentences that have all terms of a part at their distances.
    async function sentences(index, side, part) {
      const lists = await Promise.all(
        part.terms.map((t) => marks(index, side, t.term, t.prefix))
      );
      const found = lists[0];
      for (let k = 1; k < lists.length; k++) {
        const turn = (part.terms[k].offset - part.terms[0].offset) % PLACES;
        const list = lists[k];
        for (let s = 0; s < found.length; s++) {
          if (!found[s]) continue;
          const m = list[s] & ALL_PLACES;
          const turned = ((m >> turn) | (m << (PLACES - turn))) & ALL_PLACES;
          const both = found[s] & turned & ALL_PLACES;
          found[s] = both ? both | (found[s] & HEADING) | (found[s] & list[s] & WHOLE) : 0;
        }
      }
      return found;
    }

    // Pages in order of how well they fit: { page, state, score, hits: [{ sentence, piece, score, parts }] }.
    function ranked(index, lists, enough) {
      const pages = [];
      for (let p = 0; p + 1 < index.starts.length; p++) {
        let seen = 0;
        const hits = [];
        for (let s = index.starts[p]; s < index.starts[p + 1]; s++) {
          let parts = 0;
          let score = 0;
          lists.forEach((list, k) => {
            const m = list[s];
            if (!m) return;
            parts++;
            seen |= 1 << k;
            score += (m & WHOLE ? 3 : 0) + (m & HEADING ? (s === index.starts[p] ? 12 : 5) : 0);
          });
          if (parts) hits.push({ sentence: s, piece: Math.floor((s - index.starts[p]) / index.piece), score, parts });
        }
        const page = enough(hits, seen);
        if (!page.length) continue;
        page.sort((a, b) => b.parts - a.parts || b.score - a.score || a.sentence - b.sentence);
        const state = index.states.charCodeAt(p) - 48;
        const score = page[0].score + Math.log2(page.length + 1) - state * 1.5;
        pages.push({ page: p, state, score, hits: page });
      }
      return pages.sort((a, b) => b.score - a.score || a.page - b.page);
    }

    const every = (count) => (hits) => hits.filter((hit) => hit.parts === count);
    const spread = (count) => (hits, seen) =>
      seen === (1 << count) - 1 && !hits.some((hit) => hit.parts === count) ? hits : [];

    // Near misses: most of a long query, words that end otherwise.
    async function similar(index, side, parts) {
      const all = parts.flatMap((one) => one.terms).filter((t) => gram(t.term[0]) || t.term.length > 1);
      const terms = [...new Map(all.map((t) => [t.term, t])).values()].slice(0, 24);
      if (!terms.length) return [];
      const lists = await Promise.all(
        terms.map((t) => {
          const word = !gram(t.term[0]) && t.term.length > 4;
          const start = word ? t.term.slice(0, Math.max(4, t.term.length - 2)) : t.term;
          return marks(index, side, start, word || t.prefix);
        })
      );
      const least = Math.max(1, Math.ceil(lists.length * 0.6));
      return ranked(index, lists, (hits) => hits.filter((hit) => hit.parts >= least));
    }

    async function look(side, query) {
      const index = await directoryOf();
      const parts = parse(query);
      const none = { parts, pages: [], spread: [], similar: [] };
      if (!parts.length || !index[side].length) return none;
      const lists = await Promise.all(parts.map((one) => sentences(index, side, one)));
      const pages = ranked(index, lists, every(parts.length));
      const wide = parts.length > 1 ? ranked(index, lists, spread(parts.length)) : [];
      const close = pages.length || wide.length ? [] : await similar(index, side, parts);
      return { parts, pages, spread: wide, similar: close };
    }

    // A sentence with all that a result shows of it.
    async function sentence(page, number, side) {
      const index = await directoryOf();
      const at = number - index.starts[page];
      const name = page + "-" + Math.floor(at / index.piece);
      const [piece, originals] = await Promise.all([
        load("p" + name),
        side === "o" ? load("q" + name) : undefined,
      ]);
      const i = at % index.piece;
      const [kind, anchor] = piece[4 + 2 * i].split(/#(.*)/s);
      let section = piece[3];
      for (let k = 0; k < i; k++) if (/^[2-6]/.test(piece[4 + 2 * k])) section = piece[5 + 2 * k];
      return {
        url: piece[0],
        title: piece[1],
        lang: piece[2],
        level: +kind[0],
        foreign: kind.endsWith("*"),
        anchor,
        section: kind[0] === "1" ? "" : section,
        text: piece[5 + 2 * i],
        original: originals ? originals[i] : "",
      };
    }

    return { look, sentence, directory: directoryOf };
  }

  window.diglotSearch.open = open;
  window.diglotSearch.parse = parse;
  window.diglotSearch.places = places;
  window.diglotSearch.terms = (text) => {
    const found = [];
    for (const run of runs(fold(text).folded)) {
      const units = Array.from(run.text);
      if (run.gram) units.forEach((u, i) => found.push(units.slice(i, i + run.gram).join("") + "@" + (run.position + i)));
      else [run.text.slice(0, 40), ...stems(run.text.slice(0, 40))].forEach((t) => found.push(t + "@" + run.position));
    }
    return found;
  };
})();
