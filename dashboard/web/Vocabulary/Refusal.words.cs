using Analytics.Data.Languages;
using Analytics.Statistics;

namespace Analytics.Dashboard.Vocabulary;

/// <summary>
/// Why there is no estimate, as a reader of each language is told. A clause without a capital or a full stop, to stand after a colon in
/// the place of the number.
/// </summary>
public static class RefusalWords
{
    /// <summary>The reason, and where it is a number: what was found and what is needed.</summary>
    public static Localized Of(Refusal refusal) => (refusal.Found, refusal.Needed) is ({ } found, { } needed)
        ? Of(refusal.Reason) + Shortfall(found, needed)
        : Of(refusal.Reason);

    private static Localized Of(RefusalReason reason) => reason switch
    {
        RefusalReason.NoObservations => new(
            "no observations, or none in one of the groups",
            "aucune observation, ou aucune dans l’un des groupes",
            "geen waarnemingen, of geen in een van de groepen",
            "keine Beobachtungen, oder keine in einer der Gruppen"),
        RefusalReason.TooFewObservations => new(
            "too few observations",
            "trop peu d’observations",
            "te weinig waarnemingen",
            "zu wenige Beobachtungen"),
        RefusalReason.TooFewEvents => new(
            "too few events observed",
            "trop peu d’événements observés",
            "te weinig gebeurtenissen waargenomen",
            "zu wenige Ereignisse beobachtet"),
        RefusalReason.TooFewGroups => new(
            "too few separate groups",
            "trop peu de groupes distincts",
            "te weinig afzonderlijke groepen",
            "zu wenige getrennte Gruppen"),
        RefusalReason.NoVariation => new(
            "the data hold no variation by which to measure the uncertainty",
            "les données ne présentent aucune variation permettant de mesurer l’incertitude",
            "de gegevens vertonen geen variatie waaraan de onzekerheid kan worden afgemeten",
            "die Daten weisen keine Streuung auf, an der sich die Unsicherheit messen ließe"),
        RefusalReason.SingularDesign => new(
            "an explanatory variable is constant or follows from the others",
            "une variable explicative est constante ou découle des autres",
            "een verklarende variabele is constant of volgt uit de andere",
            "eine erklärende Variable ist konstant oder ergibt sich aus den anderen"),
        RefusalReason.Separation => new(
            "an explanatory variable tells the cases apart without exception, so that its effect has no finite value",
            "une variable explicative sépare les cas sans exception, si bien que son effet n’a pas de valeur finie",
            "een verklarende variabele scheidt de gevallen zonder uitzondering, zodat haar effect geen eindige waarde heeft",
            "eine erklärende Variable trennt die Fälle ausnahmslos, sodass ihr Effekt keinen endlichen Wert hat"),
        RefusalReason.DispersionNotEstimable => new(
            "the counts vary too little for their dispersion to be estimated",
            "les nombres varient trop peu pour que leur dispersion puisse être estimée",
            "de aantallen variëren te weinig om hun dispersie te kunnen schatten",
            "die Anzahlen schwanken zu wenig, als dass sich ihre Dispersion schätzen ließe"),
        RefusalReason.NotConverged => new(
            "the calculation did not converge",
            "le calcul n’a pas convergé",
            "de berekening is niet geconvergeerd",
            "die Berechnung ist nicht konvergiert"),
        RefusalReason.Overloaded => new(
            "more work comes in than can be done, so that the backlog grows without end",
            "il arrive plus de travail qu’il n’en peut être traité, si bien que l’arriéré croît sans fin",
            "er komt meer werk binnen dan kan worden verwerkt, zodat de achterstand blijft groeien",
            "es fällt mehr Arbeit an, als erledigt werden kann, sodass der Rückstand unbegrenzt wächst"),
        RefusalReason.NotReached => new(
            "the record closed before the point that the question is about was reached",
            "le corpus s’arrête avant que le point visé par la question soit atteint",
            "het bronnenbestand werd afgesloten voordat het punt waar de vraag over gaat was bereikt",
            "die Quellensammlung wurde abgeschlossen, bevor der Punkt erreicht war, nach dem gefragt wird"),
        RefusalReason.TooLarge => new(
            "the numbers are too large, or too far apart, to calculate with",
            "les nombres sont trop grands, ou trop éloignés les uns des autres, pour le calcul",
            "de getallen zijn te groot, of liggen te ver uiteen, om mee te rekenen",
            "die Zahlen sind zu groß oder liegen zu weit auseinander, um mit ihnen zu rechnen"),
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "is not a reason of the statistics"),
    };

    private static Localized Shortfall(int found, int needed) => new(
        $", {Writing.Whole(found, Language.En)} instead of at least {Writing.Whole(needed, Language.En)}",
        $", {Writing.Whole(found, Language.Fr)} au lieu d’au moins {Writing.Whole(needed, Language.Fr)}",
        $", {Writing.Whole(found, Language.Nl)} in plaats van minstens {Writing.Whole(needed, Language.Nl)}",
        $", {Writing.Whole(found, Language.De)} statt mindestens {Writing.Whole(needed, Language.De)}");
}
