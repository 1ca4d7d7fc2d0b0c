import { baselineItems } from './instrument/baseline.ts';
import { impactGovernanceBrandingEconomyItems } from './instrument/impact-governance-branding-economy.ts';
import { impactLivingSocietyEnvironmentItems } from './instrument/impact-living-society-environment.ts';
import { outcomeBrandingItems } from './instrument/outcome-branding.ts';
import { outcomeEconomyItems } from './instrument/outcome-economy.ts';
import { outcomeEnvironmentItems } from './instrument/outcome-environment.ts';
import { outcomeGovernanceItems } from './instrument/outcome-governance.ts';
import { outcomeLivingItems } from './instrument/outcome-living.ts';
import { outcomeSocietyItems } from './instrument/outcome-society.ts';
import { outputInfrastrukturItems } from './instrument/output-infrastruktur.ts';
import { outputStrukturItems } from './instrument/output-struktur.ts';
import { outputSuprastrukturItems } from './instrument/output-suprastruktur.ts';
import { quickWinItems } from './instrument/quick-win.ts';
import type { Words } from '../origin.ts';
import type { EvaluationDimension, Item } from './shape.ts';

export const instrument = {
  code: 'serasan-1',
  name: ['Instrumen acuan Serasan', 'Serasan reference instrument'] satisfies Words,
  notice: [
    'Instrumen ini disusun oleh Serasan, bukan instrumen resmi kementerian. Daftar butir resmi tidak dipublikasikan; begitu tersedia, impor instrumen resmi menggantikannya.',
    'This instrument is Serasan’s own, not the ministry’s. The official items are not public; once they are, importing them replaces this one.',
  ] satisfies Words,
  ours: true,
} as const;

export const evaluationDimensions: readonly {
  readonly id: EvaluationDimension;
  readonly name: Words;
  readonly measures: Words;
}[] = [
  {
    id: 'baseline',
    name: ['Baseline', 'Baseline'],
    measures: ['Perbaikan sejak evaluasi sebelumnya', 'Improvement since the previous evaluation'],
  },
  {
    id: 'output',
    name: ['Output', 'Output'],
    measures: ['Pondasi: kebijakan, kelembagaan, dan anggaran', 'Foundation: policy, institutions and budget'],
  },
  {
    id: 'outcome',
    name: ['Outcome', 'Outcome'],
    measures: ['Pelaksanaan rencana dalam masterplan', 'Execution of the plans in the masterplan'],
  },
  {
    id: 'impact',
    name: ['Impact', 'Impact'],
    measures: ['Manfaat yang dirasakan warga', 'Benefit felt by residents'],
  },
  {
    id: 'quick_win',
    name: ['Quick win', 'Quick win'],
    measures: ['Kreativitas program percepatan', 'Creativity of the acceleration programmes'],
  },
];

/** Forty-two items: baseline 3, output 9, outcome 18, impact 6, quick win 6. */
export const items: readonly Item[] = [
  ...baselineItems,
  ...outputStrukturItems,
  ...outputInfrastrukturItems,
  ...outputSuprastrukturItems,
  ...outcomeGovernanceItems,
  ...outcomeBrandingItems,
  ...outcomeEconomyItems,
  ...outcomeLivingItems,
  ...outcomeSocietyItems,
  ...outcomeEnvironmentItems,
  ...impactGovernanceBrandingEconomyItems,
  ...impactLivingSocietyEnvironmentItems,
  ...quickWinItems,
];
