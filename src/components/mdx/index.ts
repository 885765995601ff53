/** The one map of what an author's Markdown and components become. */
import Ladder from '../legal/Ladder.astro';
import Link from './Link.astro';
import Note from './Note.astro';
import Range from './Range.astro';
import Statute from './Statute.astro';
import Thresholds from '../legal/Thresholds.astro';
import Table from './Table.astro';

/** What bodies may use, and what replaces links and tables. */
export const mdxComponents = { a: Link, table: Table, Ladder, Note, Range, Statute, Thresholds };
