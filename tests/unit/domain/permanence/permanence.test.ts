import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkIntegrity } from '../../../../src/domain/rules/index.ts';
import { stalePublished } from '../../../../src/domain/rules/permanence.ts';
import { addressesOf, lostAddresses } from '../../../../src/domain/permanence/published.ts';
import {
  anchorsOfWithdrawn,
  movedPlaces,
  redirectsOf,
} from '../../../../src/domain/permanence/redirects.ts';
import {
  assemble,
  type PlacedMove,
  type Reference,
} from '../../../../src/domain/reference/reference.ts';
import { followAddress } from '../../../../src/domain/permanence/follow-address.ts';
import { parseId, printId } from '../../../../src/domain/reference/id.ts';
import { newLines } from '../../../../src/domain/permanence/kept-wordings.ts';
import { readWithdrawn } from '../../../../src/read/content.ts';
import { staticPages } from '../../../../src/urls.ts';
import { edit, files, fixture, withRemedies } from '../../fixture.ts';
import { wholeContent } from '../../whole.ts';

const move = (from: string, to: string, line = 1): PlacedMove => ({
  from,
  to,
  date: '2026-03-01',
  reason: 'A better name.',
  line,
});
const gone = (
  file: string,
  rest = '',
  body = 'It said this. [The law](/law/harbour-law/2/#p1).\n',
) =>
  readWithdrawn(
    file.replace(/(\/index)?\.mdx$/, '.md'),
    file,
    '---\ntitle: Beacon\nkind: concept\nupdated: 2026-01-01\nwithdrawn: 2026-03-01\n' +
      `reason: It was wrong.\n${rest}---\n\n${body}`,
    [],
  )!;

/** The fixture with moves and withdrawals, everything published that stands in it and `more`. */
function kept(parts: {
  moves?: PlacedMove[];
  withdrawn?: ReturnType<typeof gone>[];
  changes?: Record<string, string | undefined>;
  more?: string[];
}): Reference {
  const changes = parts.changes ?? {};
  const before = addressesOf(fixture().reference);
  const { reference } = fixture(changes, [...before, ...(parts.more ?? [])].sort());
  return { ...reference, moves: parts.moves ?? [], withdrawn: parts.withdrawn ?? [] };
}
const lead = (reference: Reference, id: string) => {
  const { page, anchor } = parseId(id);
  const at = followAddress(reference, page, anchor);
  return at && printId(at);
};
const found = (reference: Reference, rule: string) =>
  withRemedies(checkIntegrity(reference)).filter((finding) => finding.rule === rule);

test('a move carries anchors and the pages below, moves follow each other, and an anchor may go its own way', () => {
  const reference = kept({
    moves: [
      move('law/harbour-law/7', 'law/harbour-law/8'),
      move('law/harbour-law/8', 'law/harbour-law/2'),
      move('law/harbour-law/7#p9', 'law/harbour-law/1#how'),
    ],
  });
  assert.equal(lead(reference, 'law/harbour-law/7'), 'law/harbour-law/2');
  assert.equal(lead(reference, 'law/harbour-law/7#p1-i2'), 'law/harbour-law/2#p1-i2');
  assert.equal(
    lead(reference, 'law/harbour-law/7/2001-01-01#p1'),
    'law/harbour-law/2/2001-01-01#p1',
  );
  assert.equal(lead(reference, 'law/harbour-law/7#p9'), 'law/harbour-law/1#how');
  assert.equal(lead(reference, 'law/harbour-law/7#p7'), undefined);
  assert.equal(
    lead(reference, 'akn/cn/act/2001-01-01/harbour-law/eng@2001-01-01/!main~art_7'),
    'law/harbour-law/2/2001-01-01',
  );
});
test('other names lead on after their page has moved', () => {
  const reference = kept({
    changes: edit('law/harbour-law/index.mdx', 'shortZh:', 'nickname: hl\nshortZh:'),
    moves: [move('law/harbour-law/7', 'law/harbour-law/2')],
  });
  assert.equal(lead(reference, 'hl/7'), 'law/harbour-law/2');
  assert.equal(lead(reference, 'hl/9'), undefined);
});
test('a redirecting page knows where the whole went and which places went elsewhere', () => {
  const reference = kept({
    moves: [
      move('concepts/beacon', 'concepts/lamp'),
      move('concepts/beacon#how', 'law/harbour-law/1#how'),
    ],
    more: ['/concepts/beacon/', '/concepts/beacon/#how'],
  });
  assert.deepEqual(
    redirectsOf(reference).find(({ from }) => from === 'concepts/beacon'),
    { from: 'concepts/beacon', to: 'concepts/lamp', anchors: { how: 'law/harbour-law/1#how' } },
  );
  assert.deepEqual(lostAddresses(reference), []);
  assert.deepEqual(found(reference, 'move'), []);
});
test('a place taken out of a page that stands goes on answering there', () => {
  const reference = kept({
    moves: [move('concepts/lamp#shade', 'concepts/lamp')],
    more: ['/concepts/lamp/#shade'],
  });
  assert.deepEqual(lostAddresses(reference), []);
  assert.deepEqual(
    movedPlaces(reference, 'concepts/lamp').map(({ anchor, to }) => [anchor, to]),
    [['shade', 'concepts/lamp']],
  );
});
test('a withdrawal keeps every anchor of its page, and those of the dated pages below it', () => {
  const reference = kept({
    withdrawn: [gone('law/harbour-law/2.mdx')],
    changes: { 'law/harbour-law/2.mdx': undefined, 'law/harbour-law/2/2001-01-01.mdx': undefined },
  });
  assert.deepEqual(lostAddresses(reference), []);
  assert.deepEqual(anchorsOfWithdrawn(reference, reference.withdrawn[0]!), [
    'p1',
    'p1-i1',
    'p1-i2',
    'p1-t1',
    'p2',
    'p2-t1',
  ]);
  assert.equal(lead(reference, 'law/harbour-law/2/2011-05-01#p2'), 'law/harbour-law/2#p2');
});

