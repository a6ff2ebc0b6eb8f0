import { exception } from "../host/exception.ts";
import type { Book } from "./book.ts";
import {
  CorePlugin,
  coreTypes,
  type EngineRange,
  type Getters,
  helpers,
  type RangeAdapters,
  registries,
  type WorkbookData,
  type Zone,
} from "./spreadsheet.ts";

/** What Google keeps beside the cells and the engine has no place for. */
export type SideKind = "metadata" | "note" | "protection" | "chart" | "rule" | "typed";

/** A part of a tab that follows its cells when rows and columns are inserted, deleted and moved; without end: whole columns or rows. */
type Unbounded = Omit<Zone, "bottom" | "right"> & {
  readonly bottom: number | undefined;
  readonly right: number | undefined;
};

export interface SideItem {
  readonly id: number;
  readonly kind: SideKind;
  /** The tab it belongs to; undefined for the whole spreadsheet. */
  readonly sheetId?: string | undefined;
  readonly zone?: Unbounded | undefined;
  /** What the kind keeps, as JSON. */
  readonly data: { readonly [name: string]: unknown };
}

type Kept = Omit<SideItem, "zone"> & { readonly range?: EngineRange | undefined };

const SET = "CONVEYOR_SIDE_SET";
const PATCH = "CONVEYOR_SIDE_PATCH";
const REMOVE = "CONVEYOR_SIDE_REMOVE";
for (const type of [SET, PATCH, REMOVE]) {
  coreTypes.add(type);
  // Undoing restores the state itself; this is only for transforming edits of others made at the same time.
  registries.inverseCommandRegistry.add(type, (command) => [command]);
}

/** Keeps side items as part of the workbook: undone, saved and opened with it. */
export class SidePlugin extends CorePlugin<{ items: { [id: number]: Kept | undefined } }> {
  static override getters = ["getSideItems"];
  private readonly items: { readonly [id: number]: Kept | undefined } = {};

  override handle(command: { readonly type: string }): void {
    const { type, item, id, data, sheetId, sheetIdTo } = command as unknown as {
      type: string;
      item: SideItem;
      id: number;
      data: SideItem["data"];
      sheetId: string;
      sheetIdTo: string;
    };
    if (type === SET) this.keep(item.id, this.kept(item));
    if (type === PATCH && this.items[id])
      this.keep(id, { ...this.items[id], data: { ...this.items[id].data, ...data } });
    if (type === REMOVE) this.keep(id, undefined);
    if (type === "DELETE_SHEET") for (const one of this.of(sheetId)) this.keep(one.id, undefined);
    if (type === "DUPLICATE_SHEET")
      for (const one of this.of(sheetId)) {
        const next = this.nextId();
        this.keep(next, this.kept({ ...itemOf(one), id: next, sheetId: sheetIdTo }));
      }
  }

  override adaptRanges({ applyChange }: RangeAdapters): void {
    for (const item of Object.values(this.items)) {
      if (!item?.range) continue;
      const { changeType, range } = applyChange(item.range);
      if (changeType === "REMOVE") this.keep(item.id, undefined);
      else if (changeType !== "NONE") this.keep(item.id, { ...item, range });
    }
  }

  override import(data: WorkbookData): void {
    const { sideItems } = data as WorkbookData & { sideItems?: readonly SideItem[] };
    for (const item of sideItems ?? []) this.keep(item.id, this.kept(item));
  }

  override export(data: WorkbookData): void {
    Object.assign(data, { sideItems: this.getSideItems() });
  }

  getSideItems(): SideItem[] {
    return Object.values(this.items).flatMap((item) => (item ? [itemOf(item)] : []));
  }

  private nextId(): number {
    return Math.max(0, ...Object.keys(this.items).map(Number)) + 1;
  }

  private of(sheetId: string): Kept[] {
    return Object.values(this.items).filter((item): item is Kept => item?.sheetId === sheetId);
  }

