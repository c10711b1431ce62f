using System.Globalization;
using Analytics.Data.Languages;

namespace Analytics.Etl.Reading;

/// <summary>What can be wrong with a file as a whole, each in a sentence that names what was expected.</summary>
internal static class FileFaults
{
    public static FileFaultException Missing(string path) => new("file_missing", new(
        $"The package promises a file {path} that is not there.",
        $"Le paquet annonce un fichier {path} qui n’existe pas.",
        $"Het pakket belooft een bestand {path} dat er niet is.",
        $"Das Paket verspricht eine Datei {path}, die es nicht gibt."));

    public static FileFaultException Outside(string path) => new("file_outside", new(
        $"The path {path} leaves the folder of the package; a relative path within it was expected.",
        $"Le chemin {path} sort du dossier du paquet ; un chemin relatif à l’intérieur était attendu.",
        $"Het pad {path} verlaat de map van het pakket; een relatief pad daarbinnen werd verwacht.",
        $"Der Pfad {path} verlässt den Ordner des Pakets; erwartet wurde ein relativer Pfad darin."));

    public static FileFaultException NoFile(string path) => new("file_kind", new(
        $"The path {path} leads to no ordinary file but to a folder, or by a link to nothing.",
        $"Le chemin {path} ne mène pas à un fichier ordinaire mais à un dossier ou, par un lien, à rien.",
        $"Het pad {path} leidt niet naar een gewoon bestand maar naar een map of, via een koppeling, naar niets.",
        $"Der Pfad {path} führt zu keiner gewöhnlichen Datei, sondern zu einem Ordner oder über eine Verknüpfung ins Leere."));

    public static FileFaultException NoAccess(string path) => new("file_access", new(
        $"The file {path} cannot be opened: the right to read it is missing, another program holds it, or the drive that it lies on is not there.",
        $"Le fichier {path} ne peut pas être ouvert : le droit de le lire manque, un autre programme le retient ou le disque où il se trouve n’est pas là.",
        $"Het bestand {path} kan niet geopend worden: het recht om het te lezen ontbreekt, een ander programma houdt het vast of de schijf waarop het staat is er niet.",
        $"Die Datei {path} lässt sich nicht öffnen: Das Leserecht fehlt, ein anderes Programm hält sie fest, oder das Laufwerk, auf dem sie liegt, ist nicht da."));

    public static FileFaultException Changed(string path) => new("file_changed", new(
        $"The file {path} changed while it was read; try again when nobody writes to it.",
        $"Le fichier {path} a changé pendant sa lecture ; réessayez quand personne n’y écrit.",
        $"Het bestand {path} veranderde terwijl het gelezen werd; probeer opnieuw wanneer niemand erin schrijft.",
        $"Die Datei {path} änderte sich, während sie gelesen wurde; versuchen Sie es erneut, wenn niemand hineinschreibt."));

    public static FileFaultException FolderClosed(string folder) => new("folder_access", new(
        $"The folder {folder} cannot be looked into: the right to read it is missing, or the drive that it lies on is not there. Nobody can say what is in it.",
        $"Le dossier {folder} ne peut être consulté : le droit de le lire manque ou le disque où il se trouve n’est pas là. Nul ne peut dire ce qu’il contient.",
        $"De map {folder} kan niet worden ingekeken: het recht om ze te lezen ontbreekt of de schijf waarop ze staat is er niet. Niemand kan zeggen wat erin zit.",
        $"Der Ordner {folder} lässt sich nicht einsehen: Das Leserecht fehlt, oder das Laufwerk, auf dem er liegt, ist nicht da. Niemand kann sagen, was er enthält."));

    public static FileFaultException PackageMissing(string package) => new("package_missing", new(
        $"The package {package}, of which the current release is made, is not among the sources. If it was taken away on purpose, say so: --retire {package}.",
        $"Le paquet {package}, dont la version actuelle est faite, ne figure pas parmi les sources. S’il a été retiré à dessein, dites-le : --retire {package}.",
        $"Het pakket {package}, waaruit de huidige versie bestaat, staat niet bij de bronnen. Als het met opzet is weggenomen, zeg het dan: --retire {package}.",
        $"Das Paket {package}, aus dem die aktuelle Fassung besteht, ist nicht unter den Quellen. Wurde es mit Absicht entfernt, so sagen Sie es: --retire {package}."));

