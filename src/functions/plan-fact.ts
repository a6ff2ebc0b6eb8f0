import { column, optional, readColumns } from "../cells/columns.ts";
import { parseDates, wholeDays } from "../cells/dates.ts";
import { endsOf } from "../cells/ends.ts";
import { isNoNumber, knownNumbers, numberIn } from "../cells/number-column.ts";
import { asOf, choice, isOmitted, isRange, oneNumberWithin, withHeader } from "../cells/option.ts";
import { planPeriod } from "../cells/plan-period.ts";
import { layTable, orBlank, rate } from "../cells/table.ts";
import { clientKey, isBlank, isErrorValue, isoDay, textOf } from "../cells/text.ts";
import { isTotal } from "../cells/totals.ts";
import type { Cell, Input, Output, World } from "../cells/types.ts";
import { ConveyorError } from "../messages/error.ts";
import { functionWords } from "../messages/functions.ts";
import { filled, funnelWords } from "../messages/funnel.ts";
import { planFactWords } from "../messages/plan-fact.ts";
import { calendarOf } from "../metrics/calendar.ts";
import { type PlanLine, planFact, type Target } from "../metrics/plan-fact.ts";

/**
 * Plan against fact, new and current clients apart, the running period first, then a row per manager whom the plan names. A
 * client's first day of purchase is new, all that he buys later is current. The verdict compares the share of the plan
 * that is done with the share of days that are over (too early before a quarter of them). A plan of another period is
 * spread by calendar days; the number of current clients is not, for they do not add up. The team's plan is its own row,
 * else the sum of the managers'. Returns reduce the money and are no purchases. Where purchases begin less than a year before
 * the table, a last row says since when: whoever bought before looks new.
 *
 * @param {range} plan The Plan tab's six columns: period, manager, money and number of new clients, of current ones.
 * @param {range} clients Client of each purchase.
 * @param {range} dates Date of each purchase, beside clients.
 * @param {range} amounts Amount of each purchase, beside clients.
 * @param {range} [managers] Manager of each purchase, beside clients.
 * @param {range} [outcomes] Stage or outcome of each deal, beside clients; only won deals count then.
 * @param {range} [stages] The Stages tab: name, aliases, kind.
 * @param {text} [unit] "month" (default), "week" (from Monday) or "quarter".
 * @param {number} [periods] How many periods up to the report date, 6 by default.
 * @param {date} [as_of] Report date, today by default; later purchases are counted apart.
 * @param {text} [header] "no header" leaves the heading out.
 * @return Period, manager, days gone, plan, fact and share done of new clients' money, of current clients', of both, with clients.
 * @customfunction
 *
 * @example
 * =PLAN_FACT({"2026-03", "", 100, 1, 400, 2}; {"Acme"; "Bolt"; "Acme"}; {"2026-01-10"; "2026-03-03"; "2026-03-10"}; {70; 60; 300}; ""; ""; ""; "month"; 1; DATE(2026;3;31); "no header") → {"2026-03", "Team", 1, 100, 60, 0.6, 1, 1, 400, 300, 0.75, 2, 1, 500, 360, 0.72, "not done"; "orders since 2026-01-10", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", ""}
 */
