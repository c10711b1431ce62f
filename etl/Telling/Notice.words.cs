using System.Globalization;
using Analytics.Data;
using Analytics.Data.Languages;

namespace Analytics.Etl.Telling;

/// <summary>A run as it is told by mail: one line that says how it ended, and a text that says why and what is otherwise.</summary>
internal static class NoticeWords
{
    private const int ListedRejects = 20;

    public static Localized Subject(RunEnding ending) => Localized.Same("Coormulti Analytics: ") + ending.Outcome switch
    {
        Ending.Published when ending.Verdicts.Count > 0 => new("published, verdicts changed", "version publiée, verdicts modifiés", "gepubliceerd, oordelen gewijzigd", "veröffentlicht, Urteile geändert"),
        Ending.Published => new("published", "version publiée", "gepubliceerd", "veröffentlicht"),
        Ending.NothingNew => new("nothing new", "rien de nouveau", "niets nieuws", "nichts Neues"),
        Ending.Held => new("held by a rollback", "retenue par un retour à une version antérieure", "tegengehouden door een terugkeer naar een eerdere versie", "durch eine Rückkehr zu einer früheren Fassung zurückgehalten"),
        Ending.Refused => new("refused", "refusée", "geweigerd", "zurückgewiesen"),
        Ending.Busy => new("skipped, another refresh was running", "non exécutée, une autre actualisation était en cours", "overgeslagen, er liep een andere bijwerking", "ausgelassen, eine andere Aktualisierung lief"),
        Ending.Moving => new("skipped, a file was being written", "non exécutée, un fichier était en cours d’écriture", "overgeslagen, een bestand werd nog geschreven", "ausgelassen, eine Datei wurde noch geschrieben"),
        Ending.Storage => new("failed, the disk cannot be written", "échec, le disque ne peut être écrit", "mislukt, er kan niet op de schijf worden geschreven", "gescheitert, auf die Platte kann nicht geschrieben werden"),
        Ending.Failed => new("failed", "échec", "mislukt", "gescheitert"),
        _ => throw new ArgumentOutOfRangeException(nameof(ending), ending.Outcome, "is told to nobody"),
    };

    public static string Text(RunEnding ending, Language language) => string.Join("\r\n",
    [
        .. Beginning(ending, language),
        .. ending.Notes.Select(note => note.In(language)),
        .. ending.Outcome == Ending.Refused ? Faults(ending.Report!, language) : [],
        .. Verdicts(ending, language),
        .. Rows(ending, language),
        "",
        $"run {ending.RunId}",
    ]);

    private static IEnumerable<string> Beginning(RunEnding ending, Language language)
    {
        yield return Sentence(ending).In(language);
        if (ending.Reason is { } reason)
            yield return reason.In(language);
    }

    private static Localized Sentence(RunEnding ending) => ending.Outcome switch
    {
        Ending.Published => new(
            $"Release {Id(ending)} is published.", $"La version {Id(ending)} est publiée.", $"Versie {Id(ending)} is gepubliceerd.", $"Die Fassung {Id(ending)} ist veröffentlicht."),
        Ending.NothingNew => new(
            $"Nothing new: release {Id(ending)} is current.", $"Rien de nouveau : la version {Id(ending)} est la version actuelle.",
            $"Niets nieuws: versie {Id(ending)} is de huidige.", $"Nichts Neues: Die Fassung {Id(ending)} ist die aktuelle."),
        Ending.Held => new(
            $"Held: somebody went back to release {Id(ending)}, and it stays current; what the sources make was not published. `analytics releases resume`, or other sources, publish again.",
            $"Retenue : on est revenu à la version {Id(ending)}, qui reste l’actuelle ; ce que donnent les sources n’a pas été publié. `analytics releases resume`, ou d’autres sources, publient à nouveau.",
            $"Tegengehouden: er werd teruggekeerd naar versie {Id(ending)}, die de huidige blijft; wat de bronnen opleveren, werd niet gepubliceerd. `analytics releases resume`, of andere bronnen, publiceren opnieuw.",
            $"Zurückgehalten: Es wurde zur Fassung {Id(ending)} zurückgekehrt, und sie bleibt die aktuelle; was die Quellen ergeben, wurde nicht veröffentlicht. `analytics releases resume` oder andere Quellen veröffentlichen wieder."),
        Ending.Refused => new(
            "Refused: nothing was published, the last good release stands.", "Actualisation refusée : rien n’a été publié, la dernière bonne version reste en place.",
            "Geweigerd: er werd niets gepubliceerd, de laatste goede versie blijft staan.", "Zurückgewiesen: Es wurde nichts veröffentlicht, die letzte gute Fassung bleibt bestehen."),
        _ => new(
            "The run did not take place; the last good release stands.", "L’actualisation n’a pas eu lieu ; la dernière bonne version reste en place.",
            "De bijwerking vond niet plaats; de laatste goede versie blijft staan.", "Die Aktualisierung fand nicht statt; die letzte gute Fassung bleibt bestehen."),
    };

