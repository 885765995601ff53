/**
 * The keys of an editable combobox with a list of links (APG). Arrows go round the options; Home
 * and End go to the first and last while an option is active and belong to the text otherwise; left
 * and right go back to the text. Enter opens the active option, with Ctrl or ⌘ in a new tab;
 * without one it is left to the form.
 */
import { composing } from './input-method.ts';

/** Who wants to know. */
interface Readers {
  /** The reader walks among the options. */
  moved: () => void;
  /** An option is opened, `beside` this page or in its place. */
  followed: (beside: boolean, event?: MouseEvent) => void;
}

/** Binds the keys to an input and its list. Options are elements with the role `option`. */
export class Combobox {
  readonly input: HTMLInputElement;
  readonly list: HTMLElement;
  #active: HTMLAnchorElement | undefined;

  readonly #on: Readers;

  constructor(input: HTMLInputElement, list: HTMLElement, on: Readers) {
    this.input = input;
    this.list = list;
    this.#on = on;
    input.addEventListener('keydown', (event) => this.#key(event));
    list.addEventListener(
      'click',
      (event) =>
        (event.target as Element).closest('[role=option]') &&
        on.followed(event.ctrlKey || event.metaKey || event.shiftKey, event),
    );
  }

  /** Replace the options; none is active. */
  fill(groups: HTMLElement[]): void {
    this.list.replaceChildren(...groups);
    this.#options.forEach((option, i) => (option.id = `${this.list.id}-${i}`));
    this.#activate(undefined);
    this.open(groups.length > 0);
  }

  /** Show or hide the list. */
  open(open: boolean): void {
    this.list.hidden = !open;
    this.input.setAttribute('aria-expanded', String(open));
    if (!open) this.#activate(undefined);
  }

  get #options(): HTMLAnchorElement[] {
    return [...this.list.querySelectorAll<HTMLAnchorElement>('[role=option]')];
  }

  #activate(option: HTMLAnchorElement | undefined): void {
    this.#active?.setAttribute('aria-selected', 'false');
    this.#active = option;
    if (!option) return this.input.removeAttribute('aria-activedescendant');
    option.setAttribute('aria-selected', 'true');
    this.input.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
    this.#on.moved();
  }

  #key(event: KeyboardEvent): void {
    if (composing(event) || this.list.hidden || event.shiftKey || event.altKey) return;
    const options = this.#options;
    const at = this.#active ? options.indexOf(this.#active) : -1;
    const to = {
      ArrowDown: (at + 1) % options.length,
      ArrowUp: at > 0 ? at - 1 : options.length - 1,
      ...(at >= 0 && { Home: 0, End: options.length - 1 }),
    }[event.key];
    const beside = event.ctrlKey || event.metaKey;
    if (to !== undefined && !beside) this.#activate(options[to]);
    else if (event.key === 'Enter' && this.#active) this.#follow(this.#active, beside);
    else {
      if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') this.#activate(undefined);
      return;
    }
    event.preventDefault();
  }

  #follow(option: HTMLAnchorElement, beside: boolean): void {
    if (!beside) return option.click();
    this.#on.followed(true);
    window.open(option.href, '_blank', 'noopener');
  }
}
