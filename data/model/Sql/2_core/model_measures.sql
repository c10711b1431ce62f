-- One row for each measure that the staffing model cannot do without and that the record does not know: an office measures it, or it is assumed.
create table core.model_measures as
from (
    values
        ('prepare_in_person_minutes', 'min'),
        ('prepare_video_minutes', 'min'),
        ('prepare_hybrid_minutes', 'min'),
        ('chair_in_person_minutes', 'min'),
        ('chair_video_minutes', 'min'),
        ('chair_hybrid_minutes', 'min'),
        ('report_in_person_minutes', 'min'),
        ('report_video_minutes', 'min'),
        ('report_hybrid_minutes', 'min'),
        ('written_procedure_minutes', 'min'),
        ('silence_procedure_minutes', 'min'),
        ('impromptu_extra_minutes', 'min'),
        ('stalemate_follow_up_minutes', 'min'),
        ('post_answer_minutes', 'min'),
        ('post_answers_per_consultation', '1/consultation'),
        ('category_allowance_share', 'share'),
        ('individual_allowance_hours', 'h/year'),
        ('diplomat_share_prepare', 'share'),
        ('diplomat_share_chair', 'share'),
        ('diplomat_share_report', 'share'),
        ('diplomat_share_written', 'share'),
        ('diplomat_share_silence', 'share'),
        ('diplomat_share_impromptu', 'share'),
        ('diplomat_share_stalemate', 'share'),
        ('diplomat_share_posts', 'share'),
        ('procedures_per_meeting', '1/meeting'),
        ('impromptu_share', 'share'),
        ('stalemate_share', 'share'),
        ('consultations_per_crisis', '1/crisis')
) as measures (measure_code, unit)
