using System.Globalization;

namespace Analytics.Etl.Fetching;

/// <summary>What can be wrong with an answer, each in a sentence that names the address and what was expected.</summary>
internal static class FetchFaults
{
    public static FetchException Unreachable(Uri address, string why) => new("fetch_unreachable", new(
        $"{address} could not be reached: {why}",
        $"{address} n’a pas pu être joint : {why}",
        $"{address} was niet bereikbaar: {why}",
        $"{address} war nicht erreichbar: {why}"), mayPass: true);

    public static FetchException Status(Uri address, int status, bool mayPass) => new("fetch_status", new(
        Text($"{address} answered {status} instead of a package."),
        Text($"{address} a répondu {status} au lieu d’un paquet."),
        Text($"{address} antwoordde {status} in plaats van een pakket."),
        Text($"{address} antwortete {status} statt mit einem Paket.")), mayPass);

    public static FetchException TooLarge(Uri address, long most) => new("fetch_size", new(
        Text($"{address} sends more than {most} bytes, which are the most that are taken."),
        Text($"{address} envoie plus de {most} octets, le maximum accepté."),
        Text($"{address} stuurt meer dan {most} bytes, het maximum dat aanvaard wordt."),
        Text($"{address} sendet mehr als {most} Bytes, das Höchste, was angenommen wird.")));

    public static FetchException TooSlow(Uri address, TimeSpan most) => new("fetch_time", new(
        Text($"{address} was not done after {most.TotalSeconds} seconds."),
        Text($"{address} n’avait pas fini après {most.TotalSeconds} secondes."),
        Text($"{address} was na {most.TotalSeconds} seconden niet klaar."),
        Text($"{address} war nach {most.TotalSeconds} Sekunden nicht fertig.")), mayPass: true);

    public static FetchException Stalled(Uri address, TimeSpan most) => new("fetch_stall", new(
        Text($"{address} sent nothing for {most.TotalSeconds} seconds."),
        Text($"{address} n’a rien envoyé pendant {most.TotalSeconds} secondes."),
        Text($"{address} stuurde {most.TotalSeconds} seconden lang niets."),
        Text($"{address} sendete {most.TotalSeconds} Sekunden lang nichts.")), mayPass: true);

    public static FetchException Cut(Uri address) => new("fetch_cut", new(
        $"The answer of {address} broke off: fewer bytes came than it promised.",
        $"La réponse de {address} s’est interrompue : moins d’octets sont arrivés qu’annoncé.",
        $"Het antwoord van {address} brak af: er kwamen minder bytes dan het beloofde.",
        $"Die Antwort von {address} brach ab: Es kamen weniger Bytes, als sie versprach."), mayPass: true);

    public static FetchException Redirects(Uri address, int most) => new("fetch_redirects", new(
        Text($"{address} leads on from address to address more than {most} times."),
        Text($"{address} renvoie d’adresse en adresse plus de {most} fois."),
        Text($"{address} verwijst meer dan {most} keer door van adres naar adres."),
        Text($"{address} verweist mehr als {most} Mal von Adresse zu Adresse weiter.")));

    public static FetchException Circle(Uri address) => new("fetch_redirects", new(
        $"{address} leads in a circle back to an address where it was.",
        $"{address} renvoie en boucle à une adresse déjà visitée.",
        $"{address} verwijst in een kring terug naar een adres waar het al was.",
        $"{address} führt im Kreis zu einer Adresse zurück, bei der es schon war."));

    public static FetchException Scheme(Uri address, string to) => new("fetch_scheme", new(
        $"{address} leads on to {to}; only https addresses are followed.",
        $"{address} renvoie à {to} ; seules les adresses https sont suivies.",
        $"{address} verwijst door naar {to}; alleen https-adressen worden gevolgd.",
        $"{address} verweist weiter an {to}; nur https-Adressen wird gefolgt."));

    public static FetchException Kind(Uri address, string kind) => new("fetch_kind", new(
        $"{address} sends {kind}; a Data Package as zip or its datapackage.json was expected.",
        $"{address} envoie {kind} ; un Data Package en zip ou son datapackage.json était attendu.",
        $"{address} stuurt {kind}; een Data Package als zip of het bestand datapackage.json ervan werd verwacht.",
        $"{address} sendet {kind}; erwartet wurde ein Data Package als Zip oder dessen datapackage.json."));

    public static FetchException Checksum(Uri address, string expected, string found) => new("fetch_checksum", new(
        $"What {address} sends has the checksum {found}; {expected} was expected.",
        $"Ce que {address} envoie a la somme de contrôle {found} ; {expected} était attendue.",
        $"Wat {address} stuurt heeft de controlesom {found}; {expected} werd verwacht.",
        $"Was {address} sendet, hat die Prüfsumme {found}; erwartet wurde {expected}."));

    public static FetchException Broken(string why) => new("package_broken", new(
        $"The zip cannot be unpacked whole: {why}",
        $"Le zip ne peut pas être décompressé en entier : {why}",
        $"De zip kan niet volledig uitgepakt worden: {why}",
        $"Das Zip lässt sich nicht vollständig entpacken: {why}"));

    public static FetchException Outside(string name) => new("package_name", new(
        $"The package names “{name}”, which is no plain path within its folder.",
        $"Le paquet nomme « {name} », qui n’est pas un simple chemin à l’intérieur de son dossier.",
        $"Het pakket noemt “{name}”, wat geen gewoon pad binnen zijn map is.",
        $"Das Paket nennt „{name}“, was kein einfacher Pfad in seinem Ordner ist."));

