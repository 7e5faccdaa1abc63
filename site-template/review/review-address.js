// The address names the row and the filters, so that it can be shared.
(() => {
  const Review = (globalThis.Review = globalThis.Review || {});

  // write(search) puts what is looked at into parameters; read(search) goes where they say.
  Review.address = (write, read) => {
    let hash = location.hash;
    let waiting = 0;

    function put() {
      const search = new URLSearchParams();
      write(search);
      hash = "#" + search.toString().replaceAll("%2F", "/");
      try {
        history.replaceState(null, "", hash);
      } catch (e) {
        hash = location.hash;
      }
    }

    const follow = () => read(new URLSearchParams(location.hash.slice(1)));
    addEventListener("hashchange", () => location.hash !== hash && follow());

    return {
      follow,
      // Browsers refuse a page that changes its address at every key press.
      changed() {
        clearTimeout(waiting);
        waiting = setTimeout(put, 250);
      },
    };
  };
})();
