using Analytics.Dashboard.Exhibits;
using Analytics.Data;
using Analytics.Data.Languages;
using static Analytics.Dashboard.Html.Tags;
using static Analytics.Data.Languages.Writing;
using static Giraffe.ViewEngine.HtmlElements;

namespace Analytics.Dashboard.Topics.Treaties;

/// <summary>From signature to ratification: how long, beside whom, through which parliaments.</summary>
public static class TreatiesTopic
{
    private static readonly TreatyPath Path = new();

    public static Topic Topic { get; } = new()
    {
        Slug = "treaties",
        Name = new("Treaties", "Traités", "Verdragen", "Verträge"),
        Question = new(
            "How long does Belgium take from signing a treaty to ratifying it, and for whom does it wait?",
            "Combien de temps la Belgique met‑elle de la signature d’un traité à sa ratification, et qui attend‑elle ?",
            "Hoelang doet België over de weg van ondertekening naar bekrachtiging, en op wie wacht het?",
            "Wie lange braucht Belgien von der Unterzeichnung eines Vertrags bis zur Ratifikation, und auf wen wartet es?"),
        Answer = (_, _, exhibits) => Localized.From(language => $"{exhibits[0].Headline.In(language)}.{Doubt(exhibits[0]).In(language)} {exhibits[2].Headline.In(language)}. {Unknown.In(language)}"),
        Filters = TreatiesFilters.All,
        Exhibits = [new TimeToDeposit(), new MedianByState(), new SameTreaties(), new PendingTreaties(), new DocumentedAssents(), new TimeToAssent(), new LastParliament(), new Backlog(), Path],
        After = List,
        Subpage = Page,
    };

    /// <summary>The interval of Belgium's median, and whether chance alone could make the difference: a headline without them would claim too much.</summary>
    private static Localized Doubt(Exhibit waits)
    {
        var median = waits.Estimates.FirstOrDefault(estimate => estimate.Name == "median_days_bel");
        if (median is not { Value: not null, Low: not null })
            return Localized.Same("");
        var test = waits.Estimates.Single(estimate => estimate.Name == "log_rank_p").Value;
        return Localized.From(language =>
        {
            var interval = Interval(
                Number(median.Low.Value / StateWait.DaysInYear, 1, language),
                median.High is { } high ? Number(high / StateWait.DaysInYear, 1, language) : NotReached.In(language),
                language);
            var sure = new Localized(
                $" Belgium’s median has a 95% interval of {interval} years (n = {median.Observations})",
                $" La médiane belge a un intervalle à 95 % de {interval} ans (n = {median.Observations})",
                $" De Belgische mediaan heeft een 95 %-interval van {interval} jaar (n = {median.Observations})",
                $" Der belgische Median hat ein 95-%-Intervall von {interval} Jahren (n = {median.Observations})").In(language);
            if (test is not { } p)
                return $"{sure}.";
            var value = p < 0.001 ? $"< {Number(0.001, 3, language)}" : $"= {Number(p, p < 0.1 ? 3 : 2, language)}";
            return p < 0.05
                ? sure + new Localized(
                    $"; over the whole wait the two differ by more than chance (log-rank p {value}).",
                    $" ; sur toute l’attente, les deux diffèrent plus que par hasard (log-rank p {value}).",
                    $"; over de hele wachttijd verschillen de twee meer dan door toeval (log-rank p {value}).",
                    $"; über die ganze Wartezeit unterscheiden sich beide mehr als zufällig (Log-Rank p {value}).").In(language)
                : sure + new Localized(
                    $"; over the whole wait the difference could be chance (log-rank p {value}).",
                    $" ; sur toute l’attente, la différence peut être due au hasard (log-rank p {value}).",
                    $"; over de hele wachttijd kan het verschil toeval zijn (log-rank p {value}).",
                    $"; über die ganze Wartezeit kann der Unterschied Zufall sein (Log-Rank p {value}).").In(language);
        });
    }

    private static IEnumerable<XmlNode> List(PageView page)
    {
        var language = page.Language;
        var treaties = Treaty.All(page.Release);
        Localized title = new("All treaties of the record", "Tous les traités du registre", "Alle verdragen van het register", "Alle Verträge des Registers");
        yield return Element("section", [Id("list")],
            Element("h2", Text($"{title.In(language)} ({Whole(treaties.Count, language)})")),
            Element("details", [Class("table")],
                Element("summary", Text(new Localized("Show the list", "Afficher la liste", "Toon de lijst", "Liste anzeigen").In(language))),
                Element("ul", [Class("columns")], treaties.Select(treaty => Element("li",
                    Element("a", [Href($"/{language.Code}/treaties/{treaty.Text("treaty_id")}")], Text(treaty.Text("treaty_name"))),
                    Text(treaty.Text("signed_on") is { } signed ? $", {signed[..4]}" : ""))))));
    }

    private static Subpage? Page(SubpageView view)
    {
        if (view.Path is not [var id] || Treaty.Find(view.Release, id) is not { } treaty)
            return null;
        var question = Question.Of((TreatyPath.Treaty, treaty.Id));
        return new(treaty.Name, TreatyPage.Show(treaty, new ExhibitInContext
        {
            Exhibit = Path.Show(view.Release, question),
            ReleaseId = view.Release.Id,
            ClosedOn = view.Release.ClosedOn,
            Language = view.Language,
            QuestionText = question.Text,
        }));
    }

    private static Localized Unknown => new(
        "Which parliament was awaited is known for few treaties: a parliament missing from the record is unknown, not late.",
        "Le parlement attendu n’est connu que pour peu de traités : un parlement absent du registre est inconnu, non en retard.",
        "Op welk parlement werd gewacht, is voor weinig verdragen bekend: een parlement dat in het register ontbreekt, is onbekend, niet te laat.",
        "Auf welches Parlament gewartet wurde, ist nur bei wenigen Verträgen bekannt: Ein im Register fehlendes Parlament ist unbekannt, nicht säumig.");
}
