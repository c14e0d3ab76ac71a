import '@bpmn-io/form-js-viewer/dist/assets/form-js.css';
import './apply.scss';
import { createForm } from '@bpmn-io/form-js-viewer';
import { Documents } from './documents';
import { Draft } from './draft';
import { showProblem, type Problem } from './errors';
import { localizeValidator } from './messages';

interface ViewerForm {
  on(event: string, listener: (event: { data?: Record<string, unknown> }) => void): void;
  submit(): { data: Record<string, unknown>; errors: Record<string, string[]> };
  get(name: 'validator'): Parameters<typeof localizeValidator>[0];
}

const page = document.querySelector<HTMLElement>('[data-apply]')!;
const { slug, language, offline } = page.dataset as Record<string, string>;
const summary = document.querySelector<HTMLElement>('#problem')!;
const unit = document.querySelector<HTMLSelectElement>('#unit')!;
const button = document.querySelector<HTMLButtonElement>('#submit')!;
const csrf = document.querySelector<HTMLMetaElement>('meta[name=csrf]')?.content;
const draft = new Draft(slug);
const documents = new Documents(document.querySelector<HTMLElement>('#documents')!, slug, language, csrf, page.dataset);

void start();

async function start(): Promise<void> {
  const schema = await (await fetch(`/api/procedures/${slug}/form?lang=${language}`)).json();
  const container = document.querySelector<HTMLElement>('#form')!;
  container.replaceChildren();
  const form = (await createForm({ schema, data: draft.answers, container })) as unknown as ViewerForm;
  localizeValidator(form.get('validator'), language);
  container.querySelectorAll<HTMLInputElement>('input[placeholder=Search]').forEach(it => {
    it.placeholder = page.dataset.choose ?? '';
  });
  form.on('changed', event => {
    draft.answers = event.data ?? {};
    draft.changed();
    void documents.show(draft.answers);
  });
  await documents.show(draft.answers);
  button.disabled = false;
  button.addEventListener('click', () => void send(form));
}

async function send(form: ViewerForm): Promise<void> {
  const { data, errors } = form.submit();
  const wrong = container().querySelector<HTMLElement>('.fjs-has-errors input, .fjs-has-errors textarea, .fjs-has-errors select');
  if (Object.keys(errors).length > 0) {
    showProblem(summary, { title: page.dataset.incomplete!, detail: page.dataset.incompleteDetail! }, () => wrong?.id);
    return;
  }
  summary.hidden = true;
  button.disabled = true;
  try {
    await post(data);
  } catch {
    show({ title: page.dataset.offlineTitle!, detail: offline });
  } finally {
    button.disabled = false;
  }
}

async function post(answers: Record<string, unknown>): Promise<void> {
  const body = new FormData();
  const application = { procedure: slug, unit: unit.value, language, answers };
  body.append('application', new Blob([JSON.stringify(application)], { type: 'application/json' }));
  documents.files().forEach(({ key, file }) => body.append(key, file, file.name));
  const headers: Record<string, string> = { 'Idempotency-Key': draft.idempotencyKey };
  if (csrf) {
    headers['X-XSRF-TOKEN'] = csrf;
  }
  const answer = await fetch(`/api/dossiers?lang=${language}`, { method: 'POST', headers, body });
  const content = await answer.json();
  if (answer.status === 201) {
    finish(content.code, content.key);
  } else {
    draft.changed();
    show(content as Problem);
  }
}

/** Code and key go to the server in the body of a form, never in an address. */
function finish(code: string, key: string): void {
  draft.clear();
  const form = document.querySelector<HTMLFormElement>('#finished')!;
  form.querySelector<HTMLInputElement>('[name=code]')!.value = code;
  form.querySelector<HTMLInputElement>('[name=key]')!.value = key;
  form.querySelector<HTMLInputElement>('[name=notices]')!.value = document.querySelector<HTMLSelectElement>('#notices')?.value ?? '';
  form.submit();
}

function show(problem: Problem): void {
  showProblem(summary, problem, field => documents.inputId(field) ?? fieldId(field));
}

/** form-js ends the id of an input in the name of its field. */
function fieldId(field: string): string | undefined {
  const name = field.split('.').pop()!;
  return container().querySelector<HTMLElement>(`[id*="field_${CSS.escape(name)}"]`)?.id;
}

function container(): HTMLElement {
  return document.querySelector<HTMLElement>('#form')!;
}
