import { useState } from "preact/hooks";
import type { CardView, Failure } from "../../src/app/api.ts";
import { freezeTexts } from "../../src/messages/freeze.ts";
import { usePanel } from "../panel.ts";
import { FailureMessage } from "../parts/messages.tsx";

type Way = "freeze" | "plain" | "makeLive";

/** Turns a report into values, into native formulas or back into live ones, and says what that did. */
export function Freeze({ card, onDone }: { card: CardView; onDone: () => Promise<void> }) {
  const { ask, language, say, words } = usePanel();
  const texts = freezeTexts[language];
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState("");
  const [failure, setFailure] = useState<{ of: Way; failure: Failure } | null>(null);
  const frozen = card.frozen !== "";
  const name = words.build.report[card.report];
  const buttons = { freeze: texts.freezeButton, plain: texts.plainButton, makeLive: texts.liveButton };
  const ways: Way[] = [
    ...(frozen ? (["makeLive"] as const) : []),
    ...(!frozen || card.plain ? (["freeze"] as const) : []),
    ...(!card.plain && (card.report === "segments" || card.report === "funnel") ? (["plain"] as const) : []),
  ];
  const press = async (way: Way) => {
    setBusy(true);
    const answer = await ask(way, card.report);
    await onDone();
    setBusy(false);
    setFailure(answer.ok ? null : { of: way, failure: answer.failure });
    setSaid(answer.ok ? answer.value : "");
    if (answer.ok) say(answer.value);
  };
  return (
    <>
      {frozen && <p class="card-note muted">{card.plain ? texts.plainMeans : texts.means}</p>}
      <p class="card-note muted">
        {busy
          ? texts.freezing
          : ways.map((way, i) => (
              <>
                {i > 0 && " · "}
                <button type="button" class="link" aria-label={texts[way](name)} onClick={() => void press(way)}>
                  {buttons[way]}
                </button>
              </>
            ))}
      </p>
      {said && <p class="card-note muted">{said}</p>}
      {failure && <FailureMessage failure={failure.failure} again={() => void press(failure.of)} />}
    </>
  );
}
