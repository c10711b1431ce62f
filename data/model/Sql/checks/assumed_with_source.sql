-- severity: error
-- en: An assumption names no source; what a source states is documented.
-- fr: Une hypothèse ne nomme pas de source ; ce qu’une source établit est documenté.
-- nl: Een aanname noemt geen bron; wat een bron vermeldt, is gedocumenteerd.
-- de: Eine Annahme nennt keine Quelle; was eine Quelle angibt, ist belegt.
select
    resource,
    row_key,
    source_id,
    file_name,
    record_number,
from typed.rows
where confidence_code = 'assumed'
  and source_id is not null
