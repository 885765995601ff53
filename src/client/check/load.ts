/** Fetches the data of the check, once each: the Chinese only at the first Chinese paste. */
import { Checker } from '../../domain/check/checker.ts';
import type { ChineseTexts, CheckData } from '../../domain/check/check-data.ts';

/** Addresses of the files; `chinese` is undefined where no official text was imported. */
export interface Addresses {
  texts: string;
  chinese: string | undefined;
}

const held = new Map<string, Promise<unknown>>();

/** A file; a failed fetch is tried again at the next call. */
function once<T>(address: string): Promise<T> {
  let pending = held.get(address);
  if (!pending) {
    pending = fetch(address).then((response) => {
      if (!response.ok) throw new Error(`status ${response.status}`);
      return response.json();
    });
    pending.catch(() => held.delete(address));
    held.set(address, pending);
  }
  return pending as Promise<T>;
}

let english: Checker | undefined;
let both: Checker | undefined;

/** A checker that can read the paste. Rejects where a file cannot be fetched. */
export async function checkerFor(paste: string, { texts, chinese }: Addresses): Promise<Checker> {
  const data = await once<CheckData>(texts);
  if (!chinese || !/\p{Script=Han}{6}/u.test(paste.replace(/[，。；：、\s]/gu, '')))
    return both ?? (english ??= new Checker(data));
  return (both ??= new Checker(data, await once<ChineseTexts>(chinese)));
}

/** The Chinese that came with it, for showing beside the translation. */
export const chineseOf = async (address: string | undefined): Promise<ChineseTexts | undefined> =>
  address && held.has(address) ? once<ChineseTexts>(address) : undefined;
