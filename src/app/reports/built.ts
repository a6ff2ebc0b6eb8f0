import { isoDay } from "../../cells/text.ts";
import type { ReportKey } from "../../reports/plan.ts";
import { keepIfRoom } from "../keep.ts";
import type { Kept } from "../kept.ts";

/** What is kept of a build for its card. */
export interface Built {
  /** ISO day and time in the spreadsheet's zone. */
  readonly at: string;
  readonly preview: readonly number[];
  /** Ids of the tabs of the team's whose records went in. */
  readonly read?: readonly number[] | undefined;
}

/** A serial day with its time as `2026-03-31T09:05`. */
export function moment(serial: number): string {
  const minutes = Math.floor((serial % 1) * 1440);
  const two = (n: number) => String(n).padStart(2, "0");
  return `${isoDay(serial)}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

const PREFIX = "conveyor.built.";

/** The tabs whose records went into the last build of a report, as far as that is remembered. */
export const tabsRead = (report: ReportKey, all: Kept): readonly number[] | undefined =>
  (JSON.parse(all[PREFIX + report] ?? "{}") as Partial<Built>).read;

export function keepBuilt(report: ReportKey, built: Built): void {
  keepIfRoom(PropertiesService.getDocumentProperties(), PREFIX + report, JSON.stringify(built));
}

/** The last builds; a report that was never built is not in it. */
export function lastBuilds(): ReadonlyMap<ReportKey, Built> {
  const kept = PropertiesService.getDocumentProperties().getProperties();
  return new Map(
    Object.entries(kept).flatMap(([key, value]): [ReportKey, Built][] =>
      key.startsWith(PREFIX) ? [[key.slice(PREFIX.length) as ReportKey, JSON.parse(value)]] : [],
    ),
  );
}

/** Forgets all builds, when our tabs are removed. */
export function forgetBuilds(): void {
  const properties = PropertiesService.getDocumentProperties();
  for (const key of properties.getKeys()) if (key.startsWith(PREFIX)) properties.deleteProperty(key);
}
