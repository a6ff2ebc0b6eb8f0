import { isoDay } from "../../cells/text.ts";
import type { World } from "../../cells/types.ts";
import { keptAside } from "../../messages/beside.ts";
import { dayWord } from "../../messages/figures.ts";
import { filled } from "../../messages/funnel.ts";
import type { Language } from "../../messages/language.ts";
import { methodSwapTexts } from "../../messages/method-swap.ts";
import type { Aside } from "../../sheet/aside.ts";
import type { Freezing } from "../../sheet/freeze.ts";
import { readTexts } from "../../sheet/texts.ts";

/** How a report becomes values today, in the spreadsheet's language. */
export function freezingOf({ today, language }: World): Freezing {
  return {
    day: isoDay(today),
    words: `${filled(readTexts(language).freeze.line, { day: dayWord(language, today) })} `,
  };
}

/**
 * How a report is kept aside into which somebody put rows or columns.
 *
 * @param language the user's; the name of the tab is in the spreadsheet's
 */
export const asideOf = (
  tab: string,
  { language: of }: World,
  language: Language,
  said: (sentence: string) => void,
): Aside => ({
  name: methodSwapTexts[of].before(tab),
  said: (old) => said(keptAside[language].replace("{tab}", tab).replace("{old}", old)),
});
