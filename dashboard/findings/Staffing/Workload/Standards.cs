using Analytics.Data;
using Analytics.Findings.Asking;

namespace Analytics.Findings.Staffing.Workload;

/// <summary>The standards of the model by the codes of their measures. A measure that the record lacks is not made up: the model then does not answer.</summary>
public sealed class Standards
{
    public static IReadOnlyList<string> Preparing { get; } = ["prepare_in_person_minutes", "prepare_video_minutes", "prepare_hybrid_minutes"];

    public static IReadOnlyList<string> Chairing { get; } = ["chair_in_person_minutes", "chair_video_minutes", "chair_hybrid_minutes"];

    public static IReadOnlyList<string> Reporting { get; } = ["report_in_person_minutes", "report_video_minutes", "report_hybrid_minutes"];

    public static IReadOnlyList<string> Posts { get; } = [PostAnswer, AnswersPerConsultation];

    /// <summary>One for each kind of work, in their order.</summary>
    public static IReadOnlyList<string> DiplomatShares { get; } =
    [
        "diplomat_share_prepare", "diplomat_share_chair", "diplomat_share_report", "diplomat_share_written", "diplomat_share_silence", "diplomat_share_impromptu",
        "diplomat_share_stalemate", "diplomat_share_posts",
    ];

    public const string Written = "written_procedure_minutes";
    public const string Silence = "silence_procedure_minutes";
    public const string Impromptu = "impromptu_extra_minutes";
    public const string Stalemate = "stalemate_follow_up_minutes";
    public const string PostAnswer = "post_answer_minutes";
    public const string AnswersPerConsultation = "post_answers_per_consultation";
    public const string CategoryAllowance = "category_allowance_share";
    public const string IndividualAllowance = "individual_allowance_hours";
    public const string ProceduresPerMeeting = "procedures_per_meeting";
    public const string ImpromptuShare = "impromptu_share";
    public const string StalemateShare = "stalemate_share";
    public const string ConsultationsPerCrisis = "consultations_per_crisis";

    private readonly Dictionary<string, Standard> _byCode;

    private Standards(IEnumerable<Standard> standards) => _byCode = standards.ToDictionary(standard => standard.MeasureCode);

    /// <summary>Those that say what takes how long and who does it; without any of them there is no answer.</summary>
    public static IReadOnlyList<string> Codes { get; } =
    [
        .. Preparing, .. Chairing, .. Reporting, Written, Silence, Impromptu, Stalemate, .. Posts, CategoryAllowance, IndividualAllowance, .. DiplomatShares,
        ProceduresPerMeeting, ImpromptuShare, StalemateShare, ConsultationsPerCrisis,
    ];

    /// <summary>In the order of the codes.</summary>
    public IReadOnlyList<Standard> All => [.. Codes.Select(code => _byCode[code])];

    public Standard this[string code] => _byCode[code];

    /// <summary>Null where the release lacks a standard.</summary>
    public static Standards? Of(Inquiry inquiry, string choice)
    {
        var rows = inquiry.Ask<ModelStandardRow>(("choice", choice));
        return Codes.All(code => rows.Any(row => row.MeasureCode == code))
            ? new(rows.Where(row => Codes.Contains(row.MeasureCode)).Select(row => new Standard(
                row.MeasureCode, row.Unit, row.Value, row.Low, row.High, row.ConfidenceCode, row.RowKey, row.SourceTitle)))
            : null;
    }

    /// <summary>The same with other values, each with the doubt of its standard in proportion.</summary>
    public Standards With(IEnumerable<(string Code, double Value)> changed)
    {
        var values = changed.ToDictionary(change => change.Code, change => change.Value);
        return new(_byCode.Values.Select(standard => values.TryGetValue(standard.MeasureCode, out var value) ? standard.At(value) : standard));
    }
}

internal sealed record ModelStandardRow(
    string MeasureCode, string Unit, double Value, double? Low, double? High, Provenance ConfidenceCode, string RowKey, string? SourceTitle);
