-- One row: a text as it is searched.
select marts.plain($written) as plain
