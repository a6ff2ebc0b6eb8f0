// Node's own calendar stands in the spreadsheet's zone, so that arquero, which knows no zones, sees the same days.
process.env.TZ = "America/New_York";
