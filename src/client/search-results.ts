/** <search-results>: the whole answer on the search page, grouped by kind, best group first. */
import { describe, element } from './render-hit.ts';
import type { Answer, Hit } from './search-engine.ts';

class SearchResults extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('answer', (event) => this.#render((event as CustomEvent<Answer | undefined>).detail));
  }

  #render(answer: Answer | undefined): void {
    this.replaceChildren();
    if (!answer) return;
    if (answer.notice) this.append(element('p', 'notice', answer.notice));
    if (answer.hits.length === 0 && !answer.notice) this.append(element('p', '', 'No confident answer. Try another word or an article number, or look in the A–Z.'));
    for (const [kind, hits] of Map.groupBy(answer.hits, (hit) => hit.record.kind)) {
      this.append(element('h2', '', `${kind} · ${hits.length}`), this.#list(hits, answer.words));
    }
  }

  #list(hits: Hit[], words: readonly string[]): HTMLElement {
    return element('ol', '', ...hits.map((hit) => {
      const { title, line, reason, url } = describe(hit, words);
      const link = element('a', '', title) as HTMLAnchorElement;
      link.href = url;
      return element('li', '', link, line, reason);
    }));
  }
}

customElements.define('search-results', SearchResults);
