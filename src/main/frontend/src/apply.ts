import { Answers } from './answers';
import { Documents } from './documents';
import { Draft } from './draft';
import type { Problem } from './errors';
import { lines, Review, type Component } from './review';
import { send } from './send';

const page = document.querySelector<HTMLElement>('[data-apply]')!;
const { slug, language } = page.dataset as Record<string, string>;
const unit = document.querySelector<HTMLSelectElement>('#unit')!;
const button = document.querySelector<HTMLButtonElement>('#submit')!;
const csrf = document.querySelector<HTMLMetaElement>('meta[name=csrf]')?.content;
const draft = new Draft(slug);
const documents = new Documents(document.querySelector<HTMLElement>('#documents')!, slug, language, csrf, page.dataset);
const answers = new Answers(page.dataset);
const progress = document.querySelector<HTMLElement>('#progress')!;
const place = document.querySelector<HTMLElement>('#review');
const review = place ? new Review(place, document.querySelector<HTMLElement>('#fields')!) : undefined;

void start();

async function start(): Promise<void> {
  const schema = await (await fetch(`/api/procedures/${slug}/form?lang=${language}`)).json();
  await answers.open(schema, withIdentity(draft.answers), language, data => {
    draft.answers = data;
    draft.changed();
    void documents.show(data);
  });
  await documents.show(draft.answers);
  keepOnDemand();
  if (review) {
    answers.sendWith(button, async data => showReview(review, schema.components, data));
    answers.sendWith(review.button, post);
  } else {
    answers.sendWith(button, post);
  }
}

/** A citizen who has signed in need not type who she is, but may. */
function withIdentity(typed: Record<string, unknown>): Record<string, unknown> {
  const { fullName, personalId } = page.dataset;
  return { ...typed, fullName: typed.fullName || fullName, personalId: typed.personalId || personalId };
}

function keepOnDemand(): void {
  const keep = document.querySelector<HTMLInputElement>('#keep');
  if (keep) {
    keep.checked = draft.kept;
    keep.addEventListener('change', () => draft.keep(keep.checked));
  }
}

/** @returns false: the page is not left */
function showReview(shown: Review, components: Component[], data: Record<string, unknown>): boolean {
  const place = { label: page.dataset.unitLabel!, value: unit.selectedOptions[0]!.text };
  shown.show([place, ...lines(components, data, language, page.dataset.yes!), ...documents.lines()]);
  return false;
}

/** True when the page is left. */
async function post(data: Record<string, unknown>): Promise<boolean> {
  const body = new FormData();
  const application = { procedure: slug, unit: unit.value, language, answers: data };
  body.append('application', new Blob([JSON.stringify(application)], { type: 'application/json' }));
  (await documents.files()).forEach(({ key, file }) => body.append(key, file, file.name));
  const headers: Record<string, string> = { 'Idempotency-Key': draft.idempotencyKey };
  if (csrf) {
    headers['X-XSRF-TOKEN'] = csrf;
  }
  try {
    const { status, content } = await send(`/api/dossiers?lang=${language}`, headers, body, tell);
    if (status === 201) {
      finish(content.code, content.key);
    } else {
      draft.changed();
      review?.close();
      answers.show(content as Problem, field => documents.inputId(field));
    }
    return status === 201;
  } finally {
    progress.hidden = true;
  }
}

function tell(percent: number): void {
  progress.hidden = false;
  progress.querySelector('progress')!.value = percent;
  progress.querySelector('span')!.textContent = `${percent} %`;
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
