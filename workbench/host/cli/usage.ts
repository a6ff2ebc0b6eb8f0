/** Something the person at the command line can put right: one line, exit code 2. */
export class UsageError extends Error {}

export const USAGE = `Usage:
  conveyor eval BOOK FORMULA            the spilled result of a formula, as JSON
  conveyor do BOOK ACTION [--out FILE]  what a menu item does: segments, funnel, hunters, farmers,
                                        monitor, pay, base, digest, doctor, calendar, history or method
  conveyor read BOOK RANGE              values of a range such as Deals!A1:C3, as JSON
  conveyor detect BOOK                  which tab is what, which column is which
BOOK: an .xlsx file, a .csv file, a folder of .csv files, demo or demo:ru
World: --locale ru_RU --zone Europe/Moscow --language ru --today 2026-03-31`;
