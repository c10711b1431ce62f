using Analytics.Data.Languages;

namespace Analytics.Templates.Sheets;

/// <summary>What the sheets of a template say beside the titles and explanations of the contracts. Marks, yes and no are words that an import reads.</summary>
internal static class TemplateWords
{
    public static readonly Localized GuideSheet = new("Read me", "Lisez-moi", "Lees mij", "Bitte lesen");
    public static readonly Localized ListsSheet = new("Lists", "Listes", "Lijsten", "Listen");
    public static readonly Localized ListsTitle = new("Values to choose from", "Valeurs à choisir", "Keuzewaarden", "Auswahlwerte");

    public static readonly Localized Example = new("EXAMPLE", "EXEMPLE", "VOORBEELD", "BEISPIEL");

    public static readonly Localized Present = new("present", "présent", "aanwezig", "anwesend");
    public static readonly Localized Absent = new("absent", "absent", "afwezig", "abwesend");
    public static readonly Localized Cabinet = new("cabinet", "cabinet", "kabinet", "Kabinett");
    public static readonly Localized Administration = new("administration", "administration", "administratie", "Verwaltung");
    public static readonly Localized Both = new("C+A", "C+A", "K+A", "K+V");
    public static readonly Localized EmptyIsNotInvited = new("Empty cell: not invited", "Cellule vide : non invitée", "Lege cel: niet uitgenodigd", "Leere Zelle: nicht eingeladen");

    public static readonly Localized Yes = new("yes", "oui", "ja", "ja");
    public static readonly Localized No = new("no", "non", "nee", "nein");

    public static readonly Localized Required = new(
        "Columns marked * must be filled; the others may stay empty.",
        "Les colonnes marquées d’un * sont à remplir ; les autres peuvent rester vides.",
        "Kolommen met een * zijn verplicht; de andere mogen leeg blijven.",
        "Mit * bezeichnete Spalten sind auszufüllen; die anderen dürfen leer bleiben.");

    public static readonly Localized OneRowEach = new(
        "One row for each consultation, one column for each entity; never a person.",
        "Une ligne par concertation, une colonne par entité ; jamais une personne.",
        "Eén rij per overlegmoment, één kolom per entiteit; nooit een persoon.",
        "Eine Zeile je Konzertierung, eine Spalte je Konzertierungspartner; nie eine Person.");

    public static readonly Localized FullTimeEquivalents = new(
        "Full-time equivalents, for instance 0.8.",
        "Équivalents temps plein, par exemple 0,8.",
        "Voltijdsequivalenten, bijvoorbeeld 0,8.",
        "Vollzeitäquivalente, zum Beispiel 0,8.");

    public static readonly Localized AsTheMeasureSays = new(
        "What the measure says: minutes of all agents together, hours a year, a number, or a share from 0 to 1.",
        "Ce que dit la mesure : minutes de tous les agents ensemble, heures par an, nombre, ou part de 0 à 1.",
        "Wat de maat zegt: minuten van alle personeelsleden samen, uren per jaar, een aantal, of een aandeel van 0 tot 1.",
        "Was die Messgröße sagt: Minuten aller Bediensteten zusammen, Stunden im Jahr, eine Anzahl oder ein Anteil von 0 bis 1.");

    public static readonly Localized FromTheList = new("Choose from the list.", "À choisir dans la liste.", "Te kiezen uit de lijst.", "Aus der Liste zu wählen.");
    public static readonly Localized ADate = new("A whole date.", "Une date complète.", "Een volledige datum.", "Ein vollständiges Datum.");

    public static readonly Localized NotInTheList = new(
        "Choose a value from the list.", "Choisissez une valeur de la liste.", "Kies een waarde uit de lijst.", "Wählen Sie einen Wert aus der Liste.");

    public static readonly Localized NotThereYet = new(
        "This value is not there yet. Keep it if you add it on the sheet of its own.",
        "Cette valeur n’existe pas encore. Gardez-la si vous l’ajoutez sur sa propre feuille.",
        "Deze waarde bestaat nog niet. Behoud ze als u ze op haar eigen blad toevoegt.",
        "Diesen Wert gibt es noch nicht. Behalten Sie ihn, wenn Sie ihn auf seinem eigenen Blatt hinzufügen.");

    public static readonly Localized NoDate = new(
        "Write a whole date, for instance 31/01/2026.",
        "Écrivez une date complète, par exemple 31/01/2026.",
        "Schrijf een volledige datum, bijvoorbeeld 31/01/2026.",
        "Schreiben Sie ein vollständiges Datum, zum Beispiel 31.01.2026.");

    public static readonly Localized NoWholeNumber = new("Write a whole number.", "Écrivez un nombre entier.", "Schrijf een geheel getal.", "Schreiben Sie eine ganze Zahl.");
    public static readonly Localized NoNumber = new("Write a number.", "Écrivez un nombre.", "Schrijf een getal.", "Schreiben Sie eine Zahl.");

    /// <summary>A number that begins with a letter is taken for no date and no sum.</summary>
    public static Localized OwnNumber(string instance) => new(
        $"A number of your own, for instance {instance}; begin it with a letter.",
        $"Un numéro à vous, par exemple {instance} ; commencez-le par une lettre.",
        $"Een eigen nummer, bijvoorbeeld {instance}; begin het met een letter.",
        $"Eine eigene Nummer, zum Beispiel {instance}; beginnen Sie mit einem Buchstaben.");

    public static Localized FromTheSheet(Localized sheet) => new(
        $"The number from the sheet “{sheet.En}”.",
        $"Le numéro de la feuille « {sheet.Fr} ».",
        $"Het nummer van het blad ‘{sheet.Nl}’.",
        $"Die Nummer vom Blatt „{sheet.De}“.");

    public static Localized Marks(Localized present, Localized absent, Localized cabinet, Localized administration, Localized both) => new(
        $"In each cell a mark: {present.En}, {absent.En}, or who spoke: {cabinet.En}, {administration.En}, {both.En} for both.",
        $"Dans chaque cellule une marque : {present.Fr}, {absent.Fr}, ou qui a parlé : {cabinet.Fr}, {administration.Fr}, {both.Fr} pour les deux.",
        $"In elke cel een teken: {present.Nl}, {absent.Nl}, of wie sprak: {cabinet.Nl}, {administration.Nl}, {both.Nl} voor beide.",
        $"In jeder Zelle ein Zeichen: {present.De}, {absent.De} oder wer sprach: {cabinet.De}, {administration.De}, {both.De} für beide.");
}
