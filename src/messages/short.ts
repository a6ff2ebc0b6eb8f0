/** What stands in a cell, short enough for an error of 200 characters. */
export function cut(text: string): string {
  return text.length <= 24 ? text : `${text.slice(0, 23)}…`;
}
