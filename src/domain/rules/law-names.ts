/** What instruments are called besides the names on their pages: `content/check/law-names.yaml`. */
import { nearest } from '../content/nearest-id.ts';
import type { Finding } from '../content/report.ts';
import { isKind } from '../reference/entry.ts';
import { isUnread } from '../reference/reference.ts';
import type { Rule } from './rule.ts';

const file = 'content/check/law-names.yaml';

export const lawNamePages: Rule = {
  id: 'law-name',
  description: 'What else a law is called leads to an instrument that is there, and to one only.',
  check(reference) {
    const { lawNames, entries } = reference;
    const instruments = [...entries.values()].flatMap((entry) =>
      isKind(entry, 'instrument') ? [entry.id] : [],
    );
    const owners = new Map<string, string>();
    return [...lawNames].flatMap(([id, { names }]): Finding[] => {
      if (!instruments.includes(id) && !isUnread(reference, id)) {
        const known = nearest(id, instruments);
        return [
          {
            file,
            rule: 'law-name',
            problem: `There is no instrument ${id}.`,
            remedy: known ? `Did you mean ${known}?` : 'Take the lines out.',
          },
        ];
      }
      return names.flatMap((name): Finding[] => {
        const owner = owners.get(name);
        owners.set(name, id);
        if (owner === undefined) return [];
        return [
          {
            file,
            rule: 'law-name',
            problem: `“${name}” stands under ${owner} and under ${id}.`,
            remedy: 'Keep it under the instrument that is meant; a name of two laws names neither.',
          },
        ];
      });
    });
  },
};
