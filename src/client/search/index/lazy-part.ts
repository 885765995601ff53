/** The lazily loaded part of the search: full text and fuzzy matches. */
export { TextSearch } from '../match/by-text.ts';
export { Spelling } from '../query/spelling.ts';
