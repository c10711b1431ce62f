using Analytics.Data.Languages;
using static Analytics.Data.Languages.Writing;

namespace Analytics.Dashboard.Topics.Attendance;

/// <summary>Words that the exhibits on attendance share.</summary>
internal static class AttendanceWords
{
    public static readonly Localized Year = new("Year", "Année", "Jaar", "Jahr");

    public static readonly Localized Entity = new("Entity", "Entité", "Entiteit", "Körperschaft");

    public static readonly Localized Share = new("Share represented", "Part représentée", "Aandeel vertegenwoordigd", "Vertretener Anteil");

    public static readonly Localized Invited = new("Invitations", "Invitations", "Uitnodigingen", "Einladungen");

    public static readonly Localized Represented = new("Represented", "Représentées", "Vertegenwoordigd", "Vertreten");

    public static readonly Localized Low = new("95% interval, from", "intervalle à 95 %, de", "95 %-interval, van", "95-%-Intervall, von");

    public static readonly Localized High = new("95% interval, to", "intervalle à 95 %, à", "95 %-interval, tot", "95-%-Intervall, bis");

    public static readonly Localized NobodyInvited = new(
        "The register holds no invitation that answers this choice",
        "Le registre ne contient aucune invitation répondant à ce choix",
        "Het register bevat geen uitnodiging die aan deze keuze beantwoordt",
        "Das Register enthält keine Einladung, die dieser Auswahl entspricht");

    /// <summary>Shares are of invitations: being there is neither being heard nor agreeing.</summary>
    public static readonly Localized NotInfluence = new(
        "A share of invitations says who was there, not who was heard or agreed: who is absent may have written beforehand or have no stake in the dossier. An invitation that the register does not deny counts as one; written and silence procedures invite nobody to a meeting and are not in these shares.",
        "Une part des invitations dit qui était là, non qui a été entendu ou d’accord : un absent a pu écrire au préalable ou n’être pas concerné par le dossier. Une invitation que le registre ne nie pas compte comme telle ; les procédures écrites et de silence n’invitent personne à une réunion et n’entrent pas dans ces parts.",
        "Een aandeel van de uitnodigingen zegt wie er was, niet wie gehoord werd of akkoord ging: wie afwezig is, kan vooraf geschreven hebben of geen belang bij het dossier hebben. Een uitnodiging die het register niet ontkent, telt als uitnodiging; schriftelijke en stilzwijgende procedures nodigen niemand op een vergadering uit en zitten niet in deze aandelen.",
        "Ein Anteil der Einladungen sagt, wer da war, nicht wer gehört wurde oder zustimmte: Wer fehlt, kann vorab geschrieben haben oder vom Dossier nicht betroffen sein. Eine Einladung, die das Register nicht verneint, zählt als solche; schriftliche und stillschweigende Verfahren laden niemanden zu einer Sitzung ein und sind in diesen Anteilen nicht enthalten.");

    /// <summary>74% (71%–77%; n = 840).</summary>
    public static string WithInterval(double share, double? low, double? high, int invitations, Language language)
    {
        var n = $"n\u00A0=\u00A0{Whole(invitations, language)}";
        var size = Languages.Writing.Share(share, language);
        return low is { } from && high is { } to
            ? $"{size} ({Interval(Languages.Writing.Share(from, language), Languages.Writing.Share(to, language), language)}{Semicolon(language)}{n})"
            : $"{size} ({n})";
    }

    /// <summary>A difference of two shares: 13 points.</summary>
    public static string Points(double difference, Language language) => Number(difference * 100, 0, language) + "\u00A0" + new Localized(
        "percentage points", "points de pourcentage", "procentpunten", "Prozentpunkte").In(language);
}
