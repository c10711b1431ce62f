-- A spelling without what offices write differently: case, accents, spaces, hyphens and underscores.
create macro memory.fold(written) as
    regexp_replace(lower(strip_accents(written)), '[\s\x{00A0}\x{202F}_-]+', '', 'g')
