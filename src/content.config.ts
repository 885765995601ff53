/**
 * Wiring: which files each kind is loaded from. No schema stands here: Astro only renders the
 * bodies, and stops at the first wrong file with words of its own. Our reader holds every file to
 * its schema and reports all mistakes at once.
 */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { kinds, type Kind } from './schema/index.ts';
import { filePattern, idOfFile } from './schema/kinds.ts';

const collection = <K extends Kind>(kind: K) =>
  defineCollection({
    loader: glob({
      base: './content',
      pattern: filePattern(kind),
      generateId: ({ entry }) => idOfFile(entry),
    }),
  });

export const collections = Object.fromEntries(kinds.map((kind) => [kind, collection(kind)]));
