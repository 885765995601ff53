/**
 * Which engine answers searches in the site: ours, or Pagefind for collections too large for one
 * index.
 */

/** What SEARCH_ENGINE asks for. Throws one sentence where it names no engine. */
export function searchEngine(): 'own' | 'pagefind' {
  const asked = process.env['SEARCH_ENGINE'] ?? '';
  if (asked !== '' && asked !== 'pagefind')
    throw new Error(
      `SEARCH_ENGINE is “${asked}”; leave it out for the site’s own search, or set it to pagefind.`,
    );
  return asked === '' ? 'own' : asked;
}
