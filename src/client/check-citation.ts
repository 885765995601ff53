/**
 * <check-citation>: reads what is pasted and shows the findings. The state is in the address,
 * behind #.
 */
import { longestInAddress, readHash, writeHash } from './check/address.ts';
import { cardView } from './check/card-view.ts';
import { digestsOf } from './check/digests.ts';
import { checkerFor, chineseOf, type Addresses } from './check/load.ts';
import { phraseView } from './check/phrase-view.ts';
import { element, part } from './dom.ts';
import { loadSearch } from './search/load.ts';

/** The search reads no more of a phrase. */
const longestPhrase = 200;

class CheckCitation extends HTMLElement {
  #field!: HTMLTextAreaElement;
  #results!: HTMLElement;
  #status!: HTMLElement;
  #turn = 0;

  connectedCallback(): void {
    const form = part(this, 'form');
    this.#field = part(this, 'textarea');
    this.#results = part(this, '.check-results');
    this.#status = part(this, '[role=status]');
    form.hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#remember();
      void this.#check(true);
    });
    form.addEventListener('reset', () => {
      history.replaceState(null, '', location.pathname + location.search);
      this.#clear();
    });
    this.#field.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit();
    });
    // What is pasted into an empty field is checked at once; the reader stays in the field.
    this.#field.addEventListener(
      'paste',
      () =>
        this.#field.value === '' &&
        setTimeout(() => {
          this.#remember();
          void this.#check(false);
        }),
    );
    addEventListener('hashchange', () => this.#fromAddress(true));
    addEventListener('popstate', () => this.#fromAddress(false));
    this.#fromAddress(false);
  }

  #fromAddress(focus: boolean): void {
    const text = readHash(location.hash);
    if (text === undefined) {
      this.#field.value = '';
      this.#clear();
      return;
    }
    if (text === this.#field.value && !this.#results.hidden) return;
    this.#field.value = text;
    void this.#check(focus);
  }

  /** Each check is a step of its own, so that Back leads through the earlier ones. */
  #remember(): void {
    const hash = writeHash(this.#field.value);
    if (hash === location.hash) return;
    history.pushState(null, '', location.pathname + location.search + hash);
  }

  #clear(): void {
    this.#turn++;
    this.#results.hidden = true;
    this.#status.textContent = '';
  }

  /** Check what stands in the field; an outcome that has been overtaken is dropped. */
  async #check(focus: boolean): Promise<void> {
    const text = this.#field.value;
    if (text.trim() === '') return this.#clear();
    const turn = ++this.#turn;
    this.#status.textContent = '';
    const cards = await this.#findings(text).catch((): HTMLElement[] => [
      element(
        'p',
        '',
        'The texts could not be loaded. Check the connection and press Check again, or use the list below.',
      ),
    ]);
    if (turn !== this.#turn) return;
    if (text.length > longestInAddress)
      cards.push(
        element('p', 'small', 'The text is too long for the address; this check cannot be linked.'),
      );
    part(this.#results, '.cards-of-check').replaceChildren(...cards);
    this.#results.hidden = false;
    const findings = cards.filter(({ localName }) => localName === 'article').length;
    const [first] = cards;
    this.#status.textContent =
      first && findings === 1
        ? `1 finding: ${part(first, 'h3').textContent}`
        : `${findings} findings`;
    if (focus) part(this.#results, 'h2').focus();
  }

  async #findings(text: string): Promise<HTMLElement[]> {
    const { texts, chinese, index, origin = '' } = this.dataset;
    const addresses: Addresses = { texts: texts!, chinese };
    const [checker, digests] = await Promise.all([checkerFor(text, addresses), digestsOf(text)]);
    const { cards, rest } = checker.check(text, digests);
    const shown = { places: checker.resolver, chinese: await chineseOf(chinese), origin };
    const views = cards.map((card, n) => cardView(card, n + 1, shown));
    if (rest.trim() === '' && cards.length > 0) return views;
    const answer = await loadSearch(index!).then((search) =>
      search.search((rest || text).slice(0, longestPhrase), true),
    );
    const phrase = phraseView(answer, cards.length === 0);
    return phrase ? [...views, phrase] : views;
  }
}

customElements.define('check-citation', CheckCitation);
