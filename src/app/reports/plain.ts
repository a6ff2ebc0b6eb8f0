import type { World } from "../../cells/types.ts";
import { dayWord, numberWord } from "../../messages/figures.ts";
import { filled } from "../../messages/funnel.ts";
import type { Language } from "../../messages/language.ts";
import type { Book } from "../../model/types.ts";
import type { PlainReport } from "../../reports/plain/plain.ts";
import type { Block } from "../../reports/plan.ts";
import type { Freezing } from "../../sheet/freeze.ts";
import type { PlainCount } from "../../sheet/plain.ts";
import { readTexts } from "../../sheet/texts.ts";
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
  const { day, words } = freezingOf(world);
  return {
    day,
    words,
    plain: {
      formulas: (shown) => {
        const blocks = plain?.(shown) ?? [];
        const isLarge = typeof blocks === "number";
        const reading = isLarge ? blocks : blocks.reduce((sum, block) => sum + readingIn(block), 0);
        if (slow || isLarge || reading * rows > MOST) heavy = reading;
        return isLarge || heavy > 0 ? [] : blocks;
      },
      mixed: plain?.mixed === true,
      words: (count) =>
        heavy > 0 ? words : `${[says(count, world.language, world.today), plain?.says ?? []].flat().join(" ")} `,
      told(count) {
        const number = (value: number) => numberWord(language, value);
        const frame = readTexts(language).freeze.plain.heavy;
        said(
          heavy > 0
            ? filled(frame, { formulas: number(heavy), rows: number(rows) })
            : says(count, language, world.today),
        );
      },
    },
  };
}

/** How many figures follow the team's tabs, how many are values and why. */
function says({ figures, formulas, others }: PlainCount, language: Language, today: number): string {
  const { plain } = readTexts(language).freeze;
  const number = (value: number) => numberWord(language, value);
  const rest = figures - formulas;
  const reasons = [
    rest > others ? filled(plain.cannot, { n: number(rest - others) }) : "",
    others > 0 ? filled(plain.differs, { n: number(others) }) : "",
  ];
  return filled(rest > 0 ? plain.some : plain.all, {
    day: dayWord(language, today),
    figures: number(figures),
    formulas: number(formulas),
    rest: number(rest),
    reasons: reasons.filter(Boolean).join("; "),
  });
}

/** Formulas of a block that go through all rows of another tab. */
const readingIn = ({ cells }: Block) =>
  cells.flat().filter((cell) => typeof cell === "object" && "formula" in cell && THROUGH.test(cell.formula)).length;
const THROUGH = /(?:(?:SUM|COUNT|MAX|MIN|AVERAGE)IFS?|SUMPRODUCT)\(.*!/;
