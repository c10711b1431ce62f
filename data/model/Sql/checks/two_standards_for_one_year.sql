-- severity: error
-- en: An office gives one value for a measure of the staffing model and a year; of two, nobody knows which holds.
-- fr: Un service donne une seule valeur par mesure du modèle d’effectifs et par année ; de deux, nul ne sait laquelle vaut.
-- nl: Een dienst geeft één waarde per maat van het personeelsmodel en per jaar; van twee weet niemand welke geldt.
-- de: Eine Stelle gibt je Messgröße des Personalmodells und Jahr einen Wert an; von zweien weiß niemand, welcher gilt.
select
    'activity_standards' as resource,
    standards.row_key,
    standards.measure_code,
    standards.year,
    standards.value,
    standards.locator,
    standards.file_name,
    standards.record_number,
from typed.activity_standards as standards
semi join core.model_measures as measures using (measure_code)
where standards.confidence_code in ('register', 'synthetic')
qualify count(*) over (partition by standards.measure_code, standards.year, standards.is_synthetic) > 1
