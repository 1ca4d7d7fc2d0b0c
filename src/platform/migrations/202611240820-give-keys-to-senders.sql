-- Two senders, or two actions of one, may choose the same key: neither may be refused for it.
alter table platform.submissions drop constraint submissions_pkey;
alter table platform.submissions
  add constraint submissions_sender_unique unique nulls not distinct (regency_code, key, action, person_id);
