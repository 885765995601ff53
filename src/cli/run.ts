/** How every command ends: quietly, or with one report and exit 1. */
import { ContentError, formatReport } from '../domain/content/report.ts';

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
