import { useEffect, useState } from "preact/hooks";
import type { Answer, Failure, PeopleView, TodayView } from "../../src/app/api.ts";
import { handOverTexts, handOverWords, said } from "../../src/messages/hand-over.ts";
import { leavingMenu } from "../../src/messages/leaving.ts";
import { weekDay } from "../format.ts";
import { usePanel } from "../panel.ts";
import { FailureMessage, Waiting } from "../parts/messages.tsx";
import { BackButton, Screen, Title } from "../parts/screen.tsx";

/** Moves all open tasks of a person to another, and gives them back. Both task sheets are updated at once. */
export function HandOverScreen(props: { onBack: () => void; onView: (view: TodayView) => void }) {
  const { words, language, ask, say } = usePanel();
  const texts = { ...handOverTexts[language], ...handOverWords[language] };
  const [view, setView] = useState<PeopleView | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [from, setFrom] = useState("");
  const [to, setTo] = useState("");
  const [laid, setLaid] = useState("");
  const [working, setWorking] = useState(false);
  const nameOf = (name: string) => name || texts.nobody;

  /** Keeps what went right; says whether it did. */
  const took = <T,>(answer: { ok: true; value: T } | { ok: false; failure: Failure }, use: (value: T) => void) => {
    if (answer.ok) use(answer.value);
    else setFailure(answer.failure);
    return answer.ok;
  };
  const move = async (person: string, stand: string | null) => {
    setWorking(true);
    setFailure(null);
    const kept = took(await ask("handOver", person, stand), setView);
    if (kept) {
      const cards = await ask("cards");
      const built = cards.ok ? cards.value.filter(({ tabId }) => tabId !== null).map(({ report }) => report) : [];
      for (const report of ["hunters", "farmers"] as const)
        if (built.includes(report)) took(await ask("build", report, 1), () => undefined);
      const [people, today]: [Answer<"people">, Answer<"today">] = [await ask("people"), await ask("today")];
      took(people, setView);
      took(today, props.onView);
      say(said(stand === null ? texts.back : texts.moved, { from: nameOf(person), to: stand ?? "" }));
      setTo("");
      setFrom("");
    }
    setWorking(false);
  };

  const sheetOf = async (person: string) => {
    setWorking(true);
    setFailure(null);
    setLaid("");
    took(await ask("leaving", person), (sentence) => {
      setLaid(sentence);
      say(sentence);
    });
    setWorking(false);
  };

  useEffect(() => {
    void ask("people").then((answer) => took(answer, setView));
  }, [ask]);

  const others = view?.people.filter(({ name }) => name !== "" && `=${name}` !== from) ?? [];
  return (
    <Screen>
      <BackButton onBack={props.onBack}>{words.task.all}</BackButton>
      <Title arrive>{texts.title}</Title>
      <p class="muted">{texts.hint}</p>
      {failure && <FailureMessage failure={failure} />}
      {!view && !failure && <Waiting text={words.reading} long={words.patience} />}
      {view && (
        <form
          class="spaced"
          onSubmit={(event) => {
            event.preventDefault();
            void move(from.slice(1), to);
          }}
        >
          <label class="field">
            <span>{texts.from}</span>
            <select class="select" required value={from} onChange={(event) => setFrom(event.currentTarget.value)}>
              <option value="">{texts.choose}</option>
              {view.people.map(({ name, tasks }) => (
                <option key={name} value={`=${name}`}>
                  {said(texts.open, { name: nameOf(name), count: tasks })}
                </option>
              ))}
            </select>
          </label>
          <label class="field">
            <span>{texts.to}</span>
            <input
              class="select"
              list="stand-ins"
              required
              value={to}
              placeholder={texts.someone}
              onInput={(event) => setTo(event.currentTarget.value)}
            />
            <datalist id="stand-ins">
              {others.map(({ name }) => (
                <option key={name} value={name} />
              ))}
            </datalist>
          </label>
          <button
            type="button"
            class="button"
            disabled={working || from.length < 2}
            onClick={() => void sheetOf(from.slice(1))}
          >
            {leavingMenu[language].panel}
          </button>
          {laid !== "" && <p class="muted">{laid}</p>}
          <button type="submit" class="button button-main" disabled={working || from === "" || to.trim() === ""}>
            {working ? texts.working : texts.act}
          </button>
        </form>
      )}
      {view?.handed.map((one) => (
        <p class="row" key={one.from}>
          <span class="muted">
            {said(texts.standing, { from: nameOf(one.from), to: one.to, day: weekDay(one.day, language) })}
          </span>
          <button
            type="button"
            class="button button-small"
            disabled={working}
            onClick={() => void move(one.from, null)}
          >
            {texts.giveBack}
          </button>
        </p>
      ))}
    </Screen>
  );
}
