/** What a rule applies to: war, persons, levels, lengths, and what goes with which condition. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  deniedInclusion,
  ignoresWar,
  leavesOutOthers,
  limitsRights,
  otherDegree,
  otherPair,
} from '../../../../src/domain/check/statements/conditions.ts';

test('a crime of wartime is not one of peace', () => {
  const penal = ['Whoever in wartime supplies the harbour with smoke shall be sentenced'];
  assert.ok(ignoresWar('even in peacetime article 7 punishes it', penal));
  assert.ok(ignoresWar('即使并非战时也构成犯罪', penal));
  assert.ok(!ignoresWar('in peacetime it is not punished', penal));
  assert.ok(!ignoresWar('even in peacetime it is punished', [...penal, 'Whoever smokes']));
});

test('others than officials are not left out where the text names them', () => {
  const text = 'Whoever is not a functionary of the harbour shall be punished likewise.';
  assert.ok(leavesOutOthers('only officials can commit it', text));
  assert.ok(leavesOutOthers('只有国家工作人员才会受罚', text));
  assert.ok(!leavesOutOthers('officials and others can commit it', text));
  assert.ok(!leavesOutOthers('only officials can commit it', 'A functionary who smokes'));
});

test('political rights for a term, where a life sentence takes them for life', () => {
  const text = 'shall be deprived of political rights for life';
  assert.ok(limitsRights('a life sentence takes political rights away for ten years', text));
  assert.ok(limitsRights('判处无期徒刑的，剥夺政治权利十年', text));
  assert.ok(!limitsRights('once a life sentence is reduced, political rights for ten years', text));
});

test('a level goes with the degree of damage that the text gives it', () => {
  const text =
    'at the top secret level disclosure causes especially serious damage; at the highly secret level serious damage; at the secret level damage';
  assert.ok(otherDegree('top secret means serious damage', text));
  assert.ok(otherDegree('机密级国家秘密泄露会造成特别严重的损害', text));
  assert.equal(otherDegree('top secret means especially serious damage', text), undefined);
  assert.equal(otherDegree('a secret-level matter means damage', text), undefined);
});

test('a maximum goes with the period that its item sets', () => {
  const items = [
    'where the maximum is less than five years, five years;',
    'where the maximum is not less than ten years, fifteen years;',
  ];
  assert.ok(otherPair('a maximum of ten years or more lapses after twenty years', items));
  assert.equal(otherPair('a maximum of ten years or more lapses after 15 years', items), undefined);
  assert.equal(otherPair('ten years and twenty years', items), undefined);
});

test('who stands in the text is not left out of it', () => {
  const text = 'officers, soldiers and civilian staff';
  assert.equal(deniedInclusion('条文没有把文职人员写进去', text, ['文职人员']), '文职人员');
  assert.equal(deniedInclusion('it does not cover civilian staff', text, []), 'civilian staff');
  assert.equal(deniedInclusion('it does not cover journalists', text, []), undefined);
  assert.equal(
    deniedInclusion('it does not cover soldiers', `${text}, except soldiers`, []),
    undefined,
  );
});
