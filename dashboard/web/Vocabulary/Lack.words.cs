using Analytics.Data.Languages;
using Analytics.Findings.Asking;

namespace Analytics.Dashboard.Vocabulary;

/// <summary>What is said where the register does not hold what a question is about: that, and which column would bring it.</summary>
internal static class LackWords
{
    private static readonly Localized NoConsultation = new("for no consultation", "pour aucune concertation", "voor geen enkel overlegmoment", "für keine Konzertierung");

    private static readonly Localized NoMeeting = new("for no meeting", "pour aucune réunion", "voor geen enkele vergadering", "für keine Sitzung");

    private static readonly Localized NoInvitation = new("for no invitation", "pour aucune invitation", "voor geen enkele uitnodiging", "für keine Einladung");

    private static readonly Localized NoDossier = new("for no dossier", "pour aucun dossier", "voor geen enkel dossier", "für kein Dossier");

    private static readonly Localized NoConcluded = new("for no concluded dossier", "pour aucun dossier conclu", "voor geen enkel afgerond dossier", "für kein abgeschlossenes Dossier");

    private static readonly Localized NoAttendance = new("for no attendance", "pour aucune présence", "voor geen enkele aanwezigheid", "für keine Teilnahme");

    private static readonly Localized NoPost = new("for no post", "pour aucun poste", "voor geen enkele post", "für keine Stelle");

    public static Localized Headline(Lack lack) => lack switch
    {
        Lack.Column column => OfColumn(CodeWords.Column(column.Resource, column.Field), None(column), column.Rows),
        Lack.Figure figure => OfFigure(CodeWords.Resource(figure.Resource)),
        Lack.Table table => OfTable(CodeWords.Resource(table.Resource)),
        _ => throw new ArgumentOutOfRangeException(nameof(lack), lack, "is a lack without words"),
    };

    /// <summary>What would answer the question, as a note: a headline has no room for it.</summary>
    public static Localized Takes(Lack lack) => lack switch
    {
        Lack.Column column => Columns([CodeWords.Column(column.Resource, column.Field)]),
        Lack.Figure figure => Columns([.. figure.Fields.Select(field => CodeWords.Column(figure.Resource, field))]),
        Lack.Table table => Columns([.. table.Fields.Select(field => CodeWords.Column(table.Resource, field))]),
        _ => throw new ArgumentOutOfRangeException(nameof(lack), lack, "is a lack without words"),
    };

    /// <summary>After the number of rows that were looked at.</summary>
    public static Localized Observed(Lack lack) => lack switch
    {
        Lack.Column { AreMeetings: true } => CountWords.Meetings,
        Lack.Column { Resource: "dossiers" } => CountWords.Dossiers,
        Lack.Column { Resource: "attendance" or "staffing" } => RegisterWords.Rows,
        Lack.Column => CountWords.Consultations,
        _ => RegisterWords.Rows,
    };

    /// <summary>Under a picture of which a column is empty in some rows: they are counted, and in no share or rate of what the column says.</summary>
    public static IEnumerable<Localized> InSome(string field, long unknown, long all) => unknown == 0 || unknown == all
        ? []
        : [Some(CodeWords.Column("consultations", field), unknown, all)];

    private static Localized None(Lack.Column column) => column switch
    {
        { Resource: "attendance", Field: "is_mandate_endorsed" } => NoAttendance,
        { Resource: "attendance" } => NoInvitation,
        { Resource: "staffing" } => NoPost,
        { Resource: "dossiers", Field: "entity_ids" } => NoConcluded,
        { Resource: "dossiers" } => NoDossier,
        { AreMeetings: true } => NoMeeting,
        _ => NoConsultation,
    };

    private static Localized OfColumn(Localized title, Localized none, long rows) => Localized.Say(
        en => $"Not known: the column “{title.In(en)}” is filled in {none.In(en)} (n = {en.Whole(rows)})",
        fr => $"Inconnu : la colonne « {title.In(fr)} » n’est remplie {none.In(fr)} (n = {fr.Whole(rows)})",
        nl => $"Niet bekend: de kolom “{title.In(nl)}” is {none.In(nl)} ingevuld (n = {nl.Whole(rows)})",
        de => $"Nicht bekannt: Die Spalte „{title.In(de)}“ ist {none.In(de)} ausgefüllt (n = {de.Whole(rows)})");

    private static Localized OfTable(Localized title) => Localized.Say(
        en => $"Not known: the register holds no row of the table “{title.In(en)}”",
        fr => $"Inconnu : le registre ne contient aucune ligne du tableau « {title.In(fr)} »",
        nl => $"Niet bekend: het register bevat geen enkele rij van de tabel “{title.In(nl)}”",
        de => $"Nicht bekannt: Das Register enthält keine Zeile der Tabelle „{title.In(de)}“");

    private static Localized OfFigure(Localized title) => Localized.Say(
        en => $"Not known: no row of the table “{title.In(en)}” states what this rests on",
        fr => $"Inconnu : aucune ligne du tableau « {title.In(fr)} » n’indique ce sur quoi ceci repose",
        nl => $"Niet bekend: geen enkele rij van de tabel “{title.In(nl)}” vermeldt waarop dit steunt",
        de => $"Nicht bekannt: Keine Zeile der Tabelle „{title.In(de)}“ gibt an, worauf dies beruht");

    private static Localized Columns(IReadOnlyList<Localized> columns) => Localized.Say(
        en => $"{en.Plural(columns.Count, "The column that would answer the question:", "The columns that would answer the question:")} {Named(columns, "“", "”", en)}.",
        fr => $"{fr.Plural(columns.Count, "La colonne qui permettrait de répondre à la question :", "Les colonnes qui permettraient de répondre à la question :")} {Named(columns, "«\u00A0", "\u00A0»", fr)}.",
        nl => $"{nl.Plural(columns.Count, "De kolom die de vraag zou beantwoorden:", "De kolommen die de vraag zouden beantwoorden:")} {Named(columns, "“", "”", nl)}.",
        de => $"{de.Plural(columns.Count, "Die Spalte, die die Frage beantworten würde:", "Die Spalten, die die Frage beantworten würden:")} {Named(columns, "„", "“", de)}.");

    private static Localized Some(Localized title, long unknown, long all) => Localized.Say(
        en => $"The column “{title.In(en)}” is empty for {en.Whole(unknown)} of {CountWords.OfConsultations(all, en)}: they are counted as “not known” and enter no share or rate of what it says.",
        fr => $"La colonne « {title.In(fr)} » est vide pour {fr.Whole(unknown)} concertations sur {fr.Whole(all)} : elles sont comptées comme « non connu » et n’entrent dans aucune part ni aucun taux fondé sur cette colonne.",
        nl => $"De kolom “{title.In(nl)}” is leeg voor {nl.Whole(unknown)} van de {CountWords.OfConsultations(all, nl)}: die tellen mee als “niet bekend” en zitten in geen enkel aandeel of jaarcijfer dat op deze kolom steunt.",
        de => $"Die Spalte „{title.In(de)}“ ist für {de.Whole(unknown)} von {CountWords.OfConsultations(all, de)} leer: Sie zählen als „nicht bekannt“ und gehen in keinen Anteil und keine Veränderungsrate ein, die auf dieser Spalte beruhen.");

    private static string Named(IReadOnlyList<Localized> columns, string open, string close, Language language) =>
        language.List([.. columns.Select(column => $"{open}{column.In(language)}{close}")]);
}
