import './plugin.css';
import { panel } from './panel';
import { badge } from './badge';

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
  }
];
