import type { Gate } from "../../types.ts";
import { strict } from "../strict.ts";

/** Session: the language of the user's account, the zone of the script. The user's address is not the add-on's business. */
export function sessionService(language: string, scriptZone: string, gate: Gate): object {
  return strict("Session", { getActiveUserLocale: () => language, getScriptTimeZone: () => scriptZone }, gate);
}
