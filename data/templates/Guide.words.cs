using Analytics.Data.Languages;

namespace Analytics.Templates;

/// <summary>The instructions on the first sheet of a template.</summary>
internal static class GuideWords
{
    public static readonly Localized Title = new(
        "How to fill in this workbook", "Comment remplir ce classeur", "Hoe u dit werkboek invult", "So füllen Sie diese Arbeitsmappe aus");

    public static readonly Localized WhatToFill = new("What to fill in", "Ce qu’il faut remplir", "Wat u invult", "Was auszufüllen ist");
    public static readonly Localized WhatNever = new("What never to write", "Ce qu’il ne faut jamais écrire", "Wat u nooit schrijft", "Was nie hineingehört");
    public static readonly Localized HowToImport = new("How to import it", "Comment l’importer", "Hoe u het invoert", "Wie sie eingelesen wird");
    public static readonly Localized Sheets = new("The sheets", "Les feuilles", "De bladen", "Die Blätter");

    public static readonly Localized NotRead = new(
        "This sheet is there to be read by you; the import leaves it out.",
        "Cette feuille est là pour vous ; l’importation la laisse de côté.",
        "Dit blad is er voor u; de invoer slaat het over.",
        "Dieses Blatt ist für Sie da; beim Einlesen wird es übergangen.");

    public static readonly Localized OneRow = new(
        "Each sheet is one table: one row for each thing, below the row EXAMPLE. Columns marked * must be filled; the others may stay empty, which says that it is not known and never that it is zero or no. Sheets that you do not keep may stay empty.",
        "Chaque feuille est un tableau : une ligne par objet, sous la ligne EXEMPLE. Les colonnes marquées d’un * sont à remplir ; les autres peuvent rester vides, ce qui dit que l’on ne sait pas, et jamais zéro ni non. Les feuilles que vous ne tenez pas peuvent rester vides.",
        "Elk blad is één tabel: één rij per zaak, onder de rij VOORBEELD. Kolommen met een * zijn verplicht; de andere mogen leeg blijven, wat zegt dat het niet bekend is en nooit nul of nee. Bladen die u niet bijhoudt, mogen leeg blijven.",
        "Jedes Blatt ist eine Tabelle: eine Zeile je Sache, unter der Zeile BEISPIEL. Mit * bezeichnete Spalten sind auszufüllen; die anderen dürfen leer bleiben, was besagt, dass es nicht bekannt ist, und nie null oder nein. Blätter, die Sie nicht führen, dürfen leer bleiben.");

    public static readonly Localized ExampleRow = new(
        "The row EXAMPLE shows how a row looks. It is never imported; leave it or delete it.",
        "La ligne EXEMPLE montre à quoi ressemble une ligne. Elle n’est jamais importée ; laissez-la ou supprimez-la.",
        "De rij VOORBEELD toont hoe een rij eruitziet. Ze wordt nooit ingevoerd; laat ze staan of verwijder ze.",
        "Die Zeile BEISPIEL zeigt, wie eine Zeile aussieht. Sie wird nie eingelesen; lassen Sie sie stehen oder löschen Sie sie.");

    public static readonly Localized Numbers = new(
        "Give each row a number of your own where the sheet has a column for one, and use it on the other sheets. Begin it with a letter, as a spreadsheet may take 2026-1 for a date. Keep it for good: a corrected workbook is compared by these numbers.",
        "Donnez à chaque ligne un numéro à vous là où la feuille a une colonne pour cela, et reprenez-le sur les autres feuilles. Commencez-le par une lettre, car un tableur peut prendre 2026-1 pour une date. Gardez-le pour de bon : un classeur corrigé est comparé par ces numéros.",
        "Geef elke rij een eigen nummer waar het blad er een kolom voor heeft, en gebruik het op de andere bladen. Begin het met een letter, want een rekenblad kan 2026-1 voor een datum houden. Behoud het voorgoed: een verbeterd werkboek wordt aan de hand van deze nummers vergeleken.",
        "Geben Sie jeder Zeile eine eigene Nummer, wo das Blatt eine Spalte dafür hat, und verwenden Sie sie auf den anderen Blättern. Beginnen Sie mit einem Buchstaben, denn eine Tabellenkalkulation kann 2026-1 für ein Datum halten. Behalten Sie sie für immer: Eine berichtigte Arbeitsmappe wird anhand dieser Nummern verglichen.");

