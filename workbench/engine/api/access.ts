import type { RunServices } from "../../host/book.ts";
import { CELL } from "../../host/cost.ts";
import { exception, mismatch } from "../../host/exception.ts";
import { strict } from "../../host/strict.ts";
import type { Gate } from "../../types.ts";
import type { Book } from "../book.ts";
import type { Zone } from "../spreadsheet.ts";
import type { Tab } from "../tabs.ts";

/** Cells of one tab: what a Range stands for. */
export interface Area {
  readonly sheetId: string;
  readonly zone: Zone;
}

/** Objects that members of others give out. */
export interface Makers {
  spreadsheet(): object;
  sheet(sheetId: string): object;
  range(area: Area): object;
  rangeList(areas: readonly Area[]): object;
}

/** The workbook as one run of a script sees it, and the objects that it was handed. */
export class Access {
  private readonly meanings = new WeakMap<object, object>();

  constructor(
    readonly book: Book,
    private readonly gate: Gate,
    readonly run: RunServices,
    readonly make: Makers,
  ) {}

  /** A strict object of Apps Script; `meaning` is what it stands for when the script hands it back. */
  wrap<T extends object>(className: string, members: T, meaning: object = members): T {
    const proxy = strict(className, members, this.gateTo(meaning));
    this.meanings.set(proxy, meaning);
    return proxy;
  }

  /** Objects of a tab that is no more refuse everything. */
  private gateTo(meaning: object): Gate {
    if (!(meaning instanceof SheetMeaning || meaning instanceof RangeMeaning || meaning instanceof RangeListMeaning))
      return this.gate;
    const { gate } = this;
    return {
      enter: (className, member) => {
        gate.enter(className, member);
        this.tab(meaning.sheetId);
      },
      spend: (milliseconds) => gate.spend?.(milliseconds),
      thrown: (error) => (gate.thrown ? gate.thrown(error) : error),
    };
  }

  /** What an object handed in by a script stands for, when it is one of this kind. */
  meaning<T extends object>(value: unknown, kind: abstract new (...args: never[]) => T): T | undefined {
    const found = typeof value === "object" && value !== null ? this.meanings.get(value) : undefined;
    return found instanceof kind ? found : undefined;
  }

  /** The same, for an argument that must be of this kind. */
  need<T extends object>(value: unknown, kind: abstract new (...args: never[]) => T, method: string): T {
    const found = this.meaning(value, kind);
    if (!found) throw mismatch(method, [value]);
    return found;
  }

  /** Charges the run for the cells that a call carries (facts B39, B40). */
  carry({ zone }: Area): void {
    this.gate.spend?.((zone.bottom - zone.top + 1) * (zone.right - zone.left + 1) * CELL);
  }

  tab(sheetId: string): Tab {
    const tab = this.book.tabs.find(sheetId);
    if (!tab) throw exception(`Sheet ${sheetId} not found`);
    return tab;
  }
}

/** The meaning of a Range. */
export class RangeMeaning implements Area {
  constructor(
    readonly sheetId: string,
    readonly zone: Zone,
  ) {}
}

/** The meaning of a RangeList: ranges of one tab. */
export class RangeListMeaning {
  constructor(readonly sheetId: string) {}
}

/** The meaning of a Sheet. */
export class SheetMeaning {
  constructor(readonly sheetId: string) {}
}
