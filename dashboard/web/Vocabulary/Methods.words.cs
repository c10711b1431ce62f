using Analytics.Data.Languages;
using Analytics.Findings;

namespace Analytics.Dashboard.Vocabulary;

/// <summary>Every method that a page uses, in a paragraph with its reference, as the method page prints it.</summary>
public static class MethodWords
{
    private static readonly MethodText KaplanMeier = new(
        Method.KaplanMeier,
        new("Kaplan–Meier curve", "courbe de Kaplan-Meier", "Kaplan-Meiercurve", "Kaplan-Meier-Kurve"),
        new(
            "The share of treaties still waiting after a given time. A treaty that had not been ratified when its source closed is censored: it counts as waiting for as long as it was followed, and then leaves the calculation without counting as ratified. The band is the pointwise 95% interval on the complementary log-log scale, with Greenwood’s standard error. The median is the time after which half are ratified; where the curve lies exactly on one half, the middle of that stretch. The curve assumes that a treaty leaves observation for reasons unrelated to how long it would still have waited.",
            "La part des traités encore en attente après un temps donné. Un traité non ratifié à la clôture de sa source est censuré : il compte comme en attente aussi longtemps qu’il a été suivi, puis sort du calcul sans compter comme ratifié. La bande est l’intervalle de confiance ponctuel à 95 % sur l’échelle log-log complémentaire, avec l’erreur type de Greenwood. La médiane est le temps après lequel la moitié est ratifiée ; si la courbe se situe exactement à 50 %, le milieu de ce palier. La courbe suppose qu’un traité cesse d’être observé pour des raisons sans lien avec le temps qu’il aurait encore attendu.",
            "Het aandeel van de verdragen dat na een bepaalde tijd nog wacht. Een verdrag dat niet bekrachtigd was toen zijn bron afsloot, is gecensureerd: het telt als wachtend zolang het werd gevolgd en verlaat daarna de berekening zonder als bekrachtigd te tellen. De band is het puntsgewijze 95%-betrouwbaarheidsinterval op de complementaire log-logschaal, met de standaardfout van Greenwood. De mediaan is de tijd waarna de helft is bekrachtigd; ligt de curve precies op 50 %, dan het midden van dat vlakke stuk. De curve veronderstelt dat een verdrag uit beeld verdwijnt om redenen die losstaan van hoelang het nog had gewacht.",
            "Der Anteil der Verträge, die nach einer bestimmten Zeit noch warten. Ein Vertrag, der bei Abschluss seiner Quelle nicht ratifiziert war, ist zensiert: Er zählt als wartend, solange er beobachtet wurde, und verlässt dann die Berechnung, ohne als ratifiziert zu zählen. Das Band ist das punktweise 95-%-Konfidenzintervall auf der komplementären Log-log-Skala mit Greenwoods Standardfehler. Der Median ist die Zeit, nach der die Hälfte ratifiziert ist; liegt die Kurve genau bei 50 %, die Mitte dieses Abschnitts. Die Kurve setzt voraus, dass ein Vertrag aus Gründen aus der Beobachtung fällt, die nichts mit seiner weiteren Wartezeit zu tun haben."),
        "E. L. Kaplan and P. Meier, “Nonparametric estimation from incomplete observations”, Journal of the American Statistical Association 53 (1958) 457–481; M. Greenwood, The errors of sampling of the survivorship tables, 1926.");

    private static readonly MethodText LogRank = new(
        Method.LogRank,
        new("log-rank test", "test du log-rank", "log-ranktoets", "Log-Rank-Test"),
        new(
            "Compares the waiting times of groups over the whole period: at each day on which some treaty is ratified, the ratifications of a group are held against those expected if all groups ratified alike. It is most sensitive to differences that keep their direction. The groups compared here sign many of the same treaties, so they are not independent; the p-value is a guide, not a proof, and the comparison on the same treaties stands beside it.",
            "Compare les temps d’attente de groupes sur toute la période : chaque jour où un traité est ratifié, les ratifications d’un groupe sont comparées à celles attendues si tous les groupes ratifiaient au même rythme. Il est le plus sensible aux différences qui gardent leur sens. Les groupes comparés ici signent souvent les mêmes traités et ne sont donc pas indépendants ; la valeur p est une indication, non une preuve, et la comparaison sur les mêmes traités figure à côté.",
            "Vergelijkt de wachttijden van groepen over de hele periode: op elke dag waarop een verdrag wordt bekrachtigd, worden de bekrachtigingen van een groep afgezet tegen het aantal dat verwacht wordt als alle groepen gelijk bekrachtigen. De toets is het gevoeligst voor verschillen die hun richting behouden. De vergeleken groepen ondertekenen vaak dezelfde verdragen en zijn dus niet onafhankelijk; de p-waarde is een aanwijzing, geen bewijs, en de vergelijking op dezelfde verdragen staat ernaast.",
            "Vergleicht die Wartezeiten von Gruppen über den ganzen Zeitraum: An jedem Tag, an dem ein Vertrag ratifiziert wird, werden die Ratifikationen einer Gruppe denen gegenübergestellt, die bei gleichem Tempo zu erwarten wären. Am empfindlichsten ist er für Unterschiede, die ihre Richtung behalten. Die verglichenen Gruppen unterzeichnen oft dieselben Verträge und sind daher nicht unabhängig; der p-Wert ist ein Hinweis, kein Beweis, und der Vergleich an denselben Verträgen steht daneben."),
        "N. Mantel, “Evaluation of survival data and two new rank order statistics arising in its consideration”, Cancer Chemotherapy Reports 50 (1966) 163–170.");

