import { Answers } from './answers';
import type { Problem } from './errors';

const page = document.querySelector<HTMLElement>('[data-correction]')!;
const { task, language } = page.dataset as Record<string, string>;
const reason = document.querySelector<HTMLTextAreaElement>('#reason')!;
const button = document.querySelector<HTMLButtonElement>('#submit')!;
const csrf = document.querySelector<HTMLMetaElement>('meta[name=csrf]')!.content;
const answers = new Answers(page.dataset);

void start();

async function start(): Promise<void> {
  const answer = await fetch(`/staff/api/tasks/${task}/application`);
  const content = await answer.json();
  if (!answer.ok) {
    answers.show(content as Problem);
    return;
  }
  await answers.open(content.form, content.answers, language, () => undefined);
  answers.sendWith(button, post);
}

/** True when the page is left. */
async function post(data: Record<string, unknown>): Promise<boolean> {
  const answer = await fetch(`/staff/api/tasks/${task}/correction`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': csrf },
    body: JSON.stringify({ answers: data, reason: reason.value })
  });
  if (answer.ok) {
    location.assign(`/camunda/app/tasklist/default/#/?task=${task}`);
  } else {
    answers.show((await answer.json()) as Problem);
  }
  return answer.ok;
}
