import { definePart } from '../kernel/capability/capability.ts';
import { routes } from './routes.ts';

export const part = definePart({
  name: 'portal',
  purpose: [
    'Halaman publik: beranda, dimensi, sasaran, indikator, rencana, hasil evaluasi, metode',
    'The public pages: home, dimension, objective, indicator, plan, evaluation results, methods',
  ],
  routes,
  nav: [
    { key: 'home', label: ['Beranda', 'Home'], href: '/', order: 10 },
    { key: 'data', label: ['Data', 'Data'], href: '/data', order: 30 },
    { key: 'plan', label: ['Rencana', 'Plan'], href: '/rencana', order: 40 },
    { key: 'evaluation', label: ['Evaluasi', 'Evaluation'], href: '/evaluasi', order: 50 },
  ],
});