    private static readonly MethodText Wilson = new(
        Method.Wilson,
        new("Wilson interval", "intervalle de Wilson", "Wilsoninterval", "Wilson-Intervall"),
        new(
            "The 95% interval of a share: all shares that the observed count does not contradict in a score test. It stays within 0 and 1 and holds its level in small samples, where the textbook interval fails.",
            "L’intervalle de confiance à 95 % d’une proportion : toutes les proportions que le nombre observé ne contredit pas dans un test du score. Il reste entre 0 et 1 et conserve son taux de couverture dans les petits échantillons, là où l’intervalle usuel échoue.",
            "Het 95%-betrouwbaarheidsinterval van een aandeel: alle aandelen die het waargenomen aantal in een scoretoets niet tegenspreekt. Het blijft tussen 0 en 1 en behoudt zijn dekkingsgraad in kleine steekproeven, waar het gebruikelijke interval faalt.",
            "Das 95-%-Konfidenzintervall eines Anteils: alle Anteile, denen die beobachtete Zahl in einem Score-Test nicht widerspricht. Es bleibt zwischen 0 und 1 und hält sein Konfidenzniveau auch in kleinen Stichproben ein, in denen das übliche Intervall versagt."),
        "E. B. Wilson, “Probable inference, the law of succession, and statistical inference”, Journal of the American Statistical Association 22 (1927) 209–212.");

    private static readonly MethodText ExactPoisson = new(
        Method.ExactPoisson,
        new("exact Poisson interval", "intervalle exact de Poisson", "exact Poissoninterval", "exaktes Poisson-Intervall"),
        new(
            "The 95% interval of the mean that stands behind one count, if the events counted were independent of each other and equally likely at all times. Meetings are neither: they come in series. The interval is therefore a lower limit of the uncertainty, and says how little one year alone can show.",
            "L’intervalle de confiance à 95 % de la moyenne qui se trouve derrière un nombre, si les faits comptés étaient indépendants et également probables en tout temps. Les réunions ne le sont pas : elles viennent en séries. L’intervalle est donc une borne inférieure de l’incertitude et dit combien peu une seule année peut montrer.",
            "Het 95%-betrouwbaarheidsinterval van het gemiddelde achter één telling, als de getelde feiten onafhankelijk en altijd even waarschijnlijk waren. Vergaderingen zijn dat niet: ze komen in reeksen. Het interval is dus een ondergrens van de onzekerheid en zegt hoe weinig één jaar alleen kan tonen.",
            "Das 95-%-Konfidenzintervall des Mittelwerts hinter einer einzelnen Zahl, wenn die gezählten Ereignisse unabhängig und jederzeit gleich wahrscheinlich wären. Sitzungen sind das nicht: Sie kommen in Serien. Das Intervall ist daher eine Untergrenze der Unsicherheit und zeigt, wie wenig ein einzelnes Jahr aussagen kann."),
        "F. Garwood, “Fiducial limits for the Poisson distribution”, Biometrika 28 (1936) 437–442.");

