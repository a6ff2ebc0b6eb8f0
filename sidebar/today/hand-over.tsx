import { useEffect, useState } from "preact/hooks";
import type { PeopleView, TodayView } from "../../src/app/api.ts";
import { handOverTexts, handOverWords, said } from "../../src/messages/hand-over.ts";
import { leavingMenu } from "../../src/messages/leaving.ts";
import { useDoing } from "../doing.ts";
import { weekDay } from "../format.ts";
import { usePanel } from "../panel.ts";
import { useRemote } from "../remote.ts";
import { BesideScreen } from "./beside-screen.tsx";
import { useUpdate } from "./update-lists.ts";

/** Moves all open tasks of a person to another, and gives them back. Both task sheets are updated at once. */
export function HandOverScreen(props: { onBack: () => void; onView: (view: TodayView) => void }) {
  const { words, language, ask, say } = usePanel();
  const texts = { ...handOverTexts[language], ...handOverWords[language] };
  const loader = useRemote<PeopleView>(() => ask("people"));
  const { load, put } = loader;
  const view = loader.remote.state === "here" ? loader.remote.value : null;
  const doing = useDoing();
  const working = doing.now !== "";
  const [from, setFrom] = useState("");
  const [to, setTo] = useState("");
  const [laid, setLaid] = useState("");
  const nameOf = (name: string) => name || texts.nobody;
  useEffect(() => void load(), []);

  const update = useUpdate(doing, { working: texts.working, load, onView: props.onView });
  const move = (what: string, person: string, stand: string | null) => ({
    what,
    ask: () => ask("handOver", person, stand),
    use: (after: PeopleView) => {
      put(after);
      setFrom("");
      setTo("");
      update(said(stand === null ? texts.back : texts.moved, { from: nameOf(person), to: stand ?? "" }));
    },
  });
  const handOver = doing.action("hand over", () => move(`${texts.act}: ${nameOf(from.slice(1))}`, from.slice(1), to));
  const giveBack = doing.action("give back", (person: string) =>
    move(`${texts.giveBack}: ${nameOf(person)}`, person, null),
  );
  const laySheet = doing.action("leaving", () => ({
    what: leavingMenu[language].panel,
    ask: () => {
      setLaid("");
      return ask("leaving", from.slice(1));
    },
    use: (sentence) => {
      setLaid(sentence);
      say(sentence);
    },
  }));

  const others = view?.people.filter(({ name }) => name !== "" && `=${name}` !== from) ?? [];
  return (
    <BesideScreen
      title={texts.title}
      hint={texts.hint}
      loader={loader}
      text={words.reading}
      doing={doing}
      onBack={props.onBack}
    >
      {view && (
        <form
          class="spaced"
          onSubmit={(event) => {
            event.preventDefault();
            handOver();
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
              readOnly={working}
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
            disabled={from.length < 2}
            aria-disabled={working}
            onClick={() => laySheet()}
          >
            {leavingMenu[language].panel}
          </button>
          {laid !== "" && <p class="muted">{laid}</p>}
          <button
            type="submit"
            class="button button-main"
            disabled={from === "" || to.trim() === ""}
            aria-disabled={working}
          >
            {working ? texts.working : texts.act}
          </button>
        </form>
      )}
      {view?.handed.map((one) => (
        <p class="row" key={one.from}>
          <span class="muted">
            {said(texts.standing, { from: nameOf(one.from), to: one.to, day: weekDay(one.day, language) })}
          </span>
          <button type="button" class="button button-small" aria-disabled={working} onClick={() => giveBack(one.from)}>
            {texts.giveBack}
          </button>
        </p>
      ))}
    </BesideScreen>
  );
}
