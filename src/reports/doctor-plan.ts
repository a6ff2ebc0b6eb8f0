import { Day, type World } from "../cells/types.ts";
import { spans } from "../messages/spans.ts";
import type { Diagnosis } from "../model/doctor/doctor.ts";
import { countDecisions, type SpellingRow } from "../model/doctor/spellings-tab.ts";
import type { DoctorTexts } from "../model/doctor/texts.ts";
import type { Effect, Finding, FindingId } from "../model/doctor/types.ts";
import type { Book, Skipped } from "../model/types.ts";
import { dateFormat } from "./day.ts";
import { link } from "./doctor-links.ts";
import { ACCENT, COUNT, HEAD, MUTED, NOTE, TITLE } from "./look.ts";
import type { PlanCell, SheetPlan } from "./plan.ts";

/** Links of a finding; how many more cells there are stands behind them. */
const LINKS = 8;
const FACTS = 6;
const COLUMNS = FACTS + LINKS + 1;
const HEAD_AT = 4;
const WIDTHS = [300, 120, 120, 78, 310, 310, ...Array<number>(LINKS).fill(64), 640];

/** Whether putting the finding right changes a number. */
export function isMoving({ effects }: Pick<Finding, "effects">): boolean {
  return effects.some(({ before, after }) => before !== after);
}

/** The Sheet doctor tab: a row for each finding with what it does to the numbers and links to its cells. */
export function doctorPlan(f: {
  diagnosis: Diagnosis;
  book: Book;
  rows: readonly SpellingRow[];
  texts: DoctorTexts;
  world: World;
  /** The present name of the Spellings tab. */
  spellings: string;
}): SheetPlan {
  const { doctor } = f.texts;
  const order = Object.keys(doctor.findings) as FindingId[];
  const findings = [...f.diagnosis.findings].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  const number = (n: number) => written(n, f.texts);
  const lines = findings.map((finding) => line(finding, f.rows, f.texts, f.spellings));
  const none = lines.length === 0;
  const shown = none ? [padded([doctor.nothing])] : lines;
  const rows = HEAD_AT + shown.length;
  const read = put(doctor.read, {
    clients: number(f.book.clients.length),
    deals: number(f.book.deals.length),
    orders: number(f.book.orders.length),
    findings: number(findings.length),
    moving: number(findings.filter(isMoving).length),
  });
  const area = (row: number, column: number, columns: number, count = 1) => ({ row, column, rows: count, columns });
  return {
    tab: "doctor",
    title: doctor.title,
    rows,
    columns: COLUMNS,
    top: true,
    frozenRows: HEAD_AT,
    frozenColumns: 0,
    widths: WIDTHS,
    blocks: [
      { row: 1, column: 1, cells: [padded([doctor.title, "", "", "", "", new Day(f.world.today)])] },
      { row: 2, column: 1, cells: [padded([read])] },
      { row: 3, column: 1, cells: [padded([put(doctor.untouched, { spellings: f.spellings })])] },
      { row: HEAD_AT, column: 1, cells: [padded(doctor.heads), ...shown] },
    ],
    styles: [
      { area: area(1, 1, 1), style: TITLE },
      { area: area(1, FACTS, 1), style: { ...MUTED, align: "left", format: dateFormat(f.world.language) } },
      { area: area(2, 1, 1, 2), style: NOTE },
      { area: area(HEAD_AT, 1, COLUMNS), style: HEAD },
      { area: area(HEAD_AT + 1, 1, 1, shown.length), style: { wrap: true } },
      { area: area(HEAD_AT + 1, 2, 2, shown.length), style: { ...MUTED, wrap: true } },
      { area: area(HEAD_AT, 4, 1, shown.length + 1), style: { align: "right", format: COUNT } },
      { area: area(HEAD_AT + 1, 5, 2, shown.length), style: { wrap: true } },
      { area: area(HEAD_AT + 1, FACTS + LINKS + 1, 1, shown.length), style: { ...MUTED, align: "left", wrap: true } },
      ...findings.flatMap((finding, i) =>
        isMoving(finding) ? [{ area: area(HEAD_AT + 1 + i, 5, 1), style: { bold: true, wrap: true } }] : [],
      ),
    ],
    rules: [],
    validations: [],
    charts: [],
    tabColor: ACCENT,
  };
}

