/**
 * CSL-JSON printed by citeproc-js, the processor inside Zotero, in the published styles as Debian
 * packages them.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import citeproc, { type Engine } from 'citeproc';
import { installPackages } from './programs.ts';

const folder = '/usr/share/citation-style-language';
const packages = ['citation-style-language-styles', 'citation-style-language-locales'];
const present = (): boolean => existsSync(`${folder}/styles`) && existsSync(`${folder}/locales`);

/** Undefined where the styles are there, or were installed; otherwise a sentence. */
export function missingStyles(): string | undefined {
  if (!present()) installPackages(...packages);
  if (present()) return undefined;
  return `the CSL styles of Debian are not on this machine: install ${packages.join(' and ')}`;
}

/** The state of the styles, as Debian numbers it: `0~20230209.153790a-1`. */
export const stateOfStyles = (): string =>
  spawnSync('dpkg-query', ['-W', '-f', '${Version}', packages[0]!], { encoding: 'utf8' }).stdout;

/** One item of CSL-JSON. */
export type CslItem = Record<string, unknown> & { id: string };

/** Prints items in one style. The items are read once, and each is cited as if it were the first. */
export class StylePrinter {
  readonly #engine: Engine;

  /** `style` is the name of a style’s file without its ending. */
  constructor(style: string, items: readonly CslItem[]) {
    const byId = new Map(items.map((item) => [item.id, item]));
    const system = {
      retrieveLocale: (name: string) => {
        const file = `${folder}/locales/locales-${name}.xml`;
        return existsSync(file) ? readFileSync(file, 'utf8') : false;
      },
      retrieveItem: (id: string) => byId.get(id)!,
    };
    this.#engine = new citeproc.Engine(
      system,
      readFileSync(`${folder}/styles/${style}.csl`, 'utf8'),
    );
    this.#engine.setOutputFormat('text');
    this.#engine.updateItems([...byId.keys()]);
  }

  /** As a note, or in the text in styles that have no notes. */
  note = (id: string): string => this.#engine.makeCitationCluster([{ id }]);

  /** The bibliography, by item. Throws where the style has none. */
  bibliography(): Map<string, string> {
    const made = this.#engine.makeBibliography();
    if (!made) throw new Error('the style has no bibliography');
    const [{ entry_ids: ids }, entries] = made;
    return new Map(ids.map(([id], i) => [id, entries[i]!.trim()]));
  }
}
