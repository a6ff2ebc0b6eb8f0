/** Members that only hand out an object or describe one, and so make no trip to Google. */
const FREE: { readonly [className: string]: RegExp } = {
  SpreadsheetApp: /^(getActive|getActiveSpreadsheet|getUi|new\w+)$/,
  Spreadsheet: /^(getRange|getRangeList|getId|createDeveloperMetadataFinder)$/,
  Sheet: /^(getRange|getRangeList|getSheetId|getParent|newChart|createDeveloperMetadataFinder)$/,
  Range:
    /^(getRow|getColumn|getLastRow|getLastColumn|getNumRows|getNumColumns|getHeight|getWidth|getRowIndex|getColumnIndex|getSheet|getGridId|getCell|getA1Notation|offset|createDeveloperMetadataFinder)$/,
  RangeList: /^getRanges$/,
  DeveloperMetadataFinder: /^(with|on)/,
  DeveloperMetadata: /^get(Id|Key|Value|Location|Visibility)$/,
  PropertiesService: /^get/,
  LockService: /^get/,
  CacheService: /^get/,
  Ui: /^create/,
  Menu: /^add(Item|Separator|SubMenu)$/,
  HtmlOutput: /^set(Title|Width|Height)$|^addMetaTag$/,
  PromptResponse: /^get/,
  ScriptApp: /^newTrigger$/,
  TriggerBuilder: /./,
  ClockTriggerBuilder: /^(every|at|near|in|on)/,
  Trigger: /^get/,
};

/** Builders, rules and the like are values of the script until they are written. */
const VALUES =
  /((?<!^ClockTrigger)Builder|^DataValidation|^ConditionalFormatRule|^BooleanCondition|^EmbeddedChart|Location|^ContainerInfo|^RichTextValue|^TextStyle|^Color)$/;

/** Services that are not counted: they concern neither document, properties, lock, cache, pages nor the user interface. */
const ELSEWHERE = /^(Session|Utilities|Logger|Console)$/;

/** Milliseconds that a trip takes at Google, and every cell that it carries: about 150, and 85 s for two million (facts B39, B40). */
export const TRIP = 150;
export const CELL = 0.0425;

/** Whether the call reads or writes the document, properties, lock, cache, pages or the user interface: what Google charges time for. */
export function isTrip(className: string, member: string): boolean {
  return !ELSEWHERE.test(className) && !VALUES.test(className) && !FREE[className]?.test(member);
}

/** Whether a trip changes something, so that the run can not be begun again. */
export function isChange(className: string, member: string): boolean {
  return (
    isTrip(className, member) &&
    !/^(get|is|has|can|find|require|toast$)/.test(member) &&
    !/^(Lock|HtmlService|HtmlTemplate|Ui|Menu|SpreadsheetApp)$/.test(className)
  );
}
