import type { World } from "../../cells/types.ts";
import type { Method } from "../../model/method/method.ts";
import { cellRules } from "../../model/tasks/rules.ts";
import type { Book } from "../../model/types.ts";

/** What there is to say about the clients in numbers: for the card and for the message after a build. */
export interface SegmentsFacts {
  /** Clients by class A to D (rows) and interest 1 to 4 (columns), sixteen numbers. */
  readonly cells: readonly number[];
  /** Clients of whom class, value or interest is not known. */
  readonly unknown: number;
}

export function segmentsFacts(book: Book, method: Method, world: World): SegmentsFacts {
  const { ruleOf } = cellRules(method, book.clients, world);
  const cells = new Array<number>(16).fill(0);
  let unknown = 0;
  for (const client of book.clients) {
    const { letter, value, interest } = ruleOf(client);
    if ([letter, value, interest].includes("?")) unknown++;
    const cell = "ABCD".indexOf(letter) * 4 + Number(interest) - 1;
    if (cell >= 0) cells[cell]!++;
  }
  return { cells, unknown };
}
