import { render } from "preact";
import { languageOf } from "../src/messages/language.ts";
import { sidebarWords } from "../src/messages/sidebar.ts";
import { App } from "./app.tsx";
import { client, type Runner } from "./client.ts";

declare const google: { readonly script: { readonly run: Runner } };

const guess = languageOf(navigator.language);
const page = document.documentElement;
page.lang = guess;

const ask = client(
  () => google.script.run,
  () => sidebarWords(languageOf(page.lang)).trouble,
);

render(
  <App
    ask={ask}
    guess={guess}
    onLanguage={(language) => {
      page.lang = language;
    }}
  />,
  document.getElementById("panel")!,
);
