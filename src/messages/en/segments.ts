import type { SegmentsWords } from "../segments.ts";

export const segments: SegmentsWords = {
  forecastHeads: ["Cell", "Clients", "Potential", "Closed deals", "Chance", "Expected"],
  listMore: ["Class by sales", "Touch, days", "Segment", "Region"],
  otherCells: "Other cells",
  forecastOf: "{quarter}: forecast",
  came: "came",
  error: "error",
  guess: "error of “as before”",
  low: "{share}% too low",
  high: "{share}% too high",
  words: { close: "close", rough: "rough", weak: "weak", closer: "closer", farther: "farther" },
};
