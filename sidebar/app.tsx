import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { StartView } from "../src/app/api.ts";
import { fieldNames } from "../src/messages/fields.ts";
import type { Language } from "../src/messages/language.ts";
import { sidebarWords } from "../src/messages/sidebar.ts";
import type { Ask } from "./client.ts";
import { FirstRun } from "./first-run.tsx";
import { Home } from "./home.tsx";
import { type Notice, type Panel, PanelContext, type Section } from "./panel.ts";
import { Await } from "./parts/await.tsx";
import { oneButtonAClick } from "./parts/clicks.ts";
import { keepFocus } from "./parts/focus.ts";
import { FailureMessage } from "./parts/messages.tsx";
import { Screen } from "./parts/screen.tsx";
import { useRemote } from "./remote.ts";

/**
 * The panel: asks for its beginning, then shows the first run or the sections. `guess` is the language until the script
 * has said the user's. Today opens first once a report exists, Data before that.
 */
export function App({ ask, guess, onLanguage }: { ask: Ask; guess: Language; onLanguage: (to: Language) => void }) {
  const loader = useRemote<StartView>(() => ask("start"));
  const { remote, load } = loader;
  const [section, go] = useState<Section | null>(null);
  const [said, setSaid] = useState("");
  const [notice, tell] = useState<Notice | null>(null);
  const [trying, setTrying] = useState(false);
  const place = useRef<HTMLElement>(null);
  const start = remote.state === "here" ? remote.value : null;
  const language = start?.language ?? guess;
  const readOnly = start?.readOnly ?? false;
  const built = start?.cards.some((card) => card.state === "built") ?? false;

  // The same words twice are said twice only if the text differs.
  const say = useCallback((text: string) => setSaid((before) => (before === text ? `${text}\u00a0` : text)), []);

  const show = useCallback(
    async (tabId: number, a1: string) => {
      const answer = await ask("show", tabId, a1);
      if (!answer.ok) tell({ what: "", failure: answer.failure, again: () => show(tabId, a1) });
    },
    [ask],
  );

  const again = async (told: Notice) => {
    setTrying(true);
    await told.again();
    setTrying(false);
    tell((now) => (now === told ? null : now));
  };

  useEffect(() => void load(), []);
  useEffect(() => keepFocus(place.current!), []);
  useEffect(() => oneButtonAClick(place.current!), []);
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
      show: (tabId, a1) => void show(tabId, a1),
      tell,
    }),
    [ask, language, readOnly, say, show],
  );

  return (
    <PanelContext.Provider value={panel}>
      <main class="panel" ref={place}>
        {!start && (
          <Screen>
            <Await loader={loader} text={panel.words.reading} />
          </Screen>
        )}
        {notice && (
          <div class="notice">
            <FailureMessage
              what={notice.what}
              failure={notice.failure}
              again={() => void again(notice)}
              busy={trying}
              onClose={() => tell(null)}
            />
          </div>
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
