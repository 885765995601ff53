/**
 * A field with options below it: asking, combobox and their look, bound to the markup of
 * `SearchOptions.astro`.
 */
import { cut } from './query-in-address.ts';
import { Asking, type Outcome } from './typeahead.ts';
import { Combobox } from './combobox.ts';
import { remarks, stateView } from './messages.ts';
import { more, optionGroups } from './options-view.ts';
import { remember } from './recent-searches.ts';
import { part } from '../dom.ts';

/** What the element around a field does. */
export interface Around {
  /** After the options have changed. */
  changed?: (outcome: Outcome) => void;
  /** When an option is opened, and whether beside this page. */
  followed?: (beside: boolean, event?: MouseEvent) => void;
}

/** Binds search, combobox and views to the elements below `root`. */
export class SearchField {
  readonly input: HTMLInputElement;
  readonly box: Combobox;
  readonly asking: Asking;
  readonly #around: Around;
  readonly #remarks: HTMLElement;
  readonly #more: HTMLElement;

  constructor(root: HTMLElement, around: Around) {
    this.#around = around;
    const find = <T extends HTMLElement = HTMLElement>(selector: string) => part<T>(root, selector);
    this.input = find<HTMLInputElement>('[role=combobox]');
    this.#remarks = find('.remarks');
    this.#more = find('.rest');
    this.asking = new Asking({
      input: this.input,
      address: root.dataset['index']!,
      status: find('[role=status]'),
      show: (outcome) => this.#show(outcome),
    });
    this.box = new Combobox(this.input, find('[role=listbox]'), {
      moved: () => this.asking.hush(),
      followed: (beside, event) => {
        remember(cut(this.input.value));
        around.followed?.(beside, event);
      },
    });
    this.input.form!.addEventListener('submit', () => remember(cut(this.input.value)));
  }

  /** Put a query in the field and answer it. */
  set(query: string): void {
    this.input.value = query;
    void this.asking.ask();
  }

  #show(outcome: Outcome): void {
    const answered = outcome.is === 'answer';
    this.#remarks.replaceChildren(...(answered ? remarks(outcome.answer) : stateView(outcome.is)));
    this.box.fill(answered ? optionGroups(outcome.answer) : []);
    this.#more.replaceChildren(...(answered ? [more(outcome.query, outcome.answer)] : []));
    this.#around.changed?.(outcome);
  }
}