    /// <param name="id">The release that stands; null where nobody can read which.</param>
    public static FileFaultException Lost(string? id) => new("standing_release_lost", new(
        $"Nobody can read what the current release{(id is null ? "" : $" {id}")} was made of, so that nobody can say whether a package is missing. Put the release back, or say --retire all.",
        $"Nul ne peut lire de quoi la version actuelle{(id is null ? "" : $" {id}")} est faite, ni donc dire si un paquet manque. Rétablissez cette version ou dites --retire all.",
        $"Niemand kan lezen waaruit de huidige versie{(id is null ? "" : $" {id}")} bestaat, dus niemand kan zeggen of er een pakket ontbreekt. Zet die versie terug of zeg --retire all.",
        $"Niemand kann lesen, woraus die aktuelle Fassung{(id is null ? "" : $" {id}")} besteht, also auch nicht sagen, ob ein Paket fehlt. Stellen Sie die Fassung wieder her, oder sagen Sie --retire all."));

    public static FileFaultException HoldUnreadable(string file) => new("rollback_unreadable", new(
        $"The file {file} beside the releases, which a rollback left, cannot be read, so that nobody can say what may be published. Look at it; “analytics releases resume” removes it.",
        $"Le fichier {file}, à côté des versions publiées, laissé par un retour à une version antérieure, est illisible ; nul ne peut donc dire ce qui peut être publié. Examinez-le ; « analytics releases resume » l’enlève.",
        $"Het bestand {file} naast de gepubliceerde versies, dat een terugkeer naar een eerdere versie achterliet, is onleesbaar, dus niemand kan zeggen wat gepubliceerd mag worden. Bekijk het; “analytics releases resume” verwijdert het.",
        $"Die Datei {file} neben den veröffentlichten Fassungen, die eine Rückkehr zu einer früheren Fassung hinterließ, ist nicht lesbar; niemand kann also sagen, was veröffentlicht werden darf. Sehen Sie sie an; „analytics releases resume“ entfernt sie."));

    public static FileFaultException NoPackage() => new("no_package", new(
        "There is no package among the sources: a folder with a datapackage.json was expected.",
        "Il n’y a aucun paquet parmi les sources : un dossier contenant un fichier datapackage.json était attendu.",
        "Er is geen pakket bij de bronnen: een map met een datapackage.json werd verwacht.",
        "Unter den Quellen ist kein Paket: Erwartet wurde ein Ordner mit einer datapackage.json."));

    public const string OverrunRule = "time_limit";

    public static FileFaultException Overrun(string stage, TimeSpan limit) => new(OverrunRule, new(
        Invariant($"The stage “{stage}” took longer than {limit.TotalMinutes} minutes and was given up: a drive or a file there does not answer, or the limit is too short."),
        Invariant($"L’étape « {stage} » a dépassé {limit.TotalMinutes} minutes et a été abandonnée : un disque ou un fichier ne répond pas, ou la limite est trop courte."),
        Invariant($"De stap “{stage}” duurde langer dan {limit.TotalMinutes} minuten en werd opgegeven: een schijf of een bestand antwoordt niet, of de grens is te kort."),
        Invariant($"Der Schritt „{stage}“ dauerte länger als {limit.TotalMinutes} Minuten und wurde aufgegeben: Ein Laufwerk oder eine Datei antwortet nicht, oder die Grenze ist zu kurz.")));

    public static FileFaultException TooDeep(int most) => new("too_deep", new(
        Invariant($"The file holds values within values more than {most} deep, which no table does."),
        Invariant($"Le fichier contient des valeurs imbriquées sur plus de {most} niveaux, ce qu’aucun tableau ne fait."),
        Invariant($"Het bestand bevat waarden die meer dan {most} lagen diep in elkaar zitten, wat geen tabel doet."),
        Invariant($"Die Datei enthält Werte, die mehr als {most} Ebenen tief ineinander stehen, was keine Tabelle tut.")));

