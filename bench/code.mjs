// dist/Code.js as Google runs it: the bundle's own declarations, called with ranges of Dates, numbers and text.
import { readFileSync } from "node:fs";
import vm from "node:vm";

const code = readFileSync(new URL("../dist/Code.js", import.meta.url), "utf8");
export const FUNCTIONS = [...code.matchAll(/^function ([A-Z_]+)\(/gm)].map(([, name]) => name);

const offsets = new Map();

/** What Utilities.formatDate(date, zone, "Z") says, from Node's own table of zones. */
function zoneText(date, zone) {
  let format = offsets.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat("en-US", { timeZone: zone, timeZoneName: "longOffset" });
    offsets.set(zone, format);
  }
  const name = format.formatToParts(date).find(({ type }) => type === "timeZoneName").value;
  return name === "GMT" ? "+0000" : name.slice(3).replace(":", "");
}

/** Loads the bundle anew. `asked()` counts the look-ups of the zone since the last time it was asked. */
export function loadCode(zone = "America/New_York") {
  let lookUps = 0;
  const spreadsheet = { getSpreadsheetTimeZone: () => zone, getSpreadsheetLocale: () => "en_US" };
  const services = {
    SpreadsheetApp: { getActive: () => spreadsheet },
    Utilities: {
      formatDate(date, ofZone) {
        lookUps++;
        return zoneText(date, ofZone);
      },
    },
    HtmlService: {
      createTemplateFromFile: (name) => ({
        getRawContent: () => readFileSync(new URL(`../dist/${name}.html`, import.meta.url), "utf8"),
      }),
    },
  };
  const wrapped = `(function(${Object.keys(services).join(", ")}) {${code}\nreturn { ${FUNCTIONS.join(", ")} };})`;
  const functions = new vm.Script(wrapped).runInThisContext()(...Object.values(services));
  const asked = () => {
    const count = lookUps;
    lookUps = 0;
    return count;
  };
  return { functions, asked };
}
