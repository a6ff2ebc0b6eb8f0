import { numberWord } from "../../messages/figures.ts";
import { said } from "../../messages/hand-over.ts";
import type { Language } from "../../messages/language.ts";
import type { MonitorTexts } from "../../messages/monitor.ts";
import type { Answers, Response } from "../../model/monitor/response.ts";
import { COUNT, RATE, WATCH } from "../look.ts";
import type { PlanCell } from "../plan.ts";
import { type Column, fraction, type Mark, type Table } from "./part.ts";

/** How fast enquiries are answered: in hours where the team's cells hold a time of day, else in days. */
export function responseTable({ unit, timed, asked, people }: Response, kept: number, texts: MonitorTexts): Table {
  const { title, about, hours, days, heads } = texts.response;
  const span: string = unit === "hours" ? "#,##0.0" : "#,##0";
  const columns: readonly Column[] = [
    { head: heads.manager },
    { head: heads.asked, format: COUNT },
    { head: heads.answered, format: COUNT },
    { head: heads.waiting, format: COUNT },
    { head: said(heads.median, { unit: heads[unit] }), format: span },
    { head: said(heads.most, { unit: heads[unit] }), format: span },
    ...(unit === "hours" ? [{ head: heads.kept, format: RATE }] : []),
  ];
  const row = (one: Answers): PlanCell[] => [
    one.name ?? texts.team,
    one.asked,
    one.answered,
    one.asked - one.answered,
    one.median ?? "",
    one.most ?? "",
    ...(unit === "hours" ? [one.judged === 0 ? "" : one.kept / one.judged] : []),
  ];
  const marks: Mark[] = [{ column: 7, formula: `AND({cell}<>"";{cell}<${fraction(kept)})`, style: WATCH }];
  return {
    title,
    about: [about, unit === "hours" ? said(hours, { timed, asked }) : days].join("\n"),
    columns,
    total: true,
    rows: () => people.map(row),
    marks: unit === "hours" ? marks : [],
  };
}

/** The enquiries that wait, in a sentence; "" while none does. */
export function waitingTold({ waiting }: Response, texts: MonitorTexts, language: Language): string {
  const [longest] = waiting;
  if (longest === undefined) return "";
  const { hours, days, client, manager } = longest;
  const facts = { n: waiting.length, client, manager: manager || texts.nobody };
  return hours === null
    ? said(texts.first.waitingDays, { ...facts, days: days ?? "?" })
    : said(texts.first.waitingHours, { ...facts, hours: numberWord(language, Math.round(hours)) });
}
