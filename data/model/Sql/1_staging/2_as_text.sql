-- A cell without the white space around it; a cell of nothing but white space is absent.
create macro memory.as_text(written) as
    nullif(trim(written, concat(' ', chr(9), chr(10), chr(13), chr(160), chr(8239), chr(65279))), '')
