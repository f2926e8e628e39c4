// Shows the section of the text that is being translated, in the panel beside; anew after each save.
(() => {
  const WIDE = matchMedia("(min-width: 75rem)");
  const SHUT = "asiabits:section-panel-shut";

  let frame;
  let shown;

  const isOpen = () => frame.offsetParent !== null;

  // Where the translation stands that is being edited, as far as its words are found there.
  const follow = () => {
    const value = document.querySelector("[data-current] > div > p")?.textContent.replace(/<[^>]*>/g, "");
    const words = value?.trim().slice(0, 40);
    const elements = words ? [...(frame.contentDocument?.querySelectorAll("main *") ?? [])] : [];
    const place = elements.findLast((element) => element.textContent.includes(words))?.getBoundingClientRect();
    // Not `scrollIntoView`, which would move the window around the frame as well.
    if (place) frame.contentWindow.scrollBy(0, place.top - frame.clientHeight / 2);
  };

  const show = (section) => {
    shown = section;
    if (!isOpen()) return;
    const scrolled = frame.dataset.section === section ? (frame.contentWindow?.scrollY ?? 0) : 0;
    frame.dataset.section = section;
    const arrived = () => {
      frame.contentWindow.scrollTo(0, scrolled);
      follow();
    };
    frame.addEventListener("load", arrived, { once: true });
    const address = `${frame.dataset.sectionPreview}?section=${encodeURIComponent(section)}`;
    // Without a place of its own in the history of the window.
    if (frame.contentWindow) frame.contentWindow.location.replace(address);
    else frame.src = address;
  };

  const openWhereThereIsRoom = () => {
    const toggle = document.querySelector("[data-side-panel-toggle=section]");
    toggle?.addEventListener("click", ({ isTrusted }) => {
      if (!isTrusted) return;
      // Wagtail has turned it by then.
      setTimeout(() => localStorage.setItem(SHUT, isOpen() ? "" : "yes"));
    });
    if (WIDE.matches && !localStorage.getItem(SHUT) && !isOpen()) toggle?.click();
  };

  document.addEventListener("DOMContentLoaded", () => {
    frame = document.querySelector("[data-section-preview]");
    if (!frame) return;
    document.addEventListener("segment:entered", ({ detail }) => {
      const section = detail.location.blockId ?? "";
      if (section !== shown) show(section);
      else follow();
    });
    document.addEventListener("segment:saved", () => show(shown ?? ""));
    new ResizeObserver(() => {
      if (isOpen() && frame.dataset.section !== shown) show(shown ?? "");
    }).observe(frame);
    setTimeout(openWhereThereIsRoom);
  });
})();
