alter table cases.applicants add column erased_at timestamptz;
comment on column cases.applicants.erased_at is 'When everything personal of the case was erased; null while it is kept';

drop index cases.applicants_keep_idx;
create index applicants_keep_idx on cases.applicants (regency_code, keep_until) where erased_at is null;

alter table cases.messages alter column body drop not null;
comment on column cases.messages.body is 'What was written; may hold personal data. Null once it is erased';
comment on column cases.events.note is 'What was asked, answered or decided, shown to whoever holds the number; may hold personal data. Null once it is erased';

-- The app may not update what was written: this is the only change that can happen to it, and it can only make it forget.
create function cases.erase_words(tenant text, erased uuid) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
  if coalesce(current_setting('serasan.regency', true), '') <> tenant then
    return;
  end if;
  update cases.events
  set note = null
  where regency_code = tenant
    and case_id = erased
    and note is not null;
  update cases.messages
  set body = null
  where regency_code = tenant
    and case_id = erased
    and body is not null;
end $$;
comment on function cases.erase_words is 'Removes what applicant and office wrote about one case, within the transaction''s tenant; steps, days and senders stay';
revoke execute on function cases.erase_words from public;
grant execute on function cases.erase_words to serasan_app;
