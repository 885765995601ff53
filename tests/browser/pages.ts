/** One page of each kind. */
export const onePageOfEachKind = [
  '/', '/article/', '/law/', '/law/criminal-law/', '/law/criminal-law/111/', '/law/criminal-law/431/1997-10-01/', '/offences/espionage/', '/factors/severity-of-the-leak/', '/penalties/death-with-reprieve/',
  '/concepts/state-secret/', '/procedure/death-penalty-review/', '/claims/military-secrets-tariff/', '/cases/huang-yu-wife/', '/guides/how-a-death-sentence-for-espionage-becomes-possible/', '/claims/', '/cases/', '/matrix/', '/a-z/', '/search/?q=espionage', '/cite/#c=Article%20111%20espionage', '/about/', '/data/', '/data/search-quality/', '/404.html',
];
