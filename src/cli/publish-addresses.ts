/**
 * `npm run publish-addresses`: records new addresses, anchors and dated wordings. The lists only
 * grow.
 */
import { awaitsRecording } from '../domain/rules/permanence.ts';
import { loadReference } from '../read/reference.ts';
import { run } from './run.ts';
import { record } from './record.ts';

run(() => {
  const { addresses, wordings, all } = record(
    loadReference('content', (finding) => !awaitsRecording(finding)),
  );
  console.log(`recorded ${addresses} new address${addresses === 1 ? '' : 'es'}; ${all} in all`);
  if (wordings) console.log(`recorded ${wordings} dated wording${wordings === 1 ? '' : 's'}`);
});
