using Analytics.Data;
using Analytics.Data.Languages;

namespace Analytics.Figures;

/// <summary>Words that stand on a picture, whatever it shows.</summary>
public static class FigureWords
{
    public static readonly Localized Censored = new(
        "still open when the record closed", "encore en cours à la clôture du registre", "nog lopend bij het afsluiten van het register", "bei Abschluss des Registers noch offen");

    public static readonly Localized OpenEnd = new(
        "not ended when the record closed", "non achevé à la clôture du registre", "niet beëindigd bij het afsluiten van het register", "bei Abschluss des Registers nicht beendet");

    public static readonly Localized AtRisk = new("Still waiting (number at risk)", "Encore en attente (effectif à risque)", "Nog in afwachting (aantal onder risico)", "Noch ausstehend (Anzahl unter Risiko)");

    public static readonly Localized DerivedOrRecalled = new("derived or recalled", "dérivé ou de mémoire", "afgeleid of uit het geheugen", "abgeleitet oder aus dem Gedächtnis");

    /// <summary>How far the record stands behind one thing, as a word that stands alone.</summary>
    public static Localized Of(Provenance provenance) => provenance switch
    {
        Provenance.Documented => new("documented", "documenté", "gedocumenteerd", "dokumentiert"),
        Provenance.Derived => new("derived", "dérivé", "afgeleid", "abgeleitet"),
        Provenance.Register => new(
            "from the ministry’s register", "du registre du ministère", "uit het register van het ministerie", "aus dem Register des Ministeriums"),
        Provenance.Recalled => new("recalled, no source at hand", "de mémoire, sans source", "uit het geheugen, zonder bron", "aus dem Gedächtnis, ohne Quelle"),
        Provenance.Synthetic => new("synthetic", "synthétique", "synthetisch", "synthetisch"),
        _ => throw new ArgumentOutOfRangeException(nameof(provenance), provenance, "is not a provenance of the record"),
    };
}
