-- severity: error
-- en: A table keeps, from one release to the next, the share of its rows that its package demands; one that was cut off would pass unseen.
-- fr: Une table garde, d’une version publiée à l’autre, la part de ses lignes que son paquet exige ; une table tronquée passerait inaperçue.
-- nl: Een tabel behoudt van de ene gepubliceerde versie tot de volgende het deel van haar rijen dat haar pakket eist; een afgebroken tabel zou ongemerkt blijven.
-- de: Eine Tabelle behält von einer veröffentlichten Fassung zur nächsten den Anteil ihrer Zeilen, den ihr Paket verlangt; eine abgeschnittene bliebe unbemerkt.
with
current_counts as (
    select
        package_name,
        resource,
        sum(rows_accepted) as rows_accepted,
    from typed.resource_counts
    group by package_name, resource
)
select
    previous.resource,
    null::varchar as row_key,
    previous.package_name,
    previous.rows_accepted as previous_rows,
    coalesce(current_counts.rows_accepted, 0)::bigint as current_rows,
    packages.max_fall_share,
from typed.previous_counts as previous
-- A package that is no longer there was taken away on purpose, or left out in favour of another.
inner join typed.packages as packages using (package_name)
left join current_counts using (package_name, resource)
where coalesce(current_counts.rows_accepted, 0) < previous.rows_accepted * (1 - packages.max_fall_share)
