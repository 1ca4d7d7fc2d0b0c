create index observation_decisions_verified_lately_idx on kernel.observation_decisions (regency_code, decided_at) where decision = 'verified';
create index audit_entries_person_lately_idx on kernel.audit_entries (regency_code, person_id, id);
