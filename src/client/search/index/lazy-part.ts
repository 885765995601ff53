/** What is fetched on need: the search of the text, and near spellings with Fuse. */
export { TextSearch } from '../match/by-text.ts';
export { Spelling } from '../query/spelling.ts';
