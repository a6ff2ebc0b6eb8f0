import { useState } from "preact/hooks";
import type { ClientView, Failure } from "../../src/app/api.ts";
import { storyTexts } from "../../src/messages/story.ts";
import { usePanel } from "../panel.ts";
import { FailureMessage, Waiting } from "../parts/messages.tsx";

/** What stands in the team's tables about the client, the offer for him and what works with people like him. Read when opened. */
export function About({ taskId, onPersona }: { taskId: string; onPersona: () => void }) {
  const { words, language, ask, readOnly } = usePanel();
  const texts = storyTexts[language];
  const [view, setView] = useState<ClientView | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const load = async () => {
    setFailure(null);
    const answer = await ask("client", taskId);
    if (answer.ok) setView(answer.value);
    else setFailure(answer.failure);
  };
  const choose = async (name: string) => {
    if (view) setView({ ...view, persona: name });
    const answer = await ask("persona", taskId, name);
    if (answer.ok) {
      setView(answer.value);
      onPersona();
    } else setFailure(answer.failure);
  };
  const chosen = view?.personas.find(({ name }) => name === view.persona);
  const isBare = view && view.orders.length + view.contacts.length + view.notes.length === 0;
  return (
    <details
      class="fold-text"
      onToggle={(event) => {
        if (event.currentTarget.open && !view) void load();
      }}
    >
      <summary>{texts.about}</summary>
      {failure && <FailureMessage failure={failure} again={() => void load()} />}
      {!view && !failure && <Waiting text={texts.reading} long={words.patience} />}
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
            <button type="button" class="button button-small" onClick={() => void choose(view.proposed!.name)}>
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
            value={view.persona}
            disabled={readOnly}
            onChange={(event) => void choose(event.currentTarget.value)}
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
