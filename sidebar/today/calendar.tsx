import { useEffect, useRef, useState } from "preact/hooks";
import type { CalendarView, Failure } from "../../src/app/api.ts";
import { calendarMenu } from "../../src/messages/calendar.ts";
import { said } from "../../src/messages/hand-over.ts";
import { quickTexts } from "../../src/messages/quick.ts";
import { copyText } from "../copy.ts";
import { usePanel } from "../panel.ts";
import { FailureMessage, Waiting } from "../parts/messages.tsx";
import { BackButton, Screen, Title } from "../parts/screen.tsx";

/** The open tasks as a text for one's own calendar. */
export function CalendarScreen({ onBack }: { onBack: () => void }) {
  const { words, language, ask, say } = usePanel();
  const texts = quickTexts[language];
  const [view, setView] = useState<CalendarView | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [result, setResult] = useState("");
  const text = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    void ask("calendar").then((answer) => (answer.ok ? setView(answer.value) : setFailure(answer.failure)));
  }, [ask]);
  const copy = async () => {
    const done = view !== null && (await copyText(view.text));
    if (!done) text.current?.select();
    setResult(done ? texts.copied : texts.byHand);
    say(done ? texts.copied : texts.byHand);
  };
  const { copy: about, everybody } = calendarMenu[language];
  return (
    <Screen>
      <BackButton onBack={onBack}>{words.task.all}</BackButton>
      <Title arrive>{texts.calendar}</Title>
      {failure && <FailureMessage failure={failure} />}
      {!view && !failure && <Waiting text={words.reading} long={words.patience} />}
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
    </Screen>
  );
}
