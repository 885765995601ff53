/** The rules that relate entries to each other. A rule is a value; each has its own test. */
import type { Reference } from '../reference/reference.ts';
import type { Finding } from '../content/report.ts';
import type { Rule } from './rule.ts';
import {
  avoidedRendering,
  impossibleRange,
  lawPlace,
  oneRendering,
  termInTranslation,
  versionGap,
} from './law.ts';
import { correctionPages, thresholdPlaces, unresolvedLink, wrongKind } from './links.ts';
import {
  otherAddressesFree,
  movesLead,
  stalePublished,
  withdrawnPages,
  wordingsUnchanged,
} from './permanence.ts';
import { pairsHold } from './pairs.ts';
import { silencesHold } from './silences.ts';
import { wholePinyin } from './pinyin.ts';
import { sentenceFitsTier } from './cases.ts';
import { lawNamePages } from './law-names.ts';
import {
  duplicateTitle,
  headingIds,
  missingSource,
  orphanClaim,
  phrasingPages,
  reportedNamePages,
  retypedText,
  unfinishedPage,
} from './pages.ts';

/** All rules, in the order of the report. */
export const rules: readonly Rule[] = [
  unfinishedPage,
  unresolvedLink,
  wrongKind,
  duplicateTitle,
  orphanClaim,
  sentenceFitsTier,
  missingSource,
  impossibleRange,
  versionGap,
  lawPlace,
  thresholdPlaces,
  correctionPages,
  oneRendering,
  avoidedRendering,
  headingIds,
  termInTranslation,
  wholePinyin,
  retypedText,
  phrasingPages,
  reportedNamePages,
  pairsHold,
  silencesHold,
  lawNamePages,
  otherAddressesFree,
  movesLead,
  withdrawnPages,
  stalePublished,
  wordingsUnchanged,
];

/** Everything the rules find in what could be read. */
export const checkIntegrity = (reference: Reference): Finding[] =>
  rules
    .filter(({ needs = [] }) => !needs.some((list) => reference.unread.lists.has(list)))
    .flatMap((rule) => rule.check(reference));
