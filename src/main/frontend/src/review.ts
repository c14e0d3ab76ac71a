import { focusFirst } from './focus';

/** As much of a form-js component as its answer needs to be read. */
export interface Component {
  type: string;
  key?: string;
  path?: string;
  label?: string;
  subtype?: string;
  values?: { value: string; label: string }[];
  components?: Component[];
}

export interface Line { label: string; value: string }

type Data = Record<string, unknown>;

/** The answers as a person reads them, in the order of the form; what was not answered is left out. */
export function lines(components: Component[], data: Data, language: string, yes: string): Line[] {
  return components.flatMap(it => of(it, data, language, yes));
}

function of(component: Component, data: Data, language: string, yes: string): Line[] {
  if (component.type === 'dynamiclist') {
    const entries = (data[component.path!] ?? []) as Data[];
    return entries.flatMap((entry, index) => lines(component.components ?? [], entry, language, yes)
      .map(it => ({ label: `${component.label ?? ''} ${index + 1}: ${it.label}`.trim(), value: it.value })));
  }
  if (component.components) {
    return lines(component.components, data, language, yes);
  }
  const answer = component.key === undefined ? undefined : data[component.key];
  const value = text(component, answer, language, yes);
  return value ? [{ label: component.label ?? component.key!, value }] : [];
}

function text(component: Component, answer: unknown, language: string, yes: string): string {
  if (answer === undefined || answer === null || answer === '' || answer === false) {
    return '';
  }
  if (Array.isArray(answer)) {
    return answer.map(it => text(component, it, language, yes)).join(', ');
  }
  if (answer === true) {
    return yes;
  }
  if (component.type === 'number') {
    return new Intl.NumberFormat(language).format(Number(answer));
  }
  if (component.subtype === 'date') {
    return new Intl.DateTimeFormat(language, { timeZone: 'UTC' }).format(new Date(`${String(answer).slice(0, 10)}T00:00:00Z`));
  }
  return component.values?.find(it => it.value === answer)?.label ?? String(answer);
}

/** What is about to be sent, to be read once more before it is. */
export class Review {
  private readonly list: HTMLElement;

  /**
   * @param place has a `dl`, a button `data-send` and a button `data-back`; hidden at first
   * @param fields what is filled in, hidden while this is shown
   */
  constructor(private readonly place: HTMLElement, private readonly fields: HTMLElement) {
    this.list = place.querySelector('dl')!;
    place.querySelector('[data-back]')!.addEventListener('click', () => this.close());
  }

  get button(): HTMLButtonElement {
    return this.place.querySelector<HTMLButtonElement>('[data-send]')!;
  }

  show(shown: Line[]): void {
    this.list.replaceChildren(...shown.map(row));
    this.turn(true);
    const heading = this.place.querySelector<HTMLElement>('h2')!;
    heading.focus();
    heading.scrollIntoView();
  }

  close(): void {
    this.turn(false);
    this.fields.scrollIntoView();
    focusFirst(this.fields);
  }

  private turn(reviewing: boolean): void {
    this.place.hidden = !reviewing;
    this.fields.hidden = reviewing;
  }
}

function row(line: Line): HTMLElement {
  const row = element('div', 'govuk-summary-list__row', '');
  row.append(element('dt', 'govuk-summary-list__key', line.label), element('dd', 'govuk-summary-list__value', line.value));
  return row;
}

function element(name: string, style: string, content: string): HTMLElement {
  const made = document.createElement(name);
  made.className = style;
  made.textContent = content;
  return made;
}
