/** A check in the address: `#c=…`. What stands behind # is never sent to a server. */

/** A text longer than this does not go into the address. */
export const longestInAddress = 1500;

/** The text in `location.hash`; undefined where there is none. */
export function readHash(hash: string): string | undefined {
  const value = /^#c=(.*)$/s.exec(hash)?.[1];
  if (value === undefined) return undefined;
  try {
    return decodeURIComponent(value.replace(/\+/g, ' '));
  } catch {
    return undefined;
  }
}

/** The same, written; empty where the text is empty or too long. */
export const writeHash = (text: string): string =>
  text.trim() === '' || text.length > longestInAddress
    ? ''
    : `#c=${encodeURIComponent(text.toWellFormed())}`;
