import { Answers } from './answers';
import { DeskDocuments } from './desk-documents';
import { Draft } from './draft';
import { deliver, Outbox, type Fate, type Kept } from './outbox';
import { OutboxList } from './outbox-list';
import { People } from './people';
import { Taken } from './taken';

type Data = Record<string, unknown>;

// A receptionist types in what somebody at the desk says. A cut line keeps nobody waiting: it goes out when there is one again.
const page = document.querySelector<HTMLElement>('[data-intake]')!;
const { slug, language, name } = page.dataset as Record<string, string>;
const csrf = document.querySelector<HTMLMetaElement>('meta[name=csrf]')!.content;
const headers = { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': csrf };
const fields = element('#fields');
const submit = element<HTMLButtonElement>('#submit');
const unit = element<HTMLSelectElement>('#unit');
const home = unit.value;
const progress = element('#progress');
const outbox = new Outbox();
const list = new OutboxList(outbox);
const draft = new Draft(`counter.${list.clerk}.${slug}`);
const answers = new Answers(page.dataset);
const documents = new DeskDocuments(element('#documents'), slug, language, csrf, page.dataset);
const taken = new Taken(headers, language);
const people = new People(headers, language, async known => open({ ...draft.answers, ...known }));
let schema: object;
let corrected: Kept | undefined;

element('#next').addEventListener('click', () => void next());
document.addEventListener('keydown', event => {
  if (event.key === 'F2' && !taken.isOpen) {
    people.focus();
  } else if (event.key === 'F4') {
    void next();
  } else if (event.key === 'Enter' && event.ctrlKey) {
    taken.isOpen ? taken.press() : submit.click();
  } else {
    return;
  }
  event.preventDefault();
});

void start();

async function start(): Promise<void> {
  schema = await (await fetch(`/api/procedures/${slug}/form?lang=${language}`)).json();
  corrected = window.location.hash ? await outbox.get(window.location.hash.slice(1)).catch(() => undefined) : undefined;
  await open(corrected?.application?.answers ?? draft.answers);
  if (corrected) {
    documents.choose(corrected.files, (corrected.application!.presented ?? {}) as Record<string, string>);
    answers.show(corrected.problem!, field => documents.inputId(field));
  }
  answers.sendWith(submit, post);
}

async function open(data: Data): Promise<void> {
  draft.answers = data;
  await answers.open(schema, data, language, changed => {
    draft.answers = changed;
    draft.changed();
    void documents.show(changed);
  });
  await documents.show(data);
}

/** @returns false: the page stays */
async function post(data: Data): Promise<boolean> {
  const kept = await application(data);
  const { safe, result } = await list.alone(() => keepAndDeliver(kept));
  progress.hidden = true;
  if (result.state === 'REFUSED') {
    draft.changed();
    answers.show(result.problem, field => documents.inputId(field));
    return false;
  }
  if (corrected) {
    await outbox.remove(corrected.id);
  }
  if (result.state === 'SENT') {
    await choose(result.code, result.key, kept.notices);
    show(false);
    await taken.show(result.code, result.key);
  } else if (safe) {
    await next();
    element('#kept').hidden = result.state !== 'OFFLINE';
    await list.show(result.state === 'SIGNED_OUT');
  } else {
    element('#full').hidden = false;
  }
  return false;
}

async function keepAndDeliver(kept: Kept): Promise<{ safe: boolean; result: Fate }> {
  const safe = await outbox.put(kept).then(() => true, () => false);
  const result = await deliver(kept, csrf, language, tell);
  if (result.state === 'SENT' || result.state === 'REFUSED') {
    await outbox.remove(kept.id).catch(() => undefined); // what became of it is shown at once
  }
  return { safe, result };
}

async function application(data: Data): Promise<Kept> {
  const assisted = document.querySelector<HTMLInputElement>('#assisted')!.checked;
  return {
    id: draft.idempotencyKey,
    clerk: list.clerk,
    slug,
    procedure: name,
    applicant: String(data.fullName ?? ''),
    at: new Date().toISOString(),
    state: 'WAITING',
    application: { procedure: slug, unit: unit.value, language, answers: data, assisted, presented: documents.presented() },
    files: await documents.files(),
    notices: document.querySelector<HTMLSelectElement>('#notices')?.value ?? ''
  };
}

/** By which way she wants to hear of it; mails need not be asked for. */
async function choose(code: string, key: string, channel: string): Promise<void> {
  if (channel !== '') {
    const chosen = { method: 'POST', headers: { ...headers, 'X-Dossier-Key': key }, body: JSON.stringify({ channel }) };
    await fetch(`/api/dossiers/${code}/notices`, chosen).catch(() => undefined);
  }
}

async function next(): Promise<void> {
  draft.clear();
  corrected = undefined;
  window.history.replaceState(null, '', window.location.pathname);
  taken.close();
  people.clear();
  documents.clear();
  unit.value = home;
  element<HTMLInputElement>('#in-person').checked = true;
  ['#problem', '#kept', '#full'].forEach(it => {
    element(it).hidden = true;
  });
  show(true);
  await open({});
  window.scrollTo(0, 0);
  people.focus();
}

function show(open: boolean): void {
  fields.hidden = !open;
}

function tell(percent: number): void {
  progress.hidden = false;
  progress.querySelector('progress')!.value = percent;
  progress.querySelector('span')!.textContent = `${percent} %`;
}

function element<T extends HTMLElement = HTMLElement>(selector: string): T {
  return document.querySelector<T>(selector)!;
}
