import type { AuthMode } from "../types.ts";

/** Services that hold nothing of a document: a class, or one member of it, by the name in Google's type declarations. */
const WITHOUT_PERMISSION = /^(Logger|Console|Utilities|Menu)\.|^Session\.getActiveUserLocale$|^SpreadsheetApp\.getUi$/;
const MENU = /^Ui\.create(Addon)?Menu$/;
const DIALOGS = /^Ui\.(alert|prompt|show\w+)$/;
/** Services that act as the user or reach outside, which a simple trigger may not. */
const AUTHORISED =
  /^(UrlFetchApp|ScriptApp|GmailApp|MailApp|DriveApp|CalendarApp|ContactsApp|Jdbc|FormApp|DocumentApp|SlidesApp)\./;
/** What a custom function may use beside reading its spreadsheet. */
const IN_CELLS =
  /^(CacheService|Cache|HtmlService|HtmlTemplate|HtmlOutput|LanguageApp|LockService|Lock|PropertiesService|Properties|UrlFetchApp|Jdbc|Maps|XmlService)\./;
const OTHER_SERVICES = /^(Ui|Menu|Session|ScriptApp|Browser|\w+App|\w+Service)\./;
const READING = /^(get|is|can|has|find|with|on|as|copy$|new|build$|create\w*Finder$)/;
const OTHER_DOCUMENTS = /^SpreadsheetApp\.(create|open\w*)$/;

/** Whether a run in this mode may call the member (facts D2, D3, A18, A19). */
export function permitted(mode: AuthMode, className: string, member: string): boolean {
  const call = `${className}.${member}`;
  if (WITHOUT_PERMISSION.test(call)) return mode !== "CUSTOM_FUNCTION" || !/^(Menu|SpreadsheetApp)\./.test(call);
  switch (mode) {
    case "FULL":
      return true;
    case "NONE":
      return MENU.test(call);
    case "LIMITED":
      return !DIALOGS.test(call) && !AUTHORISED.test(call) && !OTHER_DOCUMENTS.test(call);
    case "CUSTOM_FUNCTION":
      if (IN_CELLS.test(call) || call === "Session.getScriptTimeZone") return true;
      if (className !== "SpreadsheetApp" && OTHER_SERVICES.test(call)) return false;
      return READING.test(member);
  }
}

const AUTH = "https://www.googleapis.com/auth";
const CURRENT_OR_ALL = [`${AUTH}/spreadsheets.currentonly`, `${AUTH}/spreadsheets`];
const SCOPES: readonly (readonly [RegExp, readonly string[]])[] = [
  [OTHER_DOCUMENTS, [`${AUTH}/spreadsheets`]],
  [/^SpreadsheetApp\.(getActive\w*|getCurrentCell|getSelection|setActive\w*|setCurrentCell|flush)$/, CURRENT_OR_ALL],
  [/^(Spreadsheet|Sheet|Range|RangeList|Protection|Filter|EmbeddedChart|DeveloperMetadata\w*)\./, CURRENT_OR_ALL],
  [/^Ui\.show\w+$/, [`${AUTH}/script.container.ui`]],
  [/^UrlFetchApp\./, [`${AUTH}/script.external_request`]],
  [/^ScriptApp\.(newTrigger|deleteTrigger|get\w*Triggers)$/, [`${AUTH}/script.scriptapp`]],
  [/^ClockTriggerBuilder\.create$/, [`${AUTH}/script.scriptapp`]],
  [/^MailApp\./, [`${AUTH}/script.send_mail`]],
  [/^Session\.get(Active|Effective)User$/, [`${AUTH}/userinfo.email`]],
];

/** The scopes of which the member needs one, empty when it needs none (fact D10). */
export function scopesFor(className: string, member: string): readonly string[] {
  return SCOPES.find(([calls]) => calls.test(`${className}.${member}`))?.[1] ?? [];
}
