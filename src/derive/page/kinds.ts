/** What the files of each kind hold beside the shared fields. */
import type { AnyEntry, Entry } from '../../domain/reference/entry.ts';
import { memo, multimap } from '../../domain/reference/memo.ts';
import { entriesOf, entryOf, type Reference } from '../../domain/reference/reference.ts';
import { tiersAt } from '../../domain/reference/tiers.ts';
import type { DataOf, Kind } from '../../schema/index.ts';
import { ownKeys, type OwnJson } from '../../schema/page-json.ts';
import { lawOn } from '../view/law-on-date.ts';
import { instrumentFacts, provisionFacts, versionFacts } from './law.ts';
import { linkTo, linksTo, statementJson, thresholdsJson, tierJson } from './links.ts';
import { pageOf } from '../../domain/reference/id.ts';
import { isLawPage, type SitePage } from './pages.ts';

const idsOf = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

/** What `index.json` of an offence says beside the fields of every page. */
function offenceFacts(reference: Reference, { id, data }: Entry<'offence'>): OwnJson<'offence'> {
  const elements = Object.entries(data.elements).flatMap(([name, statement]) =>
    statement ? [[name, statementJson(reference, statement)] as const] : [],
  );
  return {
    provisions: linksTo(reference, data.provisions),
    tiers: tiersAt(reference, id).map(tierJson),
    thresholds: thresholdsJson(reference, [...new Set(data.provisions.map(pageOf))]),
    elements: Object.fromEntries(elements),
    death: statementJson(reference, data.death),
    alsoPossible: data.alsoPossible.map((s) => statementJson(reference, s)),
    unresolved: data.unresolved,
  };
}

/** The pages that encode a factor, by the factor. */
const taggedWith = memo((reference: Reference) =>
  multimap(
    [...reference.entries.values()].flatMap((entry) =>
      [...new Set(entry.data.factors)].map((factor) => [factor, entry] as const),
    ),
  ),
);

/** The same of a factor. */
const factorFacts = (reference: Reference, { id, data }: Entry<'factor'>): OwnJson<'factor'> => ({
  namedInArticle: data.namedInArticle,
  moves: data.moves,
  parent: data.parent ? linkTo(reference, data.parent) : null,
  finer: linksTo(
    reference,
    idsOf(entriesOf(reference, 'factor').filter((factor) => factor.data.parent === id)),
  ),
  encodings: data.encodings.map((s) => statementJson(reference, s)),
  tagged: linksTo(reference, idsOf(taggedWith(reference).get(id) ?? [])),
  open: data.open,
});

/** The same of a penalty. */
const penaltyFacts = (reference: Reference, { data }: Entry<'penalty'>): OwnJson<'penalty'> => ({
  class: data.class,
  duration: statementJson(reference, data.duration),
  decidedBy: statementJson(reference, data.decidedBy),
  consequences: data.consequences.map((s) => statementJson(reference, s)),
});

/** The same of a concept. */
const conceptFacts = (reference: Reference, { data }: Entry<'concept'>): OwnJson<'concept'> => ({
  plain: data.plain,
  zhHant: data.zhHant ?? null,
  renderings: data.renderings,
  basis: linksTo(reference, data.basis),
});

/** The same of a step of procedure. */
const procedureFacts = (
  reference: Reference,
  { data }: Entry<'procedure'>,
): OwnJson<'procedure'> => ({
  stage: data.stage,
  order: data.order,
  decidedBy: statementJson(reference, data.decidedBy),
  rules: data.rules.map((s) => statementJson(reference, s)),
  nationalSecurity: data.nationalSecurity.map((s) => statementJson(reference, s)),
});

/** The same of a claim. */
function claimFacts(reference: Reference, { data }: Entry<'claim'>): OwnJson<'claim'> {
  const {
    number,
    statement,
    quote,
    speaker,
    type,
    verdict,
    lawOn: day,
    unknown,
    alternatives,
  } = data;
  return {
    number,
    statement,
    quote: quote ?? null,
    speaker,
    type,
    verdict,
    lawOn: day,
    basis: linksTo(reference, data.basis),
    wordings: linksTo(reference, idsOf(lawOn(reference, data.basis, day))),
    reasons: data.reasons.map((s) => statementJson(reference, s)),
    unknown,
    alternatives,
  };
}

