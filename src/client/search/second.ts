/** What is fetched on need: the search of the text, and near spellings with Fuse. */
export { TextSearch } from './by-text.ts';
export { Spelling } from './spelling.ts';
