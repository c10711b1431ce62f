using Analytics.Data.Languages;

namespace Analytics.Dashboard.Topics.Method;

/// <summary>What the method page says around its methods.</summary>
internal static class MethodTopicWords
{
    public static readonly Localized Name = new("Method", "Méthode", "Methode", "Methode");

    public static readonly Localized Question = new(
        "How were these numbers made?",
        "Comment ces chiffres ont-ils été établis ?",
        "Hoe zijn deze cijfers gemaakt?",
        "Wie sind diese Zahlen entstanden?");

    public static readonly Localized Answer = new(
        "Every number on these pages is computed from rows of the record that the reader can see, by the methods below, and each method is proved against published answers. An estimate comes with its interval and its n; what cannot be estimated is said to be so.",
        "Chaque chiffre de ces pages est calculé à partir de lignes du registre que le lecteur peut voir, par les méthodes ci-dessous, et chaque méthode est éprouvée contre des réponses publiées. Une estimation vient avec son intervalle et son n ; ce qui ne peut être estimé est dit tel.",
        "Elk cijfer op deze pagina’s is berekend uit rijen van het register die de lezer kan zien, met de methoden hieronder, en elke methode is getoetst aan gepubliceerde antwoorden. Een schatting komt met haar interval en haar n; wat niet geschat kan worden, wordt zo genoemd.",
        "Jede Zahl auf diesen Seiten ist aus Zeilen des Registers berechnet, die der Leser sehen kann, mit den folgenden Methoden, und jede Methode ist an veröffentlichten Ergebnissen geprüft. Eine Schätzung kommt mit Intervall und n; was sich nicht schätzen lässt, wird so bezeichnet.");

    public static readonly Localized Reference = new("Reference", "Référence", "Referentie", "Literatur");
}
