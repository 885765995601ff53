/**
 * <search-palette>: the search in a dialog, from every page: `/`, Ctrl or ⌘ K, or the button in the
 * header.
 */
import type { Outcome } from './search-view/typeahead.ts';
import { singleKeys } from './cite/cite-address.ts';
import { composing } from './search-view/input-method.ts';
import { recentGroup } from './search-view/options-view.ts';
import { offerRemembering, recentSearches } from './search-view/recent-searches.ts';
import { SearchField } from './search-view/search-field.ts';
import { paletteDialog } from './search-view/palette-view.ts';
import { element, mixed, part } from './dom.ts';

class SearchPalette extends HTMLElement {
  #dialog!: HTMLDialogElement;
  #field!: SearchField;

  connectedCallback(): void {
    this.#dialog = paletteDialog();
    this.append(this.#dialog);
    this.#field = new SearchField(this, {
      changed: (outcome) => this.#changed(outcome),
      followed: (beside, event) => this.#followed(beside, event),
    });
    this.#field.input.addEventListener('keydown', (event) => this.#escape(event));
    this.#dialog.addEventListener(
      'click',
      ({ target }) =>
        (target === this.#dialog || (target as Element).closest('.close')) && this.#dialog.close(),
    );
    this.#field.input.form!.addEventListener('submit', () => this.#dialog.close());
    document.addEventListener('keydown', (event) => this.#shortcut(event));
    for (const form of document.querySelectorAll<HTMLFormElement>('form.opens-palette'))
      this.#take(form);
    offerRemembering(
      part<HTMLInputElement>(this, '[name=remember]'),
      () => !this.#field.input.value && this.#changed({ is: 'empty' }),
    );
  }

  /**
   * The field in the header, which goes to the search page without JavaScript, gives way to a
   * button of its size: a field that opened a dialog at mere focus would surprise whoever only
   * passes it with Tab.
   */
  #take(form: HTMLFormElement): void {
    const input = part(form, 'input');
    const button = element('button', '', ...mixed(input.placeholder));
    button.type = 'button';
    button.ariaHasPopup = 'dialog';
    button.setAttribute('aria-keyshortcuts', '/ Control+K Meta+K');
    const typed = document.activeElement === input;
    const query = input.value;
    const hint = element('kbd', '', '/');
    hint.ariaHidden = 'true';
    input.replaceWith(button, hint);
    part(form, 'label').remove();
    for (const sign of ['focus', 'pointerover'])
      button.addEventListener(sign, () => this.#field.asking.prepare(), { once: true });
    button.addEventListener('click', () => this.#open());
    // The reader was faster than the script: what is typed goes along.
    if (!typed) return;
    button.focus();
    this.#open(query);
  }

  #open(query?: string): void {
    // First, so that the index is on its way while the browser lays out the dialog.
    this.#field.asking.prepare();
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#field.input.focus();
    this.#field.input.select();
    if (query) this.#field.set(query);
    else if (!this.#field.input.value) this.#changed({ is: 'empty' });
  }

  /**
   * Before anything is typed: what was searched before, if the reader wants that, and what can be
   * typed.
   */
  #changed({ is }: Outcome): void {
    if (is === 'empty') this.#field.box.fill(recentGroup(recentSearches() ?? []));
    part(this, '.hints').hidden = is !== 'empty';
    part(this, '.palette-panel').scrollTop = 0;
  }

  #followed(beside: boolean, event?: MouseEvent): void {
    if (beside) return;
    // A recent search is asked again here; anything else is a link, also to a place on this page.
    if (this.#field.input.value.trim() || !event) return this.#dialog.close();
    event.preventDefault();
    this.#field.set((event.target as Element).closest('[role=option]')!.textContent);
    this.#field.input.focus();
  }

  /** Escape clears first; a second one is the dialog's own, which closes and returns the focus. */
  #escape(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || composing(event) || !this.#field.input.value) return;
    event.preventDefault();
    this.#field.set('');
  }

  #shortcut(event: KeyboardEvent): void {
    const { key, ctrlKey, metaKey, altKey, target } = event;
    if (event.isComposing || altKey) return;
    const typing =
      target instanceof Element && target.closest('input, textarea, select, [contenteditable]');
    const slash = key === '/' && singleKeys() && !typing && !ctrlKey && !metaKey;
    if (!slash && !(key.toLowerCase() === 'k' && (ctrlKey || metaKey))) return;
    event.preventDefault();
    this.#open();
  }
}

customElements.define('search-palette', SearchPalette);
