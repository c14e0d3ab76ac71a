import { setLost } from './fresh';
import { Gong } from './gong';

interface Call { id: number; number: string; desk: string }
interface Now { called: Call[]; last: Call[]; waiting: { service: string; people: number }[] }

const EVERY = 2000; // ms

function line(first: [string, string], second: [string, string]): HTMLLIElement {
  const item = document.createElement('li');
  [first, second].forEach(([tag, text], index) => {
    const part = document.createElement(tag);
    part.textContent = text;
    item.append(...(index ? [' ', part] : [part]));
  });
  return item;
}

/** Shows who is called, and says it when somebody is called anew. */
export function display(screen: HTMLElement) {
  const part = (name: string) => screen.querySelector<HTMLElement>(`[data-${name}]`)!;
  const gong = new Gong(part('sound') as HTMLButtonElement);
  let newest: number | undefined;

  const desk = (call: Call) => screen.dataset.desk!.replace('{0}', call.desk);
  const show = (name: string, lines: HTMLLIElement[]) => {
    const list = part(name);
    if (list.innerHTML !== lines.map(it => it.outerHTML).join('')) {
      list.replaceChildren(...lines);
    }
  };
  const tell = (now: Now) => {
    const latest = Math.max(0, ...now.last.map(it => it.id));
    const anew = now.called.filter(it => newest !== undefined && it.id > newest);
    newest = latest;
    if (anew.length) {
      part('said').textContent = anew.map(it =>
        screen.dataset.come!.replace('{0}', it.number).replace('{1}', it.desk)).join('. ');
      gong.sound();
    }
    show('called', now.called.map(it => {
      const item = line(['b', it.number], ['span', desk(it)]);
      item.classList.toggle('is-new', anew.some(other => other.id === it.id));
      return item;
    }));
    show('last', now.last.map(it => line(['b', it.number], ['span', desk(it)])));
    show('waiting', now.waiting.map(it => line(['span', it.service], ['b', String(it.people)])));
    part('nobody').hidden = now.called.length > 0;
  };
  const ask = async () => {
    try {
      const answer = await fetch(screen.dataset.now!, { headers: { Accept: 'application/json' } });
      if (!answer.ok) {
        throw new Error(String(answer.status));
      }
      tell(await answer.json());
      setLost(false);
    } catch {
      setLost(true);
    }
    window.setTimeout(ask, EVERY);
  };
  void ask();
}
