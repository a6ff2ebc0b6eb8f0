import { mismatch } from "../../host/exception.ts";
import type { Access, Area } from "./access.ts";
import { BorderStyle, EnumValue } from "./enums.ts";
import { colorOf } from "./styles.ts";

const STYLES: { readonly [style: string]: string } = {
  DOTTED: "dotted",
  DASHED: "dashed",
  SOLID: "thin",
  SOLID_MEDIUM: "medium",
  SOLID_THICK: "thick",
};

/** Sides in the order of the arguments of setBorder. */
const SIDES = ["top", "left", "bottom", "right", "v", "h"] as const;

/** `setBorder` of Range and RangeList: true draws a side, null leaves it; taking one away is not built. */
export function borderMember(access: Access, areas: readonly Area[]) {
  return {
    setBorder(...args: unknown[]) {
      const [color, style] = [args[6] ?? "#000000", args[7] ?? BorderStyle.SOLID];
      const fine = args.slice(0, 6).every((side) => side === null || typeof side === "boolean");
      if (!fine || !colorOf(color) || !(style instanceof EnumValue))
        throw mismatch("SpreadsheetApp.Range.setBorder", args);
      const drawn = SIDES.filter((_, i) => args[i] === true);
      if (args.slice(0, 6).includes(false)) {
        if (drawn.length > 0 || args.slice(0, 6).includes(null))
          throw new Error("not implemented: Range.setBorder that takes away single sides");
        draw(access, areas, { position: "clear" });
      }
      for (const position of drawn) draw(access, areas, { position, color: colorOf(color), style: STYLES[style.text] });
      return this;
    },
  };
}

function draw({ book }: Access, areas: readonly Area[], border: object): void {
  book.write((hand) => {
    for (const { sheetId, zone } of areas) hand.dispatch("SET_ZONE_BORDERS", { sheetId, target: [zone], border });
  });
}
