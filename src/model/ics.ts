/** An entry of a calendar that lasts a whole day. */
export interface DayEntry {
  /** The same entry keeps it, so that a calendar that reads it again changes it and adds none. */
  readonly uid: string;
  /** ISO day. */
  readonly day: string;
  readonly summary: string;
  readonly description: string;
}

/** Octets of a line without its end (RFC 5545, 3.1). */
const MOST = 75;

/**
 * Days as an iCalendar text (RFC 5545), which Google Calendar, Outlook and Apple's Calendar read from an .ics file.
 *
 * @param name of the calendar, shown by readers that know the common property for it
 * @param stamp when it was made, UTC, as `20261123T094500Z`
 */
export function icsText(name: string, entries: readonly DayEntry[], stamp: string): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Conveyor//Tasks//EN",
    "CALSCALE:GREGORIAN",
    `X-WR-CALNAME:${escaped(name)}`,
    ...entries.flatMap(({ uid, day, summary, description }) => [
      "BEGIN:VEVENT",
      `UID:${escaped(uid)}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${day.replace(/-/g, "")}`,
      "TRANSP:TRANSPARENT",
      `SUMMARY:${escaped(summary)}`,
      ...(description === "" ? [] : [`DESCRIPTION:${escaped(description)}`]),
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

/** TEXT of RFC 5545, 3.3.11; characters that no text may hold are left out. */
function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[^\P{Cc}\n\t]|\p{Cs}/gu, "")
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\n/g, "\\n");
}

/** Breaks a line into lines of at most 75 octets of UTF-8, never within a character; each further one begins with a space. */
function folded(line: string): string {
  let text = "";
  let octets = 0;
  for (const sign of line) {
    const size = octetsOf(sign.codePointAt(0)!);
    if (octets + size > MOST) {
      text += "\r\n ";
      octets = 1;
    }
    text += sign;
    octets += size;
  }
  return text;
}

function octetsOf(point: number): number {
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}
