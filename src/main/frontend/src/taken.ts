interface DeskDossier {
  code: string;
  status: string;
  acceptable: boolean;
  findings: string[];
  fee?: number;
  papers: { kind: string; name: string }[];
}

const PRINTED = ['receipt', 'money-receipt'];

/** What follows an application that was taken in: its key for the applicant, acceptance, papers to print. */
export class Taken {
  private readonly place = document.querySelector<HTMLElement>('#taken')!;
  private readonly accept = this.part<HTMLButtonElement>('#accept');
  private code = '';

  constructor(private readonly headers: Record<string, string>, private readonly language: string) {
    this.accept.addEventListener('click', () => void this.acceptIt());
    this.part('[data-print]').addEventListener('click', () => window.print());
  }

  get isOpen(): boolean {
    return !this.place.hidden;
  }

  close(): void {
    this.place.hidden = true;
  }

  /** The key is shown now and never again. */
  async show(code: string, key: string): Promise<void> {
    this.code = code;
    this.part('[data-code]').textContent = code;
    this.part('[data-key]').textContent = key;
    this.part<HTMLInputElement>('#fee-taken').checked = false;
    this.place.hidden = false;
    this.part('[data-accepted]').hidden = true;
    await this.ask(`/counter/api/dossiers/${code}?lang=${this.language}`);
    this.part('h2').focus();
    this.place.scrollIntoView();
  }

  /** Does what the button does, when there is something to accept. */
  press(): void {
    if (!this.part('[data-acceptance]').hidden && !this.accept.disabled) {
      this.accept.click();
    }
  }

  private async acceptIt(): Promise<void> {
    this.accept.disabled = true;
    const feeTaken = this.part<HTMLInputElement>('#fee-taken').checked;
    await this.ask(`/counter/api/dossiers/${this.code}/acceptance?lang=${this.language}`, { feeTaken });
    this.accept.disabled = false;
    this.part('[data-accepted]').querySelector('a')?.focus();
  }

  private async ask(address: string, body?: object): Promise<void> {
    const wrong = this.part('[data-wrong]');
    wrong.hidden = true;
    try {
      const answer = await fetch(address, body
        ? { method: 'POST', headers: this.headers, body: JSON.stringify(body), redirect: 'error' }
        : { redirect: 'error' });
      const content = await answer.json();
      if (!answer.ok) {
        throw new Error(content.detail);
      }
      this.draw(content, body !== undefined);
    } catch (problem) {
      // a line that was cut says nothing that a clerk understands
      wrong.textContent = problem instanceof TypeError || problem instanceof SyntaxError ? this.place.dataset.failed! : (problem as Error).message;
      wrong.hidden = false;
    }
  }

  private draw(dossier: DeskDossier, decided: boolean): void {
    this.part('[data-findings]').hidden = dossier.findings.length === 0;
    this.part('[data-findings] ul').replaceChildren(...dossier.findings.map(it => item(it)));
    this.part('[data-no-findings]').hidden = dossier.findings.length > 0 || !dossier.acceptable;
    this.part('[data-acceptance]').hidden = !dossier.acceptable;
    this.part('[data-elsewhere]').hidden = dossier.acceptable || decided;
    this.part('[data-fee-due]').hidden = dossier.fee === undefined;
    const money = new Intl.NumberFormat(this.language, { style: 'currency', currency: 'VND' });
    this.part('[data-fee-line]').textContent = this.place.dataset.fee!.replace('{0}', money.format(dossier.fee ?? 0));
    const printed = dossier.papers.filter(it => PRINTED.includes(it.kind));
    this.part('[data-accepted]').hidden = printed.length === 0;
    this.part('[data-accepted] ul').replaceChildren(...printed.map(it => item(this.link(it.kind, it.name))));
  }

  private link(kind: string, name: string): HTMLElement {
    const link = document.createElement('a');
    link.className = 'govuk-link';
    link.href = `/counter/api/dossiers/${this.code}/papers/${kind}`;
    link.target = '_blank';
    link.rel = 'noopener';
    link.textContent = name;
    return link;
  }

  private part<T extends HTMLElement>(selector: string): T {
    return this.place.querySelector<T>(selector)!;
  }
}

function item(content: string | HTMLElement): HTMLElement {
  const item = document.createElement('li');
  item.append(content);
  return item;
}
