/** What the commands that keep addresses share: their arguments. */
import { parseArgs } from 'node:util';
import { IsoDate, PageId } from '../schema/shared.ts';

/**
 * `count` ids, the reason, the day (ISO) and the successors. Throws a sentence, with the usage,
 * where something is missing or wrong.
 */
export function readArguments(
  usage: string,
  count: number,
): { ids: string[]; reason: string; date: string; successors: string[] } {
  const say = (problem: string): never => {
    throw new Error(`${problem}. Write: ${usage}`);
  };
  const options = {
    reason: { type: 'string' },
    date: { type: 'string' },
    successor: { type: 'string', multiple: true },
  } as const;
  const { values, positionals } = parse();
  const ids = positionals.map((id) => id.replace(/^\/|\/(?=#|$)/g, ''));
  if (ids.length !== count)
    say(count === 1 ? 'name one page' : 'name where it is and where it goes');
  const wrong = [...ids, ...(values.successor ?? [])].find((id) => !PageId.safeParse(id).success);
  if (wrong !== undefined) say(`“${wrong}” is not an id`);
  if (!values.reason?.trim()) say('say why, with --reason');
  // Today where the author is: this is written down once, by hand as it were, and no build depends
  // on it.
  const date = values.date ?? new Intl.DateTimeFormat('en-CA').format();
  if (!IsoDate.safeParse(date).success) say(`“${date}” is not a calendar date`);
  return { ids, reason: values.reason!.trim(), date, successors: values.successor ?? [] };

  function parse() {
    try {
      return parseArgs({ options, allowPositionals: true });
    } catch (error) {
      return say(error instanceof Error ? error.message.split('.')[0]! : String(error));
    }
  }
}
