/** <site-search>: answers below the field as you type (APG combobox); Enter without a choice goes to the search page. */
import { describe, element } from './render-hit.ts';
import type { Answer } from './search-engine.ts';
import { loadEngine } from './search-index.ts';
import './search-results.ts';

const shown = 8;

class SiteSearch extends HTMLElement {
  #input!: HTMLInputElement;
  #panel!: HTMLElement;
  #list!: HTMLElement;
  #message!: HTMLElement;
  #status!: HTMLElement;
  #active = -1;
  #announce: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#input = this.querySelector('input')!;
    this.#panel = this.querySelector('.suggestions')!;
    this.#list = this.querySelector('[role=listbox]')!;
    this.#message = this.querySelector('.message')!;
    this.#status = this.querySelector('[role=status]')!;
    this.#input.addEventListener('focus', () => void loadEngine(this.#address).catch(() => {}), { once: true });
    this.#input.addEventListener('input', (event) => !(event as InputEvent).isComposing && void this.#answer());
    this.#input.addEventListener('compositionend', () => void this.#answer());
    this.#input.addEventListener('keydown', (event) => this.#key(event));
    this.addEventListener('focusout', (event) => !this.contains(event.relatedTarget as Node | null) && this.#close());
    document.addEventListener('keydown', (event) => this.#shortcut(event));
    if (this.#onSearchPage) this.#restore();
  }

  get #address(): string {
    return this.dataset['index']!;
  }

  /** On the search page the results stand in the page, not below the field. */
  get #onSearchPage(): boolean {
    return document.querySelector('search-results') !== null;
  }

  #restore(): void {
    this.#input.value = new URLSearchParams(location.search).get('q') ?? '';
    if (this.#input.value) void this.#answer();
  }

  async #answer(): Promise<void> {
    const query = this.#input.value;
    if (this.#onSearchPage) history.replaceState(null, '', query.trim() ? `?q=${encodeURIComponent(query.slice(0, 1000).toWellFormed())}` : location.pathname);
    if (query.trim() === '') return this.#onSearchPage ? this.#results(undefined) : this.#close();
    this.#say('Loading the index …');
    try {
      const engine = await loadEngine(this.#address);
      if (query !== this.#input.value) return;
      const answer = engine.search(query);
      if (this.#onSearchPage) this.#results(answer);
      else this.#show(answer);
      this.#count(answer);
    } catch {
      this.#say('The search could not be loaded. The A–Z lists every page.');
    }
  }

  #results(answer: Answer | undefined): void {
    this.#panel.hidden = true;
    document.querySelector('search-results')!.dispatchEvent(new CustomEvent('answer', { detail: answer }));
  }

  #say(text: string): void {
    if (this.#onSearchPage) {
      document.querySelector('search-results')!.textContent = text;
      return;
    }
    this.#message.textContent = text;
    this.#list.replaceChildren();
    this.#open(true);
  }

  #show(answer: Answer): void {
    this.#active = -1;
    this.#input.removeAttribute('aria-activedescendant');
    this.#list.replaceChildren(
      ...answer.hits.slice(0, shown).map((hit, i) => {
        const { title, kind, line, reason, url } = describe(hit, answer.words);
        const option = element('a', '', kind, title, line, reason) as HTMLAnchorElement;
        option.href = url;
        option.id = `${this.#input.id}-option-${i}`;
        option.tabIndex = -1;
        option.setAttribute('role', 'option');
        option.setAttribute('aria-selected', 'false');
        return option;
      }),
    );
    this.#message.textContent = [answer.notice, answer.hits.length === 0 && !answer.notice ? 'No confident answer. Try another word, an article number, or the A–Z.' : '', answer.hits.length > shown ? 'Enter shows all results.' : ''].filter(Boolean).join(' ');
    this.#open(true);
  }

  /** The count is announced once typing rests, not on every key. */
  #count(answer: Answer): void {
    clearTimeout(this.#announce);
    this.#announce = setTimeout(() => {
      this.#status.textContent = answer.hits.length === 0 ? 'No results' : `${answer.hits.length} result${answer.hits.length === 1 ? '' : 's'}`;
    }, 600);
  }

  #open(open: boolean): void {
    this.#panel.hidden = !open;
    this.#input.setAttribute('aria-expanded', String(open));
  }

  #close(): void {
    this.#open(false);
    this.#active = -1;
    this.#input.removeAttribute('aria-activedescendant');
  }

  #move(to: number): void {
    const options = [...this.#list.children] as HTMLElement[];
    if (options.length === 0) return;
    this.#active = (to + options.length) % options.length;
    options.forEach((option, i) => option.setAttribute('aria-selected', String(i === this.#active)));
    this.#input.setAttribute('aria-activedescendant', options[this.#active]!.id);
    options[this.#active]!.scrollIntoView({ block: 'nearest' });
  }

  #key(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const open = !this.#panel.hidden;
    if (event.key === 'ArrowDown' && open) this.#move(this.#active + 1);
    else if (event.key === 'ArrowUp' && open) this.#move(this.#active < 0 ? -1 : this.#active - 1);
    else if (event.key === 'Escape' && open) this.#close();
    else if (event.key === 'Enter' && open && this.#active >= 0) (this.#list.children[this.#active] as HTMLAnchorElement).click();
    else if (event.key === 'Enter' && this.#onSearchPage) document.querySelector<HTMLAnchorElement>('search-results a')?.focus();
    else return;
    event.preventDefault();
  }

  /** `/` and Ctrl or ⌘ K reach the first field of the page, except while typing elsewhere. */
  #shortcut(event: KeyboardEvent): void {
    const typing = (event.target as HTMLElement).closest('input, textarea, select, [contenteditable]');
    const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
    const palette = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
    if ((!slash && !palette) || document.querySelector('site-search') !== this) return;
    event.preventDefault();
    this.#input.focus();
    this.#input.select();
  }
}

customElements.define('site-search', SiteSearch);
