-- The app may not update an answer: this is the only change that can happen to one, and it can only make it forget.
create function surveys.erase_comment(tenant text, asked text, token text) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
  if coalesce(current_setting('serasan.regency', true), '') <> tenant then
    return;
  end if;
  update surveys.responses
  set comment = null
  where regency_code = tenant
    and questionnaire = asked
    and token_hash = token
    and comment is not null;
end $$;
comment on function surveys.erase_comment is 'Removes the free text of the answer that one invitation gave, within the transaction''s tenant; the marks stay';
revoke execute on function surveys.erase_comment from public;
grant execute on function surveys.erase_comment to serasan_app;
