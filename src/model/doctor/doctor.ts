import { SPELLING_KINDS, type SpellingKind, type Spellings, spellingsOf } from "../../cells/spellings.ts";
import { clientKey } from "../../cells/text.ts";
import type { World } from "../../cells/types.ts";
import { bookOf } from "../book/book.ts";
import { Rows, type TabValues } from "../book/rows.ts";
import { type StageWords, stageKinds } from "../book/stage-kinds.ts";
import type { Book } from "../types.ts";
import { type Numbers, numbersOf } from "./numbers.ts";
import type { Examined } from "./place.ts";
import { proposeNames, proposeStages } from "./proposals.ts";
import { examine, tableFindings } from "./table.ts";
import type { Effect, Finding, FindingId, Proposal } from "./types.ts";
import { Words } from "./words.ts";

/** What the doctor found. */
export interface Diagnosis {
  readonly findings: readonly Finding[];
  readonly proposals: readonly Proposal[];
  /** How often a word stands in the tabs. */
  readonly times: (kind: SpellingKind, text: string) => number;
}

/** Goes through the team's tabs as they stand, no spelling agreed, and measures what each finding does to the numbers. */
export function diagnose(
  tabs: readonly TabValues[],
  world: Pick<World, "locale" | "today">,
  stages: readonly StageWords[],
): Diagnosis {
  const kinds = stageKinds(stages);
  const used = tabs.filter(({ table }) => table.kind !== null);
  const examined = used.map((tab) => examine(new Rows(tab, world.locale), kinds, world.locale));
  const words = new Words();
  for (const { rows, left } of examined) words.add(rows, left);
  const proposals = [
    ...proposeStages(words.of("stage"), stages, kinds),
    ...(["client", "manager", "source"] as const).flatMap((kind) => proposeNames(kind, words.of(kind))),
  ];
  const read = (agreed?: Spellings) => bookOf(used, world, kinds, agreed).book;
  const plain = read();
  const before = numbersOf(plain, kinds, world.today);
  const findings = PROPOSED.flatMap(([id, measures, belongs]): Finding[] => {
    const own = proposals.filter(belongs);
    if (own.length === 0) return [];
    const rows = own.map(({ kind, text, readAs }) => [kind, text, "", readAs, true]);
    const agreed = numbersOf(read(spellingsOf(rows)), kinds, world.today);
    const blank = own.filter(({ readAs }) => readAs === "").reduce((sum, { times }) => sum + times, 0);
    const after = { ...agreed, placed: agreed.placed + blank };
    const example = own[0]!.readAs === "" ? own[0]!.text : `${own[0]!.text} → ${own[0]!.readAs}`;
    const spots = [...own.map((one) => one.spots[0]!), ...own.flatMap((one) => one.spots.slice(1))];
    const tables = used
      .filter(({ table }) => spots.some(({ tabId }) => tabId === table.tabId))
      .map(({ table }) => table);
    const first = tables.find(({ tabId }) => tabId === spots[0]!.tabId);
    const header = first?.columns.find(({ index }) => index === spots[0]!.column)?.header ?? "";
    const tab = [...new Set(tables.map(({ tabName }) => tabName))].join(", ");
    const place = { tab, header, count: own.length, example, spots, proposals: own };
    return [{ id, ...place, effects: changes(measures, before, after) }];
  });
  return {
    findings: [
      ...findings,
      ...orphans(plain, examined),
      ...examined.flatMap((table) => tableFindings(table, kinds, world.today)),
    ],
    proposals,
    times: timesIn(words),
  };
}

type Rated = keyof Numbers;

/** Findings whose cure is a spelling, and the numbers it may move. */
const PROPOSED: readonly (readonly [FindingId, readonly Rated[], (proposal: Proposal) => boolean])[] = [
  ["unknownStages", ["winRate", "sold", "placed"], ({ kind, why }) => kind === "stage" && why !== "letters"],
  ["clients", ["clients", "repeatRate"], ({ kind, sure }) => kind === "client" && sure],
  ["typos", ["clients", "repeatRate"], ({ kind, sure }) => kind === "client" && !sure],
  ["managers", ["managers"], ({ kind }) => kind === "manager"],
  ["channels", ["channels"], ({ kind }) => kind === "source"],
];

/** The numbers that change; the first one when none does, so that this is said too. */
function changes(measures: readonly Rated[], before: Numbers, after: Numbers): Effect[] {
  const all = measures.map(
    (measure): Effect => ({ measure, about: "", before: before[measure], after: after[measure] }),
  );
  const moved = all.filter((effect) => effect.before !== effect.after);
  return moved.length > 0 ? moved : all.slice(0, 1);
}

/** Deals, orders and activities of clients who are not in the list of clients. */
function orphans({ clients }: Book, tables: readonly Examined[]): Finding[] {
  const known = new Set(clients.map(({ key }) => key));
  if (!tables.some(({ rows }) => rows.tab.table.kind === "clients")) return [];
  return tables.flatMap(({ rows, left }): Finding[] => {
    const { tabId, tabName, kind, columns } = rows.tab.table;
    if (kind === "clients" || !rows.has("client")) return [];
    const column = rows.columnOf("client");
    const strangers = new Map<string, string>();
    const spots = Array.from({ length: rows.count }, (_, i) => i).flatMap((i) => {
      const row = rows.rowOf(i);
      const name = left.has(row) ? "" : rows.text(i, "client");
      if (name === "" || known.has(clientKey(name))) return [];
      if (!strangers.has(clientKey(name))) strangers.set(clientKey(name), name);
      return [{ tabId, column, row }];
    });
    if (spots.length === 0) return [];
    const header = columns.find(({ field }) => field === "client")?.header ?? "";
    const [example = ""] = strangers.values();
    const effect = { before: known.size, after: known.size + strangers.size };
    const place = { tab: tabName, header, count: spots.length, example, spots };
    return [{ id: "orphans", ...place, effects: [{ measure: "clients", about: "", ...effect }] }];
  });
}

function timesIn(words: Words): Diagnosis["times"] {
  const counts = new Map(
    SPELLING_KINDS.flatMap((kind) => words.of(kind).map(({ key, times }) => [`${kind} ${key}`, times] as const)),
  );
  return (kind, text) => counts.get(`${kind} ${clientKey(text)}`) ?? 0;
}
