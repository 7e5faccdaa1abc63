// Words: interface strings, search, word differences, and what an edit must keep.
(() => {
  const Review = (globalThis.Review = globalThis.Review || {});

  function closing(text, open) {
    let depth = 0;
    for (let i = open; i < text.length; i++) {
      if (text[i] === "{") depth++;
      else if (text[i] === "}" && --depth === 0) return i;
    }
    return text.length;
  }

  // The part of ICU message syntax that the interface strings use: {name}, numbers, plurals with #.
  function format(pattern, args, tag, number) {
    let out = "";
    for (let i = 0; i < pattern.length; i++) {
      if (pattern[i] === "{") {
        const end = closing(pattern, i);
        out += argument(pattern.slice(i + 1, end), args, tag);
        i = end;
      } else {
        out += pattern[i] === "#" && number !== undefined ? number : pattern[i];
      }
    }
    return out;
  }

  function argument(text, args, tag) {
    const [, name, type, rest] = /^\s*([\w-]+)\s*(?:,\s*(\w+)\s*(?:,([^]*))?)?$/.exec(text) || [];
    const value = args[name];
    if (typeof value !== "number") return value === undefined ? "" : String(value);
    const shown = new Intl.NumberFormat(tag).format(value);
    return type === "plural" ? plural(rest, value, shown, args, tag) : shown;
  }

  function plural(text, value, shown, args, tag) {
    const forms = new Map();
    const form = /\s*(=\d+|\w+)\s*\{/y;
    for (let match; (match = form.exec(text)); ) {
      const open = form.lastIndex - 1;
      const end = closing(text, open);
      forms.set(match[1], text.slice(open + 1, end));
      form.lastIndex = end + 1;
    }
    const category = new Intl.PluralRules(tag).select(value);
    const chosen = forms.get("=" + value) ?? forms.get(category) ?? forms.get("other") ?? "";
    return format(chosen, args, tag, shown);
  }

  Review.messages = (strings, tag) => (key, args) => format(strings[key] ?? key, args || {}, tag);

  // Width, case, accents and Arabic vowel signs make no difference to a search.
  const SIGNS = /[\u0300-\u036f\u0640\u064b-\u065f\u0670]/g;
  Review.fold = (text) => text.normalize("NFKD").replace(SIGNS, "").normalize("NFC").toLowerCase();

  // What a difference never cuts: code, links' targets, addresses, placeholders, numbers.
  const ATOM =
    /`[^`\n]+`|\]\([^)\s]*\)|https?:\/\/[^\s)\]]+|<[^<>\n]{1,80}>|\{[\w.-]{0,40}\}|\p{Nd}+(?:[.,:/\u066b\u066c-]\p{Nd}+)*/gu;

  // Code and addresses keep their own direction inside a text that runs the other way.
  Review.isolated = (text) => {
    const parts = [];
    let last = 0;
    for (const atom of text.matchAll(ATOM)) {
      const skip = atom[0].startsWith("]") ? 1 : 0;
      const isolate = document.createElement("bdi");
      isolate.dir = "ltr";
      isolate.append(atom[0].slice(skip));
      parts.push(text.slice(last, atom.index + skip), isolate);
      last = atom.index + atom[0].length;
    }
    return [...parts, text.slice(last)];
  };

  function segmenter(tag) {
    try {
      const words = new Intl.Segmenter(tag, { granularity: "word" });
      return (text) => Array.from(words.segment(text), (part) => part.segment);
    } catch (e) {
      return (text) => text.match(/[\p{L}\p{M}\p{N}]+|\s+|[^]/gu) || [];
    }
  }

  function tokens(text, cut) {
    const found = [];
    let last = 0;
    for (const atom of text.matchAll(ATOM)) {
      found.push(...cut(text.slice(last, atom.index)), atom[0]);
      last = atom.index + atom[0].length;
    }
    return found.concat(cut(text.slice(last)));
  }

  // Lengths of the longest common subsequences of all ends of two lists.
  function common(a, b) {
    const width = b.length + 1;
    const table = new Uint16Array((a.length + 1) * width);
    for (let i = a.length - 1; i >= 0; i--) {
      for (let j = b.length - 1; j >= 0; j--) {
        table[i * width + j] =
          a[i] === b[j]
            ? table[(i + 1) * width + j + 1] + 1
            : Math.max(table[(i + 1) * width + j], table[i * width + j + 1]);
      }
    }
    return (i, j) => table[i * width + j];
  }

  function push(runs, sign, text) {
    const last = runs[runs.length - 1];
    if (last && last[0] === sign) last[1] += text;
    else if (text) runs.push([sign, text]);
  }

  function between(a, b, runs) {
    if (a.length * b.length > 600000) {
      push(runs, "-", a.join(""));
      push(runs, "+", b.join(""));
      return;
    }
    const length = common(a, b);
    let i = 0;
    let j = 0;
    while (i < a.length || j < b.length) {
      if (i < a.length && j < b.length && a[i] === b[j]) {
        push(runs, "=", a[i++]);
        j++;
      } else if (i < a.length && (j === b.length || length(i + 1, j) >= length(i, j + 1))) {
        push(runs, "-", a[i++]);
      } else {
        push(runs, "+", b[j++]);
      }
    }
  }

  // Runs ["=" | "-" | "+", text] that lead from one text to another, by words of the language.
  Review.diff = (before, after, tag) => {
    const cut = segmenter(tag);
    const a = tokens(before, cut);
    const b = tokens(after, cut);
    let head = 0;
    while (head < a.length && head < b.length && a[head] === b[head]) head++;
    let tail = 0;
    while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
    const runs = [];
    push(runs, "=", a.slice(0, head).join(""));
    between(a.slice(head, a.length - tail), b.slice(head, b.length - tail), runs);
    push(runs, "=", tail ? a.slice(-tail).join("") : "");
    return runs;
  };

  const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];
  const digits = (text) =>
    text.replace(/\p{Nd}/gu, (d) => {
      const code = d.codePointAt(0);
      const zero = ZEROS.find((z) => code >= z && code < z + 10);
      return zero === undefined ? d : String(code - zero);
    });
  const numbers = (text) =>
    (digits(text).match(/\d+(?:[.,'’\u00a0\u202f\u066b\u066c]\d+)*/g) || []).map((n) =>
      n.replace(/\D/g, ""));

  const occurrences = (text, part) => (part ? text.split(part).length - 1 : 0);

  function lacking(wanted, found, kind) {
    const asked = new Map();
    return (wanted || [])
      .filter((text) => {
        asked.set(text, (asked.get(text) || 0) + 1);
        return found(text) < asked.get(text);
      })
      .map((text) => ({ kind, text }));
  }

  // What the source fixes and a text does not hold: {kind: link | code | placeholder | number, text}.
  Review.lost = (fixed, text) => {
    if (!fixed) return [];
    const has = (part) => occurrences(text, part);
    const values = numbers(text);
    const value = (n) => values.filter((v) => v === digits(n).replace(/\D/g, "")).length;
    return [
      ...lacking(fixed.links, has, "link"),
      ...lacking(fixed.code, has, "code"),
      ...lacking(fixed.placeholders, has, "placeholder"),
      ...lacking(fixed.numbers, value, "number"),
    ];
  };

  const ALLOWED = new Set(
    ("a b blockquote br caption code col colgroup dd del details dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6" +
      " hr i ins kbd li mark ol p pre q s samp small span strong sub summary sup table tbody td tfoot th thead tr u" +
      " ul var wbr").split(" "));
  const KEPT = new Set(["colspan", "rowspan", "start", "dir", "lang", "title"]);

  // Only what is known to be harmless is copied; everything else is left out or stands as its text.
  function copy(from, into) {
    for (const node of from.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) {
        into.append(node.data);
      } else if (node.nodeType === Node.ELEMENT_NODE) {
        copyElement(node, into);
      }
    }
    return into;
  }

  function copyElement(node, into) {
    const name = node.localName;
    if (/^(script|style|template|iframe|object|embed|svg|math|noscript)$/.test(name)) return;
    if (name === "img") into.append("[" + (node.getAttribute("alt") || "…") + "]");
    if (!ALLOWED.has(name)) {
      copy(node, into);
      return;
    }
    const element = document.createElement(name);
    for (const { name: key, value } of node.attributes) {
      if (KEPT.has(key)) element.setAttribute(key, value);
    }
    const href = node.getAttribute("href");
    if (href) {
      element.title = href;
      if (/^https?:\/\//i.test(href)) {
        Object.assign(element, { href, target: "_blank", rel: "noreferrer noopener" });
      } else {
        element.classList.add("inner-link");
      }
    }
    copy(node, element);
    into.append(element);
  }

  // The content of a template belongs to a document without scripts, in which nothing is loaded or run.
  Review.harmless = (html) => {
    const template = document.createElement("template");
    template.innerHTML = html;
    return copy(template.content, document.createDocumentFragment());
  };
})();
