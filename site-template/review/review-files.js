// Decisions go out as a file and come back from one.
(() => {
  const Review = (globalThis.Review = globalThis.Review || {});

  // warn(text) shows what is wrong, or with nothing that all is well; done(text) what was done.
  Review.files = ({ store, tag, t, say, warn, done }) => {
    const input = document.getElementById("file");
    input.addEventListener("change", async () => {
      if (input.files[0]) await load(input.files[0]);
      input.value = "";
    });

    async function load(file) {
      try {
        const count = store.load(await file.text());
        warn("");
        done(t("review.loaded", { count }));
      } catch (e) {
        warn(e.locale ? t("review.other-locale", { file: file.name, other: e.locale }) : t("review.damaged", { file: file.name }));
      }
    }

    return {
      save() {
        const name = tag + ".review.json";
        const blob = new Blob([store.file()], { type: "application/json" });
        const link = Review.element("a", { download: name, href: URL.createObjectURL(blob) });
        link.click();
        setTimeout(() => URL.revokeObjectURL(link.href), 10000);
        store.saved();
        say(t("review.saved-file", { file: name }));
      },
    };
  };
})();
