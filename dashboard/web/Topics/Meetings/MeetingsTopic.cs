using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Html;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data.Languages;
using Analytics.Findings.Asking;
using Analytics.Findings.Meetings;

namespace Analytics.Dashboard.Topics.Meetings;

/// <summary>What the register counts, held against what is publicly known, and what neither says.</summary>
public static class MeetingsTopic
{
    private static readonly ConsultationsByFormatExhibit ByFormat = new();
    private static readonly ConsultationsByTriggerExhibit ByTrigger = new();
    private static readonly ReconciliationExhibit Beside = new();
    private static readonly CoormultiCountsExhibit Documented = new();
    private static readonly DocumentedMeetingsExhibit Single = new();

    public static Topic Topic { get; } = new()
    {
        Slug = "meetings",
        Name = MeetingsWords.Topic,
        Question = MeetingsWords.Question,
        Answer = static (inquiry, exhibits) => Answer(inquiry.Register, exhibits),
        Filters = MeetingsFilters.All,
        Exhibits = [ByFormat, ByTrigger, Beside, Documented, new DgeCountsExhibit(), Single, new NotHeldExhibit()],
    };

    /// <summary>A real register answers; a synthetic one only shows how an answer would read; without one, the public record has to do.</summary>
    private static Localized Answer(Register? register, IReadOnlyList<Exhibit> exhibits)
    {
        return register switch
        {
            null => MeetingsWords.WithoutRegister(Headline(Documented), Headline(Single)),
            { IsSynthetic: true } => MeetingsWords.OfSynthetic(Headline(Documented), Headline(Single), Headline(ByFormat)),
            _ => MeetingsWords.Sentences(
                exhibits.Any(shown => shown.Lacks is not null) ? RegisterWords.Holds(register) : null,
                [.. Exhibit.Headlines(exhibits.Where(shown => shown.Id == ByFormat.Id || shown.Id == ByTrigger.Id || shown.Id == Beside.Id))]),
        };

        Localized Headline(IExhibit exhibit) => exhibits.Single(shown => shown.Id == exhibit.Id).Headline;
    }
}
