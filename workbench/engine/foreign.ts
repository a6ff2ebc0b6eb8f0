import { exception } from "../host/exception.ts";
import type { Position } from "./hand.ts";
import type { SideItem } from "./side.ts";
import { type Getters, helpers, type Zone } from "./spreadsheet.ts";

/** What Google says to a user, and to a script that he runs, who touches what somebody else has protected (fact B26). */
const PROTECTED =
  "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.";
const TYPED = "This operation is not allowed on cells in typed columns.";

/** Commands that do not change what a protection protects. */
const HARMLESS = /^(ACTIVATE_SHEET|CREATE_SHEET|EVALUATE_CELLS)$/;
/** Commands that also concern the protected ranges of a tab, wherever they are. */
const WHOLE_TAB = /^(DELETE_SHEET)$/;

/** What others have fenced off in a workbook, for one change of it. It follows the cells, so a command makes it be asked anew. */
export class Fences {
  private known: readonly SideItem[] | undefined;

  constructor(private readonly getters: Getters) {}

  /** A command has changed the workbook. */
  forget(): void {
    this.known = undefined;
  }

  /** Refuses the change of a cell that this user may not edit. */
  checkCell({ sheetId, row, col }: Position): void {
    if (this.list("protection", sheetId).length === 0) return;
    this.checkZone(sheetId, { top: row, bottom: row, left: col, right: col });
  }

  /** Refuses a command of the engine that changes what this user may not edit. */
  checkCommand(type: string, payload: object): void {
    if (HARMLESS.test(type)) return;
    const { sheetId, ...rest } = payload as { readonly sheetId?: string; readonly item?: SideItem };
    const tab = sheetId ?? rest.item?.sheetId;
    if (tab === undefined) return;
    const fences = this.list("protection", tab);
    if (fences.some(({ zone }) => !zone) || (fences.length > 0 && WHOLE_TAB.test(type))) throw exception(PROTECTED);
    for (const zone of zonesOf(payload)) this.checkZone(tab, zone);
  }

  /** Refuses new rules of validation for cells of a typed column (fact B29). */
  checkTyped(sheetId: string, zone: Zone): void {
    if (this.list("typed", sheetId).some((one) => overlaps(one, zone))) throw exception(TYPED);
  }

  private checkZone(sheetId: string, zone: Zone): void {
    const closed = this.list("protection", sheetId).some(
      (one) => overlaps(one, zone) && !(one.data.unprotected as Zone[]).some((open) => contains(open, zone)),
    );
    if (closed) throw exception(PROTECTED);
  }

  private list(kind: "protection" | "typed", sheetId: string): readonly SideItem[] {
    this.known ??= (this.getters as Getters & { getSideItems(): SideItem[] })
      .getSideItems()
      .filter((item) => item.kind === "typed" || (item.kind === "protection" && item.data.closed === true));
    return this.known.filter((item) => item.kind === kind && item.sheetId === sheetId);
  }
}

/** The cells that a command names, as far as it names any. */
function zonesOf(payload: object): readonly Zone[] {
  const { target, zone, ranges, dimension, elements } = payload as {
    readonly target?: readonly Zone[];
    readonly zone?: Zone;
    readonly ranges?: readonly { readonly _zone?: Zone }[];
    readonly dimension?: "ROW" | "COL";
    readonly elements?: readonly number[];
  };
  const endless = { top: 0, left: 0, bottom: Number.POSITIVE_INFINITY, right: Number.POSITIVE_INFINITY };
  const lines = (elements ?? []).map((at) =>
    dimension === "ROW" ? { ...endless, top: at, bottom: at } : { ...endless, left: at, right: at },
  );
  return [...(target ?? []), ...(zone ? [zone] : []), ...(ranges ?? []).flatMap(({ _zone }) => _zone ?? []), ...lines];
}

function overlaps({ zone }: SideItem, other: Zone): boolean {
  if (!zone) return true;
  const { bottom = Number.POSITIVE_INFINITY, right = Number.POSITIVE_INFINITY } = zone;
  return helpers.overlap({ ...zone, bottom, right }, other);
}

function contains(outer: Zone, inner: Zone): boolean {
  return (
    outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right
  );
}
