/**
 * The kinds of page. One row says everything that is constant about a kind; where files lie, which
 * ids there are, which pages list them and what they are called follow from it. It imports nothing,
 * so that the browser can read it too.
 */

/** What is constant about a kind. */
export interface KindRow {
  /**
   * The form of its ids, which are also the paths of its pages: a folder of `content/`, then what
   * stands in each further part. No two kinds share a form.
   */
  ids: `${string}/<${string}>`;
  /**
   * True where the file of `a/b` is `a/b/index.mdx`, because files of other kinds lie in the folder
   * `a/b`.
   */
  isFolder?: true;
  /** Its name in running text: one of them, and several. */
  one: string;
  several: string;
  /** The heading above some of them, in results and lists. */
  heading: string;
  /** What a page of the kind is, where one that was withdrawn is told about: “It was …”. */
  page: string;
  /**
   * The page at the folder’s address that lists them: its title and its first sentence. None where
   * another page does.
   */
  listing?: { title: string; lead: string };
  /** What `/data/reference.json` holds of them, where it lists them as they are written. */
  data?: string;
  /** The type of their pages in the vocabulary of schema.org. */
  schemaType: string;
  /** What the search adds to their rank: explanations come before texts, texts before reports. */
  searchPrior: number;
}

export const kindTable = {
  instrument: {
    ids: 'law/<instrument>',
    isFolder: true,
    one: 'instrument',
    several: 'instruments',
    heading: 'Instruments',
    page: 'the page of an instrument',
    listing: {
      title: 'Law',
      lead:
        'The laws, interpretations and rules behind the discussion, each with its articles ' +
        'as held here.',
    },
    schemaType: 'Legislation',
    searchPrior: 0,
  },
  provision: {
    ids: 'law/<instrument>/<article>',
    one: 'provision',
    several: 'provisions',
    heading: 'Provisions',
    page: 'the page of a provision',
    schemaType: 'Legislation',
    searchPrior: 0,
  },
  version: {
    ids: 'law/<instrument>/<article>/<YYYY-MM-DD>',
    one: 'earlier wording',
    several: 'earlier wordings',
    heading: 'Versions',
    page: 'an earlier wording of a provision',
    schemaType: 'LegislationObject',
    searchPrior: -0.1,
  },
  offence: {
    ids: 'offences/<name>',
    one: 'offence',
    several: 'offences',
    heading: 'Offences',
    page: 'the page of an offence',
    listing: {
      title: 'Offences',
      lead:
        'The crimes that the discussion is about: who, what, to whom, with what mind, and ' +
        'what each brings.',
    },
    schemaType: 'DefinedTerm',
    searchPrior: 0.08,
  },
  factor: {
    ids: 'factors/<name>',
    one: 'factor',
    several: 'factors',
    heading: 'Factors',
    page: 'the page of a factor',
    listing: {
      title: 'Factors',
      lead:
        'What moves a sentence: the three factors the lawyer named, the finer ones inside ' +
        'them, and those left out.',
    },
    data: 'What moves a sentence.',
    schemaType: 'DefinedTerm',
    searchPrior: 0.08,
  },
  penalty: {
    ids: 'penalties/<name>',
    one: 'penalty',
    several: 'penalties',
    heading: 'Penalties',
    page: 'the page of a penalty',
    listing: {
      title: 'Penalties',
      lead: 'The kinds of punishment: what each is, how long it lasts, who decides and what follows.',
    },
    data: 'Kinds of punishment.',
    schemaType: 'DefinedTerm',
    searchPrior: 0.08,
  },
  concept: {
    ids: 'concepts/<name>',
    one: 'concept',
    several: 'concepts',
    heading: 'Concepts',
    page: 'the page of a concept',
    listing: {
      title: 'Concepts',
      lead: 'The terms, in Chinese and English, and what they mean in law.',
    },
    data: 'Terms and what they mean in law.',
    schemaType: 'DefinedTerm',
    searchPrior: 0.07,
  },
  procedure: {
    ids: 'procedure/<name>',
    one: 'step of procedure',
    several: 'steps of procedure',
    heading: 'Procedure',
    page: 'the page of a step of procedure',
    listing: {
      title: 'Procedure',
      lead: 'The steps between suspicion and the execution of a sentence.',
    },
    data: 'Steps between suspicion and the execution of a sentence.',
    schemaType: 'Article',
    searchPrior: 0.08,
  },
  claim: {
    ids: 'claims/<name>',
    one: 'claim',
    several: 'claims',
    heading: 'Claims',
    page: 'a claim of the article',
    listing: {
      title: 'Claims',
      lead: 'What the news report says, one statement at a time, measured against the law.',
    },
    data: 'What the news report says, one statement at a time, with a verdict.',
    schemaType: 'ClaimReview',
    searchPrior: -0.12,
  },
  case: {
    ids: 'cases/<name>',
    one: 'case',
    several: 'cases',
    heading: 'Cases',
    page: 'the page of a case',
    listing: {
      title: 'Cases',
      lead:
        'Publicly reported cases. They are not a sample: publicised cases lean to the ' +
        'gravest, and no rate can be drawn from them.',
    },
    data: 'Publicly reported cases, one person each.',
    schemaType: 'Article',
    searchPrior: 0,
  },
  guide: {
    ids: 'guides/<name>',
    one: 'guide',
    several: 'guides',
    heading: 'Guides',
    page: 'a guide',
    listing: {
      title: 'Guides',
      lead: 'Longer explanations that put the pieces together.',
    },
    data: 'Longer explanations: the question and the short answer.',
    schemaType: 'Article',
    searchPrior: -0.08,
  },
} as const satisfies Readonly<Record<string, KindRow>>;

