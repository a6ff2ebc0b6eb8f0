import { finishTexts } from "../../messages/finish.ts";
import { said } from "../../messages/hand-over.ts";
import type { Language } from "../../messages/language.ts";
import { stageKinds } from "../book/stage-kinds.ts";
import type { Method } from "../method/method.ts";
import type { Book } from "../types.ts";
import type { TaskRow } from "./sheet.ts";

/** How the deal of a task ended, with the words of the archive. */
export interface DealEnd {
  readonly how: "won" | "lost" | "absent";
  readonly words: string;
}

/**
 * Tells for a row of a task sheet how its deal ended: undefined while the deal is open, and for rows that hang on no deal.
 * Of several rows of the table with one id an open one counts, else the last.
 */
export function dealEnds(
  { deals }: Pick<Book, "deals">,
  { stages }: Pick<Method, "stages">,
  language: Language,
): (row: Pick<TaskRow, "data">) => DealEnd | undefined {
  const { outcomeOf } = stageKinds(stages);
  const texts = finishTexts[language];
  const ends = new Map<string, DealEnd | undefined>();
  for (const deal of deals) {
    const how = outcomeOf(deal);
    if (ends.has(deal.id) && ends.get(deal.id) === undefined) continue;
    const reason = deal.lostReason.replace(/\.$/, "");
    const words = how === "won" ? texts.won : reason === "" ? texts.lost : said(texts.lostFor, { reason });
    ends.set(deal.id, how === "open" ? undefined : { how, words });
  }
  return ({ data }) => {
    if (data?.deal === undefined) return undefined;
    return ends.has(data.deal) ? ends.get(data.deal) : { how: "absent", words: texts.absent };
  };
}
