/** A check in the address: `#c=…`. What stands behind # is never sent to a server. */

/** A text longer than this does not go into the address. */
export const longestInAddress = 1500;

/** The text in `location.hash`, as it stands where it is badly coded; undefined where there is none. */
export function readHash(hash: string): string | undefined {
  const value = /^#c=(.*)$/s.exec(hash)?.[1];
  if (value === undefined) return undefined;
  // A % that begins no code is one that was typed: “100% of …”.
  const coded = value.replace(/\+/g, ' ').replace(/%(?![0-9a-f]{2})/gi, '%25');
  try {
    return decodeURIComponent(coded);
  } catch {
    return coded.replace(/%25/g, '%');
  }
}

/** The same, written; empty where the text is empty or too long. */
export const writeHash = (text: string): string =>
  text.trim() === '' || text.length > longestInAddress
    ? ''
    : `#c=${encodeURIComponent(text.toWellFormed())}`;
