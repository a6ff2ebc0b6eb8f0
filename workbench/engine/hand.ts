import { Fences } from "./foreign.ts";
import { isTextFormat } from "./formats.ts";
import { coreTypes, type Dispatch, type Getters, registries, type Style } from "./spreadsheet.ts";
import { asText } from "./typed.ts";

export interface Position {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
}

/** What changes in a cell; `content` as the engine keeps it, `format` `""` for none, `style: null` for none. */
export interface CellChange {
  readonly content?: string;
  readonly format?: string;
  readonly style?: Style | null;
}

interface Draft {
  readonly position: Position;
  content?: string;
  format?: string;
  style?: Style | null;
}

/** Changes nothing; the engine handles changes of cells that follow one another as one list, and a list can be too long. */
const PAUSE = "CONVEYOR_PAUSE";
const RUN = 50_000;
coreTypes.add(PAUSE);
registries.inverseCommandRegistry.add(PAUSE, (command) => [command]);

/**
 * Carries out queued operations on the engine. Changes of cells are drawn together, so that a cell which got a value, a
 * format and colours is changed once; any other command is preceded by the cells changed before it.
 */
export class Hand {
  /** What others have fenced off. */
  readonly fences: Fences;
  private drafts = new Map<string, Draft>();

  constructor(
    private readonly send: Dispatch,
    readonly getters: Getters,
  ) {
    this.fences = new Fences(getters);
  }

  /** Sends a command of the engine; a refused one throws, one that changes nothing is no failure. */
  dispatch(type: string, payload: object): void {
    this.finish();
    const own = local(payload) as object;
    this.fences.checkCommand(type, own);
    this.sure(type, own);
    this.fences.forget();
  }

  /** Has the engine read a formula anew, also where others fenced it off: what stands there stays the same. */
  reread(position: Position, content: string): void {
    this.finish();
    for (const text of ["", content]) this.sure("UPDATE_CELL", local({ ...position, content: text }) as object);
  }

  change(position: Position, change: CellChange): void {
    this.fences.checkCell(position);
    const draft = this.draftAt(position);
    if (change.format !== undefined) {
      const content = this.recast(draft, change.format);
      // The engine has no plain text that begins with `=`: such a text stays one by its apostrophe.
      if (!content?.startsWith("=")) {
        if (content !== undefined) draft.content = content;
        draft.format = change.format;
      }
    }
    if (change.content !== undefined) draft.content = change.content;
    if (change.style !== undefined) draft.style = change.style && { ...this.styleAt(position), ...change.style };
  }

  formatAt(position: Position): string {
    return this.drafts.get(keyOf(position))?.format ?? this.getters.getCell(position)?.format ?? "";
  }

  /** Sends the cells that are drawn together. */
  finish(): void {
    const drafts = this.drafts;
    this.drafts = new Map();
    let n = 0;
    for (const { position, ...change } of drafts.values()) {
      this.sure("UPDATE_CELL", { ...position, ...change });
      if (++n % RUN === 0) this.sure(PAUSE, {});
    }
  }

  private sure(type: string, payload: object): void {
    const result = this.send(type, payload);
    if (result.isSuccessful || result.reasons.every((reason) => reason === "NoChanges")) return;
    const { content, ...look } = payload as { readonly content?: string };
    // A cell that is covered by a merged one is blank as it is.
    if (content === "" && result.reasons.includes("CellIsMerged")) this.sure(type, look);
    else throw new Error(`The engine refused ${type}: ${result.reasons.join(", ")}`);
  }

  private styleAt(position: Position): Style {
    const draft = this.drafts.get(keyOf(position))?.style;
    return (draft === undefined ? this.getters.getCell(position)?.style : draft) ?? {};
  }

  private draftAt(position: Position): Draft {
    const key = keyOf(position);
    const draft = this.drafts.get(key) ?? { position };
    this.drafts.set(key, draft);
    return draft;
  }

  /** A text keeps being a text when its cell becomes or ceases to be one of plain text. */
  private recast(draft: Draft, format: string): string | undefined {
    const plain = isTextFormat(format);
    if (plain === isTextFormat(this.formatAt(draft.position))) return undefined;
    const cell = this.getters.getCell(draft.position);
    const content = draft.content ?? (cell && !cell.isFormula ? cell.content : undefined);
    if (content === undefined || content === "" || content.startsWith("=")) return undefined;
    if (!plain) return asText(content).content;
    return content.startsWith("'") ? content.slice(1) : undefined;
  }
}

function keyOf({ sheetId, col, row }: Position): string {
  return `${sheetId} ${col} ${row}`;
}

/** The same in arrays and objects of this realm: the engine takes no others, and scripts hand in those of theirs. */
function local(value: unknown): unknown {
  if (Array.isArray(value)) return Array.from(value, local);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, local(part)]));
}
