import { type Cell, Day } from "./types.ts";

/** A cell as text, trimmed; a whole number without a fraction mark. */
export function textOf(cell: Cell): string {
  if (typeof cell === "string") return cell.trim();
  return cell instanceof Day ? isoDay(cell.serial) : String(cell);
}

/** True for an empty cell and for one that holds nothing but spaces. */
export function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || cell === "" || (typeof cell === "string" && cell.trim() === "");
}

/**
 * The key under which two spellings of a client are one: trimmed, inner spaces folded (no-break ones too), case folded,
 * ё as е. "Acme  LLC " and "acme llc" share a key.
 */
export function clientKey(text: string): string {
  return text
    .trim()
    .replace(/\s{2,}|[^\S ]/g, " ")
    .toLowerCase()
    .replace(/ё/g, "е");
}

/** Cyrillic letters that look like Latin ones, in lower case; в, к, м, н, т do so as capitals. */
const CYRILLIC = "авекмнорстух";
const LATIN = "abekmhopctyx";

/** Cyrillic look-alikes as Latin letters. */
export function toLatin(text: string): string {
  return text.replace(/[авекмнорстух]/g, (letter) => LATIN[CYRILLIC.indexOf(letter)]!);
}

/** Latin look-alikes as Cyrillic letters. */
export function toCyrillic(text: string): string {
  return text.replace(/[abekmhopctyx]/g, (letter) => CYRILLIC[LATIN.indexOf(letter)]!);
}

/**
 * The key for words of a list (stages, outcomes, classes): letters and digits only, case folded, ё as е, Latin and
 * Cyrillic look-alikes as one. "Closed-Won" and "closed won" share a key.
 */
export function wordKey(text: string): string {
  return toLatin(
    text
      .toLowerCase()
      .replace(/ё/g, "е")
      .replace(/[^\p{L}\p{N}]+/gu, ""),
  );
}

const ERROR =
  /^#(?:N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|ERROR!|CALC!|SPILL!|Н\/Д|ССЫЛКА!|ДЕЛ\/0!|ЗНАЧ!|ИМЯ\?|ЧИСЛО!|ПУСТО!)/;

/** True for text that a formula in error shows, such as `#N/A` (custom functions may receive it so). */
export function isErrorValue(cell: Cell | undefined): boolean {
  return typeof cell === "string" && cell.charCodeAt(0) === 35 && ERROR.test(cell);
}

/** A serial day as `2026-03-31`. */
export function isoDay(serial: number): string {
  return new Date((Math.floor(serial) - 25569) * 86_400_000).toISOString().slice(0, 10);
}
