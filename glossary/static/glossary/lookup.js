// Words while one types: each box that looks a word up becomes the combobox of the WAI-ARIA Authoring Practices
// (list autocomplete, manual selection). Without it, the box is a plain form, and as such it goes on working.
"use strict";

{
  const PAUSE = 150;
  const FOREIGN = /[^\P{L}\p{Script=Latin}]/u;
  const LEFTWARD = /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

  function make(name, attributes, ...inside) {
    const made = document.createElement(name);
    for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
    made.append(...inside);
    return made;
  }

  function option(url, ...inside) {
    return make("a", { role: "option", "aria-selected": "false", tabindex: "-1", draggable: "false", href: url }, ...inside);
  }

  function word({ word, native, language, meaning, url, why }) {
    const script = FOREIGN.test(native) ? native : "";
    const rtl = LEFTWARD.test(script) ? "rtl" : "ltr";
    const made = option(
      url,
      make("span", { class: "native", lang: language, dir: rtl }, script),
      " ",
      make("b", { lang: `${language.split("-")[0]}-Latn` }, word),
      " ",
      make("span", { class: "means" }, meaning),
    );
    if (why) made.append(" ", make("small", {}, why));
    return made;
  }

  function enhance(form) {
    const input = form.elements.q;
    const texts = form.dataset;
    const list = make("div", { class: "found", id: `${input.id}-found`, role: "listbox", "aria-label": texts.label });
    const status = make("p", { class: "vh", role: "status" });
    let active = -1;
    let pause = 0;
    let request = new AbortController();

    function activate(index) {
      list.children[active]?.setAttribute("aria-selected", "false");
      active = index;
      const chosen = list.children[active];
      if (!chosen) return input.removeAttribute("aria-activedescendant");
      chosen.setAttribute("aria-selected", "true");
      chosen.scrollIntoView({ block: "nearest", behavior: "instant" });
      input.setAttribute("aria-activedescendant", chosen.id);
    }

    function move(step) {
      const { length } = list.children;
      activate(active < 0 && step < 0 ? length - 1 : (active + step + length) % length);
    }

    function close() {
      clearTimeout(pause);
      request.abort();
      activate(-1);
      list.hidden = true;
      input.setAttribute("aria-expanded", "false");
      status.textContent = "";
    }

    function open(results, query) {
      const nearest = `${form.action}?${new URLSearchParams({ q: query })}`;
      const options = results.length ? results.map(word) : [option(nearest, texts.none)];
      options.forEach((one, index) => (one.id = `${list.id}-${index}`));
      activate(-1);
      list.replaceChildren(...options);
      list.scrollTop = 0;
      list.hidden = false;
      input.setAttribute("aria-expanded", "true");
      const number = results.length;
      status.textContent = number ? (number > 1 ? texts.many.replace("{n}", number) : texts.one) : texts.none;
    }

    // Asks for the words after `wait` ms; of several questions, the last is answered.
    function ask(wait, step = 0) {
      clearTimeout(pause);
      request.abort();
      activate(-1);
      const query = input.value.trim();
      if (!query) return close();
      const { signal } = (request = new AbortController());
      pause = setTimeout(async () => {
        try {
          const answer = await fetch(`${form.action}suggest/?${new URLSearchParams({ q: query })}`, { signal });
          const { results } = await answer.json();
          if (signal.aborted) return;
          open(results, query);
          if (step) move(step);
        } catch {
          if (!signal.aborted) close();
        }
      }, wait);
    }

    function vertical(event, step) {
      event.preventDefault();
      if (list.hidden) ask(0, event.altKey ? 0 : step);
      else if (event.altKey && step < 0) close();
      else move(step);
    }

    const keys = {
      ArrowDown: (event) => vertical(event, 1),
      ArrowUp: (event) => vertical(event, -1),
      ArrowLeft: () => activate(-1),
      ArrowRight: () => activate(-1),
      Home: () => activate(-1),
      End: () => activate(-1),
      Enter(event) {
        if (active < 0) return;
        event.preventDefault();
        list.children[active].click();
      },
      Escape(event) {
        event.preventDefault();
        if (list.hidden) input.value = "";
        close();
      },
    };

    input.addEventListener("keydown", (event) => {
      // What is pressed while an input method composes is meant for it; Safari tells by 229 alone.
      if (event.isComposing || event.keyCode === 229) return;
      if (!event.ctrlKey && !event.metaKey) keys[event.key]?.(event);
    });
    // Also while composing: a syllable of hangul, or kana before they are kanji, are looked up as they stand.
    input.addEventListener("input", () => ask(PAUSE));
    input.addEventListener("blur", close);
    form.addEventListener("submit", close);
    // Pressing on a word leaves the focus, and with it the list, where it is.
    list.addEventListener("mousedown", (event) => event.preventDefault());
    // So that going back does not meet an open list.
    window.addEventListener("pagehide", close);

    for (const [attribute, value] of Object.entries({
      role: "combobox",
      "aria-autocomplete": "list",
      "aria-controls": list.id,
      "aria-haspopup": "listbox",
    }))
      input.setAttribute(attribute, value);
    input.parentElement.append(list);
    form.append(status);
    close();
  }

  document.querySelectorAll("form[data-none]").forEach(enhance);
}