    public static readonly Localized Lists = new(
        "Where a cell offers a list, choose from it. Dates are written as dates, with day, month and year.",
        "Là où une cellule propose une liste, choisissez-y. Les dates s’écrivent comme des dates, avec le jour, le mois et l’année.",
        "Waar een cel een lijst aanbiedt, kiest u daaruit. Data schrijft u als data, met dag, maand en jaar.",
        "Wo eine Zelle eine Liste anbietet, wählen Sie daraus. Daten werden als Daten geschrieben, mit Tag, Monat und Jahr.");

    public static readonly Localized OwnColumns = new(
        "Leave the titles of the columns and what stands above them as they are. Columns and sheets that you do not need may be deleted; a hidden sheet is not read, and columns of your own are not used.",
        "Laissez tels quels les titres des colonnes et ce qui se trouve au-dessus. Les colonnes et les feuilles dont vous n’avez pas besoin peuvent être supprimées ; une feuille masquée n’est pas lue et vos propres colonnes ne sont pas utilisées.",
        "Laat de titels van de kolommen en wat erboven staat zoals ze zijn. Kolommen en bladen die u niet nodig hebt, mag u verwijderen; een verborgen blad wordt niet gelezen en uw eigen kolommen worden niet gebruikt.",
        "Lassen Sie die Titel der Spalten und was darüber steht, wie sie sind. Spalten und Blätter, die Sie nicht brauchen, dürfen gelöscht werden; ein ausgeblendetes Blatt wird nicht gelesen, und eigene Spalten werden nicht verwendet.");

    public static readonly Localized NoPersons = new(
        "No names of persons, no e-mail addresses and no telephone numbers: on no sheet, in no comment. The register counts entities, never persons; a workbook in which persons stand is refused whole.",
        "Ni noms de personnes, ni adresses électroniques, ni numéros de téléphone : sur aucune feuille, dans aucun commentaire. Le registre compte des entités, jamais des personnes ; un classeur où figurent des personnes est refusé en entier.",
        "Geen namen van personen, geen e-mailadressen en geen telefoonnummers: op geen enkel blad, in geen enkele opmerking. Het register telt entiteiten, nooit personen; een werkboek waarin personen staan, wordt in zijn geheel geweigerd.",
        "Keine Namen von Personen, keine E-Mail-Adressen und keine Telefonnummern: auf keinem Blatt, in keinem Kommentar. Das Register zählt Konzertierungspartner, nie Personen; eine Arbeitsmappe, in der Personen stehen, wird als Ganzes abgelehnt.");

    public static readonly Localized Commands = new(
        "Two commands in the folder of the project; add --dry-run to the first to see what would be written:",
        "Deux commandes dans le dossier du projet ; ajoutez --dry-run à la première pour voir ce qui serait écrit :",
        "Twee opdrachten in de map van het project; voeg --dry-run toe aan de eerste om te zien wat er geschreven zou worden:",
        "Zwei Befehle im Ordner des Projekts; mit --dry-run am ersten sehen Sie, was geschrieben würde:");

    public static readonly Localized Again = new(
        "When the workbook has grown or was corrected, import it again. The workbook of a next period comes in with --add.",
        "Quand le classeur s’est étoffé ou a été corrigé, importez-le à nouveau. Le classeur d’une période suivante s’importe avec --add.",
        "Is het werkboek aangevuld of verbeterd, voer het dan opnieuw in. Het werkboek van een volgende periode voert u in met --add.",
        "Ist die Arbeitsmappe gewachsen oder berichtigt, lesen Sie sie erneut ein. Die Arbeitsmappe eines nächsten Zeitraums wird mit --add eingelesen.");
}
