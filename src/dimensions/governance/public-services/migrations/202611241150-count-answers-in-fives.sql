-- What was counted by district, however few had answered, is counted again by the rule that now holds (trust T17).
select set_config('serasan.regency', '0', true);

select platform.add_job(
  'kernel.refresh-derived',
  json_build_object('regency', months.regency_code, 'indicator', 'PS-IKM', 'month', months.period),
  'kernel.refresh-derived:' || months.regency_code || ':PS-IKM:' || months.period
)
from (
  select distinct o.regency_code, o.period
  from kernel.observations o
  where o.indicator_code = 'PS-IKM'
    and o.kind = 'derived'
) months;

update kernel.indicators
set area_level = 'regency',
    explain_id = explain_id || ' Jawaban dihitung lima-lima per layanan; yang belum genap lima disembunyikan.',
    explain_en = explain_en || ' Answers count five at a time for each service; fewer than five stay hidden.'
where code = 'PS-IKM'
  and kind = 'derived'
  and area_level = 'district';
