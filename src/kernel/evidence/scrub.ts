import { endDamage, listDamaged, listHashes, recordDamage, type Damage } from '../../platform/files/damage.ts';
import { nation } from '../areas/codes.ts';
import { recordEntry } from '../audit/record.ts';
import { createAt } from '../capability/at.ts';
import type { House } from '../capability/house.ts';
import { job } from '../capability/job.ts';

const jobName = 'evidence.scrub';
const batch = 500;

/**
 * Each night every kept file is read and compared with the hash it was kept under: a byte that changed, by rot or by
 * hand, is found within a day, stands in the log and waits in the workspace until the file is put back (trust T23, R19).
 */
export const scrubJob = job({
  name: jobName,
  cron: '37 18 * * *',
  run: async (house, _payload, now) => {
    const known = new Map(
      (await house.db.tx({ regency: nation, readOnly: true }, listDamaged)).map((each) => [each.hash, each.kind]),
    );
    for (let after = ''; ;) {
      const from = after;
      const hashes = await house.db.tx({ regency: nation, readOnly: true }, (tx) => listHashes(tx, from, batch));
      for (const hash of hashes) {
        const kind = await house.files.findDamage(hash);
        if (kind !== known.get(hash)) await tell(house, hash, kind, now);
      }
      if (hashes.length < batch) return;
      after = hashes.at(-1) ?? '';
    }
  },
});

async function tell(house: House, hash: string, kind: Damage | undefined, now: Date): Promise<void> {
  if (kind) process.stderr.write(`files: ${hash} is ${kind}; put it back from a backup\n`);
  await house.db.tx({ regency: nation }, async (tx) => {
    await endDamage(tx, hash, now);
    if (kind) await recordDamage(tx, hash, kind, now);
    await recordEntry(tx, createAt({ regency: nation, now }), {
      action: jobName,
      subject: 'file',
      id: hash,
      detail: { found: kind ?? 'restored' },
    });
  });
}
