/** A small element builder: text is always text, never markup. */
export function h(name: string, properties: Record<string, string>, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(name);
  Object.entries(properties).forEach(([key, value]) => element.setAttribute(key, value));
  element.append(...children);
  return element;
}

export function pairs(rows: { label: string; value: string }[]): HTMLElement {
  return h('dl', {}, ...rows.flatMap(row => [h('dt', {}, row.label), h('dd', {}, row.value)]));
}

export function section(title: string, ...children: (Node | string)[]): HTMLElement {
  return h('section', {}, h('h4', {}, title), ...children);
}
