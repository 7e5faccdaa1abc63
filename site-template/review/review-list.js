// A list box of any length of which only the rows in sight exist.
(() => {
  const Review = (globalThis.Review = globalThis.Review || {});
  const SPARE = 8;

  // fill(option, row) writes a row; choose(row) is told when the reader chooses one.
  Review.list = (box, fill, choose) => {
    const room = document.createElement("div");
    room.setAttribute("role", "presentation");
    room.className = "room";
    box.append(room);
    let rows = [];
    let current = -1;
    let height = 0;
    // To ask the browser for these costs a layout each time.
    let inner = 0;
    let top = 0;
    let waiting = 0;
    const shown = new Map();

    function measure() {
      const probe = document.createElement("div");
      probe.className = "option";
      room.append(probe);
      height = probe.getBoundingClientRect().height || 56;
      probe.remove();
      inner = box.clientHeight;
      room.style.blockSize = rows.length * height + "px";
    }

    function option(position) {
      const element = document.createElement("div");
      const row = rows[position];
      element.className = "option";
      element.id = "row-" + row;
      element.setAttribute("role", "option");
      element.setAttribute("aria-posinset", position + 1);
      element.setAttribute("aria-setsize", rows.length);
      element.style.transform = `translateY(${position * height}px)`;
      element.dataset.position = position;
      fill(element, row);
      return element;
    }

    function draw() {
      waiting = 0;
      const first = Math.max(0, Math.floor(top / height) - SPARE);
      const last = Math.min(rows.length, Math.ceil((top + inner) / height) + SPARE);
      for (const [position, element] of shown) {
        if (position < first || position >= last) {
          element.remove();
          shown.delete(position);
        }
      }
      for (let position = first; position < last; position++) {
        if (!shown.has(position)) {
          const element = option(position);
          shown.set(position, element);
          room.append(element);
        }
        shown.get(position).setAttribute("aria-selected", position === current);
      }
      const active = shown.get(current);
      if (active) box.setAttribute("aria-activedescendant", active.id);
      else box.removeAttribute("aria-activedescendant");
    }

    function scrollTo(place) {
      top = Math.max(0, Math.min(place, rows.length * height - inner));
      box.scrollTop = top;
    }

    function bringIntoSight() {
      const start = current * height;
      const margin = Math.min(height, Math.max(0, (inner - height) / 2));
      if (start < top + margin) scrollTo(start - margin);
      else if (start + height > top + inner - margin) scrollTo(start + height + margin - inner);
    }

    function scrolled() {
      top = box.scrollTop;
      inner = box.clientHeight;
      waiting = waiting || requestAnimationFrame(draw);
    }

    box.addEventListener("scroll", scrolled, { passive: true });
    box.addEventListener("click", (event) => {
      const element = event.target.closest(".option");
      if (element) choose(rows[Number(element.dataset.position)]);
    });
    new ResizeObserver(() => {
      if (box.clientHeight === inner) return;
      measure();
      top = box.scrollTop;
      if (current >= 0) bringIntoSight();
      refresh();
    }).observe(box);

    function refresh() {
      shown.forEach((element) => element.remove());
      shown.clear();
      draw();
    }

    return {
      // Another choice of rows, in their order.
      show(chosen) {
        rows = chosen;
        current = -1;
        measure();
        scrollTo(0);
        refresh();
      },
      select(row) {
        current = rows.indexOf(row);
        if (current >= 0) bringIntoSight();
        draw();
      },
      update(row) {
        const element = document.getElementById("row-" + row);
        if (element) fill(element, row);
      },
      page: () => Math.max(1, Math.floor(inner / height) - 1),
    };
  };
})();
