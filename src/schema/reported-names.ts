/**
 * What reports, notices and translations call an offence or the words that open a tier, in
 * `content/check/reported-names.yaml`.
 */
import { z } from 'astro/zod';
import { Line } from './shared.ts';

/**
 * Id of an offence or a concept → the words. Read by the check of citations alone; names proper
 * stand on the page.
 */
export const ReportedNames = z.record(z.string(), z.array(Line));
export type ReportedNames = z.output<typeof ReportedNames>;