    private static readonly MethodText QuasiPoisson = new(
        Method.QuasiPoisson,
        new("quasi-Poisson rate", "taux d’évolution quasi-Poisson", "quasi-Poissongroeivoet", "Quasi-Poisson-Veränderungsrate"),
        new(
            "Counts are taken to change by an equal share for each step, and to vary around that course in proportion to it: by as much as they do in the data, not by as little as pure chance would. The 95% interval follows from Student’s t; where the data vary less than pure chance would, the wider Poisson interval stands instead. It is used for the change from year to year, for one period against another, and for counts per dossier. It takes the counts as independent of each other; where one year remembers the last, the interval is too narrow. Where an interval includes no change, a note says which change so many years would have shown four times in five.",
            "Les nombres sont supposés varier d’une part égale à chaque pas, et fluctuer autour de ce cours en proportion : avec la dispersion observée, et non celle, moindre, du seul hasard. L’intervalle de confiance à 95 % découle du t de Student ; si les données varient moins que le pur hasard, l’intervalle de Poisson, plus large, le remplace. La méthode sert à l’évolution d’une année à l’autre, à la comparaison de deux périodes et aux nombres par dossier. Elle suppose les nombres indépendants ; si une année dépend de la précédente, l’intervalle est trop étroit. Lorsqu’un intervalle comprend l’absence d’évolution, une remarque indique quelle évolution autant d’années auraient révélée quatre fois sur cinq.",
            "De aantallen worden geacht bij elke stap met een gelijk deel te veranderen, en rond dat verloop te schommelen naar verhouding: met de waargenomen spreiding, niet met de kleinere spreiding van zuiver toeval. Het 95%-betrouwbaarheidsinterval volgt uit Students t; schommelen de gegevens minder dan zuiver toeval, dan komt het bredere Poissoninterval in de plaats. De methode dient voor de verandering van jaar tot jaar, voor de ene periode tegenover de andere en voor aantallen per dossier. Ze veronderstelt dat de aantallen onafhankelijk van elkaar zijn; waar een jaar van het vorige afhangt, is het interval te smal. Waar een interval geen verandering insluit, zegt een opmerking welke verandering zoveel jaren vier keer op vijf zouden hebben getoond.",
            "Es wird angenommen, dass sich die Zahlen bei jedem Schritt um den gleichen Anteil ändern und im Verhältnis dazu um diesen Verlauf schwanken: mit der beobachteten Streuung, nicht mit der geringeren des reinen Zufalls. Das 95-%-Konfidenzintervall folgt aus Students t; schwanken die Daten weniger als der reine Zufall, tritt das breitere Poisson-Intervall an seine Stelle. Das Verfahren dient der Veränderung von Jahr zu Jahr, dem Vergleich zweier Zeiträume und den Zahlen je Dossier. Es setzt voneinander unabhängige Zahlen voraus; wo ein Jahr vom vorigen abhängt, ist das Intervall zu schmal. Wo ein Intervall keine Veränderung einschließt, gibt eine Anmerkung an, welche Veränderung so viele Jahre in vier von fünf Fällen gezeigt hätten."),
        "R. W. M. Wedderburn, “Quasi-likelihood functions, generalized linear models, and the Gauss–Newton method”, Biometrika 61 (1974) 439–447.");

    private static readonly MethodText PartialDates = new(
        Method.PartialDates,
        new("partial dates", "dates partielles", "gedeeltelijke datums", "unvollständige Daten"),
        new(
            "A date known to the year or the month is the interval of its possible days, never the first of January. A duration between such dates has a shortest and a longest value. The estimate takes the middle; beside it stand the estimates in which every duration is as short, and as long, as its dates allow. That range speaks of the dates alone; the sampling error is the interval of the curve. The two are not combined. An assent without a date, to a treaty whose instrument was deposited, lies somewhere between signature and deposit and is treated in the same way.",
            "Une date connue à l’année ou au mois près est l’intervalle de ses jours possibles, jamais le premier janvier. Une durée entre de telles dates a une valeur la plus courte et une valeur la plus longue. L’estimation prend le milieu ; à côté figurent les estimations où chaque durée est aussi courte, et aussi longue, que ses dates le permettent. Cette étendue ne concerne que les dates ; l’erreur d’échantillonnage est l’intervalle de la courbe. Les deux ne sont pas combinées. Un assentiment sans date, à un traité dont l’instrument de ratification a été déposé, se situe entre la signature et le dépôt et est traité de même.",
            "Een datum die tot op het jaar of de maand bekend is, is het interval van zijn mogelijke dagen, nooit 1 januari. Een duur tussen zulke datums heeft een kortste en een langste waarde. De schatting neemt het midden; ernaast staan de schattingen waarin elke duur zo kort, en zo lang, is als de datums toelaten. Die marge gaat alleen over de datums; de steekproeffout is het interval van de curve. De twee worden niet gecombineerd. Een instemming zonder datum, met een verdrag waarvan de bekrachtigingsoorkonde werd neergelegd, ligt tussen ondertekening en neerlegging en wordt op dezelfde wijze behandeld.",
            "Ein auf das Jahr oder den Monat bekanntes Datum ist das Intervall seiner möglichen Tage, niemals der 1. Januar. Eine Dauer zwischen solchen Daten hat einen kürzesten und einen längsten Wert. Die Schätzung nimmt die Mitte; daneben stehen die Schätzungen, in denen jede Dauer so kurz und so lang ist, wie es ihre Daten zulassen. Diese Spanne betrifft allein die Daten; der Stichprobenfehler ist das Intervall der Kurve. Beide werden nicht verrechnet. Eine Zustimmung ohne Datum zu einem Vertrag, dessen Ratifikationsurkunde hinterlegt wurde, liegt zwischen Unterzeichnung und Hinterlegung und wird ebenso behandelt."),
        "C. G. Law and R. Brookmeyer, “Effects of mid-point imputation on the analysis of doubly censored data”, Statistics in Medicine 11 (1992) 1569–1578.");

