import { ConveyorError } from "../messages/error.ts";

/** Refuses a share above 1, which is mostly a percentage typed without its sign. Throws NOT_A_SHARE. */
export function checkShare(value: number, argument: string, row: number): void {
  if (value > 1) throw new ConveyorError("NOT_A_SHARE", { argument, row, got: String(value), percent: String(value) });
}
