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
    let waiting = 0;
    const shown = new Map();

    function measure() {
      const probe = document.createElement("div");
      probe.className = "option";
      room.append(probe);
      height = probe.getBoundingClientRect().height || 56;
      probe.remove();
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
      const first = Math.max(0, Math.floor(box.scrollTop / height) - SPARE);
      const last = Math.min(rows.length, Math.ceil((box.scrollTop + box.clientHeight) / height) + SPARE);
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

    function bringIntoSight() {
      const top = current * height;
      const margin = Math.min(height, Math.max(0, (box.clientHeight - height) / 2));
      if (top < box.scrollTop + margin) box.scrollTop = top - margin;
      else if (top + height > box.scrollTop + box.clientHeight - margin) {
        box.scrollTop = top + height + margin - box.clientHeight;
      }
    }

    box.addEventListener("scroll", () => (waiting = waiting || requestAnimationFrame(draw)), { passive: true });
    box.addEventListener("click", (event) => {
      const element = event.target.closest(".option");
      if (element) choose(rows[Number(element.dataset.position)]);
    });
    addEventListener("resize", () => {
      measure();
      refresh();
    });

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
        box.scrollTop = 0;
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
      page: () => Math.max(1, Math.floor(box.clientHeight / height) - 1),
    };
  };
})();