export function PLAN_FACT(
  world: World,
  plan: Input,
  clients: Input,
  dates: Input,
  amounts: Input,
  managers?: Input,
  outcomes?: Input,
  stages?: Input,
  unit?: Input,
  periods?: Input,
  as_of?: Input,
  header?: Input,
): Output {
  const table = withHeader([managers, outcomes, stages, unit, periods, as_of, header]);
  const [sellers, ended, order, by, count, date] = table.options;
  const { read } = readColumns(world, {
    clients: column("keys", clients),
    dates: column("cells", dates),
    amounts: column("cells", amounts),
    managers: optional("keys", sellers),
    outcomes: optional("cells", ended),
  });
  const which = choice(world, by, "unit", ["month", "week", "quarter"]);
  const shown = Math.floor(oneNumberWithin(world, count, "periods", { least: 1, most: 60, otherwise: 6 }));
  const day = asOf(world, date);
  const ends = read.outcomes && endsOf(world, read.outcomes, order);
  const totals = read.clients.names.map(isTotal);
  const counted = read.clients.ids.map((id, row) => ((ends && ends[row] !== 1) || totals[id] ? 0 : 1));
  const { serials, unread } = parseDates(read.dates, world.locale);
  const known = wholeDays(serials);
  const money = knownNumbers(read.amounts, world.locale);
  const names = read.managers?.names ?? [];
  const typed = targetsIn(world, plan, new Map(names.map((name, id) => [clientKey(name), id])), [...names]);
  const calendar = calendarOf(which);
  const { lines, begins, later, undated, nameless } = planFact(
    typed.targets,
    {
      clients: read.clients.ids.map((id, row) => (counted[row] ? id : -1)),
      days: known.map((one, row) => (counted[row] ? one : Number.NaN)),
      amounts: money.values,
      ...(read.managers ? { managers: read.managers.ids } : {}),
    },
    read.clients.names.length,
    calendar,
    which,
    shown,
    day,
  );
  const words = planFactWords[world.language];
  const { notes } = functionWords(world.language);
  const dateOf = (serial: number) =>
    world.language === "ru" ? isoDay(serial).split("-").reverse().join(".") : isoDay(serial);
  const nameOf = (period: number) =>
    which === "quarter"
      ? filled(words.quarter, { year: Math.floor(period / 4), quarter: (period % 4) + 1 })
      : which === "week"
        ? filled(words.week, { date: dateOf(calendar.start(period)) })
        : calendar.name(period);
  const rows = lines.map((line): Cell[] => {
    const { plan: aim, fact } = line;
    const all = sum(aim.newMoney, aim.currentMoney);
    const got = fact.newMoney + fact.currentMoney;
    const share = (of: number, in_: number): Cell[] => [orBlank(of), in_, of > 0 ? rate(in_, of) : ""];
    return [
      nameOf(line.period),
      line.manager < 0 ? words.team : typed.names[line.manager]!,
      line.gone,
      ...share(aim.newMoney, fact.newMoney),
      orBlank(aim.newClients),
      fact.newClients,
      ...share(aim.currentMoney, fact.currentMoney),
      orBlank(aim.currentClients),
      fact.currentClients,
      ...share(all, got),
      words.verdicts[verdictOf(line, got / all)],
    ];
  });
  const oldest = Math.min(...lines.filter(({ manager }) => manager < 0).map(({ period }) => calendar.start(period)));
  const fresh = oldest - begins < 365;
  return layTable(table.header, words.heads, rows, [
    [typed.noPeriod, (n) => filled(words.noPeriod, { n })],
    [typed.noNumber, (n) => filled(words.noNumber, { n })],
    [lines.filter(({ partial }) => partial).length, (n) => filled(words.partial, { n })],
    [fresh ? 1 : 0, () => filled(words.begins, { date: dateOf(begins) })],
    [later, notes.afterReportDate],
    [Math.max(0, undated - unread.length), notes.noDate],
    [unread.length, (n) => filled(funnelWords[world.language].notDates, { n })],
    [money.unread, (n) => filled(funnelWords[world.language].notNumbers, { n })],
    [nameless, notes.noClient],
  ]);
}

/** The sum of what is known; NaN when nothing is. */
const sum = (a: number, b: number) => (Number.isNaN(a) ? b : Number.isNaN(b) ? a : a + b);

/** Share of a period's days before which nobody is judged. */
const EARLY = 0.25;

function verdictOf({ gone }: PlanLine, done: number) {
  if (!(done > Number.NEGATIVE_INFINITY) || !Number.isFinite(done)) return "none";
  if (done >= 1) return "done";
  if (gone >= 1) return "missed";
  if (gone < EARLY) return "early";
  return done >= gone ? "onPace" : "behind";
}

/** Lines of the plan with the numbers of their managers; a manager without sales gets a number after those known. Throws ERROR_VALUE. */
function targetsIn(world: World, plan: Input, managers: Map<string, number>, names: string[]) {
  const rows = isOmitted(plan) ? [] : isRange(plan) ? plan : [[plan]];
  const targets: Target[] = [];
  let [noPeriod, noNumber] = [0, 0];
  const amount = (cell: Cell | undefined): number => {
    if (cell === undefined || isBlank(cell) || (typeof cell === "string" && isNoNumber(cell))) return Number.NaN;
    const value = numberIn(cell, world.locale);
    if (value === undefined) noNumber++;
    return value ?? Number.NaN;
  };
  for (const [row, [when = "", who = "", ...cells]] of rows.entries()) {
    const wrong = [when, who, ...cells.slice(0, 4)].find(isErrorValue);
    if (wrong !== undefined)
      throw new ConveyorError("ERROR_VALUE", { argument: "plan", row: row + 1, got: textOf(wrong) });
    if (isBlank(when) && cells.every(isBlank)) continue;
    const period = planPeriod(when, world.locale);
    if (period === null) {
      const heading = row === 0 && cells.every((cell) => typeof cell === "string" && !isBlank(cell));
      if (!heading) noPeriod++;
      continue;
    }
    const key = clientKey(textOf(who));
    let manager = key === "" ? -1 : managers.get(key);
    if (manager === undefined) {
      manager = names.push(textOf(who)) - 1;
      managers.set(key, manager);
    }
    const [newMoney, newClients, currentMoney, currentClients] = [0, 1, 2, 3].map((i) => amount(cells[i])) as [
      number,
      number,
      number,
      number,
    ];
    targets.push({ ...period, manager, newMoney, newClients, currentMoney, currentClients });
  }
  return { targets, names, noPeriod, noNumber };
}
