import { expect, test } from 'vitest';
import { lines, Review, type Component } from './review';

const form: Component[] = [
  { type: 'text' },
  { type: 'group', components: [{ type: 'textfield', key: 'name', label: 'Họ và tên' }] },
  { type: 'datetime', key: 'born', label: 'Ngày sinh', subtype: 'date' },
  { type: 'number', key: 'capital', label: 'Vốn' },
  { type: 'select', key: 'line', label: 'Ngành', values: [{ value: 'FOOD', label: 'Ăn uống' }] },
  { type: 'checkbox', key: 'truth', label: 'Cam đoan' },
  { type: 'textfield', key: 'empty', label: 'Trống' },
  { type: 'dynamiclist', path: 'copies', label: 'Bản sao', components: [{ type: 'textfield', key: 'title', label: 'Tên' }] }
];

test('reads answers as a person does, in the order of the form', () => {
  const data = { truth: true, line: 'FOOD', capital: 50000000, born: '1998-03-12', name: 'Trần Thị Mai', copies: [{ title: 'Bằng' }, { title: 'Căn cước' }] };
  expect(lines(form, data, 'vi', 'Có').map(it => `${it.label} = ${it.value}`)).toEqual([
    'Họ và tên = Trần Thị Mai',
    'Ngày sinh = 12/3/1998',
    'Vốn = 50.000.000',
    'Ngành = Ăn uống',
    'Cam đoan = Có',
    'Bản sao 1: Tên = Bằng',
    'Bản sao 2: Tên = Căn cước'
  ]);
});

test('shows them as text in place of the fields, and goes back', () => {
  document.body.innerHTML = '<div id="f"><input id="first"></div><div id="r" hidden><h2 tabindex="-1"></h2><dl></dl><button data-send></button><button data-back></button></div>';
  const [fields, place] = [document.getElementById('f')!, document.getElementById('r')!];
  [fields, place.querySelector('h2')!].forEach(it => (it.scrollIntoView = () => {}));
  const review = new Review(place, fields);
  review.show([{ label: 'Tên', value: '<b>Mai</b>' }]);
  expect([fields.hidden, place.hidden]).toEqual([true, false]);
  expect(place.querySelector('dd')!.innerHTML).toBe('&lt;b&gt;Mai&lt;/b&gt;');
  place.querySelector<HTMLElement>('[data-back]')!.click();
  expect([fields.hidden, place.hidden]).toEqual([false, true]);
  expect(document.activeElement!.id).toBe('first');
});
