import { useState } from "preact/hooks";
import type { Failure } from "../../src/app/api.ts";
import { historyTexts } from "../../src/messages/history.ts";
import { usePanel } from "../panel.ts";
import { FailureMessage } from "../parts/messages.tsx";

/** Keeps how every deal stands today, and says how many changes that were. */
export function KeepStages() {
  const { ask, language, say } = usePanel();
  const [busy, setBusy] = useState(false);
  const [kept, setKept] = useState("");
  const [failure, setFailure] = useState<Failure | null>(null);
  const keep = async () => {
    setBusy(true);
    const answer = await ask("keepStages");
    setBusy(false);
    setFailure(answer.ok ? null : answer.failure);
    setKept(answer.ok ? answer.value : "");
    if (answer.ok) say(answer.value);
  };
  return (
    <>
      <p class="card-note muted">
        <button type="button" class="link" disabled={busy} onClick={() => void keep()}>
          {historyTexts[language].item}
        </button>
      </p>
      {kept && <p class="card-note muted">{kept}</p>}
      {failure && <FailureMessage failure={failure} again={() => void keep()} />}
    </>
  );
}
