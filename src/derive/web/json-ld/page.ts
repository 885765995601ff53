/**
 * `index.jsonld`: the page of an entry, or a page of the site, as one graph in schema.org’s
 * vocabulary.
 */
import type {
  Dataset,
  Graph,
  SearchAction,
  Thing,
  WebPage,
  WithActionConstraints,
} from 'schema-dts';
import { isKind } from '../../../domain/reference/entry.ts';
import type { Reference } from '../../../domain/reference/reference.ts';
import { site } from '../../../site.ts';
import { absoluteFile, absoluteUrl, urlOf } from '../../../urls.ts';
import { crumbsOf } from '../../page/crumbs.ts';
import { dataFiles } from '../../data/files.ts';
import { isLawPage, type SitePage } from '../../page/pages.ts';
import { claimReview } from './claim.ts';
import { instrumentNodes, provisionNodes } from './law.ts';
import { at, breadcrumbs, publisher, website } from './parts.ts';
import { articleNode, termNodes } from './text.ts';

const graph = (nodes: readonly Thing[]): Graph => ({
  '@context': 'https://schema.org',
  '@graph': nodes,
});

function nodesOf(reference: Reference, page: SitePage): readonly Thing[] {
  const { entry } = page;
  if (isLawPage(page)) return provisionNodes(reference, page);
  if (isKind(entry, 'instrument')) return instrumentNodes(reference, entry);
  if (isKind(entry, 'claim')) return [claimReview(reference, entry)];
  if (
    isKind(entry, 'concept') ||
    isKind(entry, 'factor') ||
    isKind(entry, 'penalty') ||
    isKind(entry, 'offence')
  )
    return termNodes(entry);
  return [articleNode(reference, entry)];
}

/** The graph of an entry’s page. */
export const pageGraph = (reference: Reference, page: SitePage): Graph =>
  graph([...nodesOf(reference, page), breadcrumbs(crumbsOf(reference, page.id))]);

/** The search as an action: the address that answers it. */
const search: WithActionConstraints<SearchAction> = {
  '@type': 'SearchAction',
  target: { '@type': 'EntryPoint', urlTemplate: `${site.origin}${urlOf('search')}?q={query}` },
  'query-input': 'required name=query',
};

const dataset = (reference: Reference, title: string, description: string): Dataset => ({
  '@type': 'Dataset',
  ...at('data'),
  url: absoluteUrl('data'),
  name: `${site.name}: ${title}`,
  description,
  license: site.dataLicense,
  creator: publisher,
  inLanguage: site.language,
  isAccessibleForFree: true,
  temporalCoverage: `../${site.lawAsOf}`,
  distribution: dataFiles(reference).map(({ url, type }) => ({
    '@type': 'DataDownload',
    contentUrl: absoluteFile('', url.slice(1)),
    encodingFormat: type.replace(/;.*/, ''),
    name: url.slice(url.lastIndexOf('/') + 1),
  })),
  variableMeasured: [
    'shortest and longest term of imprisonment in months',
    'penalties of each sentencing tier',
    'words that open the tier',
    'days each wording was in force',
  ],
});

/**
 * The graph of a page that is no entry: home is the site itself, the data page a data set, any
 * other a web page.
 */
export function staticGraph(
  reference: Reference,
  id: string,
  title: string,
  description: string,
): Graph {
  if (id === '') return graph([{ ...website, potentialAction: search, publisher }]);
  const page: WebPage = {
    '@type': 'WebPage',
    ...at(id),
    url: absoluteUrl(id),
    name: title,
    description,
    inLanguage: site.language,
    isPartOf: at(''),
  };
  return graph([
    id === 'data' ? dataset(reference, title, description) : page,
    breadcrumbs(staticCrumbs(reference, id, title)),
  ]);
}

/** Folders that list a kind have their names; every other page is named by its title. */
const staticCrumbs = (reference: Reference, id: string, title: string) =>
  crumbsOf(reference, id).map((crumb) => {
    if (crumb.id === id) return { id, label: title };
    if (crumb.label !== crumb.id) return crumb;
    return { id: crumb.id, label: crumb.id.slice(0, 1).toUpperCase() + crumb.id.slice(1) };
  });