  private kept({ zone, ...item }: SideItem): Kept {
    if (!zone || !item.sheetId) return item;
    return { ...item, range: this.getters.getRangeFromZone(item.sheetId, zone) };
  }

  private keep(id: number, item: Kept | undefined): void {
    this.history.update("items", id, item);
  }
}

function itemOf({ range, ...item }: Kept): SideItem {
  return range ? { ...item, zone: { ...range.unboundedZone } as Unbounded } : item;
}

function itemsOf(getters: Getters): readonly SideItem[] {
  return (getters as Getters & { getSideItems(): SideItem[] }).getSideItems();
}

/** Most characters of all metadata of a tab with its rows and columns, or of the spreadsheet itself (fact B43). */
const MOST_CHARACTERS = 30_000;

/** Refuses an item that was one too many where it stands. */
function checkRoom(getters: Getters, { kind, sheetId }: SideItem): void {
  if (kind !== "metadata") return;
  const beside = itemsOf(getters).filter((item) => item.kind === kind && item.sheetId === sheetId);
  const size = beside.reduce((sum, { data }) => sum + String(data.key).length + String(data.value ?? "").length, 0);
  if (size > MOST_CHARACTERS)
    throw exception(`The stand-in refuses more than ${MOST_CHARACTERS} characters of developer metadata in one place.`);
}

/** Whether the script asked a chart to draw hidden data too. */
export function drawsHidden(getters: Getters, chartId: string): boolean {
  const chart = itemsOf(getters).find(({ kind, data }) => kind === "chart" && data.chartId === chartId);
  const request = chart?.data.request as { readonly options: { readonly [name: string]: unknown } } | undefined;
  return request?.options.hiddenDimensionStrategy === "SHOW_BOTH";
}

/** Side items of one workbook; changes are queued like any other. */
export class Side {
  private last = 0;
  /** Items that are queued to be added or changed. */
  private readonly ahead = new Map<number, SideItem>();
  private readonly removed = new Set<number>();

  constructor(private readonly book: Book) {}

  list(kind: SideKind): readonly SideItem[] {
    this.book.flush();
    return itemsOf(this.book.model.getters).filter((item) => item.kind === kind);
  }

  find(id: number): SideItem | undefined {
    if (this.removed.has(id)) return undefined;
    return this.ahead.get(id) ?? itemsOf(this.book.model.getters).find((item) => item.id === id);
  }

  /** Adds an item; gives its id. */
  add(item: Omit<SideItem, "id">): number {
    for (const { id } of itemsOf(this.book.model.getters)) this.last = Math.max(this.last, id);
    this.last++;
    const added: SideItem = { ...item, id: this.last };
    this.ahead.set(added.id, added);
    this.book.write((hand) => {
      hand.dispatch(SET, { item: added });
      checkRoom(hand.getters, added);
    });
    return added.id;
  }

  /** Changes what an item keeps; where it stands stays. */
  patch(id: number, data: SideItem["data"]): void {
    const item = this.find(id);
    if (item) this.ahead.set(id, { ...item, data: { ...item.data, ...data } });
    this.book.write((hand) => {
      hand.dispatch(PATCH, { id, data });
      if (item) checkRoom(hand.getters, item);
    });
  }

  remove(id: number): void {
    this.ahead.delete(id);
    this.removed.add(id);
    this.book.write((hand) => hand.dispatch(REMOVE, { id }));
  }

  /** Removes the items of a kind that stand in an area. */
  clear(kind: SideKind, { sheetId, zone }: { readonly sheetId: string; readonly zone: Zone }): void {
    this.book.write((hand) => {
      for (const item of itemsOf(this.book.model.getters))
        if (item.kind === kind && item.sheetId === sheetId && item.zone && helpers.overlap(item.zone as Zone, zone))
          hand.dispatch(REMOVE, { id: item.id });
    });
  }

  /** The queue is carried out. */
  forget(): void {
    this.ahead.clear();
    this.removed.clear();
  }
}
