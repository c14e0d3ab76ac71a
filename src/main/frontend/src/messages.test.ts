import { expect, test } from 'vitest';
import { localizeValidator, localized } from './messages';

test('speaks the language of the reader', () => {
  expect(localized('Field is required.', 'vi')).toBe('Hãy điền thông tin này');
  expect(localized('Field must have minimum length of 5.', 'id')).toBe('Isi paling sedikit 5 karakter');
  expect(localized('Field is required.', 'en')).toBe('Field is required.');
});

test('leaves what a designer wrote as it is', () => {
  expect(localized('Hãy nhập đúng 12 chữ số', 'id')).toBe('Hãy nhập đúng 12 chữ số');
});

test('translates whatever the validator says', () => {
  const validator = { validateField: () => ['Field is required.'], validateFieldInstance: () => ['Value is not a number.'] };
  localizeValidator(validator, 'vi');
  expect(validator.validateField()).toEqual(['Hãy điền thông tin này']);
  expect(validator.validateFieldInstance()).toEqual(['Hãy nhập một số']);
});