export type Kind = keyof typeof kindTable;

/** Every kind, in the order of the table. */
export const kinds = /* @__PURE__ */ Object.keys(kindTable) as readonly Kind[];

type Rows = typeof kindTable;
/** The folder that the ids of a kind begin with. */
export type FolderOf<K extends Kind> = Rows[K]['ids'] extends `${infer Folder}/${string}`
  ? Folder
  : never;
/** The kinds that a page at the address of their folder lists. */
export type ListedKind = {
  [K in Kind]: Rows[K] extends { listing: object } ? K : never;
}[Kind];

/** The row of a kind, for what only some rows have. */
const rowOf = (kind: Kind): KindRow => kindTable[kind];

export const folderOf = <K extends Kind>(kind: K): FolderOf<K> =>
  kindTable[kind].ids.slice(0, kindTable[kind].ids.indexOf('/')) as FolderOf<K>;

/** The folders of `content/` that hold pages, each once. */
export const kindFolders = (): string[] => [...new Set(kinds.map(folderOf))];

export const isListed = (kind: Kind): kind is ListedKind => rowOf(kind).listing !== undefined;

/** The kinds that have a page that lists them. */
export const listedKinds = (): ListedKind[] => kinds.filter(isListed);

/**
 * The kind that the page at the address of a folder lists; undefined where there is no such page.
 */
export const kindListedAt = (folder: string): ListedKind | undefined =>
  listedKinds().find((kind) => folderOf(kind) === folder);

/** One part of an id. */
const part = '[a-z0-9][a-z0-9-]*';

/** The form of a kind’s ids with something in place of what stands in the parts. */
const filled = (kind: Kind, by: string): string => kindTable[kind].ids.replaceAll(/<[^>]+>/g, by);

/** What the ids of a kind look like, without an anchor. */
export const idPattern = (kind: Kind): RegExp => new RegExp(`^${filled(kind, part)}$`);

/**
 * What every id of a page of content looks like, whether there is such a page or not, with or
 * without an anchor.
 */
export const anyIdPattern = (): RegExp =>
  new RegExp(`^(${kindFolders().join('|')})(/${part})+(#[a-z][a-z0-9-]*)?$`);

/** The file of a page, below `content/`. */
export const fileOfPage = (kind: Kind, id: string): string =>
  `${id}${rowOf(kind).isFolder ? '/index' : ''}.mdx`;

/** The id of the page that a file below `content/` holds. */
export const idOfFile = (path: string): string => path.replace(/(\/index)?\.mdx$/, '');

/** The glob of the files of a kind, below `content/`. */
export const filePattern = (kind: Kind): string =>
  rowOf(kind).isFolder
    ? fileOfPage(kind, filled(kind, '*'))
    : filled(kind, '*').replace(/\*$/, '!(index).mdx');

/**
 * The kind of a file below `content/` by its place, or undefined where no kind belongs. Its name is
 * not looked at.
 */
export function kindOfFile(path: string): Kind | undefined {
  const isIndex = path.endsWith('/index.mdx');
  const parts = idOfFile(path).split('/');
  return kinds.find(
    (kind) =>
      folderOf(kind) === parts[0] &&
      kindTable[kind].ids.split('/').length === parts.length &&
      (rowOf(kind).isFolder ?? false) === isIndex,
  );
}

/**
 * All kinds: those named, in that order, then the others in the order of the table, so that none
 * can be left out.
 */
export const kindsFrom = (...first: readonly Kind[]): Kind[] => [...new Set([...first, ...kinds])];
