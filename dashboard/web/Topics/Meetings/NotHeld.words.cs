using Analytics.Dashboard.Vocabulary;
using Analytics.Data.Languages;
using Analytics.Findings.Asking;
using Analytics.Findings.Meetings;

namespace Analytics.Dashboard.Topics.Meetings;

/// <summary>What is said of consultations that the register lists and that were not held.</summary>
internal static class NotHeldWords
{
    public static readonly Localized Question = new(
        "Which consultations did not take place?",
        "Quelles concertations n’ont pas eu lieu ?",
        "Welk overleg vond niet plaats?",
        "Welche Konzertierungen fanden nicht statt?");

    public static readonly Localized Note = new(
        "They count in no other figure: only what was held counts as held. That they were prepared is work all the same.",
        "Elles n’entrent dans aucun autre chiffre : seul ce qui a eu lieu est compté comme tenu. Leur préparation n’en est pas moins du travail.",
        "Ze zitten in geen enkel ander cijfer: alleen wat plaatsvond, telt als gehouden. Ze voorbereiden blijft wel werk.",
        "Sie gehen in keine andere Zahl ein: Nur was stattfand, zählt als abgehalten. Ihre Vorbereitung war dennoch Arbeit.");

    public static readonly Localized NoneNote = new(
        "A register without a column for it says nothing of what was cancelled, postponed or planned; its consultations are taken as held.",
        "Un registre sans colonne à ce sujet ne dit rien de ce qui a été annulé, reporté ou prévu ; ses concertations sont réputées tenues.",
        "Een register zonder kolom daarvoor zegt niets over wat geannuleerd, uitgesteld of gepland werd; het overleg erin geldt als gehouden.",
        "Ein Register ohne Spalte dafür sagt nichts darüber, was abgesagt, verschoben oder geplant wurde; seine Konzertierungen gelten als abgehalten.");

    public static Localized Label(string status) => CodeWords.Label("consultations", "status_code", status);

    public static Localized Subtitle(Years years) => new(
        $"Consultations of the register that were cancelled, postponed or are planned, a year, {years.From} to {years.To}",
        $"Concertations du registre annulées, reportées ou prévues, par an, {years.From} à {years.To}",
        $"Overleg van het register dat geannuleerd, uitgesteld of gepland is, per jaar, {years.From} tot {years.To}",
        $"Konzertierungen des Registers, die abgesagt, verschoben oder geplant sind, je Jahr, {years.From} bis {years.To}");

    public static Localized Headline(NotHeld found) => found.All == 0
        ? new(
            $"The register lists no consultation that was cancelled, postponed or planned from {found.Years.From} to {found.Years.To}",
            $"Le registre ne mentionne aucune concertation annulée, reportée ou prévue de {found.Years.From} à {found.Years.To}",
            $"Het register vermeldt geen geannuleerd, uitgesteld of gepland overleg van {found.Years.From} tot {found.Years.To}",
            $"Das Register nennt keine abgesagte, verschobene oder geplante Konzertierung von {found.Years.From} bis {found.Years.To}")
        : Localized.Say(
            en => $"The register lists {CountWords.OfConsultations(found.All, en)} not held: {Parts(found, en)}",
            fr => $"Le registre mentionne {CountWords.OfConsultations(found.All, fr)} {fr.Plural(found.All, "non tenue", "non tenues")} : {Parts(found, fr)}",
            nl => $"Naast wat plaatsvond, vermeldt het register {CountWords.OfConsultations(found.All, nl)}: {Parts(found, nl)}",
            de => $"Außer den abgehaltenen nennt das Register {CountWords.OfConsultations(found.All, de)}: {Parts(found, de)}");

    private static string Parts(NotHeld found, Language language) => language.List(
        [.. NotHeld.Statuses.Where(status => found.Of(status) > 0).Select(status => $"{language.Whole(found.Of(status))} {Word(status, found.Of(status), language)}")]);

    /// <summary>After a number.</summary>
    private static string Word(string status, long count, Language language) => status switch
    {
        "cancelled" => Localized.Say(_ => "cancelled", fr => fr.Plural(count, "annulée", "annulées"), _ => "geannuleerd", _ => "abgesagt").In(language),
        "postponed" => Localized.Say(_ => "postponed", fr => fr.Plural(count, "reportée", "reportées"), _ => "uitgesteld", _ => "verschoben").In(language),
        "planned" => Localized.Say(_ => "planned", fr => fr.Plural(count, "prévue", "prévues"), _ => "gepland", _ => "geplant").In(language),
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "is a status without words"),
    };
}
