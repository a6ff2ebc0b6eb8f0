const SEPARATORS = [",", ";", "\t"] as const;
const SAMPLE_ROWS = 30;

/** Rows of a .csv text (RFC 4180, with `,`, `;` or tab); blank rows at the end are dropped. */
export function parseCsv(text: string): string[][] {
  const [, declared, rest] = text.match(/^sep=(.)\r?\n([\s\S]*)$/) ?? [];
  const body = rest ?? text;
  const rows = [...records(body, declared ?? separatorOf(body))];
  while (rows.length > 0 && rows.at(-1)!.every((cell) => cell === "")) rows.pop();
  return rows;
}

/** The separator that cuts the first rows into the most columns of the same number, "" for a file of one column. */
function separatorOf(text: string): string {
  const scores = SEPARATORS.map((separator) => {
    const widths: number[] = [];
    for (const row of records(text, separator)) {
      if (row.some((cell) => cell !== "")) widths.push(row.length);
      if (widths.length === SAMPLE_ROWS) break;
    }
    const usual = Math.max(...widths.map((width) => widths.filter((other) => other === width).length), 0);
    const width = widths.find((one) => widths.filter((other) => other === one).length === usual) ?? 1;
    return { separator, score: width === 1 ? 0 : (usual / widths.length) * 1000 + width };
  });
  const best = scores.reduce((one, next) => (next.score > one.score ? next : one));
  return best.score === 0 ? "" : best.separator;
}

function* records(text: string, separator: string): Generator<string[]> {
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i]!;
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[i + 1] === '"') {
        cell += '"';
        i++;
      } else quoted = false;
    } else if (sign === '"' && cell === "") quoted = true;
    else if (sign === separator) {
      row.push(cell);
      cell = "";
    } else if (sign === "\n" || sign === "\r") {
      if (sign === "\r" && text[i + 1] === "\n") i++;
      yield [...row, cell];
      row = [];
      cell = "";
    } else cell += sign;
  }
  if (cell !== "" || row.length > 0) yield [...row, cell];
}
