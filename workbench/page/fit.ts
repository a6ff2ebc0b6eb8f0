import type { FileCell, TabData } from "../types.ts";

const ROWS = 300;
const NARROWEST = 72;
const WIDEST = 260;
const PADDING = 16;
const FONT = "13px Arial, Roboto, sans-serif";
/** A date takes this much in any locale. */
const DATE = "00.00.0000";

/**
 * Gives the columns of a plain tab the width of what stands in them, so that no word is cut: files of text know no widths. Rows with
 * one filled cell are titles, which run on over their neighbours.
 */
export function fitColumns(tab: TabData): TabData {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) return tab;
  context.font = FONT;
  const widths: number[] = [];
  for (const row of tab.rows.slice(0, ROWS)) {
    const texts = row.map(shown);
    const isTitle = texts.filter((text) => text !== "").length < 2;
    texts.forEach((text, col) => {
      const width = isTitle ? 0 : Math.ceil(context.measureText(text).width) + PADDING;
      widths[col] = Math.min(WIDEST, Math.max(widths[col] ?? NARROWEST, width));
    });
  }
  return { ...tab, widths };
}

function shown(cell: FileCell): string {
  if (typeof cell !== "object") return String(cell);
  return "text" in cell ? cell.text : DATE;
}
