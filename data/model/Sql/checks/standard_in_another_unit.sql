-- severity: error
-- en: A measure of the staffing model has a value, in the unit that the model counts in.
-- fr: Une mesure du modèle d’effectifs a une valeur, dans l’unité que le modèle emploie.
-- nl: Een maat van het personeelsmodel heeft een waarde, in de eenheid waarin het model rekent.
-- de: Eine Messgröße des Personalmodells hat einen Wert, in der Einheit, mit der das Modell rechnet.
select
    'activity_standards' as resource,
    standards.row_key,
    standards.measure_code,
    standards.value,
    standards.unit,
    measures.unit as unit_of_the_model,
    standards.locator,
    standards.file_name,
    standards.record_number,
from typed.activity_standards as standards
inner join core.model_measures as measures using (measure_code)
where standards.unit <> measures.unit
   or standards.value is null
