interface DocumentView { key: string; name: string; kind: string; required: boolean }

/** The file fields, one for each document that these answers ask for. A chosen file stays while its field does. */
export class Documents {
  private shown = '';

  constructor(
    private readonly place: HTMLElement,
    private readonly slug: string,
    private readonly language: string,
    private readonly csrf: string | undefined,
    private readonly texts: DOMStringMap
  ) {}

  async show(answers: Record<string, unknown>): Promise<void> {
    const headers: Record<string, string> = { 'Content-Type': 'application/json' };
    if (this.csrf) {
      headers['X-XSRF-TOKEN'] = this.csrf;
    }
    // only what the decision can depend on leaves the browser before the citizen submits
    const choices = Object.fromEntries(Object.entries(answers).filter(([key]) => key === 'ownership'));
    const asked = JSON.stringify(choices);
    if (asked === this.shown) {
      return;
    }
    this.shown = asked;
    const answer = await fetch(`/api/procedures/${this.slug}/documents?lang=${this.language}`, {
      method: 'POST', headers, body: asked
    });
    this.draw(await answer.json());
  }

  files(): { key: string; file: File }[] {
    return [...this.place.querySelectorAll<HTMLInputElement>('input[type=file]')]
      .flatMap(input => [...(input.files ?? [])].map(file => ({ key: input.name, file })));
  }

  inputId(key: string): string | undefined {
    return this.place.querySelector(`#document-${CSS.escape(key)}`)?.id;
  }

  private draw(wanted: DocumentView[]): void {
    const kept = new Map([...this.place.children].map(it => [(it as HTMLElement).dataset.key, it]));
    this.place.replaceChildren(...wanted.map(it => kept.get(it.key) ?? this.field(it)));
  }

  private field(document_: DocumentView): HTMLElement {
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
