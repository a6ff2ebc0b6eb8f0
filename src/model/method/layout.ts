/**
 * Where the tables of the method stand in the Method tabs. Blocks of one tab stand side by side with a blank column
 * between them, so that each can grow downwards. Row 1 is the title, row 2 the note, row 3 the headings.
 */
export const METHOD_TABS = ["stages", "classes", "rules", "playbook", "personas", "norms", "plan", "settings"] as const;
export type MethodTab = (typeof METHOD_TABS)[number];

export const HEAD_ROW = 3;
export const FIRST_ROW = 4;

/** Each block: its tab, its first column, what its columns hold. */
export const METHOD_BLOCKS = {
  stages: at("stages", 1, "name aliases kind role gate checkpointDays probability startProbability"),
  neverGuessed: at("stages", 10, "text"),
  parameters: at("classes", 1, "label value key"),
  values: at("classes", 5, "name test words"),
  interests: at("classes", 9, "level name question answer words"),
  ripe: at("classes", 15, "segment until why"),
  sizes: at("classes", 19, "sell size"),
  thresholdNotes: at("classes", 22, "text"),
  ripeReasons: at("classes", 24, "text"),
  rules: at("rules", 1, "class value interest segment action role touchDays note"),
  playbook: at(
    "playbook",
    1,
    "stage step role days script checkpointDays result questions objection answer letterSubject letter",
  ),
  situations: at("playbook", 14, "name begins over"),
  personas: at(
    "personas",
    1,
    "name signs knowledge decision seasonality budget questions objection answer letterSubject letter events offer",
  ),
  individualOffer: at("personas", 15, "text"),
  norms: at("norms", 1, "role calls meetings offers wonDeals answerHours"),
  pay: at("norms", 8, "action points counts"),
  normNotes: at("norms", 12, "text"),
  limits: at("norms", 14, "label value key"),
  plan: at("plan", 1, "period manager newMoney newNumber currentMoney currentNumber"),
  settings: at("settings", 1, "label value key"),
  lostReasons: at("settings", 5, "name advice returnDays"),
  outcomes: at("settings", 9, "name follows days"),
  handover: at("settings", 13, "point who"),
  salesTypes: at("settings", 16, "name note"),
  notLost: at("settings", 19, "text"),
} as const;
export type MethodBlock = keyof typeof METHOD_BLOCKS;

/** The tables of a Method tab; by the headings of the first the tab is known. */
export const blocksOf = (tab: MethodTab): readonly MethodBlock[] =>
  (Object.keys(METHOD_BLOCKS) as MethodBlock[]).filter((block) => METHOD_BLOCKS[block].tab === tab);

/** How many of the first columns of a table formulas name side by side: such a range grows when a column is put into it. */
export const NAMED_COLUMNS: { readonly [B in MethodBlock]?: number } = {
  stages: 3,
  values: 3,
  interests: 5,
  ripe: 2,
  rules: 8,
  plan: 6,
};

/** Rows of parameters and settings that formulas refer to stand where the default list has them. */
export const PARAMETER_ROWS = { a_share: 4, b_share: 5, a_from: 6, b_from: 7, c_from: 8 } as const;
export const SETTING_ROWS = { report_date: 4, refreshed: 5, as_of: 6, sales_type: 7 } as const;

function at(tab: MethodTab, column: number, fields: string) {
  return { tab, column, fields: fields.split(" ") as readonly string[] };
}
