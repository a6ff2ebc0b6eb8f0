import type { RemarkTexts } from "../remarks.ts";
import { problems } from "./problems.ts";

export const remarks: RemarkTexts = {
  counted: { clients: "{n:# client|# clients}", deals: "{n:# deal|# deals}", orders: "{n:# order|# orders}" },
  wentIn: "{counted} from “{tab}”.",
  quoted: "“{name}”",
  row: "row {rows}",
  rows: "rows {rows}",
  twice: "{n:# row|# rows} of “{tab}” {n:stands|stand} in “{of}” too and {n:counts|count} twice.",
  copy: "{n:# row|# rows} of “{tab}” {n:stands|stand} in “{of}” too: only “{of}” is read.",
  copyWithout:
    "{n:# row|# rows} of “{tab}” {n:stands|stand} in “{of}” too: only “{of}” is read, without {rows} of the copy.",
  leftOut: "Left out in “{tab}”: {rows} ({reason}).",
  reasons: problems.reasons,
  undated:
    "Counted by an earlier day: today’s date could not be written into “{settings}”. Is its cell protected? Whoever may edit it writes it by opening the panel.",
  slowFormulas:
    "Written as values: its formulas would read {n:#} cells at every change, and Google stops a formula after 30 seconds. “Update” renews the values.",
  methodMade: "Added with default settings: {names}.",
  funnel: {
    noCycle: "No columns of the first contact and of the sale: days to the sale are left out.",
    noAmounts: "Amounts are left out: cell {cell} of the tab “{tab}” holds “{got}”, which is not a number.",
    noHistory:
      "The table does not say at which stage a deal was lost: {n:# lost deal stands|# lost deals stand} in the first stage.",
    unusedStages: "Left out, because none of your deals stands there: {names}.",
    unknownStages:
      "{n:# deal has|# deals have} a stage that the tab Stages does not know: {names}. Add the words to its column of aliases.",
  },
  unknownClients:
    "{n:#} of {of:# client|# clients} {n:lacks|lack} potential, value or interest: {n:it stands|they stand} under “?”.",
  doctor: {
    tidy: "Nothing found: the tabs are tidy.",
    found: "{n:# finding|# findings}, {moving:# of which moves|# of which move} a number.",
    spellingsWait: "{n:# spelling waits|# spellings wait} for your yes or no in the tab Spellings.",
    spellingsNew: "Update the reports that are built: then they read through the tab Spellings.",
  },
  monitor: {
    counted:
      "{people} {people:person|people}, {tasks} open {tasks:task|tasks}, {breaches} {breaches:deal|deals} silent beyond the limit.",
    computed: "Build Hunters and Farmers, and the task counts will follow every tick.",
  },
  history: {
    first:
      "{n} {n:deal is|deals are} kept. From now on the panel keeps them once a day when it opens; from the second day on the funnel knows when deals moved.",
    more: "{n} {n:change|changes} kept since the last time.",
    none: "Nothing has changed since the last time.",
  },
  tasks: {
    nothing: "Nobody to call: there are no open deals, no leads and no current clients for this list.",
    tasks: "{n:# task|# tasks}: {overdue} overdue, {today} for today.",
    archived: "{n:# done task|# done tasks} went to the archive.",
    gone: "{n:# task is|# tasks are} no longer due; what was typed there stands in the archive.",
    kept: "What was typed into {n:# task|# tasks} was kept.",
    noStep: "{n:# task has|# tasks have} no next step: choose one.",
    noDates: "{n:# open deal has|# open deals have} neither a last contact nor a creation date, so no due day either.",
    noRhythm: "Project sales: no second purchase, no rhythm, no win-back.",
    waiting:
      "{n} refused {n:task stays|tasks stay} open: the lost reason is missing. Fill it in, the next update closes {n:it|them}.",
    ended:
      "{n} {n:task|tasks} closed with the deals: {won} won, {lost} lost, {absent} no longer in the table. The archive says which.",
    leads:
      "{n:#} more {n:client|clients} without a deal {n:waits|wait}: each person has a week of the calls of his norms beside his deals, worth most first.",
    elsewhere:
      "{n} {n:task of a deal stands|tasks of deals stand} in Farmers: {n:its client has|their clients have} bought already.",
    inBoth: "{name} ({hunter} and {farmer})",
    both: "Hunt and farm at once, tasks of each: {names}. Two first priorities halve both.",
    bothMore: "Hunt and farm at once, tasks of each: {names} and {n} more. Two first priorities halve both.",
  },
};
