using Analytics.Data;
using Analytics.Data.Languages;

namespace Analytics.Dashboard.Topics.Dossiers;

/// <summary>What a reader may ask of the dossiers: years of opening, subject, the order of the list, and one dossier to follow.</summary>
public static class DossiersFilters
{
    public const string Sort = "sort";

    public static readonly Filter One = new KeyFilter(
        "dossier",
        new("Path of dossier", "Chemin du dossier", "Weg van dossier", "Weg des Dossiers"),
        new(
            "accepts the key of a dossier of the register, such as the list gives",
            "accepte la clé d’un dossier du registre, telle que la liste la donne",
            "aanvaardt de sleutel van een dossier uit het register, zoals de lijst die geeft",
            "nimmt den Schlüssel eines Dossiers des Registers an, wie ihn die Liste nennt"),
        static (release, key) => Dossier.Exists(release, key));

    /// <summary>Years of opening and the subject.</summary>
    public static IReadOnlyList<Filter> OfKind { get; } =
        [RegisterFilters.From, RegisterFilters.To, RegisterFilters.Domain, RegisterFilters.Organisation];

    public static IReadOnlyList<Filter> OfList { get; } =
    [
        .. OfKind,
        new ChoiceFilter(
            Sort,
            new("List first", "Lister d’abord", "Eerst vermelden", "Zuerst auflisten"),
            new("the last opened", "les derniers ouverts", "de laatst geopende", "die zuletzt eröffneten"),
            static _ => [new("consultations", new("the most consultations", "le plus de concertations", "het meeste overleg", "die meisten Abstimmungen"))]),
    ];

    public static IReadOnlyList<Filter> All { get; } = [.. OfList, One];

    /// <summary>For the query of the list.</summary>
    public static (string Name, object? Value)[] List(Release release, Question question, Register register) =>
        [.. RegisterFilters.Parameters(release, question, OfList), ("is_synthetic", register.IsSynthetic)];
}
