/**
 * Every function that Google calls by name, apart from the custom functions: triggers, menu items, the panel's one
 * endpoint. The build declares each again at the top level of Code.js.
 */
import type { Answer, Api } from "./api.ts";
import { call } from "./call.ts";
import { addMenu, buildFromMenu, openPanel } from "./menu.ts";

/** Adds the menu. Runs without any permission (fact D2), so it touches nothing but the menu. */
export function onOpen(): void {
  addMenu();
}

/** The file is already open when the add-on is installed (fact D4), so the menu is added at once. */
export function onInstall(): void {
  addMenu();
}

/** Opens the panel. */
export function menuPanel(): void {
  openPanel();
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

/** Answers the panel. */
export function sidebarCall(name: string, args: unknown[]): Answer<keyof Api> {
  return call(name, args);
}
