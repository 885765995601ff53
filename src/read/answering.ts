/** Asks whether addresses answer. The only place that goes out to the network, and only on command. */

/** An address that does not answer, and why. */
export interface Unanswered {
  url: string;
  /** The status, as `404`, or what went wrong, as `no answer in 10 seconds`. */
  why: string;
}

export interface AskingOptions {
  /** Seconds to wait for one answer; 10 unless told. */
  seconds?: number;
  /** Addresses that are asked at the same time; 2 unless told. */
  atOnce?: number;
}

/**
 * Those of the addresses that do not answer with success, in the order given. Redirects are
 * followed. The head of a page is asked for first; a host that refuses that, or leaves it unanswered, is asked for the page.
 */
export async function unanswered(
  urls: readonly string[],
  { seconds = 10, atOnce = 2 }: AskingOptions = {},
): Promise<Unanswered[]> {
  const faults: (Unanswered | undefined)[] = urls.map(() => undefined);
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < urls.length) {
      const at = next++;
      const why = await faultOf(urls[at]!, seconds);
      if (why) faults[at] = { url: urls[at]!, why };
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return faults.filter((fault) => fault !== undefined);
}

/** Why an address does not answer; undefined where it does. */
async function faultOf(url: string, seconds: number): Promise<string | undefined> {
  for (const method of ['HEAD', 'GET'] as const) {
    try {
      const answer = await fetch(url, {
        method,
        redirect: 'follow',
        signal: AbortSignal.timeout(seconds * 1000),
        headers: { 'user-agent': 'secrets-and-sentences-source-check' },
      });
      await answer.body?.cancel();
      if (answer.ok) return undefined;
      if (method === 'GET') return String(answer.status);
    } catch (error) {
      if (method === 'HEAD') continue;
      if (error instanceof Error && error.name === 'TimeoutError')
        return `no answer in ${seconds} seconds`;
      return reasonOf(error);
    }
  }
  return undefined;
}

/** The cause that fetch hides behind “fetch failed”. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = (cause as { code?: unknown }).code;
  if (typeof code === 'string') return code;
  return cause instanceof Error ? cause.message : String(cause);
}
