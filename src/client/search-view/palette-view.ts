/**
 * The dialog of the search. It is made where scripts run: in the pages its words would stand in the
 * text of every page, for text browsers and for whoever indexes the site.
 */
import { urlOf } from '../../urls.ts';
import { element, mixed } from '../dom.ts';

const id = 'palette-search';
const asks = 'Search law, terms, claims and cases';
/** What can be typed, and what it does. */
const hints = [
  ['111, art 398(2), 第一百一十一条', 'goes to the article and paragraph'],
  ['间谍罪, jiandie, espionage', 'a term in Chinese, pinyin or English'],
  ['three top secret items', 'words of the law, of a claim or of a question'],
] as const;

/** The closed dialog: field, options, hints, and the box for remembering searches. */
export function paletteDialog(): HTMLDialogElement {
  const dialog = element('dialog', 'palette search', form(), panel(), foot(), status());
  dialog.setAttribute('aria-label', 'Search');
  return dialog;
}

function form(): HTMLFormElement {
  const label = element('label', 'visually-hidden', asks);
  label.htmlFor = id;
  const submit = element('button', 'primary', 'Search');
  submit.type = 'submit';
  const close = element('button', 'close', 'Close');
  close.type = 'button';
  const node = element('form', '', label, element('span', 'field', input(), submit, close));
  node.action = urlOf('search');
  node.method = 'get';
  node.setAttribute('role', 'search');
  return node;
}

/** The same field as `SearchInput.astro` places. */
function input(): HTMLInputElement {
  const node = element('input');
  const attributes = {
    id,
    name: 'q',
    type: 'text',
    inputmode: 'search',
    enterkeyhint: 'search',
    autocomplete: 'off',
    autocapitalize: 'none',
    spellcheck: 'false',
    maxlength: '1000',
    placeholder: asks,
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-autocomplete': 'list',
    'aria-controls': `${id}-list`,
  };
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  return node;
}

function panel(): HTMLElement {
  const list = element('div');
  list.id = `${id}-list`;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', 'Results');
  list.hidden = true;
  const rows = hints.map(([what, meaning]) =>
    element('div', '', element('dt', '', ...mixed(what)), element('dd', '', meaning)),
  );
  return element(
    'div',
    'palette-panel',
    element('div', 'remarks'),
    list,
    element('div', 'rest'),
    element('dl', 'hints', ...rows),
  );
}

function foot(): HTMLElement {
  const box = element('input');
  box.type = 'checkbox';
  box.name = 'remember';
  const key = (name: string) => element('kbd', '', name);
  return element(
    'div',
    'palette-foot',
    element('label', '', box, ' Remember my searches on this device'),
    element(
      'p',
      'keys',
      key('↑'),
      ' ',
      key('↓'),
      ' choose ',
      key('Enter'),
      ' open, or all results ',
      key('Esc'),
      ' clear, close',
    ),
  );
}

function status(): HTMLElement {
  const node = element('p', 'visually-hidden');
  node.setAttribute('role', 'status');
  return node;
}
