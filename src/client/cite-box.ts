/**
 * <cite-box>: a citation of the place and in the style that the reader chooses, copied as plain and
 * rich text.
 */
import { writeCitation, pinned } from '../derive/cite/write-citation.ts';
import { citedAt, type CitableSet, type Cited } from '../domain/cite/citation-facts.ts';
import { html, plainText, printed } from '../domain/cite/runs.ts';
import { plainStyle, styleOf } from '../domain/cite/styles.ts';
import { urlOf } from '../urls.ts';
import { carryChoices, choose, chosen, singleKeys } from './cite/cite-address.ts';
import { copy } from './cite/clipboard.ts';
import { element, mixed, part } from './dom.ts';

const copyRefused =
  'The browser does not allow copying here: the citation is selected, copy it by hand';

class CiteBox extends HTMLElement {
  #facts!: Omit<CitableSet, 'places'>;
  #style!: HTMLSelectElement;
  #place: HTMLSelectElement | null = null;
  #keys!: HTMLInputElement;

  connectedCallback(): void {
    this.#facts = JSON.parse(this.dataset['facts']!) as Omit<CitableSet, 'places'>;
    this.#style = part(this, 'select[name=style]');
    this.#place = this.querySelector('select[name=place]');
    this.#keys = part(this, 'input[name=keys]');
    this.#style.value = (styleOf(chosen('style')) ?? plainStyle).id;
    this.#keys.checked = singleKeys();
    this.addEventListener('change', ({ target }) => this.#changed(target as HTMLElement));
    this.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest<HTMLElement>('[data-copy]');
      void this.#copy(button?.dataset['copy']);
    });
    document.addEventListener('keydown', (event) => this.#key(event));
    for (const sign of ['click', 'auxclick'] as const)
      document.addEventListener(sign, carryChoices);
    window.addEventListener('hashchange', () => this.#follow());
    this.#follow();
    if (!this.#keys.checked) this.#changed(this.#keys);
  }

  /** What is cited: the place chosen, as law or as what is explained. */
  get #cited(): Cited {
    const option = this.#place?.selectedOptions[0];
    if (!option || option.index === 0) return this.#facts.whole;
    if ('explanation' in option.dataset) return this.#facts.explanation!;
    return citedAt(this.#facts, {
      anchor: option.value,
      label: option.text,
      heading: 'heading' in option.dataset,
    });
  }

  /** The citation as it is now, with the reader's day where a style asks for it. */
  get #runs() {
    const now = new Date();
    const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
      .map((part) => String(part).padStart(2, '0'))
      .join('-');
    return writeCitation(
      styleOf(this.#style.value) ?? plainStyle,
      this.#cited,
      this.dataset['origin'],
      day,
    );
  }

  /** Whoever comes by a link to a place means to cite that place. */
  #follow(): void {
    const index = [...(this.#place?.options ?? [])].findIndex(
      ({ value }) => value && `#${value}` === location.hash,
    );
    if (index > 0) this.#place!.selectedIndex = index;
    if (index > 0 || this.#style.selectedIndex > 0) this.#show();
  }

  #show(): void {
    const style = styleOf(this.#style.value) ?? plainStyle;
    part(this, '.citation').replaceChildren(
      ...this.#runs.flatMap(({ text, italic }) =>
        italic ? [element('i', '', ...mixed(text))] : mixed(text),
      ),
    );
    part(this, '[data-pins]').textContent = pinned(this.#cited);
    part(this, '[data-ground]').replaceChildren(...mixed(style.ground));
    part(this, '.ground').hidden = style.checked;
  }

  #changed(control: HTMLElement): void {
    if (control === this.#style)
      choose('style', this.#style.selectedIndex > 0 ? this.#style.value : undefined);
    if (control === this.#keys) {
      choose('keys', this.#keys.checked ? undefined : 'off');
      const button = part(this, '[data-copy=citation]');
      if (this.#keys.checked) button.setAttribute('aria-keyshortcuts', 'c');
      else button.removeAttribute('aria-keyshortcuts');
    } else this.#show();
  }

  /** The key c, unless it is typed, held with another, or turned off. */
  #key(event: KeyboardEvent): void {
    const { key, isComposing, repeat, target } = event;
    if (key !== 'c' || isComposing || repeat || !this.#keys.checked) return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const typing =
      target instanceof Element &&
      target.closest('input:not([type=checkbox]), textarea, select, [contenteditable]');
    if (typing || document.querySelector('dialog[open]')) return;
    event.preventDefault();
    void this.#copy('citation');
  }

  async #copy(what: string | undefined): Promise<void> {
    if (!what) return;
    const runs = this.#runs;
    const cited = this.#cited;
    const copied =
      what === 'link'
        ? await copy(this.dataset['origin'] + urlOf(cited.id, cited.anchor))
        : await copy(plainText(runs), html(runs));
    if (!copied && what === 'citation') getSelection()?.selectAllChildren(part(this, '.citation'));
    this.#announce(copied ? this.#copiedWords(what) : copyRefused);
  }

  #copiedWords(what: string): string {
    if (what === 'link') return 'Link copied';
    return `Copied, ${this.#style.selectedOptions[0]!.text}: ${printed(this.#cited.pageTitle)}`;
  }

  /** Say something for four seconds. */
  #announce(text: string): void {
    const status = part(this, '.said');
    status.textContent = text;
    setTimeout(() => (status.textContent = ''), 4000);
  }
}

customElements.define('cite-box', CiteBox);
