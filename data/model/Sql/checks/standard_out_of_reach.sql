-- severity: error
-- en: A standard can be true in its unit: a share is at most 1, a percentage at most 100, a day has 24 hours; what everybody does besides leaves time for the work; ten days round the clock are no single activity.
-- fr: Une norme est possible dans son unité : une part vaut au plus 1, un pourcentage au plus 100, un jour a 24 heures ; ce que chacun fait en outre laisse du temps pour le travail ; dix jours sans interruption ne font pas une seule activité.
-- nl: Een norm is mogelijk in zijn eenheid: een aandeel is hoogstens 1, een percentage hoogstens 100, een dag telt 24 uur; wat iedereen daarnaast doet, laat tijd voor het werk; tien dagen aan één stuk zijn geen enkele activiteit.
-- de: Ein Richtwert ist in seiner Einheit möglich: ein Anteil ist höchstens 1, ein Prozentsatz höchstens 100, ein Tag hat 24 Stunden; was alle daneben tun, lässt Zeit für die Arbeit; zehn Tage ohne Pause sind keine einzelne Tätigkeit.
with
reaches as (
    from (
        values
            ('min', 10 * 24 * 60),
            ('share', 1),
            ('share of working time per year', 1),
            ('%', 100),
            ('% of working days', 100),
            ('h/day', 24),
            ('h/leave day', 24),
            ('h/week', 7 * 24),
            ('h/year', 366 * 24),
            ('days/year', 366),
            ('working days/year', 366)
    ) as reaches (unit, most)
),
-- What is taken off everybody's time leaves some.
allowances as (
    from (
        values ('category_allowance_share')
    ) as allowances (measure_code)
)
select
    'activity_standards' as resource,
    standards.row_key,
    standards.measure_code,
    standards.unit,
    greatest(standards.value, standards.low, standards.high) as value,
    reaches.most,
    standards.locator,
    standards.file_name,
    standards.record_number,
from typed.activity_standards as standards
inner join reaches using (unit)
where greatest(standards.value, standards.low, standards.high) > reaches.most
   or (standards.measure_code in (select measure_code from allowances) and greatest(standards.value, standards.low, standards.high) >= 1)
