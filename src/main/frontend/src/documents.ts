import { lighter } from './photos';
import type { Line } from './review';

export interface DocumentView { key: string; name: string; kind: string; required: boolean }

/** The file fields, one for each document that these answers ask for. A chosen file stays while its field does. */
export class Documents {
  private readonly inputs: Set<string>;
  private readonly lightened = new WeakMap<File, Promise<File>>();
  private readonly known = new Map<string, DocumentView[]>();
  private shown = '';

  constructor(
    protected readonly place: HTMLElement,
    private readonly slug: string,
    private readonly language: string,
    private readonly csrf: string | undefined,
    protected readonly texts: DOMStringMap
  ) {
    this.inputs = new Set((texts.documentInputs ?? '').split(' '));
  }

  async show(answers: Record<string, unknown>): Promise<void> {
    const headers: Record<string, string> = { 'Content-Type': 'application/json' };
    if (this.csrf) {
      headers['X-XSRF-TOKEN'] = this.csrf;
    }
    // only what the decision can depend on leaves the browser before the citizen submits
    const choices = Object.fromEntries(Object.entries(answers).filter(([key]) => this.inputs.has(key)));
    const asked = JSON.stringify(choices);
    if (asked === this.shown) {
      return;
    }
    this.shown = asked;
    try {
      const wanted = this.known.get(asked) ?? await this.ask(asked, headers);
      if (this.shown === asked) {
        this.draw(wanted);
      }
    } catch {
      this.shown = ''; // without a connection those of before stay, and it is asked again
    }
  }

  private async ask(asked: string, headers: Record<string, string>): Promise<DocumentView[]> {
    const answer = await fetch(`/api/procedures/${this.slug}/documents?lang=${this.language}`, {
      method: 'POST', headers, body: asked
    });
    const wanted = await answer.json();
    this.known.set(asked, wanted);
    return wanted;
  }

  /** As they are sent: photographs made smaller, and the same again when they are sent again. */
  async files(): Promise<{ key: string; file: File }[]> {
    return Promise.all(this.chosen().map(async ({ input, file }) => ({ key: input.name, file: await this.lighter(file) })));
  }

  /** What was chosen, to be read. */
  lines(): Line[] {
    return this.chosen().map(({ input, file }) => ({ label: input.labels?.[0]?.textContent ?? input.name, value: file.name }));
  }

  private chosen(): { input: HTMLInputElement; file: File }[] {
    return [...this.place.querySelectorAll<HTMLInputElement>('input[type=file]')]
      .flatMap(input => [...(input.files ?? [])].map(file => ({ input, file })));
  }

  private lighter(file: File): Promise<File> {
    const made = this.lightened.get(file) ?? lighter(file);
    this.lightened.set(file, made);
    return made;
  }

  inputId(key: string): string | undefined {
    return this.place.querySelector(`#document-${CSS.escape(key)}`)?.id;
  }

  /** What stays is not taken out in between: whoever is in a field would lose it. */
  private draw(wanted: DocumentView[]): void {
    const before = [...this.place.children] as HTMLElement[];
    const fields = wanted.map(it => before.find(field => field.dataset.key === it.key) ?? this.field(it));
    before.filter(it => !fields.includes(it)).forEach(it => it.remove());
    fields.forEach((field, index) => {
      if (this.place.children[index] !== field) {
        this.place.insertBefore(field, this.place.children[index] ?? null);
      }
    });
  }

  protected field(document_: DocumentView): HTMLElement {
    const group = document.createElement('div');
    group.className = 'govuk-form-group motcua-file';
    group.dataset.key = document_.key;
    const label = document.createElement('label');
    label.className = 'govuk-label';
    label.htmlFor = `document-${document_.key}`;
    label.textContent = `${document_.name} (${document_.required ? this.texts.required : this.texts.optional})`;
    const input = document.createElement('input');
    input.type = 'file';
    input.className = 'govuk-file-upload';
    input.id = `document-${document_.key}`;
    input.name = document_.key;
    input.multiple = true;
    input.accept = '.pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png';
    group.append(label, input);
    return group;
  }
}
