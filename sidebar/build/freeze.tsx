import { useState } from "preact/hooks";
import type { CardView, Failure } from "../../src/app/api.ts";
import { freezeTexts } from "../../src/messages/freeze.ts";
import { usePanel } from "../panel.ts";
import { FailureMessage } from "../parts/messages.tsx";

/** Turns a report into values or back into formulas, and says what that did. */
export function Freeze({ card, onDone }: { card: CardView; onDone: () => Promise<void> }) {
  const { ask, language, say, words } = usePanel();
  const texts = freezeTexts[language];
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState("");
  const [failure, setFailure] = useState<Failure | null>(null);
  const frozen = card.frozen !== "";
  const name = words.build.report[card.report];
  const press = async () => {
    setBusy(true);
    const answer = await ask(frozen ? "makeLive" : "freeze", card.report);
    await onDone();
    setBusy(false);
    setFailure(answer.ok ? null : answer.failure);
    setSaid(answer.ok ? answer.value : "");
    if (answer.ok) say(answer.value);
  };
  return (
    <>
      {frozen && <p class="card-note muted">{texts.means}</p>}
      <p class="card-note muted">
        {busy ? (
          texts.freezing
        ) : (
          <button
            type="button"
            class="link"
            aria-label={frozen ? texts.makeLive(name) : texts.freeze(name)}
            onClick={() => void press()}
          >
            {frozen ? texts.liveButton : texts.freezeButton}
          </button>
        )}
      </p>
      {said && <p class="card-note muted">{said}</p>}
      {failure && <FailureMessage failure={failure} again={() => void press()} />}
    </>
  );
}