    public static FileFaultException Descriptor(string problem) => new("descriptor", new(
        $"The datapackage.json cannot be read as a Data Package of the house: {problem}",
        $"Le fichier datapackage.json n’est pas lisible comme un Data Package conforme à nos contrats : {problem}",
        $"Het bestand datapackage.json is niet leesbaar als Data Package volgens onze contracten: {problem}",
        $"Die Datei datapackage.json ist nicht als Data Package nach unseren Datenverträgen lesbar: {problem}"));

    public static FileFaultException SameName(string name, string folder) => new("package_name", new(
        $"Another package is called {name} too: {folder}. Each package needs a name of its own.",
        $"Un autre paquet s’appelle aussi {name} : {folder}. Chaque paquet doit avoir son propre nom.",
        $"Een ander pakket heet ook {name}: {folder}. Elk pakket heeft een eigen naam nodig.",
        $"Ein anderes Paket heißt ebenfalls {name}: {folder}. Jedes Paket braucht einen eigenen Namen."));

    public static FileFaultException NoContract(string name, IEnumerable<string> known) => new("contract", new(
        $"No contract is called {name}; there are {string.Join(", ", known)}.",
        $"Aucun contrat ne s’appelle {name} ; il existe {string.Join(", ", known)}.",
        $"Geen contract heet {name}; er zijn {string.Join(", ", known)}.",
        $"Kein Datenvertrag heißt {name}; es gibt {string.Join(", ", known)}."));

    public static FileFaultException Format(string format) => new("format", new(
        $"The format {format} is not read; csv, tsv, xlsx, parquet or json was expected.",
        $"Le format {format} n’est pas lu ; csv, tsv, xlsx, parquet ou json était attendu.",
        $"Het formaat {format} wordt niet gelezen; csv, tsv, xlsx, parquet of json werd verwacht.",
        $"Das Format {format} wird nicht gelesen; erwartet wurde csv, tsv, xlsx, parquet oder json."));

    public static FileFaultException Hash(string expected, string found) => new("hash", new(
        $"The package promises the fingerprint {expected}, the file has {found}.",
        $"Le paquet annonce l’empreinte {expected}, le fichier a {found}.",
        $"Het pakket belooft de vingerafdruk {expected}, het bestand heeft {found}.",
        $"Das Paket verspricht den Fingerabdruck {expected}, die Datei hat {found}."));

    public static FileFaultException Bytes(long expected, long found) => new("bytes", Counted(
        expected, found, ("bytes", "octets", "bytes", "Bytes")));

    public static FileFaultException Rows(long expected, long found) => new("rows", Counted(
        expected, found, ("rows", "lignes", "rijen", "Zeilen")));

    public static FileFaultException Empty() => new("empty", new(
        "The file is empty; a line with the names of the columns was expected.",
        "Le fichier est vide ; une ligne avec les noms des colonnes était attendue.",
        "Het bestand is leeg; een regel met de namen van de kolommen werd verwacht.",
        "Die Datei ist leer; erwartet wurde eine Zeile mit den Namen der Spalten."));

    public static FileFaultException Encoding(string expected, long offset) => new("encoding", new(
        Invariant($"The file is not written in {expected} throughout: byte {offset} means nothing there."),
        Invariant($"Le fichier n’est pas entièrement écrit en {expected} : l’octet {offset} n’y signifie rien."),
        Invariant($"Het bestand is niet geheel in {expected} geschreven: byte {offset} betekent daar niets."),
        Invariant($"Die Datei ist nicht durchgehend in {expected} geschrieben: Byte {offset} bedeutet dort nichts.")));

    public static FileFaultException UnknownEncoding(string name) => new("encoding", new(
        $"The encoding {name} is not read; utf-8, utf-16 or windows-1252 was expected.",
        $"L’encodage {name} n’est pas lu ; utf-8, utf-16 ou windows-1252 était attendu.",
        $"De codering {name} wordt niet gelezen; utf-8, utf-16 of windows-1252 werd verwacht.",
        $"Die Kodierung {name} wird nicht gelesen; erwartet wurde utf-8, utf-16 oder windows-1252."));

