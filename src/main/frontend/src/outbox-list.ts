import { deliverAll, Outbox, type Kept } from './outbox';

const EVERY = 15_000; // ms

/** The applications on this computer, on every page of the desk; tries again to send what waits. */
export class OutboxList {
  private readonly place = document.querySelector<HTMLElement>('#outbox')!;
  private readonly texts = this.place.dataset;
  private readonly csrf = document.querySelector<HTMLMetaElement>('meta[name=csrf]')!.content;

  constructor(private readonly outbox: Outbox) {
    window.addEventListener('online', () => void this.tryAgain());
    window.setInterval(() => void this.tryAgain(), EVERY);
    void this.tryAgain();
  }

  get clerk(): string {
    return this.texts.clerk!;
  }

  /** Nothing else is sent meanwhile, by this page or another, where the browser can tell: over HTTPS. */
  async alone<T>(work: () => Promise<T>): Promise<T> {
    const locks = navigator.locks as LockManager | undefined;
    return locks ? locks.request('motcua-outbox', work) : work();
  }

  async tryAgain(): Promise<void> {
    try {
      const state = await this.alone(() => deliverAll(this.outbox, this.clerk, this.csrf, this.texts.language!));
      await this.show(state === 'SIGNED_OUT');
    } catch {
      this.place.hidden = true; // this browser keeps nothing
    }
  }

  async show(signedOut = false): Promise<void> {
    const all = await this.outbox.all();
    this.place.hidden = all.length === 0;
    const kept = document.querySelector<HTMLElement>('#kept');
    if (kept && !all.some(it => it.state === 'WAITING' && it.clerk === this.clerk)) {
      kept.hidden = true;
    }
    this.place.querySelector('p')!.textContent = signedOut ? this.texts.signIn! : '';
    this.place.querySelector('ul')!.replaceChildren(...all.map(it => this.entry(it)));
  }

  private entry(kept: Kept): HTMLElement {
    const item = document.createElement('li');
    const mine = kept.clerk === this.clerk;
    const time = new Date(kept.at).toLocaleTimeString(this.texts.language, { hour: '2-digit', minute: '2-digit' });
    // a colleague need not know whose it is
    item.append([time, kept.procedure, ...(mine ? [kept.applicant] : []), this.fate(kept)].join(' · '), ' ');
    if (mine && kept.state === 'REFUSED') {
      item.append(this.link(kept));
    }
    if (mine && kept.state === 'SENT') {
      item.append(this.button(kept));
    }
    return item;
  }

  private fate(kept: Kept): string {
    if (kept.clerk !== this.clerk) {
      return this.texts.foreign!.replace('{0}', kept.clerk);
    }
    if (kept.state === 'SENT') {
      return `${this.texts.sent} ${kept.code}. ${this.texts.key} ${kept.key}`;
    }
    const problem = kept.problem?.errors?.map(it => `${it.label}: ${it.message}`).join('; ') ?? kept.problem?.detail ?? '';
    return kept.state === 'REFUSED' ? this.texts.refused!.replace('{0}', problem) : this.texts.waiting!;
  }

  private link(kept: Kept): HTMLElement {
    const link = document.createElement('a');
    link.className = 'govuk-link';
    link.href = `/counter/intake/${kept.slug}#${kept.id}`;
    link.textContent = this.texts.open!;
    return link;
  }

  private button(kept: Kept): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'motcua-link-button';
    button.textContent = this.texts.done!;
    button.addEventListener('click', () => void this.outbox.remove(kept.id).then(() => this.show()));
    return button;
  }
}
