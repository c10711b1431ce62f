using System.Text.RegularExpressions;
using Analytics.Data.Languages;

namespace Analytics.Etl.Reading;

/// <summary>
/// Decides whether a column holds personal names or e-mail addresses. The record counts entities, never persons, so a file
/// with such a column is refused as a whole, and the refusal names the column and never a value.
/// </summary>
internal static partial class PersonalData
{
    public const string Rule = "personal_data";

    /// <summary>An e-mail address anywhere in a cell; the engine's regular expressions read it too.</summary>
    public const string MailAddress = @"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}";

    /// <summary>Words that no column has but one about persons.</summary>
    private static readonly HashSet<string> _sureWords =
    [
        "prenom", "prenoms", "voornaam", "voornamen", "vorname", "vornamen", "firstname", "givenname", "forename",
        "familienaam", "achternaam", "nachname", "nachnamen", "familienname", "surname", "lastname", "familyname", "nomdefamille",
        "mail", "mails", "email", "emails", "courriel", "courriels", "emailadres", "mailadres", "emailadresse", "mailadresse", "mailadressen",
        "gsm", "tel", "telephone", "telefoon", "telefon", "telefoonnummer", "telefonnummer", "handy", "handynummer", "mobile", "portable",
        "contactpersoon", "contactpersonen", "kontaktperson", "kontaktpersonen", "ansprechpartner", "ansprechpartnerin", "ansprechperson",
        "rijksregisternummer", "insz", "niss", "nationalregisternummer",
    ];

    /// <summary>Words that announce persons, unless the column counts them.</summary>
    private static readonly HashSet<string> _personWords =
    [
        "participant", "participants", "participante", "participantes", "deelnemer", "deelnemers", "teilnehmer", "teilnehmerin",
        "teilnehmende", "attendee", "attendees", "personne", "personnes", "persoon", "personen", "person", "persons",
        "aanwezigen", "genodigden", "anwesende", "anwesenden", "invites", "contacts", "contact", "kontakt", "kontakte",
    ];

    /// <summary>What stands among numbers where there is none, or for one: no initials are among it.</summary>
    private static readonly HashSet<string> _marks = ["x", "na", "nd", "nvt", "onbekend", "inconnu", "unbekannt", "unknown"];

    private static readonly HashSet<string> _wholeNames = ["nom", "noms", "naam", "namen", "name", "names", "firstname", "lastname"];

    /// <summary>Why a column may not be stored, or null when nothing speaks against it. The cells may be a sample of its cells.</summary>
    public static FileFaultException? In(HeaderColumn column, IEnumerable<string?> cells)
    {
        List<string> filled = [.. cells.OfType<string>().Where(cell => !string.IsNullOrWhiteSpace(cell))];
        var isNumbered = filled.Exists(cell => !cell.Any(char.IsLetter)) && filled.TrueForAll(cell => !cell.Any(char.IsLetter) || _marks.Contains(Header.Fold(cell)));
        var place = Shown(column);
        if (HasMailAddress(column.Written) || filled.Exists(HasMailAddress))
            return MailAddresses(place);
        if (column.Field is null && (AnnouncesPersons(column.Written, isNumbered) || PersonalNames.NamePersons(column.Written)))
            return Announced(place);
        return PersonalNames.Fill(filled) ? Names(place) : null;
    }

    /// <summary>Refuses a file for the first of its columns that may not be stored.</summary>
    /// <exception cref="FileFaultException">A column holds personal names or e-mail addresses.</exception>
    public static void Forbid(Header header, Func<HeaderColumn, IEnumerable<string?>> cells)
    {
        foreach (var column in header.Staged)
        {
            if (In(column, cells(column)) is { } fault)
                throw fault;
        }
    }

    public static bool HasMailAddress(string cell) => HasMailAddress(cell.AsSpan());

    public static bool HasMailAddress(ReadOnlySpan<char> text) => text.Contains('@') && Mail().IsMatch(text);

    /// <summary>The refusal of a column in which an e-mail address was found.</summary>
    public static FileFaultException MailAddresses(string column) => new(Rule, new(
        $"The column {column} holds e-mail addresses. {Refused.En}",
        $"La colonne {column} contient des adresses électroniques. {Refused.Fr}",
        $"De kolom {column} bevat e-mailadressen. {Refused.Nl}",
        $"Die Spalte {column} enthält E-Mail-Adressen. {Refused.De}"), column);

    /// <summary>What the column is called, unless that is personal itself: then its letters in a spreadsheet.</summary>
    public static string Shown(HeaderColumn column) =>
        HasMailAddress(column.Written) || PersonalNames.NamePersons(column.Written) ? CellAddress.Letters(column.Position) : column.StagedName;

    /// <summary>Whether a column that no contract knows speaks of persons by its name.</summary>
    public static bool AnnouncesPersons(string written) => AnnouncesPersons(written, isNumbered: false);

    /// <summary>A column that the contract knows is about what the contract says; only its cells are asked.</summary>
    private static bool AnnouncesPersons(string written, bool isNumbered)
    {
        var words = Words().Matches(written).Select(word => Header.Fold(word.Value)).ToHashSet();
        var whole = Header.Fold(written);
        return words.Overlaps(_sureWords) || _sureWords.Contains(whole)
            || (!isNumbered && (words.Overlaps(_personWords) || _wholeNames.Contains(whole)));
    }

    private static FileFaultException Announced(string column) => new(Rule, new(
        $"The column {column} announces persons by its name. {Refused.En} If it holds no persons, name it after what it holds, or say at the import what it is: --map \"{column}=FIELD\".",
        $"La colonne {column} annonce des personnes par son nom. {Refused.Fr} Si elle ne contient pas de personnes, renommez-la d’après son contenu, ou dites à l’importation ce qu’elle est : --map \"{column}=CHAMP\".",
        $"De kolom {column} kondigt door haar naam personen aan. {Refused.Nl} Bevat ze geen personen, noem ze dan naar wat ze bevat, of zeg bij het invoeren wat ze is: --map \"{column}=VELD\".",
        $"Die Spalte {column} kündigt mit ihrem Namen Personen an. {Refused.De} Enthält sie keine Personen, benennen Sie sie nach ihrem Inhalt oder sagen Sie beim Einlesen, was sie ist: --map \"{column}=FELD\"."), column);

    private static FileFaultException Names(string column) => new(Rule, new(
        $"Most cells of the column {column} look like personal names. {Refused.En}",
        $"La plupart des cellules de la colonne {column} ressemblent à des noms de personnes. {Refused.Fr}",
        $"De meeste cellen van de kolom {column} lijken op persoonsnamen. {Refused.Nl}",
        $"Die meisten Zellen der Spalte {column} sehen nach Personennamen aus. {Refused.De}"), column);

    private static Localized Refused { get; } = new(
        "The record counts entities, never persons: take the column out. Nothing of the file was kept.",
        "Le corpus compte des entités, jamais des personnes : retirez cette colonne. Rien du fichier n’a été conservé.",
        "Het bronnenbestand telt entiteiten, nooit personen: haal de kolom weg. Niets van het bestand werd bewaard.",
        "Die Quellensammlung zählt Konzertierungspartner, nie Personen: Nehmen Sie die Spalte heraus. Nichts von der Datei wurde behalten.");

    [GeneratedRegex(MailAddress)]
    private static partial Regex Mail();

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Words();
}
