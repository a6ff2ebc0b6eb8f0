import type { Language } from "../../messages/language.ts";
import type { Field, TableKind } from "../../model/types.ts";
import type { PlainReport } from "../../reports/plain/plain.ts";
import type { MethodKey, SheetPlan, TabKey } from "../../reports/plan.ts";
import type { WantedKinds } from "../../sheet/read-book.ts";
import type { Team } from "../../sheet/read-team.ts";
import type { Kept } from "../kept.ts";

/** A column that a report uses, and the kind of table in which it stands. */
export interface Wanted {
  readonly kind: TableKind;
  readonly field: Field;
}

/** One tab to lay. */
export interface Laid {
  readonly plans: readonly SheetPlan[];
  /** Sentences for the user: what went in, what was left out and why. */
  readonly notes: readonly string[];
  /** A few numbers for the small picture on the card. */
  readonly preview: readonly number[];
  /** What of it native formulas can do, for people without the add-on. */
  readonly plain?: PlainReport;
  /** For a tab in which people work: reads it as late as can be, merges and writes, and says what went in. */
  readonly merge?: () => Pick<Laid, "notes" | "preview">;
}

/** How a report comes about. Everything here reads; the frame in `build.ts` writes. */
export interface Builder {
  /** Method tabs whose ranges its formulas name: they are made when they are missing. */
  readonly method: readonly MethodKey[];
  /** Further Method tabs that are read where they exist; the defaults serve where they do not. */
  readonly reads?: readonly MethodKey[];
  /** Of which kinds of table it needs the records, given the kinds there are; left out, all. */
  readonly kinds?: WantedKinds;
  /** Columns without which it cannot be built; of several lines one that is whole is enough. */
  readonly needs: readonly (readonly Wanted[])[];
  /** Columns that would add to it. */
  readonly better: readonly Wanted[];
  /** Whether it follows the team's data by itself. */
  readonly live: boolean;
  /** @param remembered what the workbook remembers; read for reports that do not follow the data */
  plan(team: Team, nameOf: (tab: TabKey) => string, language: Language, remembered: Kept): Laid;
}
