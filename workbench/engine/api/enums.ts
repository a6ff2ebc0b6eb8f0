/** A member of an enumeration of Google: an object of its own, never a string (fact B36). */
export class EnumValue {
  constructor(readonly text: string) {}

  toString(): string {
    return this.text;
  }

  name(): string {
    return this.text;
  }
}

function enumeration<Name extends string>(...names: Name[]): { readonly [name in Name]: EnumValue } {
  return Object.fromEntries(names.map((name) => [name, Object.freeze(new EnumValue(name))])) as {
    [name in Name]: EnumValue;
  };
}

export const BorderStyle = enumeration("DOTTED", "DASHED", "SOLID", "SOLID_MEDIUM", "SOLID_THICK");
export const WrapStrategy = enumeration("WRAP", "OVERFLOW", "CLIP");
export const ProtectionType = enumeration("RANGE", "SHEET");
export const DeveloperMetadataVisibility = enumeration("DOCUMENT", "PROJECT");
export const DeveloperMetadataLocationType = enumeration("SPREADSHEET", "SHEET", "ROW", "COLUMN");
export const DataValidationCriteria = enumeration("VALUE_IN_LIST", "CHECKBOX");
export const SheetType = enumeration("GRID");
export const ChartType = enumeration("BAR", "COLUMN", "LINE", "PIE");
export const ChartHiddenDimensionStrategy = enumeration("IGNORE_BOTH", "SHOW_BOTH");
export const Position = enumeration("TOP", "RIGHT", "BOTTOM", "NONE");
