/**
 * Synonyms. The groups are searched as one string: most are never asked for, so no map of all of
 * them is built.
 */

/** Synonyms by token. */
export class Synonyms {
  /** One group a line, each token between spaces. */
  readonly #groups: string;
  readonly #known = new Map<string, ReadonlySet<string> | undefined>();

  /** Groups of tokens between spaces. */
  constructor(groups: readonly string[]) {
    this.#groups = groups.map((group) => ` ${group} `).join('\n');
  }

  has(token: string): boolean {
    return this.get(token) !== undefined;
  }

  /** The synonyms of a token, in the order of the groups; undefined where it is in none. */
  get(token: string): ReadonlySet<string> | undefined {
    if (!this.#known.has(token)) this.#known.set(token, this.#find(token));
    return this.#known.get(token);
  }

  #find(token: string): ReadonlySet<string> | undefined {
    let found: Set<string> | undefined;
    for (
      let at = this.#groups.indexOf(` ${token} `);
      at >= 0;
      at = this.#groups.indexOf(` ${token} `, at + 1)
    ) {
      const end = this.#groups.indexOf('\n', at);
      const group = this.#groups.slice(
        this.#groups.lastIndexOf('\n', at) + 1,
        end < 0 ? undefined : end,
      );
      found ??= new Set();
      for (const other of group.trim().split(' ')) if (other !== token) found.add(other);
    }
    return found;
  }
}
