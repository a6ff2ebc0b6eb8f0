import { SPELLING_KINDS, spellingsOf } from "../../cells/spellings.ts";
import { diagnose } from "../../model/doctor/doctor.ts";
import { countDecisions, mergeSpellings } from "../../model/doctor/spellings-tab.ts";
import { doctorPlan, isMoving } from "../../reports/doctor-plan.ts";
import { spellingsPlan } from "../../reports/spellings-plan.ts";
import { isHalfMade, nameOf } from "../../sheet/our-tabs.ts";
import type { Team } from "../../sheet/read-team.ts";
import type { Builder } from "./builder.ts";
import { leftOut } from "./left-out.ts";
import { remarksIn } from "./remarks.ts";

const KINDS = ["clients", "deals", "orders", "activities"] as const;
const LIVE = ["segments", "funnel"] as const;
/** Findings in the small picture on the card. */
const PICTURE = 5;

export const doctorBuilder: Builder = {
  method: [],
  reads: ["stages"],
  kinds: KINDS,
  needs: KINDS.map((kind) => [{ kind, field: kind === "deals" ? "stage" : "client" }]),
  better: [],
  live: false,
  plan(team, _nameOf, language) {
    const { world, tables, tabs, method, ours, spelled, doctor: texts } = team;
    const values = new Map(tabs.map((tab) => [tab.sample.tabId, tab.values]));
    const copies = new Set(team.book.repeated.filter(({ copy }) => copy).map(({ table }) => table));
    const used = tables.filter((table) => table.kind !== null && !copies.has(table));
    const diagnosis = diagnose(
      used.map((table) => ({ table, values: values.get(table.tabId)!() })),
      world,
      method.stages,
    );
    const rows = mergeSpellings(spelled?.rows ?? [], diagnosis);
    const names = new Map(used.map(({ tabId, tabName }) => [tabId, tabName]));
    const sheet = ours.get("spellings");
    const doctor = doctorPlan({
      diagnosis,
      book: team.book,
      rows,
      texts,
      world,
      spellings: sheet && !isHalfMade(sheet) ? nameOf(sheet) : texts.spellings.title,
    });
    const plan = spellingsPlan({
      rows,
      before: spelled,
      texts,
      tabName: (tabId) => names.get(tabId) ?? "",
      language: world.language,
    });
    const remarks = remarksIn(language);
    const { say } = remarks;
    const { doctor: words } = remarks.texts;
    const { findings } = diagnosis;
    const { wait } = countDecisions(rows);
    return {
      plans: [plan, doctor],
      notes: [
        findings.length === 0
          ? words.tidy
          : say(words.found, { n: findings.length, moving: findings.filter(isMoving).length }),
        wait > 0 ? say(words.spellingsWait, { n: wait }) : "",
        opensKinds(team, rows) ? words.spellingsNew : "",
        ...leftOut(team.book, KINDS, remarks),
      ].filter(Boolean),
      preview: [...findings]
        .map(({ count }) => count)
        .sort((a, b) => b - a)
        .slice(0, PICTURE),
    };
  },
};

/** Whether live reports stand that do not yet read a kind of words through the Spellings tab. */
function opensKinds({ ours, spelled }: Team, rows: ReturnType<typeof mergeSpellings>): boolean {
  if (!LIVE.some((tab) => ours.has(tab))) return false;
  const now = spellingsOf(rows.map(({ kind, text }) => [kind ?? "", text]));
  return SPELLING_KINDS.some((kind) => now.has(kind) && !spelled?.spellings.has(kind));
}
