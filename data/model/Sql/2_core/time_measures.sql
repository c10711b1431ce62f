-- One row for each measure of working time that the staffing model takes. Of some all documented figures hold, as they go by age or by year; of absence
-- there is one figure for each level; and the hours of a full-time equivalent are taken from an office alone, in place of all others.
create table core.time_measures as
from (
    values
        ('daily_working_time', false, false, false),
        ('annual_leave_days', true, false, false),
        ('public_and_regulatory_holidays', false, false, false),
        ('bridge_days', true, false, false),
        ('sickness_absence_rate', false, true, false),
        ('training_entitlement', false, false, false),
        ('available_working_hours', false, false, true)
) as measures (measure_code, holds_all, goes_by_level, is_own_alone)
