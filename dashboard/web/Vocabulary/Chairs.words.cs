using Analytics.Data.Languages;

namespace Analytics.Dashboard.Vocabulary;

/// <summary>Why the chair of a competent entity stood empty when a dossier was concluded.</summary>
internal static class ChairWords
{
    public static readonly Localized Absent = new("Invited and absent", "Invitées et absentes", "Uitgenodigd en afwezig", "Eingeladen und abwesend");

    public static readonly Localized NotInvited = new("Not invited", "Non invitées", "Niet uitgenodigd", "Nicht eingeladen");
}
