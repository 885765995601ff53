/** The picture that stands beside a shared link: one for each kind of page, drawn by `npm run cards`. */
import { idPattern, kinds, kindTable } from '../../schema/kinds.ts';
import { site } from '../../site.ts';

/** In pixels, as those who show links ask for it. */
export const cardSize = { width: 1200, height: 630 };

/** What stands on the picture of each kind. A dated wording has that of its provision. */
export const cardKinds: Readonly<Record<string, string>> = {
  site: 'Law, term by term',
  ...Object.fromEntries(
    Object.entries(kindTable)
      .filter(([kind]) => kind !== 'version')
      .map(([kind, { one }]) => [kind, one.slice(0, 1).toUpperCase() + one.slice(1)]),
  ),
};

/** The address of the picture of a page, and what it shows; pages of no kind have that of the site. */
export function cardOf(id: string): { url: string; alt: string } {
  const kind = kinds.find((one) => idPattern(one).test(id));
  const name = kind === 'version' ? 'provision' : (kind ?? 'site');
  return { url: `${site.origin}/cards/${name}.png`, alt: `${site.name}: ${cardKinds[name]}` };
}