    private static string Id(RunEnding ending) => ending.Report!.ReleaseId;

    private static IEnumerable<string> Faults(RunReport report, Language language)
    {
        yield return "";
        yield return Localized.Say(
            to => $"Refused rows: {Writing.Whole(report.RejectCount, to)}", to => $"Lignes refusées : {Writing.Whole(report.RejectCount, to)}",
            to => $"Geweigerde rijen: {Writing.Whole(report.RejectCount, to)}", to => $"Zurückgewiesene Zeilen: {Writing.Whole(report.RejectCount, to)}").In(language);
        foreach (var reject in report.Rejects.Take(ListedRejects))
            yield return $"- {Seen(Place(reject, language))} {reject.Sentence.In(language)} ({reject.Rule})";
        if (report.RejectCount > ListedRejects)
            yield return Localized.Say(
                to => $"… and {Writing.Whole(report.RejectCount - ListedRejects, to)} more, in last-failure.json and on the Data page.",
                to => $"… et {Writing.Whole(report.RejectCount - ListedRejects, to)} autres, dans last-failure.json et à la page Données.",
                to => $"… en nog {Writing.Whole(report.RejectCount - ListedRejects, to)}, in last-failure.json en op de pagina Gegevens.",
                to => $"… und {Writing.Whole(report.RejectCount - ListedRejects, to)} weitere, in last-failure.json und auf der Seite Daten.").In(language);
        foreach (var check in report.Checks.Where(check => check.Severity == Severity.Error && check.RowCount > 0))
            yield return $"- {check.Name}: {check.Sentence.In(language)} ({Writing.Whole(check.RowCount, language)})";
    }

    private static string Place(Reject reject, Language language)
    {
        var row = reject.Record == 0 ? "" : new Localized(" record ", " enregistrement ", " record ", " Datensatz ").In(language) + reject.Record.ToString(CultureInfo.InvariantCulture);
        var cell = reject.Cell is null ? "" : $" ({reject.Cell})";
        var column = reject.Column is null ? "" : $" {reject.Column}";
        var value = reject.Value is null ? "" : $" “{reject.Value}”";
        return $"{reject.Package}/{reject.File}{row}{cell}:{column}{value}";
    }

    private static IEnumerable<string> Verdicts(RunEnding ending, Language language)
    {
        if (ending.Verdicts.Count == 0)
            yield break;
        var since = ending.Report!.Since!;
        yield return "";
        yield return new Localized(
            $"Verdicts that are otherwise than in release {since.ReleaseId}:", $"Verdicts qui diffèrent de la version {since.ReleaseId} :",
            $"Oordelen die anders zijn dan in versie {since.ReleaseId}:", $"Urteile, die anders sind als in der Fassung {since.ReleaseId}:").In(language);
        foreach (var change in ending.Verdicts)
            yield return $"- {change.Id}: {Verdict(change.Before).In(language)} → {Verdict(change.Now).In(language)}{(change.IsSynthetic ? new Localized(" (synthetic rows)", " (lignes synthétiques)", " (synthetische rijen)", " (synthetische Zeilen)").In(language) : "")}";
        if (!since.IsSameCode)
            yield return new Localized(
                "The two were made by different code, which alone can change a verdict.", "Les deux versions ont été faites par un code différent, ce qui peut suffire à changer un verdict.",
                "De twee zijn door verschillende code gemaakt, wat op zich al een oordeel kan veranderen.", "Die beiden wurden von verschiedenem Code gemacht, was allein ein Urteil ändern kann.").In(language);
    }

    /// <summary>The words of the dashboard for the same verdicts.</summary>
    private static Localized Verdict(string? verdict) => verdict switch
    {
        "supported" => new("supported", "confirmée", "gesteund", "gestützt"),
        "contradicted" => new("contradicted", "contredite", "tegengesproken", "widerlegt"),
        "not_decided" => new("not decided by these data", "non tranchée par ces données", "onbeslist door deze gegevens", "durch diese Daten nicht entschieden"),
        "not_testable" => new("not testable with these data", "non testable avec ces données", "niet toetsbaar met deze gegevens", "mit diesen Daten nicht prüfbar"),
        null => new("not asked", "non posée", "niet gevraagd", "nicht gefragt"),
        _ => Localized.Same(verdict),
    };

    private static IEnumerable<string> Rows(RunEnding ending, Language language)
    {
        if (ending.Outcome is not (Ending.Published or Ending.NothingNew) || ending.Report?.Since is not { Rows.Count: > 0 } since)
            yield break;
        yield return "";
        yield return new Localized("Rows, before and now:", "Lignes, avant et maintenant :", "Rijen, voordien en nu:", "Zeilen, vorher und jetzt:").In(language);
        foreach (var change in since.Rows)
            yield return $"- {change.Resource}: {Writing.Whole(change.Before, language)} → {Writing.Whole(change.Now, language)}";
    }

    /// <summary>A value comes from anybody's file and makes no second line.</summary>
    private static string Seen(string text) => string.Concat(text.Select(sign => char.IsControl(sign) ? ' ' : sign));
}
