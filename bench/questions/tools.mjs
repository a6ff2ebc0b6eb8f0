import * as aq from "arquero";
import { desc, op, rolling } from "arquero";

export const DAY = 86_400_000;

/** A table of arquero from ranges: it wants columns, so the ranges are turned, as anybody would have to. */
export const table = (ranges) =>
  aq.table(Object.fromEntries(Object.entries(ranges).map(([name, range]) => [name, range.map((row) => row[0])])));

/** Columns of a table as rows of cells, in which a function must answer. */
export function rows(result, ...names) {
  const columns = names.map((name) => result.array(name));
  return Array.from(columns[0], (_, i) => columns.map((column) => column[i]));
}

/** Days between two moments of the spreadsheet's calendar, which are midnights. */
export const daysBetween = (from, to) => Math.round((to - from) / DAY);

/** Days as plain numbers, the same in every zone: what is asked is the calendar, not the moment. */
export const day = (text) => new Date(`${text}T00:00:00`);

/** Months of a calendar, numbered without gaps. */
export const monthOf = (date) => date.getFullYear() * 12 + date.getMonth();

/** Clients with their letter: A brings the first 80 % of all potential, B up to 95 %. Equal potentials are one class. */
export const classed = (clients) =>
  clients
    .orderby(desc("potential"))
    .derive({ upTo: rolling((d) => op.sum(d.potential)), sum: op.sum("potential") })
    .derive({ share: (d) => (d.upTo - d.potential) / d.sum })
    .groupby("potential")
    .derive({ share: op.min("share") })
    .ungroup()
    .derive({ letter: (d) => (d.share < 0.8 ? "A" : d.share < 0.95 ? "B" : "C") });
