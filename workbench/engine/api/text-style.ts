import { mismatch } from "../../host/exception.ts";
import type { Access } from "./access.ts";
import { type CellStyle, styleSetters } from "./styles.ts";

/** The meaning of a TextStyle. */
class TextStyleMeaning {
  constructor(readonly look: CellStyle) {}
}

/** A TextStyleBuilder of Apps Script. What it is not told, it leaves out. */
export function textStyleBuilder(access: Access): object {
  let style: CellStyle["style"] = {};
  const set = (member: string, change: CellStyle | undefined, value: unknown) => {
    if (!change) throw mismatch(`SpreadsheetApp.TextStyleBuilder.${member}`, [value]);
    style = { ...style, ...change.style };
  };
  const flag = (value: unknown) => (typeof value === "boolean" ? value : undefined);
  const { setFontColor, setFontSize, setFontWeight, setFontStyle } = styleSetters;
  return access.wrap("TextStyleBuilder", {
    setBold(value: unknown) {
      set(
        "setBold",
        flag(value) === undefined ? undefined : setFontWeight(value ? "bold" : "normal", access.book),
        value,
      );
      return this;
    },
    setItalic(value: unknown) {
      set(
        "setItalic",
        flag(value) === undefined ? undefined : setFontStyle(value ? "italic" : "normal", access.book),
        value,
      );
      return this;
    },
    setStrikethrough(value: unknown) {
      set("setStrikethrough", line("strikethrough", flag(value)), value);
      return this;
    },
    setUnderline(value: unknown) {
      set("setUnderline", line("underline", flag(value)), value);
      return this;
    },
    setForegroundColor(value: unknown) {
      set("setForegroundColor", setFontColor(value, access.book), value);
      return this;
    },
    setFontSize(value: unknown) {
      set("setFontSize", setFontSize(value), value);
      return this;
    },
    build: () => access.wrap("TextStyle", {}, new TextStyleMeaning({ style: style ?? null })),
  });
}

function line(property: "strikethrough" | "underline", value: boolean | undefined): CellStyle | undefined {
  return value === undefined ? undefined : ({ style: { [property]: value || undefined } } as CellStyle);
}

export function readTextStyle(access: Access, value: unknown, method: string): CellStyle {
  return access.need(value, TextStyleMeaning, method).look;
}
