/**
 * Reads CSV as RFC 4180 has it: cells in quotation marks, a doubled mark inside one, lines ending
 * in CR LF.
 */
export function readCsv(text: string): Record<string, string>[] {
  assertWhole(text);
  const lines = text
    .slice(0, -2)
    .split('\r\n')
    .map((line) =>
      line
        .split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/)
        .map((cell) => cell.replace(/^"|"$/g, '').replaceAll('""', '"')),
    );
  const [head = [], ...rows] = lines;
  return rows.map((row) => {
    if (row.length !== head.length)
      throw new Error(
        `a line has ${row.length} cells where there are ${head.length} columns: ${row.join(' | ')}`,
      );
    return Object.fromEntries(head.map((name, i) => [name, row[i]!]));
  });
}

function assertWhole(text: string): void {
  if (!text.endsWith('\r\n')) throw new Error('the last line does not end');
  if (/(?<!\r)\n/.test(text))
    throw new Error('a line ends without CR, or a cell holds a line break');
}
