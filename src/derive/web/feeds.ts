/**
 * The changes as an Atom feed (RFC 4287) and as a JSON Feed (1.1). A day is its midnight in UTC;
 * nothing is reckoned from today.
 */
import { Feed } from 'feed';
import type { Reference } from '../../domain/reference/reference.ts';
import { licences, site } from '../../site.ts';
import { absoluteUrl, files, tagOf } from '../../urls.ts';
import { changesOf, type Change } from '../view/changes.ts';

const title = `${site.name}: changes`;
const description = 'New and revised pages, corrections, withdrawals and moves.';
const rights = `Text under ${licences.text.name} (${licences.text.url})`;

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const instant = (day: string) => `${day}T00:00:00Z`;

/** What a reader of the feed sees below the title. Addresses are whole. */
function html({ lines, pages }: Change): string {
  const links = pages.map(
    ({ label, url }) => `<li><a href="${site.origin}${url}">${escape(label)}</a></li>`,
  );
  return [
    ...lines.map((line) => `<p>${escape(line)}</p>`),
    ...(links.length ? [`<ul>${links.join('')}</ul>`] : []),
  ].join('\n');
}

/** `/feed.xml`. */
export function atomFeed(reference: Reference): string {
  const changes = changesOf(reference);
  const feed = new Feed({
    id: tagOf('changes'),
    title: escape(title),
    description,
    language: site.language,
    link: absoluteUrl('changes'),
    feedLinks: { atom: site.origin + files.atom },
    updated: new Date(instant(changes[0]!.date)),
    author: { name: site.name, link: absoluteUrl('') },
    copyright: rights,
    generator: false,
  });
  // The library writes titles as HTML.
  for (const change of changes)
    feed.addItem({
      id: tagOf(change.name),
      title: escape(change.title),
      link: site.origin + change.url,
      date: new Date(instant(change.date)),
      published: new Date(instant(change.date)),
      content: html(change),
      category: [{ term: change.sort }],
    });
  return feed.atom1();
}

/** `/feed.json`. */
export const jsonFeed = (reference: Reference): object => ({
  version: 'https://jsonfeed.org/version/1.1',
  title,
  description,
  language: site.language,
  home_page_url: absoluteUrl('changes'),
  feed_url: site.origin + files.jsonFeed,
  authors: [{ name: site.name, url: absoluteUrl('') }],
  _licence: { about: rights, url: licences.text.url },
  items: changesOf(reference).map((change) => ({
    id: tagOf(change.name),
    url: site.origin + change.url,
    title: change.title,
    content_html: html(change),
    date_published: instant(change.date),
    tags: [change.sort],
  })),
});
