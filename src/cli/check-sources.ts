/**
 * `npm run check:sources`: asks for the address and the archived copy of every source, lists those
 * that do not answer, and ends with 1 where there is one. Needs a network, so it is no test.
 */
import { unanswered } from '../read/answering.ts';
import { loadReference } from '../read/reference.ts';
import { run } from './run.ts';

run(async () => {
  const sourcesAt = Map.groupBy(
    [...loadReference().sources].flatMap(([id, { url, archive }]) =>
      [url, archive].flatMap((address) => (address ? [{ id, address }] : [])),
    ),
    ({ address }) => address,
  );
  const dead = await unanswered([...sourcesAt.keys()]);
  for (const { url, why } of dead) {
    const ids = sourcesAt.get(url)!.map(({ id }) => id);
    console.log(`${ids.join(', ')}: ${url}\n  ${why}`);
  }
  console.log(`${sourcesAt.size - dead.length} of ${sourcesAt.size} addresses answer`);
  if (dead.length > 0) process.exitCode = 1;
});
