/**
 * What the flavour with mail adds to `entries.ts`, and the two of it that it does otherwise. The build puts these at the
 * top level of dist-mail/Code.js; the plain dist has nothing of it.
 */

import { orTell } from "../menu.ts";
import { morningRun } from "./letters.ts";
import { addMailMenu, lettersOff, lettersOn, tellFailures } from "./switch.ts";

/** The trigger's function: its name is kept in every trigger that was made, so it must stay. */
const MORNING = "morningLetters";

/** Adds the menu; where the add-on was used in this file before, it says when letters did not go out (facts D1, D2). */
export function onOpen(event?: GoogleAppsScript.Events.SheetsOnOpen): void {
  addMailMenu(event?.authMode !== undefined && String(event.authMode) !== "NONE");
}

/** The file is already open when the add-on is installed (fact D4), so the menu is added at once. */
export function onInstall(): void {
  addMailMenu(false);
}

/** Switches this user's morning letters on. */
export function menuLettersOn(): void {
  orTell(() => lettersOn(MORNING));
}

/** Switches this user's morning letters off. */
export function menuLettersOff(): void {
  orTell(() => lettersOff(MORNING));
}

/** Says what went wrong with the morning letters. */
export function menuLetterFailures(): void {
  orTell(tellFailures);
}

/** Sends the morning letters and keeps the day's stages; called by the trigger, with nobody before the screen. */
export function morningLetters(): void {
  morningRun();
}
