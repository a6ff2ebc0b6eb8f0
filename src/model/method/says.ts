import { METHOD_BLOCKS } from "./layout.ts";
import type { MethodNote } from "./method.ts";
import type { MethodTexts } from "./texts.ts";

type Check = MethodTexts["check"];

/** What is wrong with a row, as it stands beside it. */
export function said({ blank, taken, says }: Check, { problem, got, used, column }: MethodNote): string {
  const instead = used === "" ? blank : filled(taken, { used });
  return filled(says[problem], { got, used, column, instead });
}

/** The same beside the row, where several tables share it. */
export function besides({ check, heads }: MethodTexts, note: MethodNote): string {
  const text = said(check, note);
  return METHOD_BLOCKS[note.block].column === 1 ? text : `${heads[note.block][0]}. ${text}`;
}

/** The same with its row, and with its tab where that is not clear. */
export function saidOf(check: Check, note: MethodNote, tab?: string): string {
  const text = said(check, note);
  const row = String(note.row);
  return tab === undefined ? filled(check.inRow, { row, text }) : filled(check.inTab, { tab, row, text });
}

/** Other words in braces are examples and stay. */
const filled = (text: string, facts: { readonly [name: string]: string }) =>
  text.replace(/\{(\w+)\}/g, (hole, name: string) => facts[name] ?? hole);
