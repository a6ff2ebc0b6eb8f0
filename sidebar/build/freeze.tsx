import { useState } from "preact/hooks";
import type { CardView } from "../../src/app/api.ts";
import { freezeCardTexts } from "../../src/messages/freeze-card.ts";
import { useDoing } from "../doing.ts";
import { usePanel } from "../panel.ts";
import { FailureMessage } from "../parts/messages.tsx";

type Way = "freeze" | "plain" | "makeLive";

/** Turns a report into values, into native formulas or back into live ones, and says what that did. */
export function Freeze({ card, onDone }: { card: CardView; onDone: () => Promise<void> }) {
  const { ask, language, say, words } = usePanel();
  const texts = freezeCardTexts[language];
  const [said, setSaid] = useState("");
  const { now, failed, action } = useDoing();
  const frozen = card.frozen !== "";
  const name = words.build.report[card.report];
  const buttons = { freeze: texts.freezeButton, plain: texts.plainButton, makeLive: texts.liveButton };
  const ways: Way[] = [
    ...(frozen ? (["makeLive"] as const) : []),
    ...(!frozen || card.plain ? (["freeze"] as const) : []),
    ...(card.plain ? [] : (["plain"] as const)),
  ];
  const press = action("freeze", (way: Way) => ({
    what: texts[way](name),
    ask: () => ask(way, card.report),
    use: (sentence) => {
      setSaid(sentence);
      say(sentence);
      void onDone();
    },
  }));
  return (
    <>
      {frozen && <p class="card-note muted">{card.plain ? texts.plainMeans : texts.means}</p>}
      <p class="card-note muted">
        {ways.map((way, i) => (
          <span key={way}>
            {i > 0 && " · "}
            <button
              type="button"
              class="link"
              aria-label={now === texts[way](name) ? undefined : texts[way](name)}
              aria-disabled={now !== ""}
              onClick={() => press(way)}
            >
              {now === texts[way](name) ? texts.freezing : buttons[way]}
            </button>
          </span>
        ))}
      </p>
      {said && <p class="card-note muted">{said}</p>}
      {failed && <FailureMessage {...failed} />}
    </>
  );
}
