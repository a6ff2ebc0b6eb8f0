/**
 * Every function that Google calls by name, apart from the custom functions: triggers, menu items, the panel's one
 * endpoint. The build declares each again at the top level of Code.js.
 */

/** Adds the menu. Runs without any permission (fact D2), so it touches nothing but the menu. */
export function onOpen(): void {}
