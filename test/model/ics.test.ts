import { type DayEntry, icsText } from "../../src/model/ics.ts";

const STAMP = "20261123T094500Z";
const entry = (more: Partial<DayEntry> = {}): DayEntry => ({
  uid: "h-00000a1@sheet",
  day: "2026-11-23",
  summary: "Alfa: call",
  description: "",
  ...more,
});

/** Reads the text back by RFC 5545: unfolds (3.1), parts name from value, undoes the escapes (3.3.11). */
function read(text: string): [name: string, value: string][] {
  return text
    .replace(/\r\n[ \t]/g, "")
    .split("\r\n")
    .filter(Boolean)
    .map((line) => {
      const colon = line.indexOf(":");
      const value = line.slice(colon + 1).replace(/\\(.)/g, (_, sign: string) => (sign === "n" ? "\n" : sign));
      return [line.slice(0, colon), value];
    });
}
const found = (text: string, name: string) => read(text).find(([other]) => other === name)?.[1];

test("A task is an entry of its whole day", () => {
  expect(read(icsText("Tasks", [entry()], STAMP))).toEqual([
    ["BEGIN", "VCALENDAR"],
    ["VERSION", "2.0"],
    ["PRODID", "-//Conveyor//Tasks//EN"],
    ["CALSCALE", "GREGORIAN"],
    ["X-WR-CALNAME", "Tasks"],
    ["BEGIN", "VEVENT"],
    ["UID", "h-00000a1@sheet"],
    ["DTSTAMP", STAMP],
    ["DTSTART;VALUE=DATE", "20261123"],
    ["TRANSP", "TRANSPARENT"],
    ["SUMMARY", "Alfa: call"],
    ["END", "VEVENT"],
    ["END", "VCALENDAR"],
  ]);
});

test("Every line ends with CR and LF", () => {
  const text = icsText("Tasks", [entry({ description: "one\ntwo" })], STAMP);
  expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
  expect(text.replace(/\r\n/g, "")).not.toMatch(/[\r\n]/);
});

test.each([
  ["commas, semicolons and backslashes", "Paul, Ann; C:\\new"],
  ["lines of a script", "Say hello.\nAsk about the budget.\n\nThank."],
  ["Russian words longer than a line", "Позвонить, спросить о сроках и бюджете; ".repeat(9)],
  ["signs outside the basic plane", "😀".repeat(60)],
  ["a line of exactly 75 octets", "a".repeat(75 - "SUMMARY:".length)],
  ["a line of 76 octets", "a".repeat(76 - "SUMMARY:".length)],
])("%s come back as they were", (_, summary) => {
  const text = icsText("Tasks", [entry({ summary, description: summary })], STAMP);
  expect(found(text, "SUMMARY")).toBe(summary);
  expect(found(text, "DESCRIPTION")).toBe(summary);
  for (const line of text.split("\r\n")) expect(Buffer.byteLength(line, "utf8")).toBeLessThanOrEqual(75);
});

test("A line is folded only when it is longer than 75 octets", () => {
  const lines = (size: number) =>
    icsText("Tasks", [entry({ summary: "a".repeat(size - "SUMMARY:".length) })], STAMP).split("\r\n");
  expect(lines(75)).toHaveLength(14);
  expect(lines(76)).toHaveLength(15);
});

test("Signs that no calendar may hold are left out: controls and halves of a pair", () => {
  const text = icsText("Tasks", [entry({ summary: "a\u0000b\u0007c\ud83dd" })], STAMP);
  expect(found(text, "SUMMARY")).toBe("abcd");
});

test("Line ends of Windows are one line end", () => {
  expect(found(icsText("Tasks", [entry({ description: "a\r\nb\rc" })], STAMP), "DESCRIPTION")).toBe("a\nb\nc");
});
