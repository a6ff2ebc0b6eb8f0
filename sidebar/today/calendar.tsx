import { useEffect, useRef, useState } from "preact/hooks";
import type { CalendarView } from "../../src/app/api.ts";
import { calendarMenu } from "../../src/messages/calendar.ts";
import { said } from "../../src/messages/hand-over.ts";
import { quickTexts } from "../../src/messages/quick.ts";
import { copyText } from "../copy.ts";
import { usePanel } from "../panel.ts";
import { useRemote } from "../remote.ts";
import { BesideScreen } from "./beside-screen.tsx";

/** The open tasks as a text for one's own calendar. */
export function CalendarScreen({ onBack }: { onBack: () => void }) {
  const { words, language, ask, say } = usePanel();
  const texts = quickTexts[language];
  const loader = useRemote<CalendarView>(() => ask("calendar"));
  const view = loader.remote.state === "here" ? loader.remote.value : null;
  const [result, setResult] = useState("");
  const text = useRef<HTMLTextAreaElement>(null);
  useEffect(() => void loader.load(), []);
  const copy = async () => {
    const done = view !== null && (await copyText(view.text));
    if (!done) text.current?.select();
    setResult(done ? texts.copied : texts.byHand);
    say(done ? texts.copied : texts.byHand);
  };
  const { copy: about, everybody } = calendarMenu[language];
  return (
    <BesideScreen title={texts.calendar} loader={loader} text={words.reading} onBack={onBack}>
      {view && (
        <>
          <p class="muted" id="calendar-about">
            {said(about, { tasks: view.tasks, who: view.who ?? everybody })}
          </p>
          <textarea
            class="select ics"
            readOnly
            rows={10}
            ref={text}
            aria-labelledby="calendar-about"
            value={view.text}
          />
          <div class="row">
            <button type="button" class="button button-main" onClick={() => void copy()}>
              {texts.copy}
            </button>
            {result && <span class="muted">{result}</span>}
          </div>
        </>
      )}
    </BesideScreen>
  );
}