    private static readonly MethodText StockAndFlow = new(
        Method.StockAndFlow,
        new("stock and flow", "stock et flux", "voorraad en stroom", "Bestand und Fluss"),
        new(
            "What awaits ratification at the end is what awaited at the start, plus what came in, less what left. Three of the four numbers give the fourth; where a source gives parts and whole, a check of every refresh holds them together.",
            "Ce qui attend la ratification à la fin est ce qui attendait au début, plus ce qui est entré, moins ce qui est sorti. Trois des quatre nombres donnent le quatrième ; lorsqu’une source donne les parties et le tout, un contrôle à chaque actualisation les confronte.",
            "Wat aan het einde op bekrachtiging wacht, is wat aan het begin wachtte, plus wat erbij kwam, min wat verdween. Drie van de vier getallen geven het vierde; geeft een bron delen en geheel, dan legt een controle bij elke bijwerking ze naast elkaar.",
            "Was am Ende auf Ratifikation wartet, ist das, was am Anfang wartete, zuzüglich der Zugänge, abzüglich der Abgänge. Drei der vier Zahlen ergeben die vierte; nennt eine Quelle Teile und Ganzes, hält eine Prüfung bei jeder Aktualisierung sie gegeneinander."),
        "Belgian Senate, legislative document 3-50 (2003–2004), for the figures.");

    private static readonly MethodText Counting = new(
        Method.Counting,
        new("count of rows", "décompte de lignes", "telling van rijen", "Auszählung von Zeilen"),
        new(
            "A count of what the record holds. It says how much is documented, not how much happened: a year, a parliament or a meeting without a row is unknown, not zero.",
            "Un décompte de ce que contient le corpus. Il indique ce qui est documenté, non ce qui a eu lieu : une année, un parlement ou une réunion sans ligne est inconnu, non nul.",
            "Een telling van wat het bronnenbestand bevat. Ze zegt hoeveel gedocumenteerd is, niet hoeveel is gebeurd: een jaar, parlement of vergadering zonder rij is onbekend, niet nul.",
            "Eine Auszählung dessen, was die Quellensammlung enthält. Sie sagt, wie viel belegt ist, nicht wie viel geschah: Ein Jahr, ein Parlament oder eine Sitzung ohne Zeile ist unbekannt, nicht null."),
        "Coormulti Analytics, decision 3.");

    private static readonly MethodText ClusteredShare = new(
        Method.ClusteredShare,
        new("share over whole consultations", "proportion sur des concertations entières", "aandeel over hele overlegmomenten", "Anteil über ganze Konzertierungen"),
        new(
            "Those who are absent from one consultation are often absent together: a strike, a holiday, a dossier that concerns few. A consultation with fifteen invitations is therefore not fifteen independent observations. The interval of the share is made from how much whole consultations differ from each other (the ratio estimator, Student’s interval on the log-odds), and none is given for fewer than ten. Two shares of different consultations are compared by the distances to their limits, squared and added.",
            "Les absents d’une même concertation le sont souvent ensemble : une grève, un congé, un dossier qui en concerne peu. Une concertation de quinze invitations n’équivaut donc pas à quinze observations indépendantes. L’intervalle de la proportion se fonde sur les différences entre concertations entières (estimateur par quotient, intervalle de Student sur le log-odds) ; il n’y en a pas pour moins de dix. Deux proportions de concertations différentes sont comparées par les distances à leurs limites, élevées au carré et additionnées.",
            "Wie bij één overleg ontbreekt, ontbreekt vaak samen met anderen: een staking, een vakantie, een dossier dat weinigen aangaat. Een overleg met vijftien uitnodigingen staat dus niet gelijk met vijftien onafhankelijke waarnemingen. Het interval van het aandeel steunt op hoezeer hele overlegmomenten van elkaar verschillen (quotiëntschatter, Student-interval op de log-odds) en wordt voor minder dan tien niet gegeven. Twee aandelen van verschillend overleg worden vergeleken via de afstanden tot hun grenzen, gekwadrateerd en opgeteld.",
            "Wer bei einer Konzertierung fehlt, fehlt oft zusammen mit anderen: ein Streik, Ferien, ein Dossier, das wenige betrifft. Eine Konzertierung mit fünfzehn Einladungen ist daher nicht mit fünfzehn unabhängigen Beobachtungen gleichzusetzen. Das Intervall des Anteils beruht darauf, wie sehr sich ganze Konzertierungen unterscheiden (Verhältnisschätzer, Student-Intervall auf den Log-Odds); bei weniger als zehn wird keines angegeben. Zwei Anteile verschiedener Konzertierungen werden über die Abstände zu ihren Grenzen verglichen, quadriert und addiert."),
        "W. G. Cochran, Sampling Techniques, 3rd ed., 1977, ch. 11; G. Y. Zou and A. Donner, “Construction of confidence limits about effect measures: a general approach”, Statistics in Medicine 27 (2008) 1693–1702.");

