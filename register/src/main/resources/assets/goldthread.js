// Everything works without this; scripts only make it pleasanter.
import { initAll } from "/assets/govuk/govuk-frontend.min.js";

initAll();
