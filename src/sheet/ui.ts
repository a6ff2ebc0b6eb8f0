/** The user interface of Google Sheets: menu, panel, dialogs, toasts. */

/** Captions with the functions they call or the menus they open, null for a line between. */
export type MenuItems = readonly (readonly [caption: string, does: string | MenuItems] | null)[];

/** Adds the add-on's menu. */
export function addonMenu(items: MenuItems): void {
  filled(SpreadsheetApp.getUi().createAddonMenu(), items).addToUi();
}

function filled(menu: GoogleAppsScript.Base.Menu, items: MenuItems): GoogleAppsScript.Base.Menu {
  for (const item of items)
    if (item === null) menu.addSeparator();
    else if (typeof item[1] === "string") menu.addItem(item[0], item[1]);
    else menu.addSubMenu(filled(SpreadsheetApp.getUi().createMenu(item[0]), item[1]));
  return menu;
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

/** Asks for a line of text; null when it was cancelled. */
export function asked(title: string, question: string): string | null {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt(title, question, ui.ButtonSet.OK_CANCEL);
  return answer.getSelectedButton() === ui.Button.OK ? answer.getResponseText() : null;
}

/** A dialog with a longer text to be copied, under a few words that say what to do with it. */
export function showText(title: string, words: string, text: string): void {
  const page = `<body style="margin:0;font:13px/18px Roboto,Arial,sans-serif"><p id="words" style="margin:0 0 12px">${escaped(words)}</p><textarea readonly autofocus aria-labelledby="words" onfocus="this.select()" style="box-sizing:border-box;width:100%;height:250px;font:12px/16px monospace">${escaped(text)}</textarea></body>`;
  SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput(page).setWidth(520).setHeight(360), title);
}

/** A text as HTML shows it. */
function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

/** A message in the corner for half a minute; nothing must be acted on. */
export function toast(text: string, title: string): void {
  SpreadsheetApp.getActive().toast(text, title, 30);
}
