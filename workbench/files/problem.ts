export type FileProblemCode = "notWorkbook" | "empty" | "missing" | "mixed" | "none";

const SENTENCES: { readonly [code in FileProblemCode]: (name: string) => string } = {
  notWorkbook: (name) => `${name} is not a workbook: expected .xlsx, .csv or a folder of .csv.`,
  empty: (name) => `${name} is empty.`,
  missing: (name) => `${name}: no such file or folder.`,
  mixed: () => "Expected either one .xlsx file or .csv files, not both.",
  none: (name) => `${name} has no .csv file in it.`,
};

/** Why files can not be opened; the page says it in the user's language by the code. */
export class FileProblem extends Error {
  override readonly name = "FileProblem";

  constructor(
    readonly code: FileProblemCode,
    readonly file: string,
    options?: ErrorOptions,
  ) {
    super(SENTENCES[code](file), options);
  }
}
