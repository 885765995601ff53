/** `npm run publish-addresses`: records addresses and anchors that are new. The list only grows. */
import { writeFileSync } from 'node:fs';
import { unrecordedAddresses } from '../domain/published.ts';
import { loadReference, run } from './load.ts';

run(() => {
  const reference = loadReference();
  const fresh = unrecordedAddresses(reference);
  const head = '# Every address and anchor ever published. It grows only; see README, “Addresses”.\n';
  const all = [...reference.published, ...fresh].sort();
  writeFileSync('content/published.txt', `${head}${all.join('\n')}\n`);
  console.log(`recorded ${fresh.length} new address${fresh.length === 1 ? '' : 'es'}; ${all.length} in all`);
});