    public static FileFaultException NulBytes(long offset) => new("nul_byte", new(
        Invariant($"Byte {offset} is NUL, which no text holds; the file is damaged or is no text."),
        Invariant($"L’octet {offset} est NUL, ce qu’aucun texte ne contient ; le fichier est endommagé ou n’est pas du texte."),
        Invariant($"Byte {offset} is NUL, wat geen tekst bevat; het bestand is beschadigd of is geen tekst."),
        Invariant($"Byte {offset} ist NUL, was kein Text enthält; die Datei ist beschädigt oder kein Text.")));

    public static FileFaultException NotWhatItSays(string format) => new("not_its_format", new(
        $"The file is not the {format} that its name or its package says.",
        $"Le fichier n’est pas le {format} que son nom ou son paquet annonce.",
        $"Het bestand is niet de {format} die zijn naam of pakket zegt.",
        $"Die Datei ist nicht das {format}, das ihr Name oder ihr Paket angibt."));

    public static FileFaultException Unpacks(long bytes) => new("zip_bomb", new(
        Invariant($"The file unpacks to more than {bytes} bytes and was left packed."),
        Invariant($"Le fichier se décompresse en plus de {bytes} octets et n’a pas été ouvert."),
        Invariant($"Het bestand pakt uit tot meer dan {bytes} bytes en bleef ingepakt."),
        Invariant($"Die Datei entpackt sich auf mehr als {bytes} Bytes und blieb gepackt.")));

    /// <summary>What stands at the wrong place is not repeated: nobody knows yet whether it is personal.</summary>
    public static FileFaultException Misplaced(int sheet, int row) => new("cell_place", new(
        Invariant($"In sheet {sheet} of the workbook, at or after row {row}, a row, a cell or a merged range stands where no sheet has one, or twice; A1 to XFD1048576, in order, was expected. Open the file in a spreadsheet program, save it anew and take that."),
        Invariant($"Dans la feuille {sheet} du classeur, à la ligne {row} ou après, une ligne, une cellule ou une plage fusionnée se trouve là où aucune feuille n’en a, ou deux fois ; A1 à XFD1048576, dans l’ordre, était attendu. Ouvrez le fichier dans un tableur, enregistrez-le à nouveau et prenez celui-là."),
        Invariant($"In blad {sheet} van het werkboek, bij of na rij {row}, staat een rij, een cel of een samengevoegd bereik waar geen blad er een heeft, of tweemaal; A1 tot XFD1048576, in volgorde, werd verwacht. Open het bestand in een rekenbladprogramma, bewaar het opnieuw en neem dat."),
        Invariant($"In Blatt {sheet} der Arbeitsmappe, bei oder nach Zeile {row}, steht eine Zeile, eine Zelle oder ein verbundener Bereich, wo kein Blatt so etwas hat, oder doppelt; erwartet wurde A1 bis XFD1048576 der Reihe nach. Öffnen Sie die Datei in einer Tabellenkalkulation, speichern Sie sie neu und nehmen Sie diese.")));

    public static FileFaultException TooMuchText(long most) => new("too_large", new(
        Invariant($"The workbook keeps more than {most} characters of text, more than any register; it was not read."),
        Invariant($"Le classeur contient plus de {most} caractères de texte, plus qu’aucun registre ; il n’a pas été lu."),
        Invariant($"Het werkboek bevat meer dan {most} tekens tekst, meer dan enig register; het werd niet gelezen."),
        Invariant($"Die Arbeitsmappe enthält mehr als {most} Zeichen Text, mehr als jedes Register; sie wurde nicht gelesen.")));

    public static FileFaultException Damaged(string format) => new("unreadable", new(
        $"The file cannot be read to its end as {format}: it is damaged or something else. Open it, save it anew and take that.",
        $"Le fichier n’est pas lisible jusqu’au bout comme {format} : il est endommagé ou c’est autre chose. Ouvrez-le, enregistrez-le à nouveau et prenez celui-là.",
        $"Het bestand is niet tot het einde leesbaar als {format}: het is beschadigd of iets anders. Open het, bewaar het opnieuw en neem dat.",
        $"Die Datei ist nicht bis zum Ende als {format} lesbar: Sie ist beschädigt oder etwas anderes. Öffnen Sie sie, speichern Sie sie neu und nehmen Sie diese."));

