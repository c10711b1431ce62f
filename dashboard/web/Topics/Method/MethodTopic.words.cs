using Analytics.Dashboard.Exhibits;
using Analytics.Data.Languages;

namespace Analytics.Dashboard.Topics.Method;

/// <summary>What the method page says around its methods.</summary>
internal static class MethodTopicWords
{
    public static readonly Localized Name = ExhibitWords.Method;

    public static readonly Localized Question = new(
        "How were these numbers made?",
        "Comment ces chiffres ont-ils été établis ?",
        "Hoe zijn deze cijfers gemaakt?",
        "Wie sind diese Zahlen entstanden?");

    public static readonly Localized Lede = new(
        "Every number on these pages is computed from rows of the record that the reader can see, by the methods below, and each method is checked against published results. An estimate comes with its interval and its n; what cannot be estimated is said to be so.",
        "Chaque chiffre de ces pages est calculé à partir de lignes du corpus que le lecteur peut voir, par les méthodes ci-dessous, et chaque méthode est vérifiée sur des résultats publiés. Une estimation est accompagnée de son intervalle et de son n ; ce qui ne peut être estimé est signalé comme tel.",
        "Elk cijfer op deze pagina’s is berekend uit rijen van het bronnenbestand die de lezer kan zien, met de methoden hieronder, en elke methode is getoetst aan gepubliceerde resultaten. Een schatting gaat vergezeld van haar interval en haar n; wat niet geschat kan worden, wordt als zodanig vermeld.",
        "Jede Zahl auf diesen Seiten ist aus Zeilen der Quellensammlung berechnet, die der Leser sehen kann, mit den folgenden Methoden, und jede Methode ist an veröffentlichten Ergebnissen geprüft. Jede Schätzung wird mit Intervall und n angegeben; was sich nicht schätzen lässt, wird als solches bezeichnet.");

    public static readonly Localized Reference = new("Reference", "Référence", "Referentie", "Literatur");
}
