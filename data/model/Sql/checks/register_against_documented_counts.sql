-- severity: warning
-- en: The meetings of a year in the ministry’s register are as many as the figure that a source documents for that year.
-- fr: Les réunions d’une année au registre du ministère sont aussi nombreuses que le chiffre documenté par une source pour cette année.
-- nl: Het register van het ministerie telt voor een jaar evenveel vergaderingen als het cijfer dat een bron voor dat jaar documenteert.
-- de: Das Register des Ministeriums zählt für ein Jahr ebenso viele Sitzungen, wie eine Quelle für dieses Jahr belegt.
-- whole: annual_counts, consultations
select
    'annual_counts' as resource,
    documented_row_key as row_key,
    year,
    register_count,
    unknown_format_count,
    documented_count,
from marts.reconciled_counts
where not is_synthetic
  and documented_count not between register_count and register_count + unknown_format_count
