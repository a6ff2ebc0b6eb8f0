import { RESPONSE_HOURS } from "../../src/functions/response-hours.ts";
import { down, EN } from "../support/cells.ts";

const created = down(
  "2026-03-30 10:00",
  "2026-03-30 12:00",
  "2026-03-30 23:30",
  "2026-03-31 09:00",
  "2026-04-01 09:00",
);
const contact = down("2026-03-30 11:30", "2026-03-30 16:30", "2026-03-31 00:30", "", "");

test("1.5, 4.5 and 1 hours: median 1.5; one enquiry has no contact; tomorrow's is not there yet", () => {
  expect(RESPONSE_HOURS(EN, created, contact)).toEqual([[1.5, 1]]);
});

test("mean and nine of ten", () => {
  expect(RESPONSE_HOURS(EN, created, contact, "mean")).toEqual([[7 / 3, 1]]);
  expect(RESPONSE_HOURS(EN, created, contact, "p90")).toEqual([[expect.closeTo(3.9, 9), 1]]);
});

test("a contact before the enquiry is 0 hours, one after the report date has not happened", () => {
  expect(RESPONSE_HOURS(EN, down("2026-03-30 10:00"), down("2026-03-30 09:00"))).toEqual([[0, 0]]);
  expect(RESPONSE_HOURS(EN, down("2026-03-30 10:00"), down("2026-04-01 09:00"))).toEqual([["", 1]]);
});
