import { filters, type Choice } from './api';
import { h } from './dom';
import { place } from './place';
import { text } from './texts';

interface Search { type: string; operator: string; value: string; name: string }

/** Chooses a procedure and a step among those that occur in her tasks, by the search that Tasklist has itself. */
export async function choices(node: HTMLElement): Promise<void> {
  try {
    const { procedures, steps } = await filters();
    node.replaceChildren(...choice('description', text('everyProcedure'), procedures), ...choice('name', text('everyStep'), steps));
  } catch {
    // the list is there without them
  }
}

function choice(type: string, all: string, found: Choice[]): HTMLElement[] {
  if (found.length < 2) {
    return [];
  }
  const select = h('select', { class: 'form-control input-sm', 'aria-label': all },
    h('option', { value: '' }, all), ...found.map(it => h('option', { value: it.value }, it.name))) as HTMLSelectElement;
  const show = () => { select.value = searches(place()).find(it => it.type === type)?.value ?? ''; };
  show();
  select.addEventListener('change', () => {
    const now = place();
    now.set('searchQuery', JSON.stringify(changed(searches(now), type, select.value)));
    now.delete('page');
    location.hash = `/?${now}`;
  });
  // Tasklist's own search may drop it; whoever left the page needs nothing any more
  const heard = () => select.isConnected ? show() : window.removeEventListener('hashchange', heard);
  window.addEventListener('hashchange', heard);
  return [select];
}

/** The search with one condition put in the place of another of its kind; an empty value takes it away. */
export function changed(search: Search[], type: string, value: string): Search[] {
  const others = search.filter(it => it.type !== type);
  return value ? [...others, { type, operator: 'eq', value, name: '' }] : others;
}

function searches(now: URLSearchParams): Search[] {
  return JSON.parse(now.get('searchQuery') || '[]');
}
