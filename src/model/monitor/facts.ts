import { clientKey } from "../../cells/text.ts";
import type { Method } from "../method/method.ts";
import { type Norm, normOf } from "../method/norms.ts";
import type { Role } from "../method/texts.ts";
import type { Person } from "../tasks/people.ts";
import type { Book } from "../types.ts";
import { potentialOf, QUARTER, spentOn } from "./classes.ts";
import { type Conversion, conversionOf } from "./conversion.ts";
import { type Dependence, dependenceOf } from "./dependence.ts";
import { type Log, logOf } from "./log.ts";
import { type Newcomer, newcomersOf } from "./newcomers.ts";
import { type Facts, factsOf, lastDayOf } from "./norms.ts";
import type { Work } from "./people.ts";
import { type Response, responseOf } from "./response.ts";

/** What somebody did beside what he is to do. */
export interface Measured {
  readonly name: string;
  readonly norm: Norm | undefined;
  readonly facts: Facts;
}

/** Everything the Monitor tells besides tasks. */
export interface MonitorFacts {
  /** Last day of the log; undefined without a log. */
  readonly day: number | undefined;
  /** Whether the log writes down offers. */
  readonly offers: boolean;
  readonly measured: readonly Measured[];
  /** The team stands last, with `name` null. */
  readonly conversions: readonly { readonly name: string | null; readonly conversion: Conversion }[];
  readonly spent: readonly { readonly name: string | null; readonly counts: readonly number[] }[];
  readonly potential: readonly number[];
  readonly dependence: readonly (Dependence & { readonly name: string })[];
  readonly hasProfit: boolean;
  readonly response: Response;
  readonly newcomers: readonly (Newcomer & { readonly name: string })[];
}

export function monitorFacts(f: {
  readonly book: Book;
  readonly method: Method;
  readonly norms: readonly Norm[];
  readonly people: ReadonlyMap<string, Person>;
  readonly work: readonly Work[];
  readonly today: number;
  /** The moment as a serial day with its time. */
  readonly now: number;
}): MonitorFacts {
  const { book, method, norms, people, work, today, now } = f;
  const log = logOf(book, method, today);
  const day = lastDayOf(log);
  const nameOf = (person: string) => log.names.get(person) ?? book.clients.find(isLedBy(person))?.manager ?? "";
  const active = activeIn(log, work, today);
  const team = <T>(of: (person: string | null) => T) =>
    active.length === 0
      ? []
      : [...active, null].map((person) => ({ name: person === null ? null : nameOf(person), of: of(person) }));
  return {
    day,
    offers: log.actions.some(({ kind }) => kind === "offer"),
    measured:
      day === undefined
        ? []
        : active.map((person) => {
            const role = roleOf(work, person);
            const name = nameOf(person);
            return {
              name,
              norm: normOf(norms, name, role),
              facts: factsOf(log, person, role, day, method.limits.follows_days),
            };
          }),
    conversions: team((person) => conversionOf(log, person, today)).map(({ name, of }) => ({ name, conversion: of })),
    spent: team((person) => spentOn(log, people, person, today)).map(({ name, of }) => ({ name, counts: of })),
    potential: potentialOf(people),
    dependence: dependenceOf(book, log, today).map((one) => ({ ...one, name: nameOf(one.person) })),
    hasProfit: log.hasProfit,
    response: responseOf(book, method.stages, norms, { today, now }),
    newcomers: newcomersOf(log).map((one) => ({ ...one, name: nameOf(one.person) })),
  };
}

const isLedBy =
  (person: string) =>
  ({ manager }: { readonly manager: string }) =>
    clientKey(manager) === person;

/** Keys of all who acted in the last quarter, in the order of the table of tasks. */
function activeIn({ actions }: Log, work: readonly Work[], today: number): string[] {
  const acted = new Set(actions.filter(({ day }) => day > today - QUARTER).map(({ person }) => person));
  const ordered = work.map(({ name }) => clientKey(name)).filter((person) => acted.has(person));
  return [...new Set([...ordered, ...[...acted].sort()])];
}

/** The role by the kind of open tasks; who has none is taken for a head. */
function roleOf(work: readonly Work[], person: string): Role {
  const own = work.find(({ name }) => clientKey(name) === person);
  if (own === undefined || own.hunting + own.farming === 0) return "head";
  return own.hunting >= own.farming ? "hunter" : "farmer";
}
