import type { Client } from 'pg';
import { organisations, organisationSuccessions } from '../../../seed/organisations.ts';
import { loadOnce } from '../../platform/db/load.ts';
import { nation } from '../areas/codes.ts';
import { recordBegins } from '../areas/load.ts';

/** Agencies of the regencies and institutions of the nation with their successions. */
export async function loadOrganisations(owner: Client): Promise<void> {
  await loadOnce(
    owner,
    'organisations',
    [JSON.stringify([organisations, organisationSuccessions]), recordBegins],
    async () => {
      await owner.query("select set_config('serasan.regency', $1, true)", [nation]);
      const rows = organisations.map((each) => ({
        regency_code: each.regency ?? nation,
        code: each.code,
        name: each.name[0],
        short_name: each.shortName,
        kind: each.kind,
        valid_from: each.validFrom ?? recordBegins,
        valid_to: each.validTo,
        source: each.demo || each.certainty === 'unverified' ? null : each.source.text,
      }));
      await owner.query(
        `insert into kernel.organisations (regency_code, code, name, short_name, kind, valid_from, valid_to, source)
       select regency_code, code, name, short_name, kind, valid_from, valid_to, source
       from jsonb_to_recordset($1) as o (
         regency_code text, code text, name text, short_name text, kind text, valid_from date, valid_to date, source text
       )
       on conflict (regency_code, code) do update
       set name = excluded.name, short_name = excluded.short_name, kind = excluded.kind,
           valid_from = excluded.valid_from, valid_to = excluded.valid_to, source = excluded.source`,
        [JSON.stringify(rows)],
      );
      const successions = organisationSuccessions.map((each) => ({ ...each, regency: each.regency ?? nation }));
      await owner.query(
        `insert into kernel.organisation_successions (regency_code, from_code, to_code, on_date)
       select regency, "from", "to", "on"
       from jsonb_to_recordset($1) as s (regency text, "from" text, "to" text, "on" date)
       on conflict (regency_code, from_code, to_code) do update set on_date = excluded.on_date`,
        [JSON.stringify(successions)],
      );
    },
  );
}
