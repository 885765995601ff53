/** Wiring: which files each kind is loaded from, and the schema they are held to. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { kinds, patterns, schemas, type Kind } from './schema/index.ts';

const collection = <K extends Kind>(kind: K) =>
  defineCollection({
    loader: glob({
      base: './content',
      pattern: patterns[kind],
      generateId: ({ entry }) => entry.replace(/(\/index)?\.mdx$/, ''),
    }),
    schema: schemas[kind],
  });

export const collections = Object.fromEntries(kinds.map((kind) => [kind, collection(kind)]));
