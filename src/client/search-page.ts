/**
 * <search-page>: the whole answer in the page, by kind; what is asked and what is shown stand in
 * the address.
 */
import { cut, readAsked, writeAsked } from './search-view/query-in-address.ts';
import { Asking, type Outcome } from './search-view/typeahead.ts';
import { found, stateView } from './search-view/messages.ts';
import { remember } from './search-view/recent-searches.ts';
import { chosenOf, resultsView } from './search-view/results-view.ts';
import type { Answer, Hit } from './search/answer.ts';
import { part } from './dom.ts';

class SearchPage extends HTMLElement {
  #input!: HTMLInputElement;
  #results!: HTMLElement;
  #filter!: HTMLFieldSetElement;
  #asking!: Asking;
  #answer: Answer | undefined;
  /** Whether the address of now is one to come back to: the next change makes a new one. */
  #settled = true;
  /** The query whose answer is shown. */
  #shown: string | undefined;
  /** Whether Enter was pressed before its answer came. */
  #awaited = false;

  connectedCallback(): void {
    this.#input = part(this, 'input[name=q]');
    this.#results = part(this, 'search-results');
    this.#filter = part(this, 'fieldset');
    // Registered before the search listens, so that the address is written before the answer comes.
    for (const change of ['input', 'compositionend'])
      this.#input.addEventListener(
        change,
        (event) => !(event as InputEvent).isComposing && this.#typed(),
      );
    this.#input.addEventListener('change', () => (this.#settled = true));
    this.#asking = new Asking({
      input: this.#input,
      address: this.dataset['index']!,
      whole: true,
      status: part(this, '[role=status]'),
      show: (outcome) => this.#show(outcome),
    });
    this.#input.form!.addEventListener('submit', (event) => this.#submit(event));
    this.#filter.addEventListener('change', () => this.#chosen());
    window.addEventListener('popstate', () => this.#read());
    this.#read();
  }

  get #boxes(): HTMLInputElement[] {
    return [...this.#filter.querySelectorAll('input')];
  }

  get #kinds(): Hit['kind'][] {
    return this.#boxes.filter((box) => box.checked).map((box) => box.value as Hit['kind']);
  }

  #read(): void {
    const { query, kinds } = readAsked(location.search);
    this.#settled = true;
    this.#input.value = query;
    for (const box of this.#boxes) box.checked = kinds.includes(box.value as Hit['kind']);
    void this.#asking.ask();
  }

  #typed(): void {
    this.#awaited = false;
    this.#write(this.#settled);
  }

  #write(anew: boolean): void {
    const search = writeAsked({ query: this.#input.value, kinds: this.#kinds });
    if (search === location.search) return;
    history[anew ? 'pushState' : 'replaceState'](null, '', search || location.pathname);
    this.#settled = false;
  }

  #chosen(): void {
    this.#write(true);
    this.#settled = true;
    if (!this.#answer) return;
    this.#draw(this.#answer);
    const { hits } = this.#answer;
    this.#asking.announce(`${chosenOf(hits, this.#kinds).length} of ${hits.length} results`);
  }

  /** Enter keeps the search and goes to the first result, now or when it comes. */
  #submit(event: SubmitEvent): void {
    event.preventDefault();
    this.#settled = true;
    remember(cut(this.#input.value));
    this.#awaited = this.#shown !== cut(this.#input.value);
    if (!this.#awaited) this.#goToFirst();
  }

  #goToFirst(): void {
    this.#results.querySelector('a')?.focus();
  }

  #show(outcome: Outcome): void {
    this.#answer = outcome.is === 'answer' ? outcome.answer : undefined;
    const whole = outcome.is === 'answer' && !outcome.more;
    this.#shown = whole ? outcome.query : undefined;
    this.#filter.hidden = !this.#answer || !found(this.#answer);
    if (this.#answer) this.#draw(this.#answer);
    else this.#results.replaceChildren(...stateView(outcome.is));
    if (!this.#awaited || outcome.is === 'loading' || (outcome.is === 'answer' && !whole)) return;
    this.#awaited = false;
    this.#goToFirst();
  }

  /**
   * A kind that is chosen keeps its box even where it has no result, so that it can be given up.
   */
  #draw(answer: Answer): void {
    for (const box of this.#boxes) {
      const count = answer.hits.filter((hit) => hit.kind === box.value).length;
      box.nextElementSibling!.textContent = String(count);
      box.parentElement!.hidden = count === 0 && !box.checked;
    }
    const { activeElement } = document;
    const held =
      activeElement instanceof HTMLAnchorElement && this.#results.contains(activeElement)
        ? activeElement.href
        : undefined;
    this.#results.replaceChildren(...resultsView(answer, this.#kinds));
    // The text may add to an answer while the reader is already among its results.
    if (held) [...this.#results.querySelectorAll('a')].find(({ href }) => href === held)?.focus();
  }
}

customElements.define('search-page', SearchPage);
