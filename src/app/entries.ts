/**
 * Every function that Google calls by name, apart from the custom functions: triggers, menu items, the panel's one
 * endpoint. The build declares each again at the top level of Code.js.
 */
import type { MethodTab } from "../model/method/layout.ts";
import type { Answer, Api } from "./api.ts";
import { call } from "./call.ts";
import { diagnose } from "./diagnostics.ts";
import { diagnosticsCell as tryCell } from "./diagnostics-cell.ts";
import { tellCell } from "./matrix.ts";
import {
  addMenu,
  buildFromMenu,
  keepFromMenu,
  openMethodTabs,
  openPanel,
  orTell,
  tellData,
  tellToday,
} from "./menu.ts";
import { methodCheck as checkMethod } from "./method/check.ts";
import { proposeMarks } from "./method/sizes-menu.ts";
import { giveBack, swapFromMenu, takeOver } from "./method/swap.ts";
import { showPay } from "./pay.ts";
import { removeOurTabs } from "./remove.ts";
import { freeze, freezeFromMenu, makeLive, plain } from "./reports/freeze.ts";
import { showCalendar, showCalendarText } from "./today/calendar.ts";
import { showDigest, tellCounts } from "./today/digest.ts";
import { handOverFromMenu } from "./today/hand-over.ts";
import { leavingFromMenu } from "./today/leaving.ts";
import { evenOutFromMenu } from "./today/load.ts";

/**
 * Adds the menu, which needs no permission (fact D2), and says how many tasks are overdue and due today once the add-on may
 * read the file.
 */
export function onOpen(event?: { readonly authMode?: unknown }): void {
  addMenu();
  if (event?.authMode !== undefined && String(event.authMode) !== "NONE") tellCounts();
}

/** The file is already open when the add-on is installed (fact D4), so the menu is added at once. */
export function onInstall(): void {
  addMenu();
}

/** Opens the panel. */
export function menuPanel(): void {
  orTell(openPanel);
}

/** Builds the Segments tab. */
export function menuSegments(): void {
  buildFromMenu("segments");
}

/** Builds the Funnel tab. */
export function menuFunnel(): void {
  buildFromMenu("funnel");
}

/** Builds the hunters' task sheet. */
export function menuHunters(): void {
  buildFromMenu("hunters");
}

/** Builds the farmers' task sheet. */
export function menuFarmers(): void {
  buildFromMenu("farmers");
}

/** Builds the Monitor. */
export function menuMonitor(): void {
  buildFromMenu("monitor");
}

/** Builds the Client base tab. */
export function menuBase(): void {
  buildFromMenu("base");
}

/** Builds the Sheet doctor tab and the tab of spellings. */
export function menuDoctor(): void {
  buildFromMenu("doctor");
}

/** Turns the Segments tab into values. */
export function menuFreezeSegments(): void {
  orTell(() => freezeFromMenu("segments", freeze));
}

/** Turns the Segments tab into native formulas. */
export function menuPlainSegments(): void {
  orTell(() => freezeFromMenu("segments", plain));
}

/** Builds the Segments tab with its formulas again. */
export function menuLiveSegments(): void {
  orTell(() => freezeFromMenu("segments", makeLive));
}

/** Turns the Funnel tab into values. */
export function menuFreezeFunnel(): void {
  orTell(() => freezeFromMenu("funnel", freeze));
}

/** Turns the Funnel tab into native formulas. */
export function menuPlainFunnel(): void {
  orTell(() => freezeFromMenu("funnel", plain));
}

/** Builds the Funnel tab with its formulas again. */
export function menuLiveFunnel(): void {
  orTell(() => freezeFromMenu("funnel", makeLive));
}

/** Turns the Client base tab into values. */
export function menuFreezeBase(): void {
  orTell(() => freezeFromMenu("base", freeze));
}

/** Turns the Client base tab into native formulas. */
export function menuPlainBase(): void {
  orTell(() => freezeFromMenu("base", plain));
}

/** Builds the Client base tab with its formulas again. */
export function menuLiveBase(): void {
  orTell(() => freezeFromMenu("base", makeLive));
}

/** Keeps how every deal stands today. */
export function menuHistory(): void {
  orTell(keepFromMenu);
}

/** Says what was recognised. */
export function menuData(): void {
  orTell(tellData);
}

/** Says who stands in the selected cell of the matrix. */
export function menuCell(): void {
  orTell(tellCell);
}

/** Takes the potential and the marks of the classes from a column of numbers. */
export function menuSizes(): void {
  orTell(proposeMarks);
}

/** Says what is to be done today. */
export function menuToday(): void {
  orTell(tellToday);
}

/** Lays the tab of pay by action. */
export function menuPay(): void {
  orTell(showPay);
}

/** Lays today's tasks for printing. */
export function menuDigest(): void {
  orTell(showDigest);
}

/** Lays the handover sheet of a person who leaves. */
export function menuLeaving(): void {
  orTell(leavingFromMenu);
}

/** Lays the calendar of the week. */
export function menuCalendar(): void {
  orTell(showCalendar);
}

/** Gives the open tasks as a text for one's own calendar. */
export function menuCalendarText(): void {
  orTell(showCalendarText);
}

/** Hands a person's tasks over to another. */
export function menuHandOver(): void {
  orTell(handOverFromMenu);
}

/** Says the load of everybody and evens it out. */
export function menuLoad(): void {
  orTell(evenOutFromMenu);
}

/** Opens the Method tabs. */
export function menuMethod(): void {
  orTell(openMethodTabs);
}

/** Takes over the method of copied tabs. */
export function menuTakeOver(): void {
  orTell(() => swapFromMenu(takeOver));
}

/** Gives the default method back. */
export function menuGiveBack(): void {
  orTell(() => swapFromMenu(giveBack));
}

/** Tries what nobody could confirm without a Google account. */
export function menuDiagnostics(): void {
  orTell(diagnose);
}

/** The custom function that Diagnostics tries Google with. */
export function diagnosticsCell(what: string, value: unknown): unknown {
  return tryCell(what, value);
}

/** The custom function of the column Check in the Method tabs. */
export function methodCheck(tab: MethodTab, left: unknown[][], right?: unknown[][], stages?: unknown[][]): unknown {
  return checkMethod(tab, left, right, stages);
}

/** Removes all tabs of ours. */
export function menuRemove(): void {
  orTell(removeOurTabs);
}

/** Answers the panel. */
export function sidebarCall(name: string, args: unknown[]): Answer<keyof Api> {
  return call(name, args);
}
