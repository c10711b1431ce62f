-- Whether a value answers one filter of a choice: nothing was chosen, or this. A choice is one JSON object with a member for each filter that was used.
create macro marts.answers(choice, filter, chosen) as
    (choice ->> filter) is null or chosen = (choice ->> filter)
