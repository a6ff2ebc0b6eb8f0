import type { CellChange, Position } from "./hand.ts";
import { type Dispatch, UIPlugin } from "./spreadsheet.ts";

/** Command that carries out everything queued as one change: one evaluation, one step of undo. */
export const BATCH = "CONVEYOR_BATCH";

interface Batching {
  applyQueue(dispatch: Dispatch): void;
  /** Reads what a person typed by the spreadsheet's locale; undefined where the engine is right. */
  typed(content: string, format: string): CellChange | undefined;
}

type Config = ConstructorParameters<typeof UIPlugin>[0];

/** Only a plugin of the engine may dispatch while a command is being handled: this one lends its hand to the book. */
export class BatchPlugin extends UIPlugin {
  private readonly book: Batching;

  constructor(config: Config) {
    super(config);
    this.book = config.custom.conveyor;
  }

  /** A cell that a person typed into is read before any part of the engine sees it. */
  override beforeHandle(command: { readonly type: string }): void {
    if (command.type !== "UPDATE_CELL") return;
    const edit = command as Position & { type: string; content?: string; format?: string };
    if (edit.content === undefined) return;
    const format = edit.format ?? this.getters.getCell(edit)?.format ?? "";
    const change = this.book.typed(edit.content, format);
    if (!change) return;
    edit.content = change.content ?? edit.content;
    if (!format && change.format) edit.format = change.format;
  }

  override handle(command: { readonly type: string }): void {
    if (command.type === BATCH) this.book.applyQueue(this.dispatch as unknown as Dispatch);
  }
}
