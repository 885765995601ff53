/**
 * Rows as CSV with a heading line (RFC 4180): every cell in quotation marks, lines end in CR LF.
 */

/** `columns` names each column and says what stands in it; null and undefined are an empty cell. */
export function csvOf<T>(
  columns: Readonly<Record<string, (row: T) => unknown>>,
  rows: readonly T[],
): string {
  const cell = (value: unknown) => `"${String(value ?? '').replaceAll('"', '""')}"`;
  const lines = rows.map((row) =>
    Object.values(columns)
      .map((of) => cell(of(row)))
      .join(','),
  );
  return `${[Object.keys(columns).join(','), ...lines].join('\r\n')}\r\n`;
}
