import './plugin.css';
import { panel } from './panel';
import { badge } from './badge';
import { h } from './dom';
import { list, type Scope } from './list';
import { text } from './texts';

// Tasklist gives each plug-in point an element and the task in it.
export default [
  {
    id: 'motcua.dossier',
    pluginPoint: 'tasklist.task.detail',
    priority: 1000,
    properties: { label: text('dossier') },
    render: (node: HTMLElement, { taskId }: { taskId: string }) => void panel(node, taskId)
  },
  {
    id: 'motcua.timeLeft',
    pluginPoint: 'tasklist.card',
    priority: 100,
    render: (node: HTMLElement, { taskId }: { taskId: string }) => void badge(node, taskId)
  },
  {
    id: 'motcua.list',
    pluginPoint: 'tasklist.list',
    priority: 50,
    render: (node: HTMLElement, _: unknown, scope: Scope) => list(node, scope)
  },
  {
    id: 'motcua.pages',
    pluginPoint: 'tasklist.navbar.action',
    priority: 100,
    render: (node: HTMLElement) => node.append(h('a', { href: '/staff' }, text('pages')))
  }
];
