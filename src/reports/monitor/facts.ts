import { percent } from "../../messages/figures.ts";
import { said } from "../../messages/hand-over.ts";
import type { Language } from "../../messages/language.ts";
import type { MonitorTexts } from "../../messages/monitor.ts";
import type { Limits } from "../../model/method/limits.ts";
import { LETTERS } from "../../model/monitor/classes.ts";
import type { Conversion, Passed } from "../../model/monitor/conversion.ts";
import type { Measured } from "../../model/monitor/facts.ts";
import { NORMED } from "../../model/monitor/norms.ts";
import { BAD, COUNT, RATE, WATCH } from "../look.ts";
import type { PlanCell } from "../plan.ts";
import { type Column, fraction, type Mark, type Table } from "./part.ts";

/** A norm may be a fraction, such as 0.2 deals a day. */
const NORM = "general";

/** Norms against facts: four columns for each action. */
export function normsTable(
  measured: readonly Measured[],
  { norm_low, norm_watch, working_days: working, follows_days: follows }: Limits,
  texts: MonitorTexts,
  { day, offers }: { readonly day: string; readonly offers: boolean },
): Table {
  const { title, about, noOffers, none, actions, heads } = texts.norms;
  const four: readonly Column[] = [
    { head: heads.norm, format: NORM },
    { head: day, format: COUNT },
    { head: heads.week, format: COUNT },
    { head: heads.share, format: RATE },
  ];
  if (measured.length === 0) return { title, about: none, columns: [], rows: () => [] };
  const share = NORMED.map((_, i) => 3 + 4 * i + 3);
  return {
    title,
    about: [said(about, { day, working, follows }), offers ? "" : noOffers].filter(Boolean).join("\n"),
    groups: ["", "", ...actions.flatMap((action) => [action, "", "", ""])],
    columns: [{ head: heads.manager }, { head: heads.who }, ...NORMED.flatMap(() => four)],
    rows: () =>
      measured.map(({ name, norm, facts }) => [
        name,
        norm?.who ?? "",
        ...NORMED.flatMap((one): PlanCell[] => {
          const asked = norm?.[one] ?? null;
          if (one === "offers" && !offers) return [asked ?? "", "", "", ""];
          const done = facts.week[one];
          return [asked ?? "", facts.day[one], done, (asked ?? 0) * working === 0 ? "" : done / (asked! * working)];
        }),
      ]),
    marks: share.flatMap((column): Mark[] => [
      { column, formula: `AND({cell}<>"";{cell}<${fraction(norm_low)})`, style: BAD },
      { column, formula: `AND({cell}<>"";{cell}<${fraction(norm_watch)})`, style: WATCH },
    ]),
  };
}

/** What actions turn into; a rate stands only beside enough clients. */
export function conversionTable(
  people: readonly { readonly name: string; readonly conversion: Conversion }[],
  enough: number,
  texts: MonitorTexts,
): Table {
  const { title, about, noOffers, steps, heads } = texts.conversion;
  const offers = people.some(({ conversion }) => conversion.meetingToOffer !== null);
  const three: readonly Column[] = [
    { head: heads.of, format: COUNT },
    { head: heads.got, format: COUNT },
    { head: heads.share, format: RATE },
  ];
  const names = offers
    ? [steps.callToMeeting, steps.meetingToOffer, steps.offerToWon]
    : [steps.callToMeeting, steps.meetingToWon];
  const cells = ({ of, got }: Passed): PlanCell[] => [of, got, of === 0 || of < enough ? "" : got / of];
  return {
    title,
    about: [said(about, { enough }), offers ? "" : noOffers].filter(Boolean).join("\n"),
    groups: ["", ...names.flatMap((name) => [name, "", ""])],
    columns: [{ head: heads.manager }, ...names.flatMap(() => three)],
    total: true,
    rows: () =>
      people.map(({ name, conversion: { callToMeeting, meetingToOffer, toWon } }) => [
        name,
        ...[callToMeeting, ...(meetingToOffer ? [meetingToOffer] : []), toWon].flatMap(cells),
      ]),
  };
}

/** Shares of actions by class, above the shares of the potential. */
export function classesTable(
  people: readonly { readonly name: string; readonly counts: readonly number[] }[],
  potential: readonly number[],
  much: number,
  texts: MonitorTexts,
  language: Language,
): Table {
  const words = texts.classes;
  const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
  const shares = (numbers: readonly number[]): PlanCell[] => {
    const all = sum(numbers);
    return numbers.map((one) => (all === 0 ? "" : one / all));
  };
  const d = LETTERS.indexOf("D");
  const limit = Math.max(much, sum(potential) === 0 ? 0 : potential[d]! / sum(potential));
  return {
    title: words.title,
    about: said(words.about, { much: percent(language, much) }),
    columns: [
      { head: words.manager },
      { head: words.actions, format: COUNT },
      ...LETTERS.map((head) => ({ head, format: RATE })),
    ],
    total: true,
    rows: () => [
      ...people.map(({ name, counts }) => [name, sum(counts), ...shares(counts)]),
      [words.potential, "", ...shares(potential)],
    ],
    marks: [{ column: d + 3, formula: `AND({cell}<>"";{cell}>${fraction(limit)})`, style: WATCH }],
  };
}
