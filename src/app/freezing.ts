import { isoDay } from "../cells/text.ts";
import type { World } from "../cells/types.ts";
import { dayWord } from "../messages/figures.ts";
import { freezeTexts } from "../messages/freeze.ts";
import type { Freezing } from "../sheet/freeze.ts";

/** How a report becomes values today, in the spreadsheet's language. */
export function freezingOf({ today, language }: World): Freezing {
  return { day: isoDay(today), words: `${freezeTexts[language].line(dayWord(language, today))} ` };
}
