using Analytics.Data;
using Analytics.Data.Languages;

namespace Analytics.Figures;

/// <summary>Words that stand on a picture, whatever it shows.</summary>
public static class FigureWords
{
    public static readonly Localized Censored = new(
        "still open when the record closed", "encore en cours à la clôture du corpus", "nog lopend bij het afsluiten van het bronnenbestand", "bei Abschluss der Quellensammlung noch offen");

    public static readonly Localized OpenEnd = new(
        "not ended when the record closed", "non achevé à la clôture du corpus", "niet beëindigd bij het afsluiten van het bronnenbestand", "bei Abschluss der Quellensammlung nicht beendet");

    public static readonly Localized AtRisk = new("Still waiting (number at risk)", "Encore en attente (effectif encore suivi)", "Nog in afwachting (aantal nog gevolgd)", "Noch ausstehend (noch unter Beobachtung)");

    public static readonly Localized DerivedOrRecalled = new("derived or recalled", "dérivé ou sans source", "afgeleid of zonder bron", "abgeleitet oder ohne Quelle");

    public static readonly Localized DerivedRecalledOrAssumed = new(
        "derived, recalled or assumed", "dérivé, sans source ou supposé", "afgeleid, zonder bron of aangenomen", "abgeleitet, ohne Quelle oder angenommen");

    /// <summary>How far the record stands behind one thing, as a word that stands alone.</summary>
    public static Localized Of(Provenance provenance) => provenance switch
    {
        Provenance.Documented => new("documented", "documenté", "gedocumenteerd", "belegt"),
        Provenance.Derived => new("derived", "dérivé", "afgeleid", "abgeleitet"),
        Provenance.Register => new(
            "from the ministry’s register", "du registre du ministère", "uit het register van het ministerie", "aus dem Register des Ministeriums"),
        Provenance.Recalled => new("recalled, no source", "connu, sans source", "bekend, zonder bron", "bekannt, ohne Quelle"),
        Provenance.Assumed => new("assumed, not measured", "supposé, non mesuré", "aangenomen, niet gemeten", "angenommen, nicht gemessen"),
        Provenance.Synthetic => new("synthetic", "synthétique", "synthetisch", "synthetisch"),
        _ => throw new ArgumentOutOfRangeException(nameof(provenance), provenance, "is not a provenance of the record"),
    };
}
