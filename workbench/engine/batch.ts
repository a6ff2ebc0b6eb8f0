import { type Dispatch, UIPlugin } from "./spreadsheet.ts";

/** Command that carries out everything queued as one change: one evaluation, one step of undo. */
export const BATCH = "CONVEYOR_BATCH";

type Config = ConstructorParameters<typeof UIPlugin>[0];

/** Only a plugin of the engine may dispatch while a command is being handled: this one lends its hand to the book. */
export class BatchPlugin extends UIPlugin {
  private readonly book: { applyQueue(dispatch: Dispatch): void };

  constructor(config: Config) {
    super(config);
    this.book = config.custom.conveyor;
  }

  override handle(command: { readonly type: string }): void {
    if (command.type === BATCH) this.book.applyQueue(this.dispatch as unknown as Dispatch);
  }
}
