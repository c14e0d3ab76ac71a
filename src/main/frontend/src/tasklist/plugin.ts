import './plugin.css';
import { panel } from './panel';
import { badge } from './badge';
import { h } from './dom';

const STAFF_PAGES: Record<string, string> = { vi: 'Trang nghiệp vụ', en: 'Staff pages', id: 'Halaman petugas' };

// Tasklist gives each plug-in point an element and the task in it.
export default [
  {
    id: 'motcua.dossier',
    pluginPoint: 'tasklist.task.detail',
    priority: 1000,
    properties: { label: 'Hồ sơ' },
    render: (node: HTMLElement, { taskId }: { taskId: string }) => void panel(node, taskId)
  },
  {
    id: 'motcua.timeLeft',
    pluginPoint: 'tasklist.card',
    priority: 100,
    render: (node: HTMLElement, { taskId }: { taskId: string }) => void badge(node, taskId)
  },
  {
    id: 'motcua.pages',
    pluginPoint: 'tasklist.navbar.action',
    priority: 100,
    render: (node: HTMLElement) => node.append(h('a', { href: '/staff' }, STAFF_PAGES[document.documentElement.lang] ?? STAFF_PAGES.vi!))
  }
];
