using Analytics.Data.Languages;
using Analytics.Findings;
using Analytics.Findings.Claims;

namespace Analytics.Dashboard.Vocabulary;

/// <summary>What may be said of a finding, as the short word that stands before it in a list.</summary>
internal static class VerdictWords
{
    public static Localized Of(Verdict verdict) => verdict switch
    {
        Verdict.Described => new("described", "décrit", "beschreven", "beschrieben"),
        Verdict.Rose => new("rose", "en hausse", "gestegen", "gestiegen"),
        Verdict.Fell => new("fell", "en baisse", "gedaald", "gesunken"),
        Verdict.NoClearChange => new("no clear change", "pas d’évolution nette", "geen duidelijke verandering", "keine klare Veränderung"),
        Verdict.Differs => new("differs", "diffère", "verschilt", "verschieden"),
        Verdict.NoClearDifference => new("no clear difference", "pas de différence nette", "geen duidelijk verschil", "kein klarer Unterschied"),
        Verdict.NotDecided => new("not decided", "non tranché", "niet beslist", "nicht entschieden"),
        Verdict.TooFew => new("too few to say", "trop peu pour conclure", "te weinig voor een uitspraak", "zu wenige für eine Aussage"),
        Verdict.NotAsked => new("not known", "non connu", "niet bekend", "nicht bekannt"),
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "is a verdict without words"),
    };

    public static Localized Of(ClaimVerdict verdict) => verdict switch
    {
        ClaimVerdict.Supported => new("supported", "confirmée", "gesteund", "gestützt"),
        ClaimVerdict.Contradicted => new("contradicted", "contredite", "tegengesproken", "widerlegt"),
        ClaimVerdict.NotDecided => new("not decided by these data", "non tranchée par ces données", "onbeslist door deze gegevens", "durch diese Daten nicht entschieden"),
        ClaimVerdict.NotTestable => new("not testable with these data", "non testable avec ces données", "niet toetsbaar met deze gegevens", "mit diesen Daten nicht prüfbar"),
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "is a verdict without words"),
    };
}
