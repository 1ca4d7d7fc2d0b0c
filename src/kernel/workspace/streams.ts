import type { FastifyInstance, FastifyRequest } from 'fastify';
import { mountResumable, removeOrphans } from '../../platform/files/resumable.ts';
import { forgetFiles, forgetUploads, keepUpload } from '../../platform/files/uploads.ts';
import { forgetAnnouncements } from '../../platform/live/announce.ts';
import { mountLive } from '../../platform/live/stream.ts';
import { nation } from '../areas/codes.ts';
import type { House } from '../capability/house.ts';
import { job } from '../capability/job.ts';
import { headersOf, regencyAsked } from '../capability/request.ts';

const day = 24 * 3_600_000;
/** An unfinished upload waits this long for its next piece (trust R10: gone within a day, the job runs daily). */
const patience = 3 * 3_600_000;

/** What is no page, form or feed because its protocol is not one request and one answer: resumable upload and live events. */
export function mountStreams(app: FastifyInstance, house: House): void {
  const personOf = (request: FastifyRequest) => house.identify(headersOf(request));
  mountResumable(app, {
    dir: house.config.dataDir,
    files: house.files,
    sender: async (request) => {
      const person = await personOf(request);
      return person && `${regencyAsked(house, request, person)} ${person.id}`;
    },
    finished: async (id, sender, file) => {
      const [regency = '', personId = ''] = sender.split(' ');
      await house.db.tx({ regency }, (tx) => keepUpload(tx, id, personId, file, house.clock()));
    },
  });
  mountLive(app, {
    db: house.db,
    channels: ['observations'],
    regencyOf: async (request) => regencyAsked(house, request, await personOf(request)),
  });
}

/** Once a day: uploads that no form named, pieces that nobody went on with, announcements nobody resumes from, files no row needs. */
export const tidyJob = job({
  name: 'kernel.tidy',
  cron: '17 18 * * *',
  run: async (house, _payload, now) => {
    await removeOrphans(house.config.dataDir, new Date(now.getTime() - patience));
    const unused = await house.db.tx({ regency: nation }, async (tx) => {
      await forgetUploads(tx, new Date(now.getTime() - day));
      await forgetAnnouncements(tx, new Date(now.getTime() - 7 * day));
      return forgetFiles(tx, new Date(now.getTime() - day));
    });
    for (const hash of unused) await house.files.remove(hash);
  },
});
