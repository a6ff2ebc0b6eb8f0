import { plural } from "../plural.ts";
import type { ProblemTexts } from "../problems.ts";
import { cut } from "../short.ts";

const noun = (n: number, one: string, many: string) => plural("en", n, one, many);

export const problems: ProblemTexts = {
  typedDates: ({ n, tab, column, example }) =>
    `${noun(n, "date", "dates")} typed as text in ${tab}, column ${column}, such as “${cut(example)}”. Read as ${noun(n, "a date", "dates")}.`,
  assumedDates: ({ n, tab, column, example, monthFirst }) =>
    `${noun(n, "date", "dates")} typed as text in ${tab}, column ${column}, such as “${cut(example)}”. Read as ${
      monthFirst ? "month/day" : "day/month"
    }: nothing in the column tells otherwise.`,
  unreadDates: ({ n, tab, column, example }) =>
    `${noun(n, "cell", "cells")} in ${tab}, column ${column}, should hold a date and ${noun(n, "holds", "hold")} something else: “${cut(example)}”. Taken as empty.`,
  swappedDates: ({ n, tab, column, example, monthFirst }) =>
    `${noun(n, "date", "dates")} in ${tab}, column ${column}, may have day and month the wrong way round: the file reads ${
      monthFirst ? "month/day" : "day/month"
    }, texts in the column such as “${cut(example)}” are ${monthFirst ? "day/month" : "month/day"}. Nothing is corrected: check them.`,
  mixedDates: ({ n, tab, column, example }) =>
    `${noun(n, "date", "dates")} typed as text in ${tab}, column ${column}, some day/month, some month/day, such as “${cut(example)}”. Where both can be, read as most of the others: assumed.`,
  shrunkNumbers: ({ n, tab, column, example }) =>
    `${noun(n, "number", "numbers")} in ${tab}, column ${column}, may be a thousand times too small: texts in the column such as “${cut(example)}” write the decimal mark otherwise than the file. Nothing is corrected: check them.`,
  lostDigits: ({ n, tab, column }) =>
    `${noun(n, "number", "numbers")} in ${tab}, column ${column}, ${noun(n, "has", "have")} lost digits and ${noun(n, "is", "are")} not used. Format the column as plain text and bring ${noun(n, "it", "them")} in again.`,
  repeatedIds: ({ n, tab, column, example }) =>
    `${noun(n, "row", "rows")} of ${tab} with the number of another deal in column ${column}: “${cut(example)}”. Each counts in the funnel; the history and the tasks keep one.`,
  typedNumbers: ({ n, tab, column, example }) =>
    `${noun(n, "number", "numbers")} typed as text in ${tab}, column ${column}, such as “${cut(example)}”. Read as ${noun(n, "a number", "numbers")}.`,
  unreadNumbers: ({ n, tab, column, example }) =>
    `${noun(n, "cell", "cells")} in ${tab}, column ${column}, should hold a number and ${noun(n, "holds", "hold")} something else: “${cut(example)}”. Taken as empty.`,
  duplicates: ({ n, tab, example }) =>
    `${noun(n, "row", "rows")} in ${tab} ${noun(n, "repeats", "repeat")} a client: “${cut(example)}”. Each client counts once.`,
  spellings: ({ n, tab, stage }) =>
    `${noun(n, "spelling", "spellings")} of the stage “${stage}” in ${tab}. Read as one.`,
  renamed: ({ n, tab, field, before, now }) =>
    `${noun(n, "column", "columns")} renamed in ${tab}: “${cut(before)}” is now “${cut(now)}”. Still read as ${field}.`,
  reused: ({ n, tab, field, column, before }) =>
    `${noun(n, "column", "columns")} put to another use in ${tab}: ${column}, before “${cut(before)}”. No longer read as ${field}: say whether it is.`,
  otherContent: ({ n, tab, field, column, example }) =>
    `${noun(n, "column", "columns")} of ${tab} with other content than before: ${column} holds “${cut(example)}”. No longer read as ${field}: say whether it is.`,
  refused: ({ n, tab, column, example, content }) =>
    `${noun(n, "column", "columns")} of ${tab} without ${{ date: "dates", number: "numbers", name: "names" }[content]}: ${column} holds “${cut(example)}”. Check what this tab is read as.`,
  noHeadings: ({ n, tab }) =>
    `${noun(n, "tab", "tabs")} whose headings were not recognised in the first 15 rows: ${tab}. If it is to be read, give each column a heading and look again.`,
  lost: ({ n, tab, field }) =>
    `${noun(n, "column", "columns")} gone from ${tab}: ${field}. Choose another column or leave it out.`,
  assumedYear: ({ n, tab, months }) =>
    `${noun(n, "month stands", "months stand")} in the columns of ${tab} without a year. Read as ${months}.`,
  mergedClients: ({ n, tab, column }) =>
    `${noun(n, "column", "columns")} of ${tab} with each client once, above his orders: ${column}. Blank cells below are read as the same client.`,
  managerByTab: ({ n, names }) =>
    `${noun(n, "tab", "tabs")} with the same columns named after managers: ${names}. Read as one table.`,
  copied: ({ n, tab, of, only }) =>
    `${noun(n, "row", "rows")} of ${tab} ${noun(n, "stands", "stand")} in ${of} too. Only ${of} is read${
      only > 0 ? `; what stands in ${tab} alone, ${only} ${noun(only, "row", "rows")}, is left out` : ""
    }.`,
  repeated: ({ n, tab, of }) =>
    `${noun(n, "row", "rows")} of ${tab} ${noun(n, "stands", "stand")} in ${of} too and ${noun(n, "counts", "count")} twice. If one tab is a copy, choose “Not used” for it.`,
  skipped: ({ n, tab, reason }) => {
    const why = {
      total: "a totals row",
      group: "a group’s sums",
      heading: "the headings again",
      "no client": "no client",
      "no date": "no date",
      "no amount": "no amount",
      "bad date": "the date cannot be read",
      "bad number": "the amount cannot be read",
      "error value": "a formula shows an error",
    }[reason];
    return `${noun(n, "row", "rows")} of ${tab} left out: ${why}.`;
  },
};
