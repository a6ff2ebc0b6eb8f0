import type { Book, Operation } from "./book.ts";

/** A tab as scripts see it, with everything that is queued. Rows and columns are those of the grid. */
export interface Tab {
  readonly id: string;
  name: string;
  rows: number;
  columns: number;
  hidden: boolean;
}

/** The tabs in their order. Changes of them are queued too, so that asking for the size of a grid costs no evaluation. */
export class Tabs {
  private ahead: Tab[] | undefined;
  /** Numbers of all tabs that are or were there. */
  private readonly given = new Set<number>();

  constructor(private readonly book: Book) {}

  list(): readonly Tab[] {
    return this.ahead ?? this.read();
  }

  find(id: string): Tab | undefined {
    return this.list().find((tab) => tab.id === id);
  }

  /** An id that no tab of this workbook has or had: Google makes them by chance. */
  newId(): string {
    let number = this.list().length * 1000 + 1;
    while (this.given.has(number)) number++;
    this.given.add(number);
    return String(number);
  }

  /** Queues an operation together with what it does to the list. */
  change(edit: (tabs: Tab[]) => void, operation: Operation): void {
    this.ahead ??= this.read();
    edit(this.ahead);
    this.book.write(operation);
  }

  /** The queue is carried out: the engine knows best. */
  forget(): void {
    this.ahead = undefined;
  }

  private read(): Tab[] {
    const { getters } = this.book.model;
    for (const id of getters.getSheetIds()) this.given.add(numberOf(id));
    return getters.getSheetIds().map((id) => ({
      id,
      name: getters.getSheetName(id),
      rows: getters.getNumberRows(id),
      columns: getters.getNumberCols(id),
      hidden: !getters.isSheetVisible(id),
    }));
  }
}

/** Google's number of a tab: its id where that is a number, else one made from it. */
export function numberOf(id: string): number {
  if (/^\d{1,9}$/.test(id)) return Number(id);
  let hash = 7;
  for (const letter of id) hash = (hash * 31 + letter.charCodeAt(0)) % 2_000_000_011;
  return hash;
}