    public static FetchException NoFile(string name) => new("package_link", new(
        $"The entry “{name}” of the zip is a link or a device; only ordinary files are taken.",
        $"L’entrée « {name} » du zip est un lien ou un périphérique ; seuls les fichiers ordinaires sont acceptés.",
        $"Het onderdeel “{name}” van de zip is een koppeling of een apparaat; alleen gewone bestanden worden aanvaard.",
        $"Der Eintrag „{name}“ des Zip ist eine Verknüpfung oder ein Gerät; nur gewöhnliche Dateien werden angenommen."));

    public static FetchException Twice(string name) => new("package_twice", new(
        $"The package has “{name}” twice.",
        $"Le paquet contient « {name} » deux fois.",
        $"Het pakket bevat “{name}” twee keer.",
        $"Das Paket enthält „{name}“ zweimal."));

    public static FetchException Bursts(string name) => new("package_size", new(
        Text($"“{name}” of the zip unpacks to more than is taken, or to more than {FetchLimits.MostRatio} times its size."),
        Text($"« {name} » du zip se décompresse en plus que ce qui est accepté, ou en plus de {FetchLimits.MostRatio} fois sa taille."),
        Text($"“{name}” van de zip wordt uitgepakt groter dan wat aanvaard wordt, of groter dan {FetchLimits.MostRatio} keer zijn omvang."),
        Text($"„{name}“ des Zip wird entpackt größer, als angenommen wird, oder mehr als {FetchLimits.MostRatio}-mal so groß.")));

    public static FetchException TooMany(int most) => new("package_size", new(
        Text($"The package has more than {most} files."),
        Text($"Le paquet contient plus de {most} fichiers."),
        Text($"Het pakket bevat meer dan {most} bestanden."),
        Text($"Das Paket enthält mehr als {most} Dateien.")));

    public static FetchException NoDescriptor() => new("package_descriptor", new(
        "The zip holds no datapackage.json, neither at its root nor in its one folder.",
        "Le zip ne contient pas de datapackage.json, ni à sa racine ni dans son unique dossier.",
        "De zip bevat geen datapackage.json, noch in de hoofdmap, noch in de enige map.",
        "Das Zip enthält keine datapackage.json, weder an der Wurzel noch in seinem einzigen Ordner."));

    public static FetchException Descriptor(string why) => new("package_descriptor", new(
        $"The datapackage.json that was fetched cannot be read as a Data Package of the house: {why}",
        $"Le fichier datapackage.json reçu n’est pas lisible comme un Data Package conforme à nos contrats : {why}",
        $"Het opgehaalde bestand datapackage.json is niet leesbaar als Data Package volgens onze contracten: {why}",
        $"Die abgeholte Datei datapackage.json ist nicht als Data Package nach unseren Datenverträgen lesbar: {why}"));

    public static FetchException NoHash(string resource) => new("package_hash", new(
        $"The resource {resource} is not one file with a hash by sha256, without which files that are fetched one by one cannot be told to belong together; offer the package as a zip.",
        $"La ressource {resource} n’est pas un seul fichier avec un hash sha256, sans lequel rien ne dit que des fichiers reçus un à un vont ensemble ; proposez le paquet en zip.",
        $"De resource {resource} is niet één bestand met een hash volgens sha256; zonder dat is van bestanden die één voor één opgehaald worden niet te zeggen of ze samen horen. Bied het pakket aan als zip.",
        $"Die Ressource {resource} ist nicht eine einzige Datei mit einem Hash nach sha256, ohne den sich von einzeln abgeholten Dateien nicht sagen lässt, ob sie zusammengehören; bieten Sie das Paket als Zip an."));

    public static FetchException Hash(string name) => new("package_hash", new(
        $"The file {name} is not the one whose hash the datapackage.json promises.",
        $"Le fichier {name} n’est pas celui dont le datapackage.json annonce le hash.",
        $"Het bestand {name} is niet dat waarvan datapackage.json de hash belooft.",
        $"Die Datei {name} ist nicht die, deren Hash die datapackage.json verspricht."));

    public static FetchException Missing(string name) => new("package_file", new(
        $"The datapackage.json promises a file {name} that did not come with it.",
        $"Le datapackage.json annonce un fichier {name} qui n’est pas venu avec lui.",
        $"Het bestand datapackage.json belooft een bestand {name} dat er niet bij zat.",
        $"Die datapackage.json verspricht eine Datei {name}, die nicht mitkam."));

    public static FetchException Foreign(string name) => new("fetch_place", new(
        $"The folder {name} among the sources was not fetched but laid there by hand, and is not replaced; name another, or take it away.",
        $"Le dossier {name} parmi les sources n’a pas été reçu par cette voie mais déposé à la main, et n’est pas remplacé ; donnez un autre nom ou retirez-le.",
        $"De map {name} bij de bronnen is niet opgehaald maar met de hand neergelegd en wordt niet vervangen; kies een andere naam of neem ze weg.",
        $"Der Ordner {name} unter den Quellen wurde nicht abgeholt, sondern von Hand abgelegt, und wird nicht ersetzt; wählen Sie einen anderen Namen oder entfernen Sie ihn."));

    public static FetchException Place(string why) => new("fetch_place", new(
        $"What is fetched cannot be put among the sources: {why}",
        $"Ce qui est reçu ne peut pas être placé parmi les sources : {why}",
        $"Wat opgehaald wordt kan niet bij de bronnen geplaatst worden: {why}",
        $"Was abgeholt wird, lässt sich nicht unter die Quellen legen: {why}"));

    public static FetchException AtWork(string name) => new("fetch_busy", new(
        $"Another schedule fetches the package {name} at this moment.",
        $"Une autre planification est en train de chercher le paquet {name}.",
        $"Een andere planning haalt op dit ogenblik het pakket {name} op.",
        $"Ein anderer Zeitplan holt das Paket {name} gerade ab."), mayPass: true);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
