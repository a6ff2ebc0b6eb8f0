import type { World } from "../cells/types.ts";
import { liveTexts } from "../messages/live.ts";
import type { ReportTexts } from "../messages/reports.ts";
import { synonymsOf } from "../model/book/synonyms.ts";
import type { DoctorTexts } from "../model/doctor/texts.ts";
import type { MethodKey, TabKey } from "../reports/plan.ts";
import type { Clock } from "./clock.ts";
import { readMethod, type TeamMethod } from "./method.ts";
import { findMetadata, ourTabs } from "./our-tabs.ts";
import { readBook, type TeamBook, type WantedKinds } from "./read-book.ts";
import { readSpellings, type SpellingsTab } from "./spellings.ts";
import { teamTabs } from "./team-tabs.ts";
import { readTexts } from "./texts.ts";
import { sheetWorld } from "./world.ts";

/** Everything an action begins with: the world, our tabs, the method and the team's records, each read once. */
export interface Team extends TeamBook, TeamMethod {
  readonly world: World;
  readonly clock: Clock;
  /** What reports say, in the spreadsheet's language. */
  readonly reports: ReportTexts;
  /** What the Sheet doctor says. */
  readonly doctor: DoctorTexts;
  readonly ours: Map<TabKey, GoogleAppsScript.Spreadsheet.Sheet>;
  /** The Spellings tab, undefined where there is none: the records are read through it already. */
  readonly spelled: SpellingsTab | undefined;
}

/**
 * @param wanted Method tabs whose content matters; Stages does wherever deals are read: it tells won from lost
 * @param kinds of which kinds of table the records are wanted; left out, all
 * @param known ids of tabs that will hardly be read in vain, and so are read in one call
 */
export function readTeam(wanted: readonly MethodKey[] = [], kinds?: WantedKinds, known?: readonly number[]): Team {
  const here = sheetWorld();
  const metadata = findMetadata();
  const ours = ourTabs(metadata);
  const texts = readTexts(here.world.language);
  const tabs = teamTabs({ ...here.world, words: synonymsOf(texts.vocabulary) }, here.clock, metadata, known);
  const found = new Set(tabs.flatMap(({ table, beside }) => [table, ...beside].flatMap(({ kind }) => kind ?? [])));
  const read = typeof kinds === "function" ? kinds(found) : (kinds ?? [...found]);
  const needed = read.includes("deals") && !wanted.includes("stages") ? ["stages" as const, ...wanted] : wanted;
  const method = readMethod(here, ours, needed, texts);
  const spelled = readSpellings(ours, here.clock, texts.doctor.spellings.heads);
  const reports = { ...texts.reports, ...liveTexts[here.world.language] };
  const book = readBook(method.method.stages, here, tabs, read, spelled);
  return { ...here, ours, reports, doctor: texts.doctor, ...method, ...book, spelled };
}
