const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** Serial day of an ISO day or day and time of the spreadsheet's calendar. */
export function serialOfIso(iso: string): number {
  const [, day, time] = iso.match(/^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?))?$/) ?? [];
  const moment = day === undefined ? Number.NaN : Date.parse(`${day}T${time ?? "00:00"}Z`);
  if (Number.isNaN(moment)) throw new Error(`Not an ISO date: ${iso}`);
  return (moment - EPOCH) / DAY;
}

/** ISO day, with the time of day where there is one, of a serial day. */
export function isoOfSerial(serial: number): string {
  const text = new Date(Math.round(serial * DAY) + EPOCH).toISOString();
  return Number.isInteger(serial) ? text.slice(0, 10) : text.slice(0, 19);
}
