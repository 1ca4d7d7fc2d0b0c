-- One line of revisions per cell (indicator, period, area): two people who correct the same figure collide on its number.
drop view kernel.verified_observations;
drop view kernel.observation_states;

alter table kernel.observations add column revision integer not null;
alter table kernel.observations add constraint observations_revision_once unique (regency_code, indicator_code, period, area_code, revision);
alter table kernel.observations add constraint observations_revision_follows check (revision > 0 and (revision = 1) = (supersedes is null));
comment on column kernel.observations.revision is '1, 2, 3 … within its indicator, period and area: order never rests on the clock';
drop index kernel.observations_series_idx;

alter table kernel.observation_decisions drop constraint observation_decisions_known;
alter table kernel.observation_decisions add constraint observation_decisions_known check (decision in ('submitted', 'approved', 'returned', 'verified', 'withdrawn'));
comment on column kernel.observation_decisions.decision is 'submitted, approved, returned, verified; withdrawn: there is no figure after all (a draft emptied, derived rows gone)';
create unique index observation_decisions_verified_once on kernel.observation_decisions (regency_code, observation_id) where decision = 'verified';
create unique index observation_decisions_withdrawn_once on kernel.observation_decisions (regency_code, observation_id) where decision = 'withdrawn';

alter table kernel.indicators add column over_time text;
alter table kernel.indicators add constraint indicators_over_time_known check (over_time in ('sum', 'latest'));
comment on column kernel.indicators.over_time is 'sum (also when null): figures of several periods add up; latest: the last period stands for the span (stocks, cumulative figures)';

create view kernel.observation_states with (security_invoker) as
select o.*,
       coalesce(d.decision, 'draft') as status,
       coalesce(d.step, 0) as step,
       d.person_id as decided_by,
       d.decided_at,
       d.reason
from kernel.observations o
left join lateral (
  select decision, step, person_id, decided_at, reason
  from kernel.observation_decisions d
  where d.regency_code = o.regency_code
    and d.observation_id = o.id
  order by d.step desc
  limit 1
) d on true;
comment on view kernel.observation_states is 'Every figure with the last decision about it; draft before the first';
grant select on kernel.observation_states to serasan_app;

create view kernel.verified_observations with (security_invoker) as
select latest.*
from (
  select distinct on (o.regency_code, o.indicator_code, o.period, o.area_code)
         o.*,
         d.person_id as verified_by,
         d.decided_at as verified_at
  from kernel.observations o
  join kernel.observation_decisions d
    on d.regency_code = o.regency_code
   and d.observation_id = o.id
   and d.decision = 'verified'
  order by o.regency_code, o.indicator_code, o.period, o.area_code, o.revision desc
) latest
where not exists (
  select from kernel.observation_decisions w
  where w.regency_code = latest.regency_code
    and w.observation_id = latest.id
    and w.decision = 'withdrawn'
);
comment on view kernel.verified_observations is 'What the public sees: the latest verified figure of each indicator, period and area';
grant select on kernel.verified_observations to serasan_app;
