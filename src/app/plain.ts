import type { World } from "../cells/types.ts";
import { dayWord } from "../messages/figures.ts";
import { freezeTexts } from "../messages/freeze.ts";
import type { Language } from "../messages/language.ts";
import type { Book } from "../model/types.ts";
import type { PlainReport } from "../reports/plain.ts";
import type { Block } from "../reports/plan.ts";
import type { Freezing } from "../sheet/freeze.ts";
import { freezingOf } from "./freezing.ts";

/** Rows that all native formulas together may read at every change; a report that would read more comes as values. */
const MOST = 20_000_000;

/**
 * How a report becomes native formulas today.
 *
 * @param slow whether it is of a size at which reports come as values
 * @param said told what became of it, in the user's language
 */
export function plainingOf(
  { world, book }: { readonly world: World; readonly book: Book },
  plain: PlainReport | undefined,
  slow: boolean,
  language: Language,
  said: (sentence: string) => void,
): Freezing {
  const rows = Math.max(book.deals.length, book.orders.length, book.clients.length);
  let heavy = 0;
  return {
    ...freezingOf(world),
    plain: {
      formulas: (shown) => {
        const blocks = plain?.(shown) ?? [];
        const isLarge = typeof blocks === "number";
        const reading = isLarge ? blocks : blocks.reduce((sum, block) => sum + readingIn(block), 0);
        if (slow || isLarge || reading * rows > MOST) heavy = reading;
        return isLarge || heavy > 0 ? [] : blocks;
      },
      mixed: plain?.mixed === true,
      words: (count) => {
        const texts = freezeTexts[world.language];
        const day = dayWord(world.language, world.today);
        return `${heavy > 0 ? texts.line(day) : texts.plainLine({ ...count, day })} `;
      },
      told: (count) => {
        const texts = freezeTexts[language];
        const day = dayWord(language, world.today);
        said(heavy > 0 ? texts.plainHeavy({ formulas: heavy, rows }) : texts.plainLine({ ...count, day }));
      },
    },
  };
}

/** Formulas of a block that go through all rows of another tab. */
const readingIn = ({ cells }: Block) =>
  cells.flat().filter((cell) => typeof cell === "object" && "formula" in cell && THROUGH.test(cell.formula)).length;
const THROUGH = /(?:(?:SUM|COUNT|MAX|MIN|AVERAGE)IFS?|SUMPRODUCT)\(.*!/;
