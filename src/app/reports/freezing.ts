import { isoDay } from "../../cells/text.ts";
import type { World } from "../../cells/types.ts";
import { dayWord } from "../../messages/figures.ts";
import { filled } from "../../messages/funnel.ts";
import type { Freezing } from "../../sheet/freeze.ts";
import { readTexts } from "../../sheet/texts.ts";

/** How a report becomes values today, in the spreadsheet's language. */
export function freezingOf({ today, language }: World): Freezing {
  return {
    day: isoDay(today),
    words: `${filled(readTexts(language).freeze.line, { day: dayWord(language, today) })} `,
  };
}