    private static readonly MethodText RateRatio = new(
        Method.RateRatio,
        new("exact rate ratio", "rapport de taux exact", "exacte verhouding van frequenties", "exaktes Ratenverhältnis"),
        new(
            "How many times as often something is counted in one stretch of time as in another, with the exact 95% interval of two Poisson counts: given their sum, the first is binomial. Consultations on one crisis come in series, so the interval is a lower limit of the uncertainty. Where several crises are taken together, the interval is the wider of the exact one and one that also lets each crisis differ (quasi-Poisson, a level for each crisis).",
            "Combien de fois plus souvent un fait est compté dans une période que dans une autre, avec l’intervalle de confiance exact à 95 % de deux nombres de Poisson : leur somme étant donnée, le premier est binomial. Les concertations sur une crise viennent en séries ; l’intervalle est donc une borne inférieure de l’incertitude. Lorsque plusieurs crises sont réunies, l’intervalle retenu est le plus large entre l’exact et celui qui laisse aussi chaque crise différer (quasi-Poisson, un niveau par crise).",
            "Hoeveel keer zo vaak iets wordt geteld in de ene periode als in de andere, met het exacte 95%-betrouwbaarheidsinterval van twee Poissontellingen: gegeven hun som is de eerste binomiaal. Overleg over één crisis komt in reeksen, dus is het interval een ondergrens van de onzekerheid. Worden crisissen samengenomen, dan geldt het breedste van het exacte interval en een interval dat ook elke crisis laat verschillen (quasi-Poisson, een niveau per crisis).",
            "Wie viel Mal so häufig etwas in einem Zeitraum gezählt wird wie in einem anderen, mit dem exakten 95-%-Konfidenzintervall zweier Poisson-Zahlen: Bei gegebener Summe ist die erste binomialverteilt. Konzertierungen zu einer Krise kommen in Serien, das Intervall ist daher eine Untergrenze der Unsicherheit. Werden mehrere Krisen zusammengenommen, gilt das breitere von zwei Intervallen: das exakte und eines, das auch jede Krise abweichen lässt (Quasi-Poisson, ein Niveau je Krise)."),
        "J. Przyborowski and H. Wilenski, “Homogeneity of results in testing samples from Poisson series”, Biometrika 31 (1940) 313–323; R. W. M. Wedderburn, “Quasi-likelihood functions”, Biometrika 61 (1974) 439–447.");

    /// <summary>In the order of the method page.</summary>
    public static IReadOnlyList<MethodText> All { get; } = [KaplanMeier, LogRank, PartialDates, Wilson, ExactPoisson, QuasiPoisson, StockAndFlow, Counting, ClusteredShare, RateRatio];

    public static MethodText Of(Method method) => All.Single(text => text.Method == method);
}

/// <summary>A statistical method as the method page explains it.</summary>
public sealed record MethodText(Method Method, Localized Name, Localized Paragraph, string Reference)
{
    /// <summary>The first sentence of the paragraph, for who has no room for the rest.</summary>
    public Localized Gist => Paragraph.FirstSentence();

    /// <summary>The name of its place on the method page, and in files: lower-case with hyphens.</summary>
    public string Id => CodeOf(Method);

    public static string CodeOf(Method method) => string.Concat(method.ToString().Select((letter, at) => char.IsUpper(letter) && at > 0 ? $"-{letter}" : $"{letter}")).ToLowerInvariant();
}
