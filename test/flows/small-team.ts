import type { FileCell, TabData } from "../../workbench/types.ts";

const on = (date: string): FileCell => ({ date });

/** A team so small that every number of its reports can be counted on one's fingers. */
export const smallTeam: readonly TabData[] = [
  {
    name: "Deals",
    rows: [
      ["Deal", "Client", "Stage", "Amount", "Created", "Closed", "Manager"],
      ["Ovens", "Oak", "Won", 1000.5, on("2026-01-10"), on("2026-03-08"), "Ann"],
      ["Scales", "Elm", "Won", 500, on("2026-02-01"), on("2026-02-11"), "Bob"],
      ["Tanks", "Fir", "Lost", 80, on("2026-01-05"), on("2026-02-04"), "Ann"],
      ["Racks", "Ash", "Offer", 300.25, on("2026-03-01"), "", "Bob"],
      ["Hoods", "Yew", "New", 50, on("2026-03-08"), "", "Ann"],
    ],
  },
  {
    name: "Clients",
    rows: [
      ["Client", "Segment", "Potential", "Interest", "Region", "Manager"],
      ["Oak", "VIP", 9000, 1, "North", "Ann"],
      ["Elm", "Ambitious", 900.5, 2, "North", "Bob"],
      ["Fir", "Ordinary", 90, 3, "South", "Ann"],
      ["Ash", "Ordinary", 9, 4, "South", "Bob"],
    ],
  },
  {
    name: "Orders",
    rows: [
      ["Client", "Date", "Amount"],
      ["Oak", on("2025-12-08"), 100.5],
      ["Oak", on("2026-01-08"), 100],
      ["Oak", on("2026-02-08"), 100],
      ["Elm", on("2025-11-02"), 40],
      ["Elm", on("2025-12-02"), 40],
    ],
  },
];
