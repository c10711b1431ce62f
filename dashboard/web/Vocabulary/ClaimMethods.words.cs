using Analytics.Data.Languages;
using Analytics.Findings;

namespace Analytics.Dashboard.Vocabulary;

/// <summary>The methods that decide whether a number may be claimed.</summary>
internal static class ClaimMethodWords
{
    private static readonly MethodText Poisson = new(
        Method.Poisson,
        new("Poisson rate", "taux d’évolution de Poisson", "Poissongroeivoet", "Poisson-Veränderungsrate"),
        new(
            "The same course of counts as the quasi-Poisson rate, with the error that independent counts would have. It stands where the data vary less than that: a quiet series makes no rate surer than chance allows.",
            "La même évolution que le taux quasi-Poisson, avec l’erreur qu’auraient des nombres indépendants. Il figure là où les données varient moins : une série calme ne rend aucun taux plus sûr que le hasard ne le permet.",
            "Hetzelfde verloop als de quasi-Poissongroeivoet, met de fout die onafhankelijke aantallen zouden hebben. Het staat waar de gegevens minder schommelen: een rustige reeks maakt geen verandering zekerder dan het toeval toelaat.",
            "Derselbe Verlauf wie bei der Quasi-Poisson-Rate, mit dem Fehler unabhängiger Zahlen. Sie steht, wo die Daten weniger schwanken: Eine ruhige Reihe macht keine Rate sicherer, als der Zufall es erlaubt."),
        "P. McCullagh and J. A. Nelder, Generalized linear models, 2nd edition, 1989.");

    private static readonly MethodText NeweyWest = new(
        Method.NeweyWest,
        new("Newey–West errors", "erreurs de Newey-West", "fouten van Newey en West", "Newey-West-Fehler"),
        new(
            "The same rate or difference with an error that allows one year to resemble those just before it, estimated from the residuals of neighbouring years. Beside it stands Durbin and Watson’s statistic: about 2 where a year says nothing about the next, towards 0 the more alike neighbours are. In short series the method allows for too little memory, so that it never stands alone.",
            "Le même taux ou la même différence, avec une erreur qui permet à une année de ressembler à celles qui la précèdent, estimée sur les résidus d’années voisines. À côté figure la statistique de Durbin et Watson : environ 2 si une année ne dit rien de la suivante, vers 0 si les voisines se ressemblent. Dans les séries courtes, la méthode tient trop peu compte de la mémoire ; elle ne figure donc jamais seule.",
            "Dezelfde verandering of hetzelfde verschil, met een fout die toelaat dat een jaar op de jaren ervoor lijkt, geschat uit de residuen van naburige jaren. Ernaast staat de maat van Durbin en Watson: ongeveer 2 als een jaar niets over het volgende zegt, richting 0 naarmate buren meer op elkaar lijken. In korte reeksen houdt de methode te weinig rekening met geheugen; ze staat dus nooit alleen.",
            "Dieselbe Rate oder Differenz mit einem Fehler, der zulässt, dass ein Jahr den Vorjahren ähnelt, geschätzt aus den Residuen benachbarter Jahre. Daneben steht die Statistik von Durbin und Watson: etwa 2, wenn ein Jahr nichts über das nächste sagt, gegen 0, je ähnlicher sich Nachbarn sind. In kurzen Reihen lässt das Verfahren zu wenig Gedächtnis zu; es steht daher nie allein."),
        "W. K. Newey and K. D. West, “A simple, positive semi-definite, heteroskedasticity and autocorrelation consistent covariance matrix”, Econometrica 55 (1987) 703–708; J. Durbin and G. S. Watson, “Testing for serial correlation in least squares regression II”, Biometrika 38 (1951) 159–178.");

