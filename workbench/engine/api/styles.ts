import type { Book } from "../book.ts";
import { engineFormat } from "../formats.ts";
import type { CellChange } from "../hand.ts";
import type { Style } from "../spreadsheet.ts";
import { EnumValue, WrapStrategy } from "./enums.ts";

export type CellStyle = Pick<CellChange, "style" | "format">;
type Setter = (value: unknown, book: Book) => CellStyle | undefined;

const NAMED: { readonly [name: string]: string } = {
  white: "#ffffff",
  black: "#000000",
  red: "#ff0000",
  green: "#008000",
  blue: "#0000ff",
  gray: "#808080",
  yellow: "#ffff00",
};

/** A colour as the engine takes it; Google silently swallows what is none (fact B34), the stand-in does not. */
export function colorOf(value: unknown): string | undefined {
  const text = String(value).toLowerCase();
  const color = NAMED[text] ?? text;
  return /^#([0-9a-f]{3}|[0-9a-f]{6})$/.test(color) ? color : undefined;
}

/** A change of looks; a property set to undefined is one that the cell loses. */
function styled(style: { readonly [property in keyof Style]: Style[property] | undefined }): CellStyle {
  return { style: style as Style };
}

function colored(property: "fillColor" | "textColor"): Setter {
  return (value) => {
    if (value === null) return styled({ [property]: undefined });
    const color = colorOf(value);
    return color === undefined ? undefined : styled({ [property]: color });
  };
}

function chosen<Value>(choices: { readonly [text: string]: Value }, style: (value: Value) => CellStyle): Setter {
  return (value) => {
    const key = value === null ? "null" : String(value);
    return Object.hasOwn(choices, key) ? style(choices[key]!) : undefined;
  };
}

const wraps = { WRAP: "wrap", OVERFLOW: "overflow", CLIP: "clip" } as const;

/** What each setter of looks, called with one value, does to a cell; undefined for a value it does not take. */
export const styleSetters = {
  setBackground: colored("fillColor"),
  setFontColor: colored("textColor"),
  setFontWeight: chosen({ bold: true, normal: undefined, null: undefined }, (bold) => styled({ bold })),
  setFontStyle: chosen({ italic: true, normal: undefined, null: undefined }, (italic) => styled({ italic })),
  setFontLine: chosen(
    {
      "line-through": [true, undefined],
      underline: [undefined, true],
      none: [undefined, undefined],
      null: [undefined, undefined],
    },
    ([strikethrough, underline]) => styled({ strikethrough, underline }),
  ),
  setFontSize: (value: unknown) => (typeof value === "number" && value > 0 ? styled({ fontSize: value }) : undefined),
  setHorizontalAlignment: chosen(
    { left: "left", center: "center", right: "right", normal: undefined, null: undefined } as const,
    (align) => styled({ align }),
  ),
  setVerticalAlignment: chosen({ top: "top", middle: "middle", bottom: "bottom", null: undefined } as const, (align) =>
    styled({ verticalAlign: align }),
  ),
  setWrap: chosen({ true: "wrap", false: "overflow" } as const, (wrapping) => styled({ wrapping })),
  setWrapStrategy: (value: unknown) =>
    value instanceof EnumValue && Object.values(WrapStrategy).includes(value)
      ? styled({ wrapping: wraps[value.text as keyof typeof wraps] })
      : undefined,
  setNumberFormat: (value: unknown, book: Book) =>
    typeof value === "string" ? { format: engineFormat(value, book.manners.locale) } : undefined,
} satisfies { readonly [member: string]: Setter };
