-- A deadline closes its phase. It moves only by an extension with a reason; the first calendar stays readable.
alter table evaluation.cycles add column deadlines text not null default 'binding';
alter table evaluation.cycles add constraint cycles_deadlines_known check (deadlines in ('binding', 'shown'));
alter table evaluation.cycles add constraint cycles_official_is_binding check (deadlines = 'binding' or kind = 'simulation');
comment on column evaluation.cycles.deadlines is 'binding: after a phase''s last day its entries are refused; shown (simulations only): dates are told, nothing closes';

create table evaluation.phase_extensions (
  cycle_id text not null,
  phase text not null,
  step integer not null,
  from_closes_on date not null,
  closes_on date not null,
  reason text not null,
  extended_by uuid not null,
  extended_at timestamptz not null,
  constraint phase_extensions_pkey primary key (cycle_id, phase, step),
  constraint phase_extensions_phase_fkey foreign key (cycle_id, phase) references evaluation.cycle_phases (cycle_id, phase),
  constraint phase_extensions_person_fkey foreign key (extended_by) references kernel.people (id),
  constraint phase_extensions_step_counts check (step > 0),
  constraint phase_extensions_later check (from_closes_on < closes_on)
);
comment on table evaluation.phase_extensions is 'Every time the organiser gave a phase more days, with the reason; the latest step counts';
comment on column evaluation.phase_extensions.cycle_id is 'The cycle';
comment on column evaluation.phase_extensions.phase is 'The phase';
comment on column evaluation.phase_extensions.step is '1, 2, 3 …';
comment on column evaluation.phase_extensions.from_closes_on is 'First day after the phase as it stood before';
comment on column evaluation.phase_extensions.closes_on is 'First day after the phase from now on';
comment on column evaluation.phase_extensions.reason is 'Why; public';
comment on column evaluation.phase_extensions.extended_by is 'The organiser''s person';
comment on column evaluation.phase_extensions.extended_at is 'When';
create index phase_extensions_person_idx on evaluation.phase_extensions (extended_by);
select platform.shared_table('evaluation.phase_extensions', append_only => true);

create view evaluation.current_phases with (security_invoker) as
select p.cycle_id, p.phase, p.opens_on, coalesce(x.closes_on, p.closes_on) as closes_on,
       p.closes_on as first_closes_on
from evaluation.cycle_phases p
left join lateral (
  select e.closes_on
  from evaluation.phase_extensions e
  where e.cycle_id = p.cycle_id
    and e.phase = p.phase
  order by e.step desc
  limit 1
) x on true;
comment on view evaluation.current_phases is 'The calendar of a cycle with its extensions; first_closes_on is what was announced at first';
grant select on evaluation.current_phases to serasan_app;
