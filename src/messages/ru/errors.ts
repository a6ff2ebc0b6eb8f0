import type { Catalogue } from "../errors.ts";

export const errors: Catalogue = {
  NOT_A_CHOICE: (f) =>
    `«${f.argument}»: написано «${f.got}». Подойдёт одно из: ${f.choices.map((c) => `"${c}"`).join(", ")}.`,
};