test('moves: from an address that exists, to nothing, twice, in a circle', () => {
  const says = (moves: PlacedMove[], words: RegExp, line: number) => {
    const [finding, ...rest] = found(kept({ moves }), 'move');
    assert.equal(rest.length, 0);
    assert.equal(finding!.file, 'content/moves.yaml');
    assert.equal(finding!.line, line);
    assert.match(`${finding!.problem} ${finding!.remedy}`, words);
  };
  says(
    [move('concepts/lamp', 'law/harbour-law/1', 4)],
    /concepts\/lamp still exists.*npm run move/,
    4,
  );
  says(
    [move('law/harbour-law/1#p1', 'law/harbour-law/2#p1', 5)],
    /law\/harbour-law\/1#p1 still exists/,
    5,
  );
  says(
    [move('concepts/beacon', 'concepts/lantern', 6)],
    /moves to concepts\/lantern, where nothing answers/,
    6,
  );
  says(
    [move('concepts/beacon', 'concepts/lamp', 2), move('concepts/beacon', 'law/harbour-law/1', 6)],
    /moved once already, in line 2/,
    6,
  );
  assert.deepEqual(
    found(
      kept({ moves: [move('concepts/a', 'concepts/b', 2), move('concepts/b', 'concepts/a', 6)] }),
      'move',
    ).map(({ problem }) => problem),
    ['concepts/a moves in a circle.', 'concepts/b moves in a circle.'],
  );
});
test('withdrawals: of a page that stands, with a successor that is not there, with a dead link', () => {
  const says = (withdrawn: ReturnType<typeof gone>, words: RegExp) => {
    const findings = found(kept({ withdrawn: [withdrawn] }), 'withdrawn-page');
    assert.equal(findings.length, 1);
    assert.match(`${findings[0]!.problem} ${findings[0]!.remedy}`, words);
  };
  says(gone('concepts/lamp.mdx'), /withdrawn and still exists/);
  says(
    gone('concepts/beacon.mdx', 'successors: [concepts/lampp]\n'),
    /no page or place has the id concepts\/lampp/i,
  );
  says(gone('concepts/beacon.mdx', 'successors: [concepts/beacon]\n'), /itself as its successor/);
  says(
    gone('concepts/beacon.mdx', '', '[x](/concepts/never/)\n'),
    /links concepts\/never, which never answered/,
  );
  assert.deepEqual(
    found(
      kept({ withdrawn: [gone('concepts/beacon.mdx', 'successors: [concepts/lamp]\n')] }),
      'withdrawn-page',
    ),
    [],
  );
});
test('a link to what has moved or was withdrawn is told where to go', () => {
  const changes = edit('law/harbour-law/1.mdx', '/concepts/lamp/', '/concepts/beacon/');
  const moved = found(
    kept({ changes, moves: [move('concepts/beacon', 'concepts/lamp')] }),
    'unresolved-link',
  );
  assert.match(
    `${moved[0]!.problem} ${moved[0]!.remedy}`,
    /concepts\/beacon has moved\. Write concepts\/lamp\./,
  );
  const withdrawn = found(
    kept({ changes, withdrawn: [gone('concepts/beacon.mdx', 'successors: [concepts/lamp]\n')] }),
    'unresolved-link',
  );
  assert.match(
    `${withdrawn[0]!.problem} ${withdrawn[0]!.remedy}`,
    /was withdrawn\. Name concepts\/lamp/,
  );
});
test('a short name that is another’s, or an address already', () => {
  const named = (nickname: string) =>
    found(
      kept({
        changes: edit('law/harbour-law/index.mdx', 'shortZh:', `nickname: ${nickname}\nshortZh:`),
      }),
      'alias',
    );
  assert.match(named('about')[0]!.problem, /about is already an address/);
  assert.match(named('concepts')[0]!.problem, /concepts is already an address/);
  assert.deepEqual(named('hl'), []);
  const twice = kept({
    changes: {
      ...edit('law/harbour-law/index.mdx', 'shortZh:', 'nickname: hl\nshortZh:'),
      'law/river-law/index.mdx': files['law/harbour-law/index.mdx']!.replace(
        'Harbour Law of Nowhere',
        'River Law',
      ).replace('shortZh:', 'nickname: hl\nshortZh:'),
    },
  });
  assert.match(found(twice, 'alias')[0]!.problem, /hl is also that of/);
});
test('one loss is one finding, with all that went with it and what to do', () => {
  const lost = found(
    kept({
      changes: {
        'law/harbour-law/2.mdx': undefined,
        'law/harbour-law/2/2001-01-01.mdx': undefined,
      },
    }),
    'stale-published',
  );
  assert.equal(lost.length, 1);
  assert.match(
    lost[0]!.problem,
    /^\/law\/harbour-law\/2\/ was published and no longer answers\. With it went 19 more addresses\.$/,
  );
  assert.match(
    lost[0]!.remedy,
    /npm run move -- law\/harbour-law\/2 .*npm run withdraw -- law\/harbour-law\/2/,
  );
  const place = found(kept({ more: ['/concepts/lamp/#shade'] }), 'stale-published');
  assert.match(place[0]!.remedy, /npm run move -- concepts\/lamp#shade/);
});

test('no page of the reference can go without a move or a withdrawal', () => {
  const content = wholeContent();
  // A page that was never published may go as it came.
  const published = new Set(content.published);
  const pages = content.entries.filter(({ id }) => published.has(`/${id}/`));
  const chosen = new Set(
    [...Map.groupBy(pages, ({ kind }) => kind).values()].map(([first]) => first!),
  );
  // Fifteen more, spread over the whole.
  for (let i = 0; i < 15; i++) chosen.add(pages[Math.floor((i * pages.length) / 15)]!);
  assert.ok(chosen.size > 15);
  for (const entry of chosen) {
    const entries = content.entries.filter((other) => other !== entry);
    const without = (more: Partial<typeof content>) =>
      assemble({ ...content, ...more, entries }, staticPages);
    // The one rule that is asked: all of them over the whole content take half a second a page.
    const removed = stalePublished.check(without({}));
    assert.ok(removed.length > 0, entry.id);
    assert.ok(
      removed.some(({ problem }) => problem.startsWith(`/${entry.id}/ was published`)),
      entry.id,
    );
    const withdrawn = gone(entry.file.replace(/^content./, '').replaceAll('\\', '/'));
    const left = without({ withdrawn: [withdrawn] });
    // Where a law goes, its articles have nothing to stand in: rules of the law say so.
    if (entry.kind !== 'instrument') assert.deepEqual(lostAddresses(left), [], entry.id);
  }
});

test('a page that stands keeps its places: one that is missing there has not moved with the page', () => {
  const reference = kept({
    moves: [move('law/harbour-law/2', 'law/harbour-law/1')],
    more: ['/law/harbour-law/2/#how', '/law/harbour-law/2/2001-01-01/#p1-t2'],
  });
  // Each place exists on the page that the move names, and is lost all the same.
  assert.ok(reference.anchors.get('law/harbour-law/1')?.has('how'));
  assert.equal(lead(reference, 'law/harbour-law/2#how'), undefined);
  assert.equal(lead(reference, 'law/harbour-law/2/2001-01-01#p1-t2'), undefined);
  assert.deepEqual(lostAddresses(reference), [
    '/law/harbour-law/2/#how',
    '/law/harbour-law/2/2001-01-01/#p1-t2',
  ]);
});

/** The fixture with its wordings recorded as they stand, then changed. */
function recorded(
  changes: Record<string, string | undefined>,
  corrections: Reference['corrections'] = [],
  more: string[] = [],
  moves: PlacedMove[] = [],
): Reference {
  const lines = [...newLines(fixture().reference), ...more];
  const publishedWordings = lines.map((text, i) => ({
    id: text.split(' ')[0]!,
    digest: text.split(' ')[1]!,
    corrected: text.split(' ')[2],
    line: i + 1,
  }));
  return { ...fixture(changes).reference, corrections, publishedWordings, moves };
}
const correction = {
  date: '2026-04-01',
  page: 'law/harbour-law/1/2001-01-01#p1',
  was: 'x',
  is: 'y',
  why: 'z',
  touched: [],
};
const changed = edit(
  'law/harbour-law/1.mdx',
  'not more than three years',
  'not more than four years',
);

test('every dated wording is recorded, and the end of those that were replaced', () =>
  assert.deepEqual(
    newLines(fixture().reference).map((line) => line.split(' ')[0]),
    [
      'law/harbour-law/1/2001-01-01',
      'law/harbour-law/2/2001-01-01',
      'law/harbour-law/2/2001-01-01#end',
      'law/harbour-law/2/2011-05-01',
    ],
  ));
test('a published wording that changes is found: a word, a figure, the act, the last day', () => {
  for (const changes of [
    changed,
    edit('law/harbour-law/1.mdx', 'maxMonths: 84', 'maxMonths: 96'),
    edit('law/harbour-law/2/2001-01-01.mdx', 'effect: The range rose.', 'effect: The range fell.'),
    edit('law/harbour-law/2.mdx', 'drawing a false chart', 'drawing a wrong chart'),
  ]) {
    const findings = found(recorded(changes), 'changed-wording');
    assert.equal(findings.length, 1, JSON.stringify(changes).slice(0, 80));
    assert.match(
      findings[0]!.remedy,
      /Restore it.*corrections\.yaml.*npm run publish-addresses.*inForceFrom/,
    );
  }
});
test('search names, links, anatomy, explanation, notes and the day of comparison may be improved', () => {
  const better = [
    edit(
      'law/harbour-law/1.mdx',
      'updated: 2026-01-01',
      'updated: 2026-02-01\naliases: [buoys]\nrelated: [concepts/lamp]',
    ),
    edit('law/harbour-law/1.mdx', 'comparedOn: 2026-01-01', 'comparedOn: 2026-03-01'),
    edit('law/harbour-law/1.mdx', 'See []', 'Compare []'),
    edit(
      'law/harbour-law/1.mdx',
      'maxMonths: 84 }]',
      'maxMonths: 84 }]\n        note: Seldom imposed.',
    ),
    edit(
      'law/harbour-law/1.mdx',
      '{ role: threshold, zh: 情节严重, en: circumstances are serious }',
      '{ role: threshold, zh: 情节严重, en: circumstances are serious, concept: concepts/lamp }',
    ),
    edit(
      'law/harbour-law/2/2001-01-01.mdx',
      'howKnown: A public copy.',
      'howKnown: Two public copies.',
    ),
  ];
  for (const changes of better) assert.deepEqual(found(recorded(changes), 'changed-wording'), []);
});
test('a correction lets a new digest be appended; the old one stays; without a correction none may', () => {
  const pending = recorded(changed, [correction]);
  assert.deepEqual(found(pending, 'changed-wording'), []);
  assert.match(
    found(pending, 'corrected-wording')[0]!.problem,
    /corrected on 1 April 2026 and is not recorded yet/,
  );
  const [line, ...rest] = newLines(pending);
  assert.equal(rest.length, 0);
  assert.match(line!, /^law\/harbour-law\/1\/2001-01-01 sha256-[0-9a-f]{64} 2026-04-01$/);
  const after = recorded(changed, [correction], [line!]);
  assert.deepEqual([...found(after, 'changed-wording'), ...found(after, 'corrected-wording')], []);
  assert.match(
    found(recorded(changed, [], [line!]), 'changed-wording')[0]!.problem,
    /answers to no correction/,
  );
  // A correction is used once: the next change needs another.
  assert.equal(
    found(
      recorded(edit('law/harbour-law/1.mdx', 'three years', 'five years'), [correction], [line!]),
      'changed-wording',
    ).length,
    1,
  );
});
test('a move is no change of a wording', () => {
  const moved = {
    'law/harbour-law/1.mdx': undefined,
    'law/harbour-law/3.mdx': files['law/harbour-law/1.mdx']!,
  };
  const reference = recorded(moved, [], [], [move('law/harbour-law/1', 'law/harbour-law/3')]);
  assert.deepEqual(found(reference, 'changed-wording'), []);
  assert.deepEqual(newLines(reference), []);
});
