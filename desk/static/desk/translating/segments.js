// The texts in the editor of wagtail-localize, which draws them without a name: gives each its id ("segment-12"),
// so that a link leads to it, and tells `document` of "segment:entered" and "segment:saved", with the segment.
(() => {
  const items = new Map();

  // In the order in which the editor draws them: by tab, then by the section that they stand in.
  const drawn = ({ tabs, segments }) => {
    const byTab = tabs.map(({ slug }) => segments.filter(({ location }) => location.tab === slug));
    const filled = byTab.filter((each) => each.length);
    return (filled.length > 1 ? filled : [segments]).flatMap((each) => {
      const sections = new Map();
      for (const segment of each) {
        const key = `${segment.location.field}/${segment.location.blockId}`;
        sections.set(key, [...(sections.get(key) ?? []), segment]);
      }
      return [...sections.values()].flat();
    });
  };

  const tell = (name, segment) => document.dispatchEvent(new CustomEvent(name, { detail: segment }));

  const goTo = (hash) => {
    const item = hash.startsWith("#segment-") && document.getElementById(hash.slice(1));
    if (!item) return;
    const tab = item.closest("[role=tabpanel] > section[hidden]");
    if (tab) document.querySelector(`[role=tab][aria-controls="${tab.id}"]`)?.click();
    stay(item);
    enter(item);
  };

  // What is drawn above it and beside it would push it away: for a moment it is held, unless somebody moves.
  const stay = (item) => {
    const hold = new ResizeObserver(() => item.scrollIntoView({ block: "center" }));
    const leave = () => hold.disconnect();
    hold.observe(item.closest(".js-translation-editor"));
    for (const move of ["wheel", "touchstart", "pointerdown", "keydown"]) addEventListener(move, leave, { once: true });
    setTimeout(leave, 2000);
  };

  const enter = (item) => {
    const segment = item && items.get(item);
    if (!segment || "current" in item.dataset) return;
    for (const other of document.querySelectorAll(".js-translation-editor [data-current]")) delete other.dataset.current;
    item.dataset.current = "";
    tell("segment:entered", segment);
  };

  const watchSaves = (segments) => {
    const byAddress = new Map(segments.map((segment) => [segment.editUrl, segment]));
    const { fetch } = window;
    window.fetch = async (...request) => {
      const response = await fetch(...request);
      const segment = typeof request[0] === "string" && byAddress.get(request[0]);
      if (segment && (response.ok || response.status === 404)) tell("segment:saved", segment);
      return response;
    };
  };

  document.addEventListener("DOMContentLoaded", () => {
    const editor = document.querySelector(".js-translation-editor");
    const props = editor && JSON.parse(editor.dataset.props);
    const found = editor ? [...editor.querySelectorAll("h3 + ul > li")] : [];
    const segments = props ? drawn(props) : [];
    watchSaves(segments);
    // Of another editor than the one we know we say nothing.
    if (found.length !== segments.length) return;
    found.forEach((item, n) => {
      item.id = `segment-${segments[n].id}`;
      items.set(item, segments[n]);
    });
    for (const happening of ["click", "focusin"]) {
      editor.addEventListener(happening, ({ target }) => enter(target.closest("[id^=segment-]")));
    }
    addEventListener("hashchange", () => goTo(location.hash));
    // A link that was followed before leads there again.
    document.addEventListener("click", ({ target }) => {
      const link = target.closest("a[href*='#segment-']");
      if (link && link.pathname === location.pathname && link.hash === location.hash) goTo(link.hash);
    });
    setTimeout(() => (location.hash.startsWith("#segment-") ? goTo(location.hash) : enter(found[0])));
  });
})();
