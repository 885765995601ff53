/**
 * `npm run check:sources`: asks for the address and the archived copy of every source, lists those
 * that do not answer, and ends with 1 where there is one. Needs a network, so it is no test.
 */
import { unanswered } from '../read/answering.ts';
import { loadReference } from '../read/reference.ts';
import { run } from './run.ts';

run(async () => {
  const sources = [...loadReference().sources];
  const asked = sources.flatMap(([id, { url, archive }]) =>
    [url, archive].flatMap((address) => (address ? [{ id, address }] : [])),
  );
  const dead = await unanswered(asked.map(({ address }) => address));
  for (const { url, why } of dead) {
    const { id } = asked.find(({ address }) => address === url)!;
    console.log(`${id}: ${url}\n  ${why}`);
  }
  console.log(`${asked.length - dead.length} of ${asked.length} addresses answer`);
  if (dead.length > 0) process.exitCode = 1;
});
