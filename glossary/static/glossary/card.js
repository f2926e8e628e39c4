// The card of a word: on hover, focus and the first tap. Without this file a word is a link to its page.
{
  const DELAY = 150;
  const EDGE = 12;
  const GAP = 4;
  let open = null;
  let timer = 0;
  let touched = false;

  const cardOf = (link) => document.getElementById(`${link.getAttribute("aria-describedby")}-card`);

  function place({ link, card }) {
    // A word that runs over a line's end has a box for each line: the card belongs to the first.
    const box = link.getClientRects()[0];
    const window_ = document.documentElement;
    const left = Math.min(box.left, window_.clientWidth - card.offsetWidth - EDGE);
    const below = box.bottom + card.offsetHeight + EDGE <= window_.clientHeight || box.top < card.offsetHeight + EDGE;
    const top = below ? box.bottom + GAP : box.top - card.offsetHeight - GAP;
    card.style.left = `${Math.max(EDGE, left) + scrollX}px`;
    card.style.top = `${top + scrollY}px`;
    card.classList.toggle("above", !below);
  }

  function show(link) {
    clearTimeout(timer);
    if (open?.link === link) return;
    hide();
    open = { link, card: cardOf(link) };
    open.card.hidden = false;
    place(open);
  }

  function hide() {
    clearTimeout(timer);
    if (open) open.card.hidden = true;
    open = null;
  }

  function later(act) {
    clearTimeout(timer);
    timer = setTimeout(act, DELAY);
  }

  const wordAt = (event) => event.target.closest?.("a.glossed");
  const inCard = (node) => Boolean(open?.card.contains(node));

  document.addEventListener("pointerover", (event) => {
    if (event.pointerType === "touch") return;
    const link = wordAt(event);
    if (link) later(() => show(link));
    else if (inCard(event.target)) clearTimeout(timer);
    else if (open && document.activeElement !== open.link) later(hide);
    else if (!open) clearTimeout(timer);
  });
  document.documentElement.addEventListener("pointerleave", () => {
    if (open && document.activeElement !== open.link) later(hide);
  });
  document.addEventListener("pointerdown", (event) => {
    touched = event.pointerType === "touch";
    if (open && !wordAt(event) && !inCard(event.target)) hide();
  });
  document.addEventListener("click", (event) => {
    const link = wordAt(event);
    if (!link || !touched || link === open?.link) return;
    event.preventDefault();
    show(link);
  });
  document.addEventListener("focusin", (event) => {
    const link = wordAt(event);
    if (link && !touched) show(link);
  });
  document.addEventListener("focusout", (event) => {
    if (open?.link === event.target && !inCard(event.relatedTarget)) hide();
  });
  document.addEventListener("keydown", (event) => {
    touched = false;
    if (event.key === "Escape") hide();
  });
  addEventListener("resize", () => open && place(open));
}
