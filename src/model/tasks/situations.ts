import { dayWord, oneDigit } from "../../messages/figures.ts";
import { monthOf, monthStart } from "../../metrics/calendar.ts";
import { classBy, type Thresholds } from "../../metrics/classes.ts";
import type { Step } from "../method/method.ts";
import type { Situation } from "../method/texts.ts";
import { seasonOf } from "./buying.ts";
import { enquiryFrames, type Person } from "./people.ts";
import { openPoints } from "./points.ts";
import { answerHours, type TaskSetting, waitingFacts } from "./setting.ts";
import { dueOf, inRounds, type Standing, standing, triedFacts } from "./steps.ts";

/** A client who has bought. */
export type Buyer = Person & { readonly buying: NonNullable<Person["buying"]> };

/** The situation that a client is in, the step that is next, and what its reason and script may name. */
export interface Found {
  readonly situation: Situation;
  readonly at: Standing & { readonly step: Step };
  readonly due: number | null;
  readonly frames: readonly (string | false)[];
  readonly facts: { readonly [name: string]: string | number | null };
  /** Amounts among the facts, to be written in the language of the sheet. */
  readonly amounts: { readonly [name: string]: number | null };
  /** A day that the script names. */
  readonly date?: number;
  /** At stake. */
  readonly money: number | null;
}

/** Usual gaps of silence after which a client is late and lost, as CLIENT_RHYTHM counts. */
const LATE = 1.5;
const LOST = 2.5;

type Finder = (setting: TaskSetting, person: Buyer, sales: Thresholds) => Found | undefined;

const stepsOf = ({ method }: TaskSetting, situation: Situation) =>
  method.steps.filter((step) => step.situation === situation);

/** The next step of a situation that happens once for what set it off; undefined when all its steps are done. */
function once(setting: TaskSetting, situation: Situation, person: Buyer, cause: number, from: number, skip = 0) {
  const steps = stepsOf(setting, situation).slice(skip);
  const key = [situation, person.client.key, cause, skip];
  const at = standing("farmer", key, steps, from, setting.history, setting.method);
  return at.step && { ...at, step: at.step };
}

/** The same for a situation that comes again after a rest. */
function again(
  setting: TaskSetting,
  situation: Situation,
  person: Buyer,
  cause: number,
  from: number,
  steps: readonly Step[],
  done: number,
) {
  const { history, method, world } = setting;
  const rest = { done, refused: method.parameters.refused_rest_days, today: world.today };
  const at = inRounds("farmer", [situation, person.client.key, cause], steps, from, history, method, rest);
  return at?.step && { ...at, step: at.step };
}

const enquiry: Finder = (setting, person) => {
  const { unanswered, buying } = person;
  if (unanswered === null) return undefined;
  const at = once(setting, "enquiry", person, unanswered, unanswered);
  if (!at) return undefined;
  return {
    situation: "enquiry",
    at,
    due: dueOf(at),
    frames: enquiryFrames(true, unanswered === setting.world.today),
    facts: {
      waited: setting.world.today - unanswered,
      ...waitingFacts(setting, person.unansweredAt),
      hours: answerHours(setting, "farmer", person.client.manager || buying.manager),
    },
    amounts: {},
    date: unanswered,
    money: buying.year > 0 ? buying.year : null,
  };
};

const handover: Finder = (setting, person) => {
  const { first, firstAmount } = person.buying;
  const days = setting.world.today - first;
  if (days > setting.method.parameters.handover_days) return undefined;
  const at = once(setting, "handover", person, first, first);
  if (!at) return undefined;
  const points = setting.method.handover.length;
  const open = openPoints(setting, person).length;
  return {
    situation: "handover",
    at,
    due: dueOf(at),
    frames: ["handover"],
    facts: { days, open, points },
    amounts: {},
    money: firstAmount,
  };
};

const winback: Finder = (setting, person) => {
  const { status, last, gap, silent, lastYear } = person.buying;
  if (status !== "lost" || gap === null || person.stop || isProject(setting)) return undefined;
  const lost = Math.ceil(last + LOST * gap);
  const steps = stepsOf(setting, "winback");
  const at = again(setting, "winback", person, last, lost, steps, setting.method.parameters.refused_rest_days);
  if (!at) return undefined;
  return {
    situation: "winback",
    at,
    due: dueOf(at),
    frames: ["lost"],
    facts: { silent, ratio: oneDigit(setting.world.language, silent / gap) },
    amounts: { money: lastYear },
    date: last,
    money: lastYear,
  };
};

const overdue: Finder = (setting, person) => {
  const { orders, status, last, gap, silent, lastYear } = person.buying;
  if (orders < 2 || gap === null || person.stop || isProject(setting)) return undefined;
  if (status !== "due" && status !== "late") return undefined;
  const late = status === "late";
  const at = once(setting, "overdue", person, last, Math.floor(last + gap * (late ? LATE : 1)), late ? 1 : 0);
  if (!at) return undefined;
  return {
    situation: "overdue",
    at,
    due: late && at.closed === null ? at.from : dueOf(at),
    frames: [late && "rhythm_late", "rhythm_due", "rhythm_due_unpriced"],
    facts: { gap: Math.round(gap), silent, n: orders },
    amounts: { money: lastYear },
    date: last,
    money: lastYear,
  };
};

