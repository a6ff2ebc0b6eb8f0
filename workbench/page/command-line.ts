import { parseArgs } from "node:util";
import { localeCodes } from "../engine/locale.ts";
import { pathsAt } from "../files/paths.ts";
import { type Given, isDay, isZone } from "./world.ts";

/** What `npm start` was asked for. */
export interface StartOptions {
  /** Files to open; none for the demo company. */
  readonly paths: readonly string[];
  readonly world: Given;
  /** null: the usual one, or any when that is taken. */
  readonly port: number | null;
  readonly openBrowser: boolean;
}

const USAGE = `npm start [-- FILE.xlsx|FILE.csv|FOLDER|demo|demo:ru] [--locale ru_RU] [--zone Europe/Moscow]
          [--language ru] [--today 2026-03-31] [--port 4321] [--no-open]`;

const text = { type: "string" } as const;
const KNOWN = {
  locale: text,
  zone: text,
  language: text,
  today: text,
  port: text,
  "no-open": { type: "boolean" },
} as const;

/** Reads the arguments of `npm start`; what is wrong with them is said in the error's message. */
export function startOptions(argv: readonly string[]): StartOptions {
  try {
    return read(argv);
  } catch (error) {
    throw new Error(`${(error as Error).message}\n${USAGE}`);
  }
}

function read(argv: readonly string[]): StartOptions {
  const { values, positionals } = parseArgs({ args: [...argv], options: KNOWN, allowPositionals: true });
  const [file, ...others] = positionals;
  if (others.length > 0) throw new Error(`Open one file or folder, not ${positionals.length}.`);
  const demo = file?.match(/^demo(?::(en|ru))?$/);
  const { locale, zone, today, port } = values;
  const language = values.language ?? demo?.[1] ?? (demo ? "en" : undefined);
  if (locale !== undefined && !localeCodes.includes(locale))
    throw new Error(`--locale: expected one of ${localeCodes.join(", ")}, not "${locale}".`);
  if (zone !== undefined && !isZone(zone))
    throw new Error(`--zone: expected a time zone like Europe/Moscow, not "${zone}".`);
  if (language !== undefined && !/^(en|ru)$/.test(language))
    throw new Error(`--language: expected en or ru, not "${language}".`);
  if (today !== undefined && !isDay(today)) throw new Error(`--today: expected a day like 2026-03-31, not "${today}".`);
  if (port !== undefined && !(/^\d+$/.test(port) && Number(port) < 65536))
    throw new Error(`--port: "${port}" is no port.`);
  return {
    paths: file === undefined || demo ? [] : workbooksAt(file),
    world: {
      ...(locale && { locale }),
      ...(zone && { zone }),
      ...(language && { language }),
      ...(today && { today }),
    },
    port: port === undefined ? null : Number(port),
    openBrowser: !values["no-open"],
  };
}

function workbooksAt(file: string): string[] {
  const paths = pathsAt(file);
  const other = paths.find((path) => !/\.(xlsx|csv|tsv|txt)$/i.test(path));
  if (other) throw new Error(`${other} is not a workbook: expected .xlsx, .csv or a folder of .csv.`);
  return paths;
}
