-- A bundle is written from append-only rows and the log, so the same bytes come out each time: what is kept is its hash,
-- and a bundle that would differ from it is not handed out.
alter table evaluation.publications drop constraint publications_bundle_fkey;
drop index evaluation.publications_bundle_idx;
alter table evaluation.publications add constraint publications_bundle_is_sha256 check (bundle_hash ~ '^[0-9a-f]{64}$');
comment on column evaluation.publications.bundle_hash is 'SHA-256 of the verification bundle as it was published';

create index marks_person_idx on evaluation.marks (person_id);
create index audit_entries_edition_idx on kernel.audit_entries ((detail ->> 'edition')) where detail ? 'edition';
comment on index kernel.audit_entries_edition_idx is 'The leaves of one cycle, for its bundle';
