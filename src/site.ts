/** Facts about the site. Nothing here is computed from today's date. */
export const site = {
  name: 'Secrets & Sentences',
  /** At most 16 characters: the name of the search in a browser's list. */
  shortName: 'PRC secrets law',
  tagline: 'How Chinese law sentences espionage and the leaking of secrets',
  description:
    'An open, searchable, citable reference on how the law of the People’s Republic of China sentences espionage and the leaking of state and military secrets.',
  /** Where the site lives; SITE_URL overrides it for a mirror. */
  origin: (globalThis.process?.env['SITE_URL'] ?? 'https://secrets-and-sentences.example').replace(
    /\/$/,
    '',
  ),
  /**
   * The law is stated as it stood on this day. Each instrument says with what earlier state its text
   * was compared; what came later was looked for and not found.
   */
  lawAsOf: '2026-11-30',
  /** Where the authoritative Chinese text can be read. */
  officialDatabase: 'https://flk.npc.gov.cn/',
  language: 'en',
  /** Of the text, and of the data; statutes are nobody's. */
  license: 'https://creativecommons.org/licenses/by/4.0/',
  dataLicense: 'https://creativecommons.org/publicdomain/zero/1.0/',
} as const;

/** Under what terms the site may be used. */
export const licences = {
  text: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  data: { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
} as const;

/** The navigation in the header, in order. */
export const navigation = [
  { id: 'article', label: 'The article' },
  { id: 'law', label: 'Law' },
  { id: 'offences', label: 'Offences' },
  { id: 'factors', label: 'Factors' },
  { id: 'cases', label: 'Cases' },
  { id: 'matrix', label: 'Matrix' },
  { id: 'cite', label: 'Check a citation' },
] as const;
