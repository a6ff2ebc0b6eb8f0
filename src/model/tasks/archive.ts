import { textOf, wordKey } from "../../cells/text.ts";
import { type Cell, Day } from "../../cells/types.ts";
import { taskTexts } from "../../messages/tasks.ts";
import type { ClosedTask } from "./tasks.ts";

/** The columns of the archive in their order. */
export const ARCHIVE_COLUMNS = [
  "day",
  "how",
  "due",
  "client",
  "deal",
  "stage",
  "step",
  "manager",
  "outcome",
  "lostReason",
  "note",
  "own",
  "id",
  "who",
] as const;
type ArchiveColumn = (typeof ARCHIVE_COLUMNS)[number];
export const ARCHIVE_HEAD_ROW = 3;

/** A row of the archive: what it was and what stood in it when it was closed. */
export interface ArchiveRow extends ClosedTask {
  readonly due: number | null;
  readonly client: string;
  readonly deal: string;
  readonly stage: string;
  readonly step: string;
  readonly manager: string;
  readonly note: string;
  /** The team's own columns in one text. */
  readonly own: string;
  /** Who ticked it in the panel; absent when nobody knows. */
  readonly who?: string;
}

/** Whether a heading is that of the column "Done by", which a later version added behind the others. */
export const isWhoHead = (cell: Cell): boolean => WHO_HEADS.has(wordKey(textOf(cell)));
const WHO_HEADS = new Set(
  (["en", "ru"] as const).map((language) => wordKey(taskTexts[language].archiveHeads[ARCHIVE_COLUMNS.length - 1]!)),
);

const HOW = new Map(
  (["en", "ru"] as const).flatMap((language) =>
    (["done", "gone", "moved"] as const).map((how) => [wordKey(taskTexts[language].ended[how]), how] as const),
  ),
);

/** Reads the archive, given whole from A1, oldest first. */
export function readArchive(values: readonly (readonly Cell[])[]): ArchiveRow[] {
  const hasWho = isWhoHead(values[ARCHIVE_HEAD_ROW - 1]?.[ARCHIVE_COLUMNS.length - 1] ?? "");
  return values.slice(ARCHIVE_HEAD_ROW).flatMap((line): ArchiveRow[] => {
    const cell = (name: ArchiveColumn): Cell => line[ARCHIVE_COLUMNS.indexOf(name)] ?? "";
    const text = (name: ArchiveColumn) => textOf(cell(name));
    if (ARCHIVE_COLUMNS.every((name) => text(name) === "")) return [];
    return [
      {
        id: text("id"),
        day: dayOf(cell("day")) ?? 0,
        how: HOW.get(wordKey(text("how"))) ?? "gone",
        due: dayOf(cell("due")),
        client: text("client"),
        deal: text("deal"),
        stage: text("stage"),
        step: text("step"),
        manager: text("manager"),
        outcome: text("outcome"),
        lostReason: text("lostReason"),
        note: text("note"),
        own: text("own"),
        ...(hasWho && text("who") !== "" ? { who: text("who") } : {}),
      },
    ];
  });
}

const dayOf = (cell: Cell): number | null => (cell instanceof Day ? Math.floor(cell.serial) : null);

/** What a later task needs to know of the closed ones; of two with one id the later counts. */
export function historyOf(archive: readonly ArchiveRow[]): Map<string, ArchiveRow> {
  return new Map(archive.filter(({ id }) => id !== "").map((closed) => [closed.id, closed]));
}
