import { useCallback, useEffect, useMemo, useState } from "preact/hooks";
import type { StartView } from "../src/app/api.ts";
import { fieldNames } from "../src/messages/fields.ts";
import type { Language } from "../src/messages/language.ts";
import { sidebarWords } from "../src/messages/sidebar.ts";
import type { Ask } from "./client.ts";
import { FirstRun } from "./first-run.tsx";
import { Home } from "./home.tsx";
import { type Panel, PanelContext, type Section } from "./panel.ts";
import { FailureMessage, Waiting } from "./parts/messages.tsx";
import { Screen } from "./parts/screen.tsx";
import { useRemote } from "./remote.ts";

/**
 * The panel: asks for its beginning, then shows the first run or the sections. `guess` is the language until the script
 * has said the user's. Today opens first once a report exists, Data before that.
 */
export function App({ ask, guess, onLanguage }: { ask: Ask; guess: Language; onLanguage: (to: Language) => void }) {
  const { remote, load } = useRemote<StartView>(() => ask("start"));
  const [section, go] = useState<Section | null>(null);
  const [said, setSaid] = useState("");
  const start = remote.state === "here" ? remote.value : null;
  const language = start?.language ?? guess;
  const readOnly = start?.readOnly ?? false;
  const built = start?.cards.some((card) => card.state === "built") ?? false;

  // The same words twice are said twice only if the text differs.
  const say = useCallback((text: string) => setSaid((before) => (before === text ? `${text}\u00a0` : text)), []);

  useEffect(() => void load(), []);
  useEffect(() => onLanguage(language), [language, onLanguage]);

  const panel = useMemo<Panel>(
    () => ({
      ask,
      words: sidebarWords(language),
      language,
      field: (field) => fieldNames(language)[field],
      readOnly,
      say,
      go,
    }),
    [ask, language, readOnly, say],
  );

  return (
    <PanelContext.Provider value={panel}>
      <main class="panel">
        {remote.state === "waiting" && (
          <Screen>
            <Waiting text={panel.words.reading} long={panel.words.patience} />
          </Screen>
        )}
        {remote.state === "failed" && (
          <Screen>
            <FailureMessage failure={remote.failure} again={() => void load()} />
          </Screen>
        )}
        {start && section === null && !built && !start.data.confirmed && <FirstRun />}
        {start && (section !== null || built || start.data.confirmed) && (
          <Home start={start} section={section ?? (built ? "today" : "data")} chosen={section !== null} />
        )}
        <p class="unseen" role="status">
          {said}
        </p>
      </main>
    </PanelContext.Provider>
  );
}
