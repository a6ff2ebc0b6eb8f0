import type { ProblemTexts } from "../problems.ts";

export const problems: ProblemTexts = {
  monthFirst: "month/day",
  dayFirst: "day/month",
  contents: { date: "dates", number: "numbers", name: "names" },
  reasons: {
    total: "a totals row",
    group: "a group’s sums",
    heading: "the headings again",
    "no client": "no client",
    "no date": "no date",
    "no amount": "no amount",
    "bad date": "the date cannot be read",
    "bad number": "the amount cannot be read",
    "error value": "a formula shows an error",
  },
  "typed dates": "{n:date|dates} typed as text in {tab}, column {column}, such as {example}. Read as {n:a date|dates}.",
  "assumed dates":
    "{n:date|dates} typed as text in {tab}, column {column}, such as {example}. Read as {order}: nothing in the column tells otherwise.",
  "unread dates":
    "{n:cell|cells} in {tab}, column {column}, should hold a date and {n:holds|hold} something else: {example}. Taken as empty.",
  "swapped dates":
    "{n:date|dates} in {tab}, column {column}, may have day and month the wrong way round: the file reads {order}, texts in the column such as {example} are {other}. Nothing is corrected: check them.",
  "mixed dates":
    "{n:date|dates} typed as text in {tab}, column {column}, some day/month, some month/day, such as {example}. Where both can be, read as most of the others: assumed.",
  "shrunk numbers":
    "{n:number|numbers} in {tab}, column {column}, may be a thousand times too small: texts in the column such as {example} write the decimal mark otherwise than the file. Nothing is corrected: check them.",
  "lost digits":
    "{n:number|numbers} in {tab}, column {column}, {n:has|have} lost digits and {n:is|are} not used. Format the column as plain text and bring {n:it|them} in again.",
  "repeated ids":
    "{n:row|rows} of {tab} with the number of another deal in column {column}: {example}. Each counts in the funnel; the history and the tasks keep one.",
  "typed numbers":
    "{n:number|numbers} typed as text in {tab}, column {column}, such as {example}. Read as {n:a number|numbers}.",
  "unread numbers":
    "{n:cell|cells} in {tab}, column {column}, should hold a number and {n:holds|hold} something else: {example}. Taken as empty.",
  "duplicate clients": "{n:row|rows} in {tab} {n:repeats|repeat} a client: {example}. Each client counts once.",
  spellings: "{n:spelling|spellings} of the stage “{what}” in {tab}. Read as one.",
  "renamed column": "{n:column|columns} renamed in {tab}: {example} is now {now}. Still read as {field}.",
  "reused column":
    "{n:column|columns} put to another use in {tab}: {column}, before {example}. No longer read as {field}: say whether it is.",
  "other content":
    "{n:column|columns} of {tab} with other content than before: {column} holds {example}. No longer read as {field}: say whether it is.",
  "refused column":
    "{n:column|columns} of {tab} without {content}: {column} holds {example}. Check what this tab is read as.",
  "no headings":
    "{n:tab|tabs} whose headings were not recognised in the first 15 rows: {tab}. If it is to be read, give each column a heading and look again.",
  "lost column": "{n:column|columns} gone from {tab}: {field}. Choose another column or leave it out.",
  "assumed year": "{n:month stands|months stand} in the columns of {tab} without a year. Read as {what}.",
  "merged clients":
    "{n:column|columns} of {tab} with each client once, above his orders: {column}. Blank cells below are read as the same client.",
  "manager by tab": "{n:tab|tabs} with the same columns named after managers: {what}. Read as one table.",
  "copied tab": "{n:row|rows} of {tab} {n:stands|stand} in {what} too. Only {what} is read.",
  copiedOnly:
    "{n:row|rows} of {tab} {n:stands|stand} in {what} too. Only {what} is read; what stands in {tab} alone, {only} {only:row|rows}, is left out.",
  "repeated rows":
    "{n:row|rows} of {tab} {n:stands|stand} in {what} too and {n:counts|count} twice. If one tab is a copy, choose “Not used” for it.",
  skipped: "{n:row|rows} of {tab} left out: {reason}.",
};
