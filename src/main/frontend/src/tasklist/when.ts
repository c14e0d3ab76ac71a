import { language } from './texts';

/** A moment as the reader writes it. */
export function when(moment: string): string {
  return new Date(moment).toLocaleString(language(), {
    day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit'
  });
}

/** Its day. */
export function day(moment: string): string {
  return new Date(moment).toLocaleDateString(language(), { day: '2-digit', month: '2-digit', year: 'numeric' });
}