const welcome: Finder = (setting, person) => {
  const { orders, first, firstAmount, gap, silent } = person.buying;
  if (orders !== 1 || (gap !== null && silent > gap * setting.method.parameters.second_gap_share)) return undefined;
  const at = once(setting, "welcome", person, first, first);
  if (!at) return undefined;
  return {
    situation: "welcome",
    at,
    due: dueOf(at),
    frames: [at.closed === null && "welcome"],
    facts: {},
    amounts: { money: firstAmount },
    date: first,
    money: firstAmount,
  };
};

const second: Finder = (setting, person) => {
  const { orders, first, firstAmount, gap, silent } = person.buying;
  const share = setting.method.parameters.second_gap_share;
  if (orders !== 1 || gap === null || silent <= gap * share || person.stop || isProject(setting)) return undefined;
  const at = once(setting, "second", person, first, Math.ceil(first + gap * share));
  if (!at) return undefined;
  return {
    situation: "second",
    at,
    due: dueOf(at),
    frames: ["second"],
    facts: { silent, gap: Math.round(gap) },
    amounts: { money: firstAmount },
    money: person.client.potential ?? firstAmount,
  };
};

const season: Finder = (setting, person) => {
  const { today } = setting.world;
  const { season_ahead_days, season_high } = setting.method.parameters;
  const target = monthOf(today + season_ahead_days);
  if (person.stop || monthStart(target) <= today) return undefined;
  const found = seasonOf(person.buying, target, today);
  if (found === undefined || found.index < season_high) return undefined;
  const begins = monthStart(target);
  const at = once(setting, "season", person, target, begins - season_ahead_days);
  if (!at) return undefined;
  return {
    situation: "season",
    at,
    due: dueOf(at),
    frames: ["season", "season_usual"],
    facts: { days: begins - today },
    amounts: { money: found.lastYear, usual: found.usual },
    money: found.lastYear > 0 ? found.lastYear : found.usual,
  };
};

const upgrade: Finder = (setting, person, sales) => {
  const { letter, client, buying, touchDays, stop } = person;
  const { wallet_low, upgrade_class_steps, refused_rest_days } = setting.method.parameters;
  if (stop || client.potential === null || !"AB".includes(letter)) return undefined;
  const ours = classBy(sales, buying.year);
  const low = buying.year / client.potential < wallet_low;
  const behind = "ABCD".indexOf(ours) - "ABCD".indexOf(letter) >= upgrade_class_steps;
  if (!low && !behind) return undefined;
  const at = again(setting, "upgrade", person, 0, buying.last, stepsOf(setting, "upgrade"), refused_rest_days);
  if (!at) return undefined;
  const touch = touchDay(setting, person);
  const byStep = dueOf(at);
  const gap = client.potential - buying.year;
  return {
    situation: "upgrade",
    at,
    due: at.closed === null && touchDays !== null && byStep !== null ? Math.max(byStep, touch ?? byStep) : byStep,
    frames: [low && gap > 0 && "wallet", behind && "class_gap"],
    facts: { potential_class: letter, sales_class: ours },
    amounts: { money: client.potential, ours: buying.year, gap_money: gap },
    money: gap,
  };
};

/** A contact that was agreed on and not kept goes before what the method would propose. */
const promise: Finder = (setting, person, sales) => {
  const agreed = person.client.nextContact;
  const kept = agreed === null || agreed >= setting.world.today || agreed < lastTouch(setting, person);
  return kept ? undefined : touch(setting, person, sales);
};

const touch: Finder = (setting, person) => {
  const { letter, touchDays, stop, cell, buying } = person;
  if (stop || touchDays === null) return undefined;
  const steps = stepsOf(setting, "touch");
  const step = "AB".includes(letter) ? steps[0] : (steps[1] ?? steps[0]);
  if (!step) return undefined;
  const last = lastTouch(setting, person);
  const at = again(setting, "touch", person, 0, last, [step], 0);
  if (!at) return undefined;
  const { language, today } = setting.world;
  const from = at.from ?? last;
  const due = at.due ?? (from > last ? null : touchDay(setting, person)) ?? from + touchDays;
  const isAgreed = at.due === null && due === person.client.nextContact;
  return {
    situation: "touch",
    at,
    due,
    frames: [
      isAgreed && due < today && "promise",
      "again",
      "touch_agreed",
      from + touchDays <= due && from < today && "touch",
      "touch_plain",
    ],
    facts: {
      cell,
      limit: touchDays,
      silent: today - from,
      late: today - due,
      ...triedFacts(at, setting.world),
      agreed: isAgreed ? dayWord(language, due, today) : null,
    },
    amounts: {},
    money: buying.year > 0 ? buying.year : null,
  };
};

/** In the order of precedence. */
export const SITUATIONS: readonly Finder[] = [
  enquiry,
  handover,
  winback,
  overdue,
  welcome,
  second,
  promise,
  season,
  upgrade,
  touch,
];

const isProject = ({ method }: TaskSetting) => method.salesType === "project";

const lastTouch = ({ world }: TaskSetting, { lastContact, buying }: Buyer) =>
  Math.min(world.today, Math.max(lastContact ?? buying.last, buying.last));

/** The day agreed on for the next contact, else the last touch and the longest silence that the rule allows. */
function touchDay(setting: TaskSetting, person: Buyer): number | null {
  const last = lastTouch(setting, person);
  const agreed = person.client.nextContact;
  if (agreed !== null && agreed >= last) return agreed;
  return person.touchDays === null ? null : last + person.touchDays;
}
