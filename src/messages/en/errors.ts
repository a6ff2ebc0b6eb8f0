import type { Catalogue } from "../errors.ts";

export const errors: Catalogue = {
  NOT_A_CHOICE: (f) => `“${f.argument}” is “${f.got}”. Use one of: ${f.choices.map((c) => `"${c}"`).join(", ")}.`,
};
