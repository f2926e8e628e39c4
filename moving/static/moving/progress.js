// Asks how far an archive is, and shows its report once it is there.
const box = document.querySelector("[data-progress]");
const bar = box.querySelector("progress");

async function ask() {
  const response = await fetch(box.dataset.progress).catch(() => null);
  if (response?.ok) {
    const { running, done, total, said, post } = await response.json();
    if (!running) return location.reload();
    if (total) [bar.max, bar.value] = [total, done];
    const status = box.querySelector("[role=status]");
    if (status.textContent.trim() !== said) status.textContent = said;
    box.querySelector("[data-post]").textContent = post;
  }
  setTimeout(ask, 1500);
}

setTimeout(ask, 500);
