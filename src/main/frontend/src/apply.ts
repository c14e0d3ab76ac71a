import { Answers } from './answers';
import { Documents } from './documents';
import { Draft } from './draft';
import type { Problem } from './errors';

const page = document.querySelector<HTMLElement>('[data-apply]')!;
const { slug, language } = page.dataset as Record<string, string>;
const unit = document.querySelector<HTMLSelectElement>('#unit')!;
const button = document.querySelector<HTMLButtonElement>('#submit')!;
const csrf = document.querySelector<HTMLMetaElement>('meta[name=csrf]')?.content;
const draft = new Draft(slug);
const documents = new Documents(document.querySelector<HTMLElement>('#documents')!, slug, language, csrf, page.dataset);
const answers = new Answers(page.dataset);

void start();

async function start(): Promise<void> {
  const schema = await (await fetch(`/api/procedures/${slug}/form?lang=${language}`)).json();
  await answers.open(schema, draft.answers, language, data => {
    draft.answers = data;
    draft.changed();
    void documents.show(data);
  });
  await documents.show(draft.answers);
  answers.sendWith(button, post);
}

/** True when the page is left. */
async function post(data: Record<string, unknown>): Promise<boolean> {
  const body = new FormData();
  const application = { procedure: slug, unit: unit.value, language, answers: data };
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
    answers.show(content as Problem, field => documents.inputId(field));
  }
  return answer.status === 201;
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
