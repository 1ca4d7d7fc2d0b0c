import { definePart } from '../kernel/capability/capability.ts';
import { routes as cycles } from './cycles/routes.ts';
import { cyclesInbox } from './cycles/inbox.ts';
import { routes as editions } from './editions/routes.ts';
import { routes as exchange } from './exchange/routes.ts';
import { markSheet } from './marking/actions.ts';
import { routes as marking } from './marking/routes.ts';
import { panelInbox } from './panel/inbox.ts';
import { routes as panel } from './panel/routes.ts';
import { routes as instruments } from './instruments/routes.ts';
import { routes as published } from './published/routes.ts';
import { loadEvaluation } from './reference.ts';
import { routes as report } from './report/routes.ts';
import { recordResult } from './results/actions.ts';
import { feeds, resultsChanges, resultsInbox } from './results/feeds.ts';
import { routes as results } from './results/routes.ts';
import { seedPanel } from './seed-panel.ts';
import { seedPractice } from './seed-practice.ts';
import { followRecommendation, passOnRecommendation } from './recommendations/actions.ts';
import { seedEvaluation } from './seed.ts';
import { selfAssessmentInbox } from './self-assessment/inbox.ts';
import { routes as selfAssessment } from './self-assessment/routes.ts';
import { routes as signing } from './signing/routes.ts';

export const part = definePart({
  name: 'evaluation',
  purpose: [
    'Evaluasi: edisi, instrumen, penilaian mandiri, panel, hasil',
    'The evaluation: editions, instrument, self-assessment, panel, results',
  ],
  schema: 'evaluation',
  permissions: {
    'evaluation.read': {
      words: ['Membaca penilaian mandiri', 'Read the self-assessment'],
      roles: ['officer', 'agency-head', 'verifier', 'kominfo-head', 'planner', 'auditor', 'regent'],
    },
    'evaluation.answer': { words: ['Menjawab butir evaluasi', 'Answer items of the evaluation'], roles: ['officer'] },
    'evaluation.approve': {
      words: ['Menyetujui jawaban perangkat daerah', 'Approve an agency’s answers'],
      roles: ['agency-head'],
    },
    'evaluation.verify': {
      words: ['Memverifikasi jawaban evaluasi', 'Verify answers of the evaluation'],
      roles: ['verifier', 'kominfo-head', 'auditor'],
    },
    'evaluation.coordinate': {
      words: ['Mengoordinasi penilaian mandiri', 'Coordinate the self-assessment'],
      roles: ['verifier', 'kominfo-head'],
    },
    'evaluation.submit': {
      words: ['Mengirim penilaian mandiri', 'Submit the self-assessment'],
      roles: ['kominfo-head'],
    },
    'evaluation.organise': { words: ['Menyelenggarakan evaluasi', 'Organise the evaluation'], roles: ['organiser'] },
    'evaluation.mark': {
      words: ['Menilai sebagai anggota panel', 'Mark as a member of the panel'],
      roles: ['evaluator'],
    },
    'evaluation.publish': {
      words: ['Menerbitkan hasil evaluasi', 'Publish results of the evaluation'],
      roles: ['organiser'],
    },
  },
  routes: [
    ...editions,
    ...instruments,
    ...published,
    ...cycles,
    ...selfAssessment,
    ...panel,
    ...marking,
    ...signing,
    ...results,
    ...feeds,
    ...exchange,
    ...report,
  ],
  desk: [
    { label: ['Penilaian mandiri', 'Self-assessment'], href: '/kerja/evaluasi', may: 'evaluation.read', order: 40 },
    { label: ['Siklus evaluasi', 'Evaluation cycles'], href: '/kerja/siklus', may: 'evaluation.organise', order: 50 },
    { label: ['Instrumen', 'Instruments'], href: '/kerja/instrumen', may: 'evaluation.organise', order: 55 },
    { label: ['Panel saya', 'My panels'], href: '/kerja/panel', may: 'evaluation.mark', order: 45 },
  ],
  actions: [passOnRecommendation, followRecommendation, markSheet, recordResult],
  inbox: async (tx, at) => [
    ...(await selfAssessmentInbox(tx, at)),
    ...(await cyclesInbox(tx, at)),
    ...(await panelInbox(tx, at)),
    ...(await resultsInbox(tx, at)),
  ],
  changes: resultsChanges,
  reference: loadEvaluation,
  seed: async (house, seeding) => {
    await seedEvaluation(house, seeding);
    await seedPanel(house, seeding);
    await seedPractice(house, seeding);
  },
});
