import { useState } from "preact/hooks";
import type { Failure } from "../src/app/api.ts";
import { methodSwapTexts } from "../src/messages/method-swap.ts";
import { usePanel } from "./panel.ts";
import { FailureMessage } from "./parts/messages.tsx";

type Doing = "takeOver" | "giveBack";

/** Takes the method of copied tabs over, or gives the defaults back; the spreadsheet asks before the latter. */
export function SwapMethod({ onDone }: { onDone: () => Promise<void> }) {
  const { ask, language, say } = usePanel();
  const texts = methodSwapTexts[language];
  const [doing, setDoing] = useState<Doing | null>(null);
  const [said, setSaid] = useState("");
  const [failure, setFailure] = useState<Failure | null>(null);
  const press = async (what: Doing) => {
    if (doing) return;
    setDoing(what);
    setSaid("");
    setFailure(null);
    const answer = await ask(what);
    if (answer.ok) await onDone();
    setDoing(null);
    setSaid(answer.ok ? answer.value : "");
    setFailure(answer.ok ? null : answer.failure);
    if (answer.ok && answer.value) say(answer.value);
  };
  return (
    <div class="card swap">
      <h2 class="head">{texts.bring}</h2>
      <p class="muted">{texts.bringHow}</p>
      <div class="row">
        <button type="button" class="button" aria-disabled={doing !== null} onClick={() => void press("takeOver")}>
          {doing === "takeOver" ? texts.working : texts.takeOver}
        </button>
      </div>
      {said && <p class="muted">{said}</p>}
      {failure && <FailureMessage failure={failure} />}
      <p>
        <button type="button" class="link" aria-disabled={doing !== null} onClick={() => void press("giveBack")}>
          {doing === "giveBack" ? texts.working : texts.giveBack}
        </button>
      </p>
    </div>
  );
}