    private static readonly MethodText FirstOrderMemory = new(
        Method.FirstOrderMemory,
        new("errors with first-order memory", "erreurs avec mémoire du premier ordre", "fouten met geheugen van de eerste orde", "Fehler mit Gedächtnis erster Ordnung"),
        new(
            "The same rate or difference with the error that it has if each year keeps a part of the year before. The part is estimated from the residuals and set right for what a short series hides of it; Student’s t then has fewer degrees of freedom the more the years remember. Of all intervals of a number the widest is shown, under the name of its method: what it carries, all of them carry.",
            "Le même taux ou la même différence, avec l’erreur qu’il a si chaque année garde une part de la précédente. Cette part est estimée sur les résidus et corrigée de ce qu’une série courte en cache ; le t de Student a d’autant moins de degrés de liberté que les années ont de la mémoire. De tous les intervalles d’un nombre, le plus large est montré, sous le nom de sa méthode : ce qu’il permet d’affirmer, tous le permettent.",
            "Dezelfde verandering of hetzelfde verschil, met de fout die het heeft als elk jaar een deel van het vorige behoudt. Dat deel wordt geschat uit de residuen en bijgesteld voor wat een korte reeks ervan verbergt; Students t heeft dan minder vrijheidsgraden naarmate de jaren meer onthouden. Van alle intervallen van een getal wordt het breedste getoond, onder de naam van zijn methode: wat dat toelaat te zeggen, laten ze alle toe.",
            "Dieselbe Rate oder Differenz mit dem Fehler, den sie hat, wenn jedes Jahr einen Teil des vorigen behält. Der Teil wird aus den Residuen geschätzt und um das berichtigt, was eine kurze Reihe davon verbirgt; Students t hat umso weniger Freiheitsgrade, je mehr die Jahre behalten. Von allen Intervallen einer Zahl wird das breiteste gezeigt, unter dem Namen seines Verfahrens: Was es trägt, tragen alle."),
        "F. E. Satterthwaite, “An approximate distribution of estimates of variance components”, Biometrics Bulletin 2 (1946) 110–114; the moments of residuals are those of a quadratic form.");

    private static readonly MethodText YearsAsUnits = new(
        Method.YearsAsUnits,
        new("years as units", "années comme unités", "jaren als eenheden", "Jahre als Einheiten"),
        new(
            "Shares of whole years are compared, each year counting alike, by least squares: since a year against before it, or one entity against another in the same years. Whatever the consultations of a year have in common then counts once. It takes at least four years on a side.",
            "Des parts d’années entières sont comparées, chaque année comptant autant, par moindres carrés : depuis une année contre avant, ou une entité contre une autre dans les mêmes années. Ce que les concertations d’une année ont en commun ne compte ainsi qu’une fois. Il faut au moins quatre années de chaque côté.",
            "Aandelen van hele jaren worden vergeleken, waarbij elk jaar even zwaar telt, met kleinste kwadraten: sinds een jaar tegenover ervoor, of de ene entiteit tegenover de andere in dezelfde jaren. Wat het overleg van een jaar gemeen heeft, telt zo één keer. Er zijn aan elke kant minstens vier jaren nodig.",
            "Anteile ganzer Jahre werden verglichen, wobei jedes Jahr gleich zählt, nach der Methode der kleinsten Quadrate: seit einem Jahr gegen davor, oder ein Partner gegen einen anderen in denselben Jahren. Was die Konzertierungen eines Jahres gemeinsam haben, zählt so nur einmal. Es braucht mindestens vier Jahre je Seite."),
        "M. Bertrand, E. Duflo and S. Mullainathan, “How much should we trust differences-in-differences estimates?”, Quarterly Journal of Economics 119 (2004) 249–275, on collapsing to units that vary.");

    private static readonly MethodText MannKendall = new(
        Method.MannKendall,
        new("Mann–Kendall test and Sen’s slope", "test de Mann-Kendall et pente de Sen", "toets van Mann-Kendall en helling van Sen", "Mann-Kendall-Test und Sens Steigung"),
        new(
            "Whether later years lie above earlier ones more often than chance would have it, and the median slope between all pairs of years. It assumes no course and is not moved by one wild year. A change is claimed only where it and the regression agree; where they do not, nothing is decided.",
            "Indique si les années ultérieures dépassent les antérieures plus souvent que par hasard, avec la pente médiane entre toutes les paires d’années. Le test ne suppose aucun cours et une année aberrante ne le déplace pas. Une évolution n’est affirmée que si la régression et lui concordent ; sinon, rien n’est établi.",
            "Of latere jaren vaker dan bij toeval boven eerdere liggen, met de mediane helling tussen alle paren van jaren. De toets veronderstelt geen verloop en wordt door één uitschieter niet verplaatst. Een verandering wordt alleen beweerd als hij en de regressie overeenkomen; anders staat niets vast.",
            "Ob spätere Jahre häufiger als durch Zufall über früheren liegen, dazu die mittlere Steigung zwischen allen Paaren von Jahren. Der Test setzt keinen Verlauf voraus und wird von einem Ausreißer nicht bewegt. Eine Veränderung wird nur behauptet, wenn er und die Regression übereinstimmen; sonst steht nichts fest."),
        "H. B. Mann, “Nonparametric tests against trend”, Econometrica 13 (1945) 245–259; P. K. Sen, “Estimates of the regression coefficient based on Kendall’s tau”, Journal of the American Statistical Association 63 (1968) 1379–1389.");

