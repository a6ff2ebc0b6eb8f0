import { useState } from "preact/hooks";
import type { ClientView } from "../../src/app/api.ts";
import { storyTexts } from "../../src/messages/story.ts";
import { useDoing } from "../doing.ts";
import { usePanel } from "../panel.ts";
import { Await } from "../parts/await.tsx";
import { FailureMessage } from "../parts/messages.tsx";
import { useRemote } from "../remote.ts";

/** What stands in the team's tables about the client, the offer for him and what works with people like him. Read when opened. */
export function About({ taskId, onPersona }: { taskId: string; onPersona: () => void }) {
  const { language, ask, readOnly } = usePanel();
  const texts = storyTexts[language];
  const loader = useRemote<ClientView>(() => ask("client", taskId));
  const view = loader.remote.state === "here" ? loader.remote.value : null;
  const [isOpen, setOpen] = useState(false);
  const { now, failed, action } = useDoing();
  /** The one being chosen, which is shown at once. */
  const [taken, setTaken] = useState<string | null>(null);
  const choose = action("persona", (name: string) => ({
    what: texts.persona,
    ask: async () => {
      setTaken(name);
      const answer = await ask("persona", taskId, name);
      setTaken(null);
      return answer;
    },
    use: (after) => {
      loader.put(after);
      onPersona();
    },
  }));
  const chosen = view?.personas.find(({ name }) => name === view.persona);
  const isBare = view && view.orders.length + view.contacts.length + view.notes.length === 0;
  return (
    <details
      class="fold-text"
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
        if (event.currentTarget.open && !view) void loader.load();
      }}
    >
      <summary>{texts.about}</summary>
      {isOpen && <Await loader={loader} text={texts.reading} />}
      {failed && <FailureMessage {...failed} />}
      {view?.offer && (
        <p>
          <b>{`${view.offer.title}\n`}</b>
          {view.offer.why}
          {view.offer.when.map((line) => (
            <span class="muted" key={line}>{`\n${line}`}</span>
          ))}
        </p>
      )}
      {view && (
        <>
          <Lines title={texts.orders} lines={view.orders} />
          <Lines title={texts.contacts} lines={view.contacts} />
          <Lines title={texts.notes} lines={view.notes} />
        </>
      )}
      {isBare && <p class="muted">{texts.none}</p>}
      {view?.proposed && (
        <p class="row">
          <span class="muted">{view.proposed.why}</span>
          {!readOnly && (
            <button
              type="button"
              class="button button-small"
              aria-disabled={now !== ""}
              onClick={() => choose(view.proposed!.name)}
            >
              {texts.take}
            </button>
          )}
        </p>
      )}
      {view && view.personas.length > 0 && (
        <label class="field">
          <span>{texts.persona}</span>
          <select
            class="select"
            value={taken ?? view.persona}
            disabled={readOnly || taken !== null}
            onChange={(event) => choose(event.currentTarget.value)}
          >
            <option value="">{texts.choose}</option>
            {view.personas.map(({ name }) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {chosen && <p class="muted">{chosen.signs}</p>}
    </details>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  const filled = lines.filter((line) => line !== "");
  if (filled.length === 0) return null;
  return (
    <p>
      <b>{`${title}\n`}</b>
      {filled.join("\n")}
    </p>
  );
}
