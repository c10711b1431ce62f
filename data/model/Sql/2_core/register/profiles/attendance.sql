-- One row for each entity and consultation of the register, whatever number of its services were invited, and the way in which it attended. An invitation that
-- the register does not deny counts as one; who came without an invitation is not counted, so that no share exceeds one. All of it in numbers, as millions of rows
-- are written by column: core.profiles says which consultations, core.numbered_entities who, core.ways how.
create table core.attendance as
with
consultations as (
    select
        register.consultation_id,
        register.consultation_number,
        profiles.profile_number,
        register.is_synthetic,
    from core.register as register
    inner join core.profiles as profiles
        on profiles.year = register.year
        and profiles.format_code = register.format_code
        and profiles.trigger_code = register.trigger_code
        and profiles.policy_domain_code = register.policy_domain_code
        and profiles.organisation_code = register.organisation_code
        and profiles.crisis_key is not distinct from register.crisis_key
        and profiles.is_synthetic = register.is_synthetic
    -- Silence is consent there: nobody is absent from a silence procedure.
    where register.format_code <> 'silence'
),
-- Eight answers in the bits of one number, by two for each kind of service and for one that is not known: fifteen million rows are grouped once, by small keys.
answers as (
    select
        consultations.consultation_number,
        consultations.profile_number,
        entities.entity_number,
        (case attendance.representation_code when 'cabinet' then 1 when 'administration' then 4 when 'organisation' then 16 else 64 end
            * if(attendance.is_represented, 3, 1))::utinyint as bits,
        -- A mandate is that of somebody who came.
        if(attendance.is_represented, attendance.is_mandate_endorsed, null) as is_endorsed,
        attendance.is_represented,
    from typed.attendance as attendance
    inner join consultations using (consultation_id, is_synthetic)
    inner join core.numbered_entities as entities using (entity_id)
    where attendance.confidence_code in ('register', 'synthetic')
      and attendance.is_invited is not false
),
grouped as (
    select
        consultation_number,
        profile_number,
        entity_number,
        bit_or(bits) as bits,
        count(*) filter (where is_represented) as represented_row_count,
        count(*) filter (where is_endorsed) as endorsed_row_count,
        count(is_endorsed) as known_mandate_row_count,
        count(*) as row_count,
    from answers
    group by consultation_number, profile_number, entity_number
)
select
    consultation_number,
    profile_number,
    entity_number,
    -- The eight answers and, above them, four counts of thirteen bits, which stop at 8,191 rather than run into the next: a release with so many is refused (check services_beyond_count).
    bits::bigint
        + (least(represented_row_count, 8191) << 8)
        + (least(endorsed_row_count, 8191) << 21)
        + (least(known_mandate_row_count, 8191) << 34)
        + (least(row_count, 8191) << 47) as way_number,
from grouped