    public static FileFaultException NoHeader(IEnumerable<string> found, IEnumerable<string> expected) => new("header_missing", new(
        $"The first line names no known column: {Quoted(found)}. Expected were {string.Join(", ", expected)}.",
        $"La première ligne ne nomme aucune colonne connue : {Quoted(found)}. Étaient attendues {string.Join(", ", expected)}.",
        $"De eerste regel noemt geen bekende kolom: {Quoted(found)}. Verwacht werden {string.Join(", ", expected)}.",
        $"Die erste Zeile nennt keine bekannte Spalte: {Quoted(found)}. Erwartet wurden {string.Join(", ", expected)}."));

    public static FileFaultException ColumnTwice(string column, IEnumerable<string> written) => new("column_twice", new(
        $"Several columns are read as {column}: {Quoted(written)}. One was expected.",
        $"Plusieurs colonnes se lisent comme {column} : {Quoted(written)}. Une seule était attendue.",
        $"Meerdere kolommen worden gelezen als {column}: {Quoted(written)}. Eén werd verwacht.",
        $"Mehrere Spalten werden als {column} gelesen: {Quoted(written)}. Erwartet wurde eine."), column);

    public static FileFaultException ColumnMissing(string column) => new("column_missing", new(
        $"The column {column} is required and is not in the file.",
        $"La colonne {column} est obligatoire et ne figure pas dans le fichier.",
        $"De kolom {column} is verplicht en staat niet in het bestand.",
        $"Die Spalte {column} ist verpflichtend und fehlt in der Datei."), column);

    public static FileFaultException QuoteLeftOpen(long record) => new("quote_left_open", new(
        Invariant($"A quotation mark opens in record {record} and never closes; the file seems cut short."),
        Invariant($"Un guillemet s’ouvre dans l’enregistrement {record} et ne se ferme jamais ; le fichier semble tronqué."),
        Invariant($"Een aanhalingsteken opent in record {record} en sluit nooit; het bestand lijkt afgebroken."),
        Invariant($"Ein Anführungszeichen öffnet in Datensatz {record} und schließt nie; die Datei scheint abgeschnitten.")));

    public static FileFaultException RecordTooLong(long record, int most) => new("record_too_long", new(
        Invariant($"Record {record} is longer than {most} bytes; perhaps a quotation mark opens there and never closes."),
        Invariant($"L’enregistrement {record} dépasse {most} octets ; peut-être un guillemet s’y ouvre-t-il sans se fermer."),
        Invariant($"Record {record} is langer dan {most} bytes; misschien opent daar een aanhalingsteken dat nooit sluit."),
        Invariant($"Datensatz {record} ist länger als {most} Bytes; vielleicht öffnet dort ein Anführungszeichen, das nie schließt.")));

    public static FileFaultException Unreadable(string format, string problem) => new("unreadable", new(
        $"The file cannot be read as {format}: {problem}",
        $"Le fichier n’est pas lisible comme {format} : {problem}",
        $"Het bestand is niet leesbaar als {format}: {problem}",
        $"Die Datei ist nicht als {format} lesbar: {problem}"));

    private static Localized Counted(long expected, long found, (string En, string Fr, string Nl, string De) unit) => new(
        Invariant($"The package promises {expected} {unit.En}, the file has {found}."),
        Invariant($"Le paquet annonce {expected} {unit.Fr}, le fichier en a {found}."),
        Invariant($"Het pakket belooft {expected} {unit.Nl}, het bestand heeft er {found}."),
        Invariant($"Das Paket verspricht {expected} {unit.De}, die Datei hat {found}."));

    private static string Quoted(IEnumerable<string> names) =>
        string.Join(", ", names.Take(12).Select(name => $"“{(name.Length > 60 ? name[..60] + "…" : name)}”"));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
