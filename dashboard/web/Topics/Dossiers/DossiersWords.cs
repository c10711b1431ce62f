using Analytics.Data.Languages;

namespace Analytics.Dashboard.Topics.Dossiers;

/// <summary>Words and warnings that the pages on dossiers share.</summary>
internal static class DossiersWords
{
    public static readonly Localized Dossiers = new("dossiers", "dossiers", "dossiers", "Dossiers");
    public static readonly Localized Consultations = new("Consultations", "Concertations", "Overlegmomenten", "Abstimmungen");
    public static readonly Localized OpenedIn = new("Opened in", "Ouvert en", "Geopend in", "Eröffnet im Jahr");
    public static readonly Localized PerDossier = new("Consultations per dossier", "Concertations par dossier", "Overlegmomenten per dossier", "Abstimmungen je Dossier");
    public static readonly Localized Low = new("from", "de", "van", "von");
    public static readonly Localized High = new("to", "à", "tot", "bis");
    public static readonly Localized TooFew = new("too few dossiers to say", "trop peu de dossiers pour conclure", "te weinig dossiers om iets te zeggen", "zu wenige Dossiers für eine Aussage");

    public static readonly Localized Turn = new("December 2018: Global Compact", "Décembre 2018 : Pacte mondial", "December 2018: VN-migratiepact", "Dezember 2018: Migrationspakt");

    public static readonly Localized Censored = new(
        "A dossier that is still open has not had all its consultations. Years of which more than a fifth are still open are grey and compared with nothing; in the other years the open ones count with the consultations that they had, so that their means are lower limits. Leaving open dossiers out instead would keep the short ones and invent a fall.",
        "Un dossier encore ouvert n’a pas eu toutes ses concertations. Les années dont plus d’un cinquième est encore ouvert sont en gris et ne sont comparées à rien ; dans les autres, les dossiers ouverts comptent pour les concertations déjà tenues, de sorte que leurs moyennes sont des bornes inférieures. Écarter les dossiers ouverts ne garderait que les courts et inventerait une baisse.",
        "Een dossier dat nog loopt, heeft niet al zijn overleg gehad. Jaren waarvan meer dan een vijfde nog loopt, zijn grijs en worden met niets vergeleken; in de andere tellen de lopende dossiers mee met het overleg dat ze al hadden, zodat hun gemiddelden ondergrenzen zijn. De lopende weglaten zou de korte overhouden en een daling verzinnen.",
        "Ein noch offenes Dossier hat nicht alle seine Abstimmungen gehabt. Jahre, von denen mehr als ein Fünftel noch offen ist, sind grau und werden mit nichts verglichen; in den anderen zählen die offenen mit den Abstimmungen, die sie bisher hatten, sodass ihre Mittel Untergrenzen sind. Die offenen wegzulassen, behielte die kurzen und erfände einen Rückgang.");

    public static readonly Localized NotTheWork = new(
        "Each dossier counts the consultations on whose agenda it stood, alone or with others; one consultation on two dossiers counts for both. Procedures are counted only since 2020, so the meetings alone are the measure that did not change. Fewer consultations may mean an easier agreement, or one that was given up: the number does not say which, and the date of the turn was chosen for a political event, not found in these data.",
        "Chaque dossier compte les concertations à l’ordre du jour desquelles il figurait, seul ou avec d’autres ; une concertation sur deux dossiers compte pour les deux. Les procédures ne sont comptées que depuis 2020 : les réunions seules sont la mesure qui n’a pas changé. Moins de concertations peut signifier un accord plus facile, ou un accord abandonné : le nombre ne le dit pas, et la date du tournant fut choisie pour un fait politique, non trouvée dans ces données.",
        "Elk dossier telt het overleg op de agenda waarvan het stond, alleen of met andere; een overleg over twee dossiers telt voor beide. Procedures worden pas sinds 2020 geteld, dus de vergaderingen alleen zijn de maat die niet veranderde. Minder overleg kan een vlotter akkoord betekenen, of een dat werd opgegeven: het getal zegt niet welk, en de datum van de kentering werd gekozen om een politiek feit, niet in deze gegevens gevonden.",
        "Jedes Dossier zählt die Abstimmungen, auf deren Tagesordnung es stand, allein oder mit anderen; eine Abstimmung über zwei Dossiers zählt für beide. Verfahren werden erst seit 2020 gezählt, die Sitzungen allein sind also das unveränderte Maß. Weniger Abstimmungen können eine leichtere Einigung bedeuten oder eine aufgegebene: Die Zahl sagt nicht, welche, und das Datum der Wende wurde nach einem politischen Ereignis gewählt, nicht in diesen Daten gefunden.");

    public static Localized NoneOpened((int From, int To) years) => new(
        $"The register holds no such dossier opened from {years.From} to {years.To}",
        $"Le registre ne contient aucun dossier de ce genre ouvert de {years.From} à {years.To}",
        $"Het register bevat geen zulk dossier dat van {years.From} tot {years.To} is geopend",
        $"Das Register enthält kein solches Dossier, das von {years.From} bis {years.To} eröffnet wurde");
}