/**
 * The day whose law a case is set against, where the reports give one: of the judgment, else of its
 * announcement.
 */
export const dayOfCase = ({ verdictOn, announced }: Entry<'case'>['data']): string | undefined =>
  [verdictOn, announced].find((date) => date?.length === 10);

/** The wordings in force on that day of the provisions a case is about. */
export function wordingsOfCase(reference: Reference, { data }: Entry<'case'>) {
  const day = dayOfCase(data);
  const provisions = data.offences.flatMap(
    (o) => entryOf(reference, o.offence, 'offence').data.provisions,
  );
  return day ? lawOn(reference, [...provisions, ...data.tiers], day) : [];
}

/** The same of a case. */
export function caseFacts(reference: Reference, entry: Entry<'case'>): OwnJson<'case'> {
  const {
    person,
    role,
    status,
    offences,
    announced,
    announcedBy,
    court,
    conduct,
    verdictOn,
    executed,
    sentence,
    disputed,
    unknown,
    confidence,
    tiers,
    tierInferred,
  } = entry.data;
  return {
    person,
    role,
    status,
    offences: offences.map(({ reported, offence, inferred }) => ({
      reported,
      offence: linkTo(reference, offence),
      inferred,
    })),
    announced: announced ?? null,
    announcedBy: announcedBy ?? null,
    court: court ?? null,
    conduct: conduct ?? null,
    verdictOn: verdictOn ?? null,
    executed: executed ?? null,
    sentence,
    tiers: linksTo(reference, tiers),
    tierInferred: tierInferred ?? null,
    wordings: linksTo(reference, idsOf(wordingsOfCase(reference, entry))),
    disputed,
    unknown,
    confidence,
  };
}

/** What a page has by its kind. */
type OwnFacts = { [K in Kind]: { kind: K } & OwnJson<K> }[Kind];
/** Kinds whose own facts are fields of the frontmatter, each as it was written. */
type AsWritten = { [K in Kind]: DataOf<K> extends OwnJson<K> ? K : never }[Kind];

function asWritten({ kind, data }: Extract<AnyEntry, { kind: AsWritten }>): OwnFacts {
  const written: Record<string, unknown> = data;
  const fields = ownKeys(kind).map((key) => [key, written[key]] as const);
  return Object.fromEntries([['kind', kind], ...fields]) as OwnFacts;
}

/**
 * The facts by kind. The page of a dated wording is a `version`, whichever entry holds the wording.
 */
export function ownFacts(reference: Reference, page: SitePage): OwnFacts {
  const { entry } = page;
  if (isLawPage(page))
    return page.dated
      ? { kind: 'version', ...versionFacts(reference, page) }
      : { kind: 'provision', ...provisionFacts(reference, page) };
  switch (entry.kind) {
    case 'instrument':
      return { kind: entry.kind, ...instrumentFacts(reference, entry) };
    case 'provision':
    case 'version':
      throw new Error(`${page.id}: a provision has no page without a wording`);
    case 'offence':
      return { kind: entry.kind, ...offenceFacts(reference, entry) };
    case 'factor':
      return { kind: entry.kind, ...factorFacts(reference, entry) };
    case 'penalty':
      return { kind: entry.kind, ...penaltyFacts(reference, entry) };
    case 'concept':
      return { kind: entry.kind, ...conceptFacts(reference, entry) };
    case 'procedure':
      return { kind: entry.kind, ...procedureFacts(reference, entry) };
    case 'claim':
      return { kind: entry.kind, ...claimFacts(reference, entry) };
    case 'case':
      return { kind: entry.kind, ...caseFacts(reference, entry) };
    default:
      // A kind whose facts are not as its frontmatter has them does not compile here.
      return asWritten(entry);
  }
}
