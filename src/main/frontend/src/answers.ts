import '@bpmn-io/form-js-viewer/dist/assets/form-js.css';
import './apply.scss';
import { createForm } from '@bpmn-io/form-js-viewer';
import { showProblem, type Problem } from './errors';
import { localizeValidator } from './messages';

type Data = Record<string, unknown>;

interface ViewerForm {
  on(event: string, listener: (event: { data?: Data }) => void): void;
  submit(): { data: Data; errors: Record<string, string[]> };
  get(name: 'validator'): Parameters<typeof localizeValidator>[0];
}

/** The form of a procedure on a page, and what is wrong with it in the summary above. */
export class Answers {
  private readonly container = document.querySelector<HTMLElement>('#form')!;
  private readonly summary = document.querySelector<HTMLElement>('#problem')!;
  private form!: ViewerForm;

  constructor(private readonly texts: DOMStringMap) {}

  async open(schema: object, data: Data, language: string, changed: (data: Data) => void): Promise<void> {
    this.container.replaceChildren();
    this.form = (await createForm({ schema, data, container: this.container } as never)) as unknown as ViewerForm;
    localizeValidator(this.form.get('validator'), language);
    this.container.querySelectorAll<HTMLInputElement>('input[placeholder=Search]').forEach(it => {
      it.placeholder = this.texts.choose ?? '';
    });
    this.form.on('changed', event => changed(event.data ?? {}));
  }

  /** Sends them when they are complete and the button is pressed; once at a time. */
  sendWith(button: HTMLButtonElement, post: (data: Data) => Promise<boolean>): void {
    button.disabled = false;
    button.addEventListener('click', () => void this.send(button, post));
  }

  private async send(button: HTMLButtonElement, post: (data: Data) => Promise<boolean>): Promise<void> {
    const data = this.complete();
    if (!data) {
      return;
    }
    button.disabled = true;
    try {
      button.disabled = await post(data);
    } catch {
      this.offline();
      button.disabled = false;
    }
  }

  /** Undefined when something is missing or wrong, which is shown. */
  private complete(): Data | undefined {
    const { data, errors } = this.form.submit();
    const wrong = this.container.querySelector<HTMLElement>('.fjs-has-errors input, .fjs-has-errors textarea, .fjs-has-errors select');
    if (Object.keys(errors).length > 0) {
      showProblem(this.summary, { title: this.texts.incomplete!, detail: this.texts.incompleteDetail! }, () => wrong?.id);
      return undefined;
    }
    this.summary.hidden = true;
    return data;
  }

  show(problem: Problem, elsewhere: (field: string) => string | undefined = () => undefined): void {
    showProblem(this.summary, problem, field => elsewhere(field) ?? this.fieldId(field));
  }

  private offline(): void {
    this.show({ title: this.texts.offlineTitle!, detail: this.texts.offline! });
  }

  /** form-js ends the id of an input in the name of its field; a problem of no field leads nowhere. */
  private fieldId(field: string): string | undefined {
    const name = field.split('.').pop()!;
    return name === '' ? undefined : this.container.querySelector<HTMLElement>(`[id*="field_${CSS.escape(name)}"]`)?.id;
  }
}
