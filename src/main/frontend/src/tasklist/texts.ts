import { en } from './languages/en';
import { id } from './languages/id';
import { vi, type Texts } from './languages/vi';

const TEXTS: Record<string, Texts> = { vi, en, id };

/** The language of this Tasklist, of those in which the plug-in speaks. */
export function language(): string {
  const chosen = document.documentElement.lang;
  return chosen in TEXTS ? chosen : 'vi';
}

export function text(key: keyof Texts): string {
  return TEXTS[language()]![key];
}

/** A text with what it leaves open: {0}, {1} … */
export function textWith(key: keyof Texts, ...values: string[]): string {
  return text(key).replace(/\{(\d)\}/g, (_, place) => values[Number(place)] ?? '');
}
