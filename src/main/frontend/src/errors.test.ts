import { expect, test } from 'vitest';
import { showProblem } from './errors';

function summary(): HTMLElement {
  document.body.innerHTML = '<div id="s" tabindex="-1" hidden><h2></h2><ul></ul></div>';
  const element = document.getElementById('s')!;
  element.scrollIntoView = () => {};
  return element;
}

test('links each error to its field', () => {
  const element = summary();
  showProblem(element, { title: 'Not sent', detail: '', errors: [{ field: 'fullName', label: 'Name', message: 'Fill this in' }] },
    field => `id-${field}`);
  expect(element.hidden).toBe(false);
  expect(element.querySelector('a')!.getAttribute('href')).toBe('#id-fullName');
  expect(element.textContent).toContain('Name: Fill this in');
});

test('shows the detail when no field is named, as text and never as markup', () => {
  const element = summary();
  showProblem(element, { title: 'Down', detail: '<b>later</b>' }, () => undefined);
  expect(element.querySelector('b')).toBeNull();
  expect(element.textContent).toContain('<b>later</b>');
});
