type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** One thing that was tried. All words but formulas are keys of the texts. */
export interface Finding {
  /** The id of the platform fact. */
  readonly fact: string;
  /** The formula, or the key of what was done. */
  readonly tried: string;
  readonly expected: string;
  readonly found: string;
}

type Trial = readonly [fact: string, formula: string, expected: string];

/** Trials stand in this column, so far apart that no result meets the next; what they refer to in those before it. */
const COLUMN = 11;
const STEP = 4;
/** The trials and what comes of them stand in the columns from H up to this one; what somebody types beside them stays. */
const LAST = "O";
/** So many of the first may be no formula under this locale: each is written by itself. */
const DOUBTFUL = 5;
/** Rows of a new tab without the first, as `I2:I` passes them (platform fact A9). */
const OPEN_ROWS = "999";
/** Custom functions are calculated beside the script: it looks again, so often and after so many milliseconds. */
const LOOKS = 15;
const WAIT = 2000;

/** Time zones of the spreadsheet and of the script. */
export function zones(): readonly string[] {
  return [SpreadsheetApp.getActive().getSpreadsheetTimeZone(), Session.getScriptTimeZone()];
}

/**
 * Tries in an empty tab of ours what nobody could confirm without a Google account, and says what came of it. The tab is empty
 * again afterwards, but for a colour rule that gives way to those of the report and for what people typed beside the trials.
 */
export function tryFacts(sheet: Sheet): Finding[] {
  const comma = writesComma(sheet.getRange("H1"));
  sheet.getRange("H2:H3").setFormulas([["=NA()"], ["=1/0"]]);
  const trials = trialsOf(comma);
  const cell = (i: number) => sheet.getRange(1 + i * STEP, COLUMN);
  const thrown = trials.slice(0, DOUBTFUL).map(([, formula], i) => attempt(() => cell(i).setFormula(formula)));
  const plain = trials.slice(DOUBTFUL).flatMap(([, formula]) => [formula, "", "", ""].map((one) => [one]));
  sheet.getRange(1 + DOUBTFUL * STEP, COLUMN, plain.length, 1).setFormulas(plain);
  const found = calculated(sheet.getRange(1, COLUMN, trials.length * STEP, 1));
  const findings = [
    ...trials.map(([fact, tried, expected], i) => ({
      fact,
      tried,
      expected,
      found: thrown[i] ?? describe(found[i * STEP]),
    })),
    { fact: "G5", tried: "getFormula", expected: comma ? "=SUM(1;2)" : "=SUM(1,2)", found: cell(0).getFormula() },
    { fact: "B15", tried: "rule", expected: "accepted", found: triedRule(sheet, cell(0)) },
    { fact: "B24", tried: "rejected", expected: "later", found: triedRejection(sheet.getRange("H5")) },
  ];
  clearTrials(sheet);
  return findings;
}

/** Takes away what the trials left; from A on also what was laid of a report. */
export const clearTrials = (sheet: Sheet, from = "H"): void => void sheet.getRange(`${from}:${LAST}`).clear();

/** Formulas that must mean the same everywhere, those that follow the locale, and custom functions given or giving odd things. */
function trialsOf(comma: boolean): readonly Trial[] {
  const odd = (what: string, expected: string): Trial => ["A28", `=diagnosticsCell("${what}")`, expected];
  return [
    ["B11", "=SUM(1;2)", "3"],
    ["B9", "=SUM(1,2)", comma ? "1.2" : "3"],
    ["B13", "=1/2+0.5", comma ? "#ERROR!" : "1"],
    ["B12", "={1,2}", comma ? "1.2" : "1"],
    ["B12", "={1\\2}", comma ? "1" : "#ERROR!"],
    ["G6", "=NA()", "#N/A"],
    ["G6", "=1/0", "#DIV/0!"],
    ["A10", '=diagnosticsCell("type";H2)', "string #N/A"],
    ["A10", '=diagnosticsCell("type";H3)', "string #DIV/0!"],
    ["A8", '=diagnosticsCell("type";H4)', "string "],
    ["A9", '=diagnosticsCell("rows";I2:I)', OPEN_ROWS],
    ["A12", '=diagnosticsCell("type";TODAY())', "#ERROR!"],
    ...["NaN", "Infinity", "[]", "[[]]", "[[1],[1,2]]", "[[[1]]]", "object", "error"].map((what) =>
      odd(what, "#ERROR!"),
    ),
    odd("null", "blank"),
    odd("undefined", "blank"),
    odd("Date", "date"),
  ];
}

/** Whether the spreadsheet's locale writes decimals with a comma. */
function writesComma(range: Range): boolean {
  return range.setNumberFormat("0.0").setValue(1.5).getDisplayValue().includes(",");
}

/** The values of a column once nothing in it is being calculated any more: until then Sheets shows a word with dots. */
function calculated(range: Range): unknown[] {
  for (let look = 1; ; look++) {
    SpreadsheetApp.flush();
    const values = range.getValues().map(([value]) => value as unknown);
    if (look === LOOKS || !values.some((value) => /(\.\.\.|…)$/.test(String(value)))) return values;
    Utilities.sleep(WAIT);
  }
}

/** What was thrown, undefined when it went well. */
function attempt(act: () => unknown): string | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** A colour rule whose formula has `;`: whether Sheets takes it under this locale. */
function triedRule(sheet: Sheet, range: Range): string {
  const rule = () =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied("=SUM(1;2)=3")
      .setBold(true)
      .setRanges([range])
      .build();
  const thrown = attempt(() => {
    sheet.setConditionalFormatRules([rule()]);
    SpreadsheetApp.flush();
  });
  return thrown ?? "accepted";
}

/** When a value that a rule rejects is refused: at once, or only when it arrives. */
function triedRejection(range: Range): string {
  const rule = SpreadsheetApp.newDataValidation().requireValueInList(["x"]).setAllowInvalid(false).build();
  range.setDataValidation(rule);
  SpreadsheetApp.flush();
  const atOnce = attempt(() => range.setValue("y"));
  const later = attempt(() => SpreadsheetApp.flush());
  range.clearDataValidations();
  return atOnce !== undefined ? "at once" : later !== undefined ? "later" : "never";
}

function describe(value: unknown): string {
  if (Object.prototype.toString.call(value) === "[object Date]") return "date";
  return value === "" ? "blank" : String(value);
}
