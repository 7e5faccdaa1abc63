// The keyboard, and the list of its keys.
(() => {
  const Review = (globalThis.Review = globalThis.Review || {});
  const by = (id) => document.getElementById(id);

  // Key, name of what it does. A letter is one key alone and can be switched off.
  const KEYS = [
    ["j", "next"], ["k", "previous"], ["n", "next-open"], ["a", "accept"], ["e", "edit"], ["r", "reject"],
    ["x", "dismiss"], ["f", "fix"], ["c", "comment"], ["m", "raw"], ["u", "undo"], ["U", "redo"],
    ["/", "search"], ["s", "save"], ["?", "help"],
  ];
  const OTHERS = [
    ["1–9", "take"], ["Ctrl+Enter", "save-edit"], ["Esc", "cancel"], ["Ctrl+Z", "undo"], ["Ctrl+Shift+Z", "redo"],
    ["Ctrl+S", "save"],
  ];

  // The letter for a command, where it has one.
  Review.keyOf = (command) => (KEYS.find(([, name]) => name === command) || [])[0];

  // On a keyboard of another script the key's place counts, not its letter.
  function letter(event) {
    if (/^[\x20-\x7e]$/.test(event.key)) return event.key;
    const at = /^Key([A-Z])$/.exec(event.code) || /^Digit(\d)$/.exec(event.code);
    if (at) return event.shiftKey ? at[1] : at[1].toLowerCase();
    return event.code === "Slash" ? (event.shiftKey ? "?" : "/") : event.key;
  }

  // commands by name; letters() tells whether single letters count; move(step) and page() are the list's;
  // take(number) uses a suggestion and tells whether there is one.
  Review.keys = ({ commands, letters, move, page, take, leave }) => {
    function chord(event) {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return false;
      const name = letter(event).toLowerCase();
      const command = { s: "save", z: event.shiftKey ? "redo" : "undo", y: "redo" }[name];
      if (!command) return false;
      event.preventDefault();
      commands[command]();
      return true;
    }

    function inList(event) {
      const step = { ArrowDown: 1, ArrowUp: -1, PageDown: page(), PageUp: -page(), Home: -1e9, End: 1e9 };
      if (event.key === "Enter") commands.edit();
      else if (event.key in step) move(step[event.key]);
      else return;
      event.preventDefault();
    }

    function single(event) {
      const pressed = letter(event);
      const known = KEYS.find(([name]) => name === pressed);
      if (known) {
        event.preventDefault();
        commands[known[1]]();
      } else if (/^[1-9]$/.test(pressed) && take(pressed - 1)) {
        event.preventDefault();
      }
    }

    document.addEventListener("keydown", (event) => {
      if (event.isComposing || event.defaultPrevented || by("help").open) return;
      const writes = event.target.closest("textarea, select, input:not([type=checkbox])");
      if (writes) {
        if (event.key === "Escape" && writes.id === "search") leave();
        return;
      }
      if (chord(event) || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target === by("queue")) inList(event);
      if (!event.defaultPrevented && letters()) single(event);
    });
  };

  // changed(on) is told when single letters are switched on or off.
  Review.help = (t, on, changed, leave) => {
    by("keys").append(...[...KEYS, ...OTHERS].map(([name, act]) =>
      Review.element("div", {}, Review.element("dt", {}, Review.element("kbd", { dir: "ltr" }, name)),
        Review.element("dd", {}, t("review." + act)))));
    by("letters").checked = on;
    by("letters").addEventListener("change", (event) => changed(event.target.checked));
    by("help").addEventListener("close", leave);
  };
})();
