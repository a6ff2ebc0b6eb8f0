import { movedBelow } from "../../messages/beside.ts";
import { filled } from "../../messages/funnel.ts";
import { type Language, languageOf } from "../../messages/language.ts";
import { partsOf } from "../../model/book/join.ts";
import type { ReportKey, TabKey } from "../../reports/plan.ts";
import { ifAllowed } from "../../sheet/dress.ts";
import type { Unfinished } from "../../sheet/freeze.ts";
import { lay } from "../../sheet/lay.ts";
import { cellsRead, refuseWithoutRoom } from "../../sheet/limits.ts";
import { locked } from "../../sheet/locked.ts";
import { dateWriting, makeMethodTabs } from "../../sheet/method.ts";
import { frozenOn, isPlain, nameOf } from "../../sheet/our-tabs.ts";
import { readTeam, type Team } from "../../sheet/read-team.ts";
import { makeSureOfRoom } from "../../sheet/room.ts";
import { readTexts } from "../../sheet/texts.ts";
import { keepView } from "../../sheet/view.ts";
import type { BuildStep } from "../api.ts";
import { type Kept, kept } from "../kept.ts";
import { methodNotes } from "../method/notes.ts";
import type { Builder } from "./builder.ts";
import { builders } from "./builders.ts";
import { keepBuilt, moment, tabsRead } from "./built.ts";
import { asideOf, freezingOf } from "./freezing.ts";
import { refuseWithout } from "./needs.ts";
import { plainingOf } from "./plain.ts";
import { remarksIn } from "./remarks.ts";
import { refreshDates } from "./report-date.ts";

/** Cells among the arguments of formulas above which 30 seconds may be too short: a third of a minute of reading (platform fact A16). */
const SLOW = 500_000;

/**
 * What becomes of a report's formulas: as they were, live again, values, or native formulas and values where those cannot do
 * it. Above `SLOW` they are values in any case.
 */
export type Keeping = "as it was" | "live" | "frozen" | "plain";

/** Steps of a build: the Method tabs that are missing, then the report. */
const STEPS = 2;

/**
 * One step of a build from the panel. Each step is a run of its own, so that the panel can show true progress and stop in
 * between; whatever it stops at, the workbook is whole.
 */
export function build(report: ReportKey, step: number): BuildStep {
  const language = languageOf(Session.getActiveUserLocale());
  const builder = builders[report];
  if (step < STEPS - 1) {
    keepView(() =>
      locked(() => {
        const team = readTeam([...builder.method, ...(builder.reads ?? [])], builder.kinds);
        refuseWithout(team, report, builder, language);
        const made = makeMethodTabs(builder.method, team.ours, team.texts, team);
        if (made.length === 0 || team.ours.has(report)) return;
        const { plans } = builder.plan(team, nameIn(team), language, rememberedFor(builder));
        refuseWithoutRoom(plans.filter(({ tab }) => !team.ours.has(tab)));
      }),
    );
    return { report, done: step + 1, total: STEPS, finished: false, notes: [] };
  }
  const notes = keepView(() => whole(report, language).notes);
  return { report, done: STEPS, total: STEPS, finished: true, notes };
}

/** What the workbook remembers, one call; nothing for reports that follow the data by themselves. */
const rememberedFor = ({ live }: Builder): Kept => (live ? {} : kept());

/** A whole build in one run, from the menu: the built tab is shown. */
export function buildAndShow(report: ReportKey, language: Language, keeping?: Keeping): readonly string[] {
  const { notes, team, fresh } = whole(report, language, keeping);
  if (!fresh) team.ours.get(report)?.activate();
  return notes;
}

interface Whole {
  readonly notes: readonly string[];
  readonly team: Team;
  /** Whether the tab was added, and so has the view already. */
  readonly fresh: boolean;
  /** Whether the report follows the team's data by itself now. */
  readonly live: boolean;
  /** The formula that has no value to keep, where it was to be values. */
  readonly left: Unfinished | undefined;
}

export function whole(report: ReportKey, language: Language, keeping: Keeping = "as it was"): Whole {
  const builder = builders[report];
  return locked(() => {
    const remembered = rememberedFor(builder);
    const method = [...builder.method, ...(builder.reads ?? [])];
    const team = readTeam(method, builder.kinds, tabsRead(report, remembered));
    refuseWithout(team, report, builder, language);
    const fresh = !team.ours.has(report);
    const made = makeMethodTabs(builder.method, team.ours, team.texts, team);
    const { texts, say } = remarksIn(language);
    const dating = dateWriting(team.ours, team);
    const undated = dating.write && !ifAllowed(() => refreshDates(team, dating), made.length > 0);
    const laid = builder.plan(team, nameIn(team), language, remembered);
    makeSureOfRoom(laid.plans, team.ours);
    const said: string[] = [];
    const first: string[] = [];
    let live = builder.live;
    let left: Unfinished | undefined;
    const slow = builder.live && cellsRead() > SLOW;
    for (const plan of laid.plans) {
      const existing = team.ours.get(plan.tab);
      const was = existing !== undefined && frozenOn(existing) !== "";
      const wasPlain = existing !== undefined && isPlain(existing);
      const plainly = keeping === "plain" || (keeping === "as it was" && wasPlain);
      const freezes = builder.live && (slow || plainly || keeping === "frozen" || (keeping === "as it was" && was));
      live &&= !freezes;
      const sheet = lay(plan, team.clock, existing, undefined, {
        moved: (row) => said.push(movedBelow[language].replace("{tab}", plan.title).replace("{row}", String(row))),
        aside: asideOf(plan.title, team.world, language, (sentence) => said.push(sentence)),
        freezing: !freezes
          ? undefined
          : plainly
            ? plainingOf(team, laid.plain, slow, language, (sentence) => first.push(sentence))
            : freezingOf(team.world),
        unfinished: (formula) => {
          live = true;
          left = formula;
          const { a1, got } = formula;
          said.push(filled(readTexts(language).freeze.leftLive, { cell: a1, got }));
        },
      });
      team.ours.set(plan.tab, sheet);
    }
    const { notes, preview } = laid.merge?.() ?? laid;
    const read = team.book.tables.flatMap(partsOf).map(({ tabId }) => tabId);
    keepBuilt(report, { at: moment(team.clock.serial(new Date())), preview, read });
    const large = slow && !live && first.length === 0 ? [say(texts.slowFormulas, { n: cellsRead() })] : [];
    const earlier =
      undated && builder.live && team.method.reportDate === null
        ? [say(texts.undated, { settings: nameOf(team.ours.get("settings")!) })]
        : [];
    const wrong = methodNotes(team, nameIn(team), language);
    const names = made.map((tab) => team.texts.tabs[tab].title).join(", ");
    const added = made.length > 0 ? [say(texts.methodMade, { names })] : [];
    return { notes: [...first, ...earlier, ...notes, ...large, ...said, ...wrong, ...added], team, fresh, live, left };
  });
}

/** The present names of our tabs, each asked for once. */
function nameIn({ ours }: Team): (tab: TabKey) => string {
  const names = new Map<TabKey, string>();
  return (tab) => {
    let name = names.get(tab);
    if (name === undefined) {
      const sheet = ours.get(tab);
      name = sheet ? nameOf(sheet) : tab;
      names.set(tab, name);
    }
    return name;
  };
}
