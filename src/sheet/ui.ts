/** The user interface of Google Sheets: menu, panel, dialogs, toasts. */

/** Adds the add-on's menu: captions with the functions they call, null for a line between. */
export function addonMenu(items: readonly (readonly [caption: string, handler: string] | null)[]): void {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const item of items)
    if (item === null) menu.addSeparator();
    else menu.addItem(item[0], item[1]);
  menu.addToUi();
}

export function showPanel(title: string): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("sidebar").setTitle(title));
}

/** A dialog with one button. */
export function tell(title: string, text: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, text, ui.ButtonSet.OK);
}

/** Asks before something is done that cannot be taken back. */
export function agreed(title: string, question: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(title, question, ui.ButtonSet.OK_CANCEL) === ui.Button.OK;
}

/** A message in the corner for half a minute; nothing must be acted on. */
export function toast(text: string, title: string): void {
  SpreadsheetApp.getActive().toast(text, title, 30);
}
