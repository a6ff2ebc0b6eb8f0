import { parseArgs } from "node:util";
import type { World } from "../../types.ts";
import { UsageError } from "./usage.ts";

export interface Options {
  readonly command: string;
  readonly operands: readonly string[];
  readonly world: World;
  readonly out: string | null;
}

const text = { type: "string" } as const;
const KNOWN = { locale: text, zone: text, language: text, today: text, out: text };

/** The arguments of the command line. What is not said follows from the rest: a Russian demo lives in Russia. */
export function optionsOf(argv: readonly string[]): Options {
  const { values, positionals } = parsed(argv);
  const [command = "", ...operands] = positionals;
  const russian = operands[0] === "demo:ru";
  const locale = values.locale ?? (russian ? "ru_RU" : "en_US");
  const world: World = {
    locale,
    zone: values.zone ?? (russian ? "Europe/Moscow" : "Etc/UTC"),
    language: values.language ?? locale.slice(0, 2),
    today: values.today ?? null,
  };
  check(world);
  return { command, operands, world, out: values.out ?? null };
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: KNOWN, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function check({ locale, zone, language, today }: World): void {
  if (!/^[a-z]{2}_[A-Z]{2}$/.test(locale))
    throw new UsageError(`--locale: expected something like ru_RU, not "${locale}"`);
  if (!/^[a-z]{2}(-[A-Z]{2})?$/.test(language))
    throw new UsageError(`--language: expected something like ru, not "${language}"`);
  if (today !== null && !isDay(today)) throw new UsageError(`--today: expected a day like 2026-03-31, not "${today}"`);
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
  } catch {
    throw new UsageError(`--zone: expected a time zone like Europe/Moscow, not "${zone}"`);
  }
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
