/** What the files of instruments, provisions and dated wordings hold beside the shared fields. */
import { announcedWords } from '../../domain/reference/currency.ts';
import { site } from '../../site.ts';
import { chineseCitation, located } from '../../domain/reference/short-citation.ts';
import { tierAnchor } from '../../domain/reference/anchors.ts';
import type { Entry } from '../../domain/reference/entry.ts';
import { provisionsOf, type Reference, wordingsAt } from '../../domain/reference/reference.ts';
import { tiersAt, type PlacedTier } from '../../domain/reference/tiers.ts';
import type { Wording } from '../../domain/reference/wordings.ts';
import type { OwnJson, WordingJson } from '../../schema/page-json.ts';
import { linkTo, linksTo, paragraphJson, thresholdsJson, tierJson } from './links.ts';
import { casesOf, offencesOf, type LawPage } from './pages.ts';

const idsOf = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

/** What `index.json` of an instrument says beside the fields of every page. */
export function instrumentFacts(
  reference: Reference,
  { id, data }: Entry<'instrument'>,
): OwnJson<'instrument'> {
  const {
    short,
    zh,
    shortZh,
    form,
    issuer,
    number,
    adopted,
    promulgated,
    inForceFrom,
    repealed,
    unit,
    articleCount,
    completeness,
    checkedTo,
    divisions,
    announced,
  } = data;
  const articles = provisionsOf(reference, id);
  return {
    short,
    titleZh: zh,
    shortZh,
    form,
    issuer,
    number: number ?? null,
    adopted: adopted ?? null,
    promulgated: promulgated ?? null,
    inForceFrom,
    inForceTo: repealed ?? null,
    unit,
    articleCount,
    completeness,
    checkedTo,
    announcedChange: announced ? announcedWords(announced, site.lawAsOf) : null,
    divisions,
    articles: linksTo(reference, idsOf(articles)),
  };
}

const changedBy = (reference: Reference, { entry }: Wording) =>
  entry.data.changedBy
    ? {
        instrument: linkTo(reference, entry.data.changedBy.instrument),
        clause: entry.data.changedBy.clause,
      }
    : null;

const wordingJson = (reference: Reference, wording: Wording): WordingJson => ({
  wording: linkTo(reference, wording.id),
  inForceFrom: wording.from,
  inForceTo: wording.to ?? null,
  changedBy: changedBy(reference, wording),
  nextChange: wording.entry.kind === 'version' ? wording.entry.data.effect : null,
});

/**
 * Every tier the page shows: its own text’s in their order, then those reached from or added by
 * elsewhere.
 */
function tiersOf(reference: Reference, page: LawPage): PlacedTier[] {
  const { entry } = page.wording;
  const source = entry.kind === 'version' ? entry.id : page.provision.id;
  const own = entry.data.paragraphs.flatMap(({ tiers }, p) =>
    tiers.map((tier, t): PlacedTier => ({
      page: page.id,
      anchor: tierAnchor(p + 1, t + 1),
      paragraph: p + 1,
      tier,
      gateway: false,
    })),
  );
  return [...own, ...tiersAt(reference, source).filter(({ gateway }) => gateway)];
}

/** The announced change that a wording is shown with, while it is in force. */
export const announcedAt = (
  { data: { announced } }: Entry<'instrument'>,
  wording: Wording,
): string | null => (announced && !wording.to ? announcedWords(announced, site.lawAsOf) : null);

/** The same of a provision, in the wording that its page shows. */
export function provisionFacts(reference: Reference, page: LawPage): OwnJson<'provision'> {
  const { provision, wording } = page;
  const { instrument, article } = located(reference, provision.id);
  const offences = offencesOf(reference, provision.id);
  return {
    instrument: linkTo(reference, instrument.id),
    article,
    unit: instrument.data.unit,
    citationZh: chineseCitation(reference, provision.id) ?? null,
    inForceFrom: wording.from,
    inForceTo: wording.to ?? null,
    changedBy: changedBy(reference, wording),
    paragraphs: wording.entry.data.paragraphs.map((paragraph, i) =>
      paragraphJson(reference, page.id, paragraph, i),
    ),
    tiers: tiersOf(reference, page).map(tierJson),
    thresholds: wording.replaced ? [] : thresholdsJson(reference, [provision.id]),
    wordings: wordingsAt(reference, provision.id).map((each) => wordingJson(reference, each)),
    offences: linksTo(reference, idsOf(offences)),
    cases: linksTo(reference, idsOf(casesOf(reference, offences))),
    announcedChange: announcedAt(instrument, wording),
    versionsNote: provision.data.versionsNote ?? null,
  };
}

/** The same of an earlier wording. */
export function versionFacts(reference: Reference, page: LawPage): OwnJson<'version'> {
  const earlier = page.wording.entry.kind === 'version' ? page.wording.entry.data : undefined;
  return {
    ...provisionFacts(reference, page),
    latest: linkTo(reference, page.provision.id),
    nextChange: earlier?.effect ?? null,
    howKnown: earlier?.howKnown ?? null,
  };
}
