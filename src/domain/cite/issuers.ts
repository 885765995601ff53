/** Who made the law, in Chinese and as American law reviews shorten it. */

interface Issuer {
  zh: string;
  /**
   * As the Bluebook shortens it. The first two are in published guides to citing Chinese law; the
   * rest follow its general table of abbreviations.
   */
  short: string;
}

const issuers: Readonly<Record<string, Issuer>> = {
  "National People's Congress": { zh: '全国人民代表大会', short: 'Nat’l People’s Cong.' },
  "Standing Committee of the National People's Congress": {
    zh: '全国人民代表大会常务委员会',
    short: 'Standing Comm. Nat’l People’s Cong.',
  },
  'State Council': { zh: '国务院', short: 'St. Council' },
  'Central Military Commission': { zh: '中央军事委员会', short: 'Cent. Mil. Comm’n' },
  "Supreme People's Court": { zh: '最高人民法院', short: 'Sup. People’s Ct.' },
  "Supreme People's Procuratorate": { zh: '最高人民检察院', short: 'Sup. People’s Proc.' },
  'Ministry of State Security': { zh: '国家安全部', short: 'Ministry of State Sec.' },
  'National Supervision Commission': {
    zh: '国家监察委员会',
    short: 'Nat’l Supervision Comm’n',
  },
  'National Administration of State Secrets Protection': {
    zh: '国家保密局',
    short: 'Nat’l Admin. of State Secrets Prot.',
  },
  'Ministry of Public Security': { zh: '公安部', short: 'Ministry of Pub. Sec.' },
  "General Political Department of the People's Liberation Army": {
    zh: '中国人民解放军总政治部',
    short: 'Gen. Pol. Dep’t of the PLA',
  },
};

/** Follows the issuer of a law where the dates of the data are those of an amendment of it. */
const amending = '; amended by its Standing Committee';

/** The issuers of an instrument, one by one, and whether its dates are those of an amendment. */
export function issuersOf(issuer: string): {
  names: { en: string; zh: string | undefined; short: string }[];
  amended: boolean;
} {
  const amended = issuer.endsWith(amending);
  const list = (amended ? issuer.slice(0, -amending.length) : issuer).split('; ');
  return {
    amended,
    names: list.map((name) => ({
      en: name.replaceAll("'", '’'),
      zh: issuers[name]?.zh,
      short: issuers[name]?.short ?? name.replaceAll("'", '’'),
    })),
  };
}

/** In English: “State Council and Central Military Commission”. */
export function issuerInEnglish(issuer: string): string {
  const { names, amended } = issuersOf(issuer);
  return (
    names.map(({ en }) => en).join(' and ') +
    (amended ? ', as amended by its Standing Committee' : '')
  );
}

/** As American law reviews shorten it. */
export function issuerInShort(issuer: string): string {
  const { names, amended } = issuersOf(issuer);
  return (
    names.map(({ short }) => short).join(' & ') +
    (amended ? ', as amended by its Standing Comm.' : '')
  );
}

/** In Chinese, separated by `between`; empty where one is not in the table. */
export function issuerInChinese(issuer: string, between: string): string {
  const { names } = issuersOf(issuer);
  return names.every(({ zh }) => zh) ? names.map(({ zh }) => zh).join(between) : '';
}
