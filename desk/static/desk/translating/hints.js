// Puts the hints into the texts of the translation editor, and what to look at above them; anew after each save.
(() => {
  let board;
  let asked = 0;

  const put = (html) => {
    const answer = new DOMParser().parseFromString(html, "text/html");
    const [found, there] = [answer.querySelector("[data-found]"), board.querySelector("[data-found]")];
    // What somebody has opened or shut stays so; a few lines are open from the start.
    const details = found.querySelector("details");
    if (details) details.open = there.querySelector("details")?.open ?? found.querySelectorAll("li").length < 6;
    there.replaceChildren(...found.childNodes);
    for (const hint of document.querySelectorAll(".js-translation-editor .hint")) hint.remove();
    for (const hint of answer.querySelectorAll("[data-segment]")) {
      document.getElementById(`segment-${hint.dataset.segment}`)?.append(hint);
    }
  };

  const load = async () => {
    const mine = ++asked;
    try {
      const response = await fetch(board.dataset.hints);
      if (!response.ok) throw new Error(response.status);
      const html = await response.text();
      // The answer to an older question comes too late.
      if (mine === asked) put(html);
    } catch {
      if (mine === asked) board.querySelector("[data-found]").textContent = board.dataset.failed;
    }
  };

  // As one would do it by hand: Edit, unless it is open, and Save.
  const confirm = (item) => {
    const buttons = () => [...item.querySelectorAll(":scope > ul button")];
    if (!item.querySelector("textarea")) buttons()[0]?.click();
    setTimeout(() => item.querySelector("textarea") && buttons().at(-1).click());
  };

  document.addEventListener("DOMContentLoaded", () => {
    const editor = document.querySelector(".js-translation-editor");
    board = document.querySelector("[data-hints]");
    if (!editor || !board) return;
    editor.before(board);
    editor.addEventListener("click", ({ target }) => {
      if (target.closest("[data-confirm]")) confirm(target.closest("[id^=segment-]"));
    });
    document.addEventListener("segment:saved", load);
    load();
  });
})();
