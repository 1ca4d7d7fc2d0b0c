import { definePart } from '../../kernel/capability/capability.ts';

export const part = definePart({
  name: 'surveys',
  purpose: [
    'Kuesioner dengan edisi dan satu jawaban per responden',
    'Questionnaires with editions and one answer a respondent',
  ],
  schema: 'surveys',
});
