using Analytics.Data.Languages;

namespace Analytics.Dashboard.Vocabulary;

/// <summary>Where a treaty stands for Belgium, as far as the record knows.</summary>
internal static class TreatyStatusWords
{
    /// <summary>In the head of a column.</summary>
    public static readonly Localized Title = new("Status for Belgium", "État pour la Belgique", "Stand van zaken voor België", "Stand für Belgien");

    public static Localized Of(string code) => code switch
    {
        "in_force" => new("in force", "en vigueur", "in werking", "in Kraft"),
        "ratified" => new("ratified, entry into force not known", "ratifié, entrée en vigueur non connue", "bekrachtigd, inwerkingtreding niet bekend", "ratifiziert, Inkrafttreten nicht bekannt"),
        "waiting" => new("waiting, as a source says", "en attente, selon une source", "wachtend, volgens een bron", "wartend, laut einer Quelle"),
        "end_not_known" => new("signed, no deposit known", "signé, aucun dépôt connu", "ondertekend, geen neerlegging bekend", "unterzeichnet, keine Hinterlegung bekannt"),
        "no_signature" => new("no Belgian signature known", "aucune signature belge connue", "geen Belgische ondertekening bekend", "keine belgische Unterzeichnung bekannt"),
        "superseded" => new("replaced by a later treaty", "remplacé par un traité ultérieur", "vervangen door een later verdrag", "durch einen späteren Vertrag ersetzt"),
        "not_for_belgium" => new("not for Belgium to ratify", "non soumis à ratification belge", "niet door België te bekrachtigen", "nicht von Belgien zu ratifizieren"),
        _ => throw new ArgumentOutOfRangeException(nameof(code), code, "is a status without words"),
    };
}
