using Analytics.Dashboard.Vocabulary;
using Analytics.Data.Languages;
using Analytics.Findings.Asking;
using Analytics.Findings.Overview;

namespace Analytics.Dashboard.Topics.Overview;

/// <summary>The words of the first page, but for those of its key figures.</summary>
internal static class OverviewWords
{
    public static readonly Localized Topic = new("Overview", "Aperçu", "Overzicht", "Überblick");

    public static readonly Localized Question = new(
        "What does the public record say about how Belgium speaks with one voice?",
        "Que dit le corpus public sur la manière dont la Belgique parle d’une seule voix ?",
        "Wat zegt het openbare bronnenbestand over de manier waarop België met één stem spreekt?",
        "Was sagt die öffentliche Quellensammlung darüber, wie Belgien mit einer Stimme spricht?");

    public static readonly Localized Figures = new("Key figures", "Chiffres clés", "Kerncijfers", "Kennzahlen");

    public static readonly Localized Stated = new("Stated by a source without a figure", "Affirmations d’une source, sans chiffres", "Beweringen uit een bron, zonder cijfers", "Feststellungen einer Quelle, ohne Zahlen");

    private static readonly Localized NotPublic = new("Not known from public sources", "Inconnu des sources publiques", "Niet bekend uit openbare bronnen", "Aus öffentlichen Quellen nicht bekannt");

    private static readonly Localized NotEither = new(
        "Not known from the register or from public sources", "Inconnu du registre comme des sources publiques",
        "Niet bekend uit het register noch uit openbare bronnen", "Weder aus dem Register noch aus öffentlichen Quellen bekannt");

    private static readonly Localized Format = CodeWords.Column("consultations", "format_code");

    private static readonly Localized Purpose = new(
        "Belgium takes positions abroad only after its federal, regional and community governments agree at home, and ratifies a mixed treaty only after each competent parliament has assented.",
        "La Belgique ne prend position à l’étranger qu’après accord de ses gouvernements fédéral, régionaux et communautaires, et ne ratifie un traité mixte qu’après l’assentiment de chaque parlement compétent.",
        "België neemt in het buitenland pas standpunten in nadat de federale, gewest- en gemeenschapsregeringen het onderling eens zijn geworden, en bekrachtigt een gemengd verdrag pas nadat elk bevoegd parlement heeft ingestemd.",
        "Belgien bezieht im Ausland erst Stellung, wenn sich die Regierungen von Föderalstaat, Regionen und Gemeinschaften geeinigt haben, und ratifiziert einen gemischten Vertrag erst nach Zustimmung jedes zuständigen Parlaments.");

    private static readonly Localized PublicOnly = new(
        "These pages show what public sources document of both, with every number traced to its rows.",
        "Ces pages montrent ce que les sources publiques documentent de l’un et de l’autre, chaque chiffre renvoyant aux lignes dont il provient.",
        "Deze pagina’s tonen wat openbare bronnen over beide documenteren, waarbij elk cijfer naar zijn rijen verwijst.",
        "Diese Seiten zeigen, was öffentliche Quellen über beides belegen; jede Zahl verweist auf ihre Zeilen.");

    private static readonly Localized WithRegister = new(
        "These pages show what the ministry’s register and public sources document of both, with every number traced to its rows.",
        "Ces pages montrent ce que le registre du ministère et les sources publiques documentent de l’un et de l’autre, chaque chiffre renvoyant aux lignes dont il provient.",
        "Deze pagina’s tonen wat het register van het ministerie en openbare bronnen over beide documenteren, waarbij elk cijfer naar zijn rijen verwijst.",
        "Diese Seiten zeigen, was das Register des Ministeriums und öffentliche Quellen über beides belegen; jede Zahl verweist auf ihre Zeilen.");

    /// <summary>What Belgium does and what these pages show of it; a synthetic register shows nothing.</summary>
    public static Localized Lede(Register? register)
    {
        var shown = register is { IsSynthetic: false } ? WithRegister : PublicOnly;
        return Localized.From(language => $"{Purpose.In(language)} {shown.In(language)}");
    }

    /// <summary>Above what nobody tells; a synthetic register tells nothing.</summary>
    public static Localized NotKnownTitle(Register? register) => register is { IsSynthetic: false } ? NotEither : NotPublic;

    public static Localized Of(NotKnown unknown) => unknown switch
    {
        NotKnown.Formats => Localized.Say(
            en => $"Which consultations of the register were meetings and which procedures: its column “{Format.In(en)}” is empty for too many of them.",
            fr => $"Lesquelles des concertations du registre étaient des réunions et lesquelles des procédures : la colonne « {Format.In(fr)} » est vide pour trop d’entre elles.",
            nl => $"Welke overlegmomenten van het register vergaderingen waren en welke procedures: de kolom “{Format.In(nl)}” is voor te veel ervan leeg.",
            de => $"Welche Konzertierungen des Registers Sitzungen waren und welche Verfahren: Die Spalte „{Format.In(de)}“ ist für zu viele von ihnen leer."),
        NotKnown.YearlyCounts => new(
            "The number of Coormulti meetings in any year but 2024, and of written and silence procedures in any year.",
            "Le nombre de réunions Coormulti pour toute année autre que 2024, et celui des procédures écrites et de silence pour toute année.",
            "Het aantal Coormultivergaderingen in elk ander jaar dan 2024, en het aantal schriftelijke procedures en stilteprocedures in welk jaar ook.",
            "Die Zahl der Coormulti-Sitzungen in jedem Jahr außer 2024 sowie der schriftlichen Verfahren und der Verschweigungsverfahren in jedem Jahr."),
        NotKnown.Attendance => new(
            "Who attended: only for one meeting, that of 12 September 2018, is it known which services came.",
            "Qui a participé : pour une seule réunion, celle du 12 septembre 2018, on sait quels services étaient présents.",
            "Wie aanwezig was: slechts voor één vergadering, die van 12 september 2018, is bekend welke diensten er waren.",
            "Wer teilnahm: Nur für eine Sitzung, die vom 12. September 2018, ist bekannt, welche Dienste kamen."),
        NotKnown.Staff => new(
            "The staff of M0.1 in any year but that of the brief.",
            "Les effectifs de M0.1 pour toute année autre que celle de la note.",
            "De personeelsbezetting van M0.1 in elk ander jaar dan dat van de nota.",
            "Das Personal von M0.1 in jedem Jahr außer dem des Papiers."),
        NotKnown.Assents => new(
            "The assents of most parliaments to most treaties, and today’s ratification backlog.",
            "Les assentiments de la plupart des parlements à la plupart des traités, et l’arriéré de ratification actuel.",
            "De instemmingen van de meeste parlementen met de meeste verdragen, en de huidige achterstand bij de bekrachtiging.",
            "Die Zustimmungen der meisten Parlamente zu den meisten Verträgen und der heutige Ratifikationsrückstand."),
        _ => throw new ArgumentOutOfRangeException(nameof(unknown), unknown, "is not known, and without words"),
    };
}
