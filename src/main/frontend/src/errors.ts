export interface FieldError { field: string; label: string; message: string }

export interface Problem { title: string; detail: string; correlationId?: string; field?: string; errors?: FieldError[] }

/** Fills the error summary and moves the reader to it. */
export function showProblem(summary: HTMLElement, problem: Problem, targetOf: (field: string) => string | undefined): void {
  summary.querySelector('h2')!.textContent = problem.title;
  const list = summary.querySelector('ul')!;
  list.replaceChildren(...entries(problem).map(error => entry(error, targetOf(error.field))));
  summary.hidden = false;
  summary.focus();
  summary.scrollIntoView();
}

function entries(problem: Problem): FieldError[] {
  if (problem.errors?.length) {
    return problem.errors;
  }
  return [{ field: problem.field ?? '', label: '', message: problem.detail }];
}

function entry(error: FieldError, target: string | undefined): HTMLLIElement {
  const item = document.createElement('li');
  const text = error.label ? `${error.label}: ${error.message}` : error.message;
  if (target) {
    const link = document.createElement('a');
    link.href = `#${target}`;
    link.textContent = text;
    item.append(link);
  } else {
    item.textContent = text;
  }
  return item;
}
