/**
 * The reader's choices for citing, kept in the address bar and nowhere else: `?style=oscola`,
 * `?keys=off`.
 */

const names = ['style', 'keys'] as const;

/** Whether keys that are pressed alone do something: not where the reader turned them off. */
export const singleKeys = (): boolean => chosen('keys') !== 'off';

/** A choice as it stands in the address. */
export const chosen = (name: (typeof names)[number]): string | null =>
  new URLSearchParams(location.search).get(name);

/**
 * Put a choice into the address, or take it out; the page does not move and nothing is added to the
 * history.
 */
export function choose(name: (typeof names)[number], value: string | undefined): void {
  const url = new URL(location.href);
  if (value) url.searchParams.set(name, value);
  else url.searchParams.delete(name);
  history.replaceState(history.state, '', url);
}

/**
 * A link that is followed to another page of the site takes the choices along; copied addresses
 * stay clean.
 */
export function carryChoices(event: MouseEvent): void {
  const link = (event.target as Element | null)?.closest?.('a[href]');
  if (
    !(link instanceof HTMLAnchorElement) ||
    link.origin !== location.origin ||
    link.pathname === location.pathname ||
    !link.pathname.endsWith('/')
  )
    return;
  const url = new URL(link.href);
  for (const name of names) {
    const value = chosen(name);
    if (value && !url.searchParams.has(name)) url.searchParams.set(name, value);
  }
  if (url.href === link.href) return;
  const clean = link.getAttribute('href')!;
  link.href = url.href;
  setTimeout(() => link.setAttribute('href', clean));
}
