// Everything works without this; scripts only make it pleasanter.
import { initAll } from "/assets/govuk/govuk-frontend.min.js";

initAll();

// Beside a long form, the words that a field was read from come into view while the field has the focus.
const source = document.querySelector(".app-read__source--stays");

document.addEventListener("focusin", ({ target }) => {
    const field = target.dataset.field ?? target.name;
    const words = field && source?.querySelector(`.app-mark-${CSS.escape(field)}`);
    if (words) source.scrollTop += words.getBoundingClientRect().top - source.getBoundingClientRect().top - source.clientHeight / 3;
});
