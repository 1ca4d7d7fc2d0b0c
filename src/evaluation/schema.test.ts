import { describe, expect, it } from 'vitest';
import pg from 'pg';
import { testDatabase } from '../../test/support/database.ts';

describe('the schema of the evaluation', () => {
  it('refuses an edition whose weights do not sum to 100', async () => {
    const { ownerUrl } = await testDatabase();
    const client = new pg.Client({ connectionString: ownerUrl });
    await client.connect();
    const insert = (outcome: number) =>
      client.query(
        `insert into evaluation.editions (code, name_id, name_en, weight_baseline, weight_output, weight_outcome, weight_impact,
           weight_quick_win, scale_low, scale_high, digits, tie_digits, combination, min_marks, status, source)
         values ('uji', 'Uji', 'Test', 10, 20, $1, 20, 20, 1, 4, 2, 2, 'mean', 3, 'ours', 'uji')`,
        [outcome],
      );
    await expect(insert(50)).rejects.toThrow(/editions_weights_sum_to_100/);
    await expect(insert(30)).resolves.toBeDefined();
    await client.end();
  });
});
