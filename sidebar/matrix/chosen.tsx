import type { CellClient, MatrixView } from "../../src/app/api.ts";
import { type MatrixTexts, matrixTexts } from "../../src/messages/matrix.ts";
import { shortDay } from "../format.ts";
import { type Panel, usePanel } from "../panel.ts";

/** The chosen cell: what the rule says of it, and its clients with what they buy and what they could. */
export function Chosen({ chosen, tabId }: { chosen: NonNullable<MatrixView["chosen"]>; tabId: number }) {
  const panel = usePanel();
  const texts = matrixTexts[panel.language];
  const { clients, count, potential, action, role, touchDays } = chosen;
  const rule = [action, role, touchDays === null ? "" : texts.touch(touchDays)].filter(Boolean);
  return (
    <section aria-live="polite" aria-label={chosen.cell}>
      <div class="matrix-head">
        <h2 class="head">{chosen.cell}</h2>
        <span class="muted">{[texts.clients(count), potential].filter(Boolean).join(" · ")}</span>
      </div>
      {rule.length > 0 && <p class="muted">{rule.join(", ")}</p>}
      {count === 0 && (
        <>
          <p class="head">{texts.none}</p>
          <p class="muted">{texts.noneHow}</p>
        </>
      )}
      <ul class="list matrix-clients">
        {clients.map((client) => (
          <li key={client.a1}>
            <button type="button" class="matrix-client" onClick={() => panel.show(tabId, client.a1)}>
              <span class="matrix-line">
                <b>{client.name}</b>
                <span class={client.status === "overdue" ? "matrix-late" : "muted"}>
                  {touchOf(client, texts, panel)}
                </span>
              </span>
              {client.share !== null && (
                <span class="matrix-share" aria-hidden="true">
                  <span style={{ width: `${Math.round(client.share * 100)}%` }} />
                </span>
              )}
              <span class="matrix-line muted">
                <span>{texts.buys(client.sales)}</span>
                <span>{client.gap && texts.gap(client.gap)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {count > clients.length && <p class="muted">{texts.more(count - clients.length)}</p>}
    </section>
  );
}

function touchOf(client: CellClient, texts: MatrixTexts, { language }: Panel): string {
  if (client.status === "overdue") return texts.late(client.daysLate);
  if (client.status === "today") return texts.today;
  return client.next === "" ? texts.noTouch : shortDay(client.next, language);
}
