/** citeproc has no types of its own; what the tests call is declared here. */
declare module 'citeproc' {
  interface System {
    /** The XML of a locale by its name, `en-GB`; false where there is none. */
    retrieveLocale(name: string): string | false;
    retrieveItem(id: string): Record<string, unknown>;
  }
  export class Engine {
    constructor(system: System, style: string);
    setOutputFormat(format: 'text' | 'html'): void;
    updateItems(ids: string[]): void;
    /** The ids and the entries of the bibliography, in one order; false where a style has none. */
    makeBibliography(): [{ entry_ids: [string][] }, string[]] | false;
    /** A citation as it stands in the text or in a note. */
    makeCitationCluster(items: { id: string }[]): string;
  }
  export default { Engine };
}
