import { useState } from "preact/hooks";
import { historyTexts } from "../../src/messages/history.ts";
import { useDoing } from "../doing.ts";
import { usePanel } from "../panel.ts";
import { FailureMessage } from "../parts/messages.tsx";

/** Keeps how every deal stands today, and says how many changes that were. */
export function KeepStages() {
  const { ask, language, say } = usePanel();
  const { item } = historyTexts[language];
  const [kept, setKept] = useState("");
  const { now, failed, action } = useDoing();
  const keep = action("keep", () => ({
    what: item,
    ask: () => ask("keepStages"),
    use: (sentence) => {
      setKept(sentence);
      say(sentence);
    },
  }));
  return (
    <>
      <p class="card-note muted">
        <button type="button" class="link" aria-disabled={now !== ""} onClick={() => keep()}>
          {item}
        </button>
      </p>
      {kept && <p class="card-note muted">{kept}</p>}
      {failed && <FailureMessage {...failed} />}
    </>
  );
}
