using Analytics.Data.Languages;
using Analytics.Findings.Claiming;

namespace Analytics.Dashboard.Topics.Method;

/// <summary>When a number is claimed, in words; the rules are those that findings are decided by.</summary>
internal static class ClaimRulesWords
{
    public static readonly Localized Title = new("When a number is claimed", "Quand un nombre est affirmé", "Wanneer een getal wordt beweerd", "Wann eine Zahl behauptet wird");

    public static IReadOnlyList<Localized> All { get; } =
    [
        new(
            $"The unit is what varies. Before against after, that is the year, never the single consultation: a side with fewer than {ClaimRules.FewestUnits} years says nothing, and a trend takes {ClaimRules.FewestYears} whole years.",
            $"L’unité est ce qui varie. Avant contre après, c’est l’année, jamais la concertation isolée : un côté de moins de {ClaimRules.FewestUnits} années ne dit rien, et une tendance demande {ClaimRules.FewestYears} années complètes.",
            $"De eenheid is wat varieert. Bij ervoor tegenover erna is dat het jaar, nooit het ene overleg: een kant met minder dan {ClaimRules.FewestUnits} jaren zegt niets, en een trend vraagt {ClaimRules.FewestYears} volle jaren.",
            $"Die Einheit ist, was schwankt. Bei davor gegen danach ist das das Jahr, nie die einzelne Konzertierung: Eine Seite mit weniger als {ClaimRules.FewestUnits} Jahren sagt nichts, und ein Trend braucht {ClaimRules.FewestYears} volle Jahre."),
        new(
            "Value and interval are of one estimator, whose name stands with them. Of the errors that chance, years that differ and years that remember would give it, the widest stands.",
            "La valeur et l’intervalle proviennent d’un même estimateur, dont le nom figure à côté. Des erreurs que lui donneraient le hasard, des années différentes et des années qui se souviennent, la plus large est retenue.",
            "Waarde en interval komen van één schatter, waarvan de naam erbij staat. Van de fouten die toeval, jaren die verschillen en jaren die onthouden eraan geven, staat de grootste.",
            "Wert und Intervall stammen von einem Schätzer, dessen Name dabeisteht. Von den Fehlern, die Zufall, unterschiedliche Jahre und Jahre mit Gedächtnis ihm geben, steht der größte."),
        new(
            "A trend is claimed where regression and ranks agree; where they do not, it is not decided.",
            "Une tendance est affirmée si régression et rangs concordent ; sinon, elle n’est pas établie.",
            "Een trend wordt beweerd als regressie en rangen overeenkomen; anders staat hij niet vast.",
            "Ein Trend wird behauptet, wenn Regression und Ränge übereinstimmen; sonst steht er nicht fest."),
        new(
            "A change since a year is not decided where the years before already moved the same way, or where more than a fifth of the other possible years, but for the two beside it, would show as much.",
            "Un changement depuis une année n’est pas établi si les années précédentes évoluaient déjà dans le même sens, ou si plus d’un cinquième des autres années possibles, hormis les deux voisines, montrerait autant.",
            "Een verandering sinds een jaar staat niet vast als de jaren ervoor al dezelfde kant op gingen, of als meer dan een vijfde van de andere mogelijke jaren, behalve de twee ernaast, evenveel zou tonen.",
            "Eine Veränderung seit einem Jahr steht nicht fest, wenn sich die Jahre davor schon in dieselbe Richtung bewegten oder mehr als ein Fünftel der anderen möglichen Jahre, ohne die beiden benachbarten, ebenso viel zeigen würde."),
        new(
            "What one page asks is adjusted together (Holm); of four crises or more, each is asked only after all of them together, and claims nothing where they do not. A part that was chosen by a filter was chosen after looking: what it shows is a reason to look again, and no proof.",
            "Ce qu’une page demande est ajusté ensemble (Holm) ; à partir de quatre crises, chacune n’est interrogée qu’après toutes ensemble, et n’affirme rien là où elles n’affirment rien. Une partie choisie par un filtre l’a été après avoir regardé : ce qu’elle montre est une raison de regarder à nouveau, non une preuve.",
            "Wat één pagina vraagt, wordt samen gecorrigeerd (Holm); vanaf vier crisissen komt elke crisis pas na alle samen aan de beurt en beweert ze niets waar die niets beweren. Een deel dat met een filter is gekozen, is na het kijken gekozen: wat het toont, is een reden om opnieuw te kijken en geen bewijs.",
            "Was eine Seite fragt, wird gemeinsam korrigiert (Holm); ab vier Krisen wird jede erst nach allen zusammen gefragt und behauptet nichts, wo diese nichts behaupten. Ein Teil, der mit einem Filter gewählt wurde, wurde nach dem Hinsehen gewählt: Was er zeigt, ist ein Grund, erneut hinzusehen, und kein Beweis."),
        new(
            "An interval that holds a halving and a doubling is too few to say, never “no clear change”. Every “no clear change” says which change would have been seen four times in five.",
            "Un intervalle qui contient une réduction de moitié et un doublement est trop peu pour conclure, jamais « pas d’évolution nette ». Chaque « pas d’évolution nette » indique quelle évolution se serait vue quatre fois sur cinq.",
            "Een interval dat een halvering en een verdubbeling bevat, is te weinig om iets te zeggen, nooit “geen duidelijke verandering”. Elke “geen duidelijke verandering” zegt welke verandering vier keer op vijf te zien zou zijn geweest.",
            "Ein Intervall, das eine Halbierung und eine Verdopplung enthält, ist zu wenig für eine Aussage, nie „keine klare Veränderung“. Jede „keine klare Veränderung“ sagt, welche Veränderung in vier von fünf Fällen zu sehen gewesen wäre."),
        new(
            "These rules are tried on synthetic registers in which nothing is true: each claim may appear in one of twenty of them, and in one of ten where years remember; what was planted must be found in nine of ten.",
            "Ces règles sont éprouvées sur des registres synthétiques où rien n’est vrai : chaque affirmation peut apparaître dans un sur vingt, et dans un sur dix si les années se souviennent ; ce qui a été introduit doit être retrouvé dans neuf sur dix.",
            "Deze regels worden beproefd op synthetische registers waarin niets waar is: elke bewering mag in één op twintig verschijnen, en in één op tien als jaren onthouden; wat is ingebracht, moet in negen op tien worden gevonden.",
            "Diese Regeln werden an synthetischen Registern erprobt, in denen nichts wahr ist: Jede Behauptung darf in einem von zwanzig erscheinen und in einem von zehn, wenn Jahre sich erinnern; was eingebaut wurde, muss in neun von zehn gefunden werden."),
    ];
}
