// Leads to the field that a finding names. Wagtail follows such an address too, but only on the page that it loads,
// and not into a section that is collapsed.
(() => {
  const MARK = "#:w:contentpath=";
  const FIELDS = "input:not([type=hidden]), textarea, select, [contenteditable=true], button";

  const fieldAt = (hash) =>
    hash.startsWith(MARK) &&
    document.querySelector(
      hash
        .slice(MARK.length)
        .split(".")
        .map((step) => `[data-contentpath="${CSS.escape(step)}"]`)
        .join(" "),
    );

  const goTo = (field) => {
    // What Wagtail listens to for opening whatever is collapsed around it.
    field.dispatchEvent(new Event("beforematch", { bubbles: true }));
    // It has no place on the page before that is drawn.
    setTimeout(() => {
      field.scrollIntoView({ block: "center" });
      field.querySelector(FIELDS)?.focus({ preventScroll: true });
    }, 100);
  };

  document.addEventListener("click", (event) => {
    const link = event.target.closest("[data-finding]");
    const field = link && link.pathname === location.pathname && fieldAt(link.hash);
    if (!field) return;
    event.preventDefault();
    goTo(field);
  });

  addEventListener("load", () => {
    // The sections are there when Wagtail's own scripts have drawn them.
    setTimeout(() => {
      const field = fieldAt(location.hash);
      if (field) goTo(field);
    }, 300);
  });
})();
