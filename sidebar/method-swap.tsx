import { useState } from "preact/hooks";
import { methodSwapTexts, methodSwapWords } from "../src/messages/method-swap.ts";
import { useDoing } from "./doing.ts";
import { usePanel } from "./panel.ts";
import { FailureMessage } from "./parts/messages.tsx";

/** Takes the method of copied tabs over, or gives the defaults back; the spreadsheet asks before the latter. */
export function SwapMethod({ onDone }: { onDone: () => Promise<void> }) {
  const { ask, language, say } = usePanel();
  const texts = { ...methodSwapTexts[language], ...methodSwapWords[language] };
  const [said, setSaid] = useState("");
  const { now, failed, action } = useDoing();
  const press = action("swap", (doing: "takeOver" | "giveBack") => ({
    what: texts[doing],
    ask: () => {
      setSaid("");
      return ask(doing);
    },
    use: (sentence) => {
      setSaid(sentence);
      if (sentence) say(sentence);
      void onDone();
    },
  }));
  return (
    <div class="card swap">
      <h2 class="head">{texts.bring}</h2>
      <p class="muted">{texts.bringHow}</p>
      <div class="row">
        <button type="button" class="button" aria-disabled={now !== ""} onClick={() => press("takeOver")}>
          {now === texts.takeOver ? texts.working : texts.takeOver}
        </button>
      </div>
      {said && <p class="muted">{said}</p>}
      {failed && <FailureMessage {...failed} />}
      <p>
        <button type="button" class="link" aria-disabled={now !== ""} onClick={() => press("giveBack")}>
          {now === texts.giveBack ? texts.working : texts.giveBack}
        </button>
      </p>
    </div>
  );
}
