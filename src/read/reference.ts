/**
 * Loads the whole reference from disk, without Astro: for commands, tests and what runs after a
 * build.
 */
import { checkIntegrity } from '../domain/rules/index.ts';
import { assemble, type Reference } from '../domain/reference/reference.ts';
import { ContentError, type Finding } from '../domain/content/report.ts';
import { readContent } from './content.ts';
import { staticPages } from '../urls.ts';

/** Read, link and check. Throws one {@link ContentError} with every finding that counts. */
export function loadReference(
  folder = 'content',
  counts: (finding: Finding) => boolean = () => true,
): Reference {
  const content = readContent(folder);
  const reference = assemble(content, staticPages);
  const findings = [...content.findings, ...checkIntegrity(reference)].filter(counts);
  if (findings.length) throw new ContentError(findings);
  return reference;
}
