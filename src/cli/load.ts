/** Loads the reference for a command, or reports what is wrong with the content and stops. */
import { checkIntegrity } from '../domain/integrity.ts';
import { assemble, type Reference } from '../domain/reference.ts';
import { ContentError, formatReport, type Finding } from '../domain/report.ts';
import { readContent } from '../read-content.ts';
import { staticPages } from '../urls.ts';

/** Read, link and check. Throws one {@link ContentError} with every finding that counts. */
export function loadReference(
  folder = 'content',
  counts: (finding: Finding) => boolean = () => true,
): Reference {
  const content = readContent(folder);
  const reference = assemble(content, staticPages);
  const found = content.findings.filter(counts);
  const findings = found.length ? found : checkIntegrity(reference).filter(counts);
  if (findings.length) throw new ContentError(findings);
  return reference;
}

/** Run a command; content errors and failures end it with one message, no stack, exit 1. */
export function run(command: () => void | Promise<void>): void {
  Promise.resolve()
    .then(command)
    .catch((error: unknown) => {
      console.error(
        error instanceof ContentError
          ? formatReport(error.findings)
          : `Failed: ${error instanceof Error ? error.message : String(error)}`,
      );
      process.exitCode = 1;
    });
}
