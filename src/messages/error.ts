import type { Catalogue } from "./errors.ts";

export type Code = keyof Catalogue;

/** The only error our code throws on purpose: a code and facts, never prose. Words are chosen at the boundary. */
export class ConveyorError<C extends Code = Code> extends Error {
  override readonly name = "ConveyorError";

  constructor(
    readonly code: C,
    readonly facts: Parameters<Catalogue[C]>[0],
  ) {
    super(code);
  }
}
