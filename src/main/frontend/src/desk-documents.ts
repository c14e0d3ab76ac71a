import { Documents, type DocumentView } from './documents';

/** The file fields at the desk: beside each, what the paper was that lay there. */
export class DeskDocuments extends Documents {
  /** Key of a document to what its paper was, without those of which there was none. */
  presented(): Record<string, string> {
    const chosen = [...this.place.querySelectorAll<HTMLSelectElement>('select')].filter(it => it.value !== '');
    return Object.fromEntries(chosen.map(it => [it.name, it.value]));
  }

  clear(): void {
    this.place.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select').forEach(it => {
      it.value = '';
    });
  }

  /** Chosen again as they were. */
  choose(files: { key: string; file: File }[], presented: Record<string, string>): void {
    for (const input of this.place.querySelectorAll<HTMLInputElement>('input[type=file]')) {
      const chosen = new DataTransfer();
      files.filter(it => it.key === input.name).forEach(it => chosen.items.add(it.file));
      input.files = chosen.files;
    }
    for (const select of this.place.querySelectorAll('select')) {
      select.value = presented[select.name] ?? '';
    }
  }

  protected override field(wanted: DocumentView): HTMLElement {
    const group = super.field(wanted);
    const label = document.createElement('label');
    label.className = 'govuk-label govuk-!-margin-top-2';
    label.htmlFor = `presented-${wanted.key}`;
    label.textContent = `${this.texts.presented}: ${wanted.name}`;
    const select = document.createElement('select');
    select.className = 'govuk-select';
    select.id = label.htmlFor;
    select.name = wanted.key;
    select.append(document.querySelector<HTMLTemplateElement>('#kinds')!.content.cloneNode(true));
    group.append(label, select);
    return group;
  }
}