    private static readonly MethodText Holm = new(
        Method.Holm,
        new("Holm’s adjustment", "ajustement de Holm", "correctie van Holm", "Holm-Korrektur"),
        new(
            "Who asks twenty questions of chance finds one answer. All that one page may claim is therefore adjusted together: the smallest p-value is multiplied by the number of questions, the next by one fewer, and so on. A claim must stay below 5% after that; an interval shown beside it is that of its own question.",
            "Qui pose vingt questions au hasard obtient une réponse. Tout ce qu’une page peut affirmer est donc ajusté ensemble : la plus petite valeur p est multipliée par le nombre de questions, la suivante par un de moins, et ainsi de suite. Une affirmation doit rester sous 5 % ensuite ; l’intervalle montré à côté est celui de sa propre question.",
            "Wie het toeval twintig vragen stelt, krijgt één antwoord. Alles wat een pagina kan beweren, wordt daarom samen gecorrigeerd: de kleinste p-waarde maal het aantal vragen, de volgende maal één minder, enzovoort. Een bewering moet daarna onder 5 % blijven; het interval ernaast is dat van haar eigen vraag.",
            "Wer den Zufall zwanzig Dinge fragt, erhält eine Antwort. Alles, was eine Seite behaupten kann, wird daher gemeinsam korrigiert: der kleinste p-Wert mal die Zahl der Fragen, der nächste mal eine weniger und so fort. Eine Behauptung muss danach unter 5 % bleiben; das Intervall daneben ist das ihrer eigenen Frage."),
        "S. Holm, “A simple sequentially rejective multiple test procedure”, Scandinavian Journal of Statistics 6 (1979) 65–70.");

    private static readonly MethodText StratifiedDifference = new(
        Method.StratifiedDifference,
        new("difference within strata", "différence au sein de strates", "verschil binnen strata", "Differenz innerhalb von Schichten"),
        new(
            "The share by video less the share in person, of the same entity in the same year, each such pair weighed by what it can tell: other years and other guests then make no difference. Consultations are the units, so that the variance grows by how alike those invited to one of them behave.",
            "La part en vidéo moins la part en présentiel, de la même entité dans la même année, chaque paire étant pondérée selon ce qu’elle peut dire : d’autres années et d’autres invités ne font donc pas la différence. Les unités sont les concertations ; la variance croît selon la ressemblance des invités d’une même concertation.",
            "Het aandeel per video min het aandeel fysiek, van dezelfde entiteit in hetzelfde jaar, elk paar gewogen naar wat het kan zeggen: andere jaren en andere genodigden maken dan geen verschil. De eenheden zijn overlegmomenten; de variantie groeit naarmate de genodigden van één overleg op elkaar lijken.",
            "Der Anteil per Video minus der Anteil in Präsenz, desselben Partners im selben Jahr, jedes Paar nach seiner Aussagekraft gewichtet: Andere Jahre und andere Eingeladene machen dann keinen Unterschied. Einheiten sind Konzertierungen; die Varianz wächst damit, wie ähnlich sich die Eingeladenen einer Konzertierung verhalten."),
        "S. Greenland and J. M. Robins, “Estimation of a common effect parameter from sparse follow-up data”, Biometrics 41 (1985) 55–68; J. N. K. Rao and A. J. Scott, “A simple method for the analysis of clustered binary data”, Biometrics 48 (1992) 577–585.");

    public static IReadOnlyList<MethodText> All { get; } = [Poisson, NeweyWest, FirstOrderMemory, YearsAsUnits, MannKendall, Holm, StratifiedDifference];
}
