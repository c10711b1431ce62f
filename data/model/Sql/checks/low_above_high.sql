-- severity: error
-- en: The likely value of a standard lies between its low and its high one.
-- fr: La valeur probable d’une norme se situe entre son minimum et son maximum.
-- nl: De waarschijnlijke waarde van een norm ligt tussen de lage en de hoge.
-- de: Der wahrscheinliche Wert eines Richtwerts liegt zwischen Unter- und Obergrenze.
select
    'activity_standards' as resource,
    row_key,
    measure_code,
    value,
    low,
    high,
    locator,
    file_name,
    record_number,
from typed.activity_standards
where low > value
   or value > high
   or low > high
