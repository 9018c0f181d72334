// Everything works without this; scripts only make it pleasanter.
import { initAll } from "/assets/govuk/govuk-frontend.min.js";

initAll();

// While a document is being read, its stages are kept up to date; the review comes when there is one.
const stages = document.querySelector("#stages");

const look = async () => {
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
    const now = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("#stages");
    if (!now) return location.reload();
    if (now.innerHTML !== stages.innerHTML) stages.replaceChildren(...now.childNodes);
    setTimeout(look, 2000);
};

if (stages) setTimeout(look, 1000);

// Beside a long form, the words that a field was read from come into view while the field has the focus.
const source = document.querySelector(".app-read__source--stays");

document.addEventListener("focusin", ({ target }) => {
    const field = target.dataset.field ?? target.name;
    const words = field && source?.querySelector(`.app-mark-${CSS.escape(field)}`);
    if (words) source.scrollTop += words.getBoundingClientRect().top - source.getBoundingClientRect().top - source.clientHeight / 3;
});
