using Analytics.Dashboard.Exhibits;
using Analytics.Data.Languages;

namespace Analytics.Dashboard.Topics.Meetings;

/// <summary>Which years of a yearly series are known, and which of them are whole.</summary>
internal static class MeetingsYears
{
    /// <summary>Coormulti was set up in October 2003, so that year has three months of it.</summary>
    private const int SetUp = 2003;

    public static readonly Localized NotInRegister = new("not in the register", "absent du registre", "niet in het register", "nicht im Register");

    /// <summary>A year in which the register closed, or Coormulti began, cannot be held against a whole one.</summary>
    public static bool IsWhole(int year, Register register) =>
        year != SetUp && (year < register.ClosedOn.Year || register.ClosedOn is { Month: 12, Day: 31 });

    /// <summary>The stretches between known years, for an axis of years.</summary>
    public static IReadOnlyList<Gap> Gaps(int from, int to, IReadOnlySet<int> known, Localized name) =>
        [.. Unknown(from, to, known).Select(gap => new Gap(gap.From - 0.5, gap.To + 0.5, name))];

    /// <summary>Said under a picture of which a year is not whole.</summary>
    public static IEnumerable<Localized> NotWhole(IEnumerable<int> years, Register register)
    {
        int[] parts = [.. years.Where(year => !IsWhole(year, register))];
        if (parts.Length == 0)
            yield break;
        yield return Localized.From(language =>
        {
            var named = Languages.Writing.List([.. parts.Select(year => $"{year}")], language);
            return new Localized(
                $"Known in part only, drawn and listed but left out of every rate: {named}.",
                $"Connu en partie seulement, dessiné et listé mais exclu de tout taux : {named}.",
                $"Slechts ten dele bekend, getekend en vermeld maar buiten elk tempo gelaten: {named}.",
                $"Nur teilweise bekannt, gezeichnet und aufgeführt, aber in keiner Rate enthalten: {named}.").In(language);
        });
    }

    private static IEnumerable<(int From, int To)> Unknown(int from, int to, IReadOnlySet<int> known)
    {
        int? first = null;
        for (var year = from; year <= to + 1; year++)
        {
            var isUnknown = year <= to && !known.Contains(year);
            if (isUnknown)
                first ??= year;
            if (isUnknown || first is not { } start)
                continue;
            yield return (start, year - 1);
            first = null;
        }
    }
}
