-- Whether a dossier had none, one, two … or ten meetings and more: '00' to '09' and '10+', which stand in their order.
create macro marts.meetings_code(meeting_count) as
    case when meeting_count >= 10 then '10+' else format('{:02d}', meeting_count) end
