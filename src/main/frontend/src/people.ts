interface Person { dossier: string; fullName: string; personalId: string; phone: string; procedure: string; on: string; dossiers: number }

type Data = Record<string, unknown>;

/** Finds somebody who applied before, and hands over what she said about herself. */
export class People {
  private readonly place = document.querySelector<HTMLFormElement>('#people')!;
  private readonly texts = this.place.dataset;
  private readonly status = this.place.querySelector<HTMLElement>('[role=status]')!;
  private readonly list = this.place.querySelector<HTMLElement>('ul')!;

  constructor(private readonly headers: Record<string, string>, private readonly language: string, private readonly use: (answers: Data) => Promise<void>) {
    this.place.addEventListener('submit', event => {
      event.preventDefault();
      void this.find();
    });
  }

  clear(): void {
    this.place.reset();
    this.status.textContent = '';
    this.list.replaceChildren();
  }

  focus(): void {
    this.place.querySelector('input')!.select();
  }

  private async find(): Promise<void> {
    const words = this.place.querySelector('input')!.value;
    this.list.replaceChildren();
    try {
      const { tooLittle, people } = await this.ask(`/counter/api/people?lang=${this.language}`, { words });
      this.status.textContent = tooLittle ? this.texts.tooLittle! : people.length === 0 ? this.texts.nobody! : '';
      this.list.replaceChildren(...(people as Person[]).map(it => this.entry(it)));
      this.list.querySelector('button')?.focus();
    } catch {
      this.status.textContent = this.texts.failed!;
    }
  }

  private entry(person: Person): HTMLElement {
    const item = document.createElement('li');
    const button = document.createElement('button');
    const on = new Intl.DateTimeFormat(this.language, { timeZone: 'UTC' }).format(new Date(person.on));
    const shown = [person.fullName, person.personalId, person.phone, on, person.procedure, String(person.dossiers)];
    button.type = 'button';
    button.className = 'govuk-button govuk-button--secondary govuk-!-margin-bottom-0';
    button.textContent = this.texts.use!;
    button.setAttribute('aria-label', `${this.texts.use}: ${person.fullName}`);
    button.addEventListener('click', () => void this.takeOver(person));
    item.className = 'motcua-row';
    item.append(button, this.texts.line!.replace(/\{(\d)\}/g, (_, index) => shown[Number(index)]!));
    return item;
  }

  private async takeOver(person: Person): Promise<void> {
    try {
      await this.use(await this.ask(`/counter/api/people/${person.dossier}/answers`, {}));
      this.list.replaceChildren();
      this.status.textContent = this.texts.used!;
    } catch {
      this.status.textContent = this.texts.failed!;
    }
  }

  private async ask(address: string, body: object): Promise<any> {
    const answer = await fetch(address, { method: 'POST', headers: this.headers, body: JSON.stringify(body), redirect: 'error' });
    if (!answer.ok) {
      throw new Error(String(answer.status));
    }
    return answer.json();
  }
}