function line(finding: Finding, rows: readonly SpellingRow[], texts: DoctorTexts, spellings: string): PlanCell[] {
  const { doctor } = texts;
  const { what, does } = doctor.findings[finding.id];
  const { example, header, tab, count, spots } = finding;
  const reason = doctor.reasons[example as Skipped["reason"]] ?? "";
  const said = finding.proposals && decisions(finding.proposals, rows, texts);
  const whole = finding.id === "totals" || finding.id === "leftOut";
  return padded([
    put(what, { example: short(example), reason }),
    tab,
    whole ? doctor.rows : header,
    count,
    finding.effects.map((effect) => effectText(effect, texts)).join("\n") || doctor.unmoved,
    [put(does, { spellings, example: short(example) }), said].filter(Boolean).join(" "),
    ...spots.slice(0, LINKS).map((spot) => link(spot)),
    ...Array<PlanCell>(Math.max(0, LINKS - spots.length)).fill(""),
    more(finding, texts),
  ]);
}

/** How many more cells there are than links, and the rows of all of them where they stand in one column. */
function more({ spots, proposals }: Finding, texts: DoctorTexts): string {
  const all = proposals ? proposals.reduce((sum, { times }) => sum + times, 0) : spots.length;
  if (all <= LINKS) return "";
  const said = put(texts.doctor.more, { n: written(all - Math.min(LINKS, spots.length), texts) });
  if (proposals) return said;
  return `${said}. ${put(texts.doctor.allRows, { rows: spans(spots.map(({ row }) => row)) })}`;
}

/** How the rows of some proposals stand in the Spellings tab. */
function decisions(proposals: NonNullable<Finding["proposals"]>, rows: readonly SpellingRow[], texts: DoctorTexts) {
  const own = new Set(proposals.map(({ kind, text }) => `${kind} ${text}`));
  const { yes, no, wait } = countDecisions(rows.filter(({ kind, text }) => own.has(`${kind} ${text}`)));
  const number = (n: number) => written(n, texts);
  return put(texts.doctor.decisions, { yes: number(yes), no: number(no), wait: number(wait) });
}

const RATES: ReadonlySet<Effect["measure"]> = new Set(["winRate", "repeatRate"]);

/** "Win rate 63.2% → 65.0%"; a number that stays is said once. */
function effectText({ measure, about, before, after }: Effect, texts: DoctorTexts): string {
  const value = (n: number | null) =>
    n === null
      ? "–"
      : RATES.has(measure)
        ? `${(n * 100).toFixed(1).replace(".", texts.decimal)}${texts.decimal === "," ? "\u00a0" : ""}%`
        : written(n, texts);
  const label = put(texts.doctor.measures[measure], { about });
  if (before === after) return `${label}: ${value(before)}, ${texts.doctor.unmoved}`;
  return `${label}: ${value(before)} → ${value(after)}`;
}

/** A number with its digits in groups; below a thousand at most one of them behind the mark. */
function written(n: number, { group, decimal }: DoctorTexts): string {
  const size = Math.abs(n);
  const [whole = "", part] = String(size < 1000 ? Math.round(size * 10) / 10 : Math.round(size)).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return (n < 0 ? "-" : "") + grouped + (part ? decimal + part : "");
}

const put = (template: string, facts: { readonly [name: string]: string }) =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => facts[name] ?? whole);
const short = (text: string) => (text.length <= 60 ? text : `${text.slice(0, 59)}…`);
const padded = (cells: readonly PlanCell[]): PlanCell[] => [
  ...cells,
  ...Array<PlanCell>(COLUMNS - cells.length).fill(""),
];
