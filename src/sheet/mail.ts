/**
 * Letters and time-driven triggers of Google's. Only the flavour with mail (docs/with-mail.md) may import this: every
 * call here needs a permission that the plain add-on does not ask for.
 */
const SENDER = "Conveyor";

/** How many letters this user can still send today (platform fact E6). */
export function lettersLeft(): number {
  return MailApp.getRemainingDailyQuota();
}

export function sendLetter(to: string, letter: { subject: string; body: string; html: string }): void {
  const { subject, body, html: htmlBody } = letter;
  MailApp.sendEmail({ to, subject, body, htmlBody, name: SENDER });
}

/** The address of this spreadsheet, for the link in a letter. */
export function fileUrl(): string {
  return SpreadsheetApp.getActive().getUrl();
}

/** Asks for all permissions at once: a user may have granted only some (platform fact D12), and a trigger cannot ask. */
export function requireAll(): void {
  ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);
}

const mine = (handler: string) =>
  ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === handler);

/** Leaves exactly one daily trigger of this user for the function; false when there was one already. An add-on may have no second (platform fact D8). */
export function triggerOn(handler: string, hour: number): boolean {
  const [first, ...others] = mine(handler);
  for (const other of others) ScriptApp.deleteTrigger(other);
  if (first) return false;
  const zone = SpreadsheetApp.getActive().getSpreadsheetTimeZone();
  ScriptApp.newTrigger(handler).timeBased().everyDays(1).atHour(hour).inTimezone(zone).create();
  return true;
}

/** Takes this user's trigger away; false when there was none. */
export function triggerOff(handler: string): boolean {
  const found = mine(handler);
  for (const trigger of found) ScriptApp.deleteTrigger(trigger);
  return found.length > 0;
}
