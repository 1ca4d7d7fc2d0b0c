create function platform.sweep_files(stored_before timestamptz) returns setof text
language plpgsql security definer set search_path = pg_catalog as $$
declare
  candidate text;
begin
  for candidate in select hash from platform.files where stored_at < stored_before loop
    begin
      delete from platform.files where hash = candidate;
      return next candidate;
    exception when foreign_key_violation then
      null; -- somebody's row still needs it: the foreign keys are the register of who does
    end;
  end loop;
end $$;
comment on function platform.sweep_files is 'Forgets files that no row refers to any more and answers their hashes, so that their content can be removed';
revoke all on function platform.sweep_files from public;
grant execute on function platform.sweep_files to serasan_app;
