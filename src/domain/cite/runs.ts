/** Text with italics: what a citation is made of, as plain text and as HTML. */

/** A run of text in one face. */
export interface Run {
  text: string;
  italic?: true;
}

/** What a template may list; what is false, undefined or empty leaves no trace. */
export type Piece = string | Run | false | undefined | readonly Piece[];

/** A piece in italics. */
export const italic = (text: string): Run => ({ text, italic: true });

/** Pieces in order, neighbours of one face joined. */
export function runs(...pieces: readonly Piece[]): Run[] {
  const out: Run[] = [];
  const add = (piece: Piece): void => {
    if (!piece) return;
    if (Array.isArray(piece)) return piece.forEach(add);
    const run = typeof piece === 'string' ? { text: piece } : (piece as Run);
    const last = out.at(-1);
    if (!run.text) return;
    if (last && last.italic === run.italic) last.text += run.text;
    else out.push({ ...run });
  };
  add(pieces);
  return out;
}

/** Without italics. */
export const plainText = (list: readonly Run[]): string => list.map(({ text }) => text).join('');

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** As HTML for a clipboard: italics in `<i>`, nothing else. */
export const html = (list: readonly Run[]): string =>
  list
    .map(({ text, italic: slanted }) => {
      const escaped = text.replace(/[&<>]/g, (sign) => entities[sign]!);
      return slanted ? `<i>${escaped}</i>` : escaped;
    })
    .join('');

/** Straight signs of the content in their printed shape: People’s, “Defection”. */
export const printed = (text: string): string =>
  text
    .replace(/"([^"]*)"/g, '“$1”')
    .replace(/(?<=[\p{L}\d])'/gu, '’')
    .replace(/'([^']*)’/g, '‘$1’');

/**
 * A title in double quotation marks; its own become single. `inside` is punctuation that stands
 * before every closing mark.
 */
export const inDouble = (title: string, inside = ''): string => {
  const inner = title.replace(/“/g, '‘').replace(/”/g, '’');
  return title.endsWith('”') ? `“${inner.slice(0, -1)}${inside}’”` : `“${inner}${inside}”`;
};

/** A title in single quotation marks; its own are double as they stand. */
export const inSingle = (title: string): string => `‘${title}’`;

/** A Chinese title in its marks; those of a title within it are the inner ones. */
export const inGuillemets = (zh: string): string =>
  `《${zh.replace(/《/g, '〈').replace(/》/g, '〉')}》`;
