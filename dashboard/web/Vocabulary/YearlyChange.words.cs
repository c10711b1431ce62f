using Analytics.Data.Languages;
using Analytics.Findings;
using Analytics.Findings.Changes;

namespace Analytics.Dashboard.Vocabulary;

/// <summary>What a yearly change reads like as a headline: the finding with its window; interval and test stand beneath it.</summary>
internal static class YearlyChangeWords
{
    /// <param name="what">What is counted, a plural as a heading.</param>
    /// <param name="change">With at least one year.</param>
    public static Localized Headline(Localized what, YearlyChange change)
    {
        var (from, to) = (change.Years[0], change.Years[^1]);
        return what + change.Verdict switch
        {
            Verdict.Fell => Localized.Say(
                en => $" fell by {Size(change, en)} a year from {from} to {to}",
                fr => $" : baisse de {Size(change, fr)} par an de {from} à {to}",
                nl => $" namen van {from} tot {to} met {Size(change, nl)} per jaar af",
                de => $" nahmen von {from} bis {to} um jährlich {Size(change, de)} ab"),
            Verdict.Rose => Localized.Say(
                en => $" rose by {Size(change, en)} a year from {from} to {to}",
                fr => $" : hausse de {Size(change, fr)} par an de {from} à {to}",
                nl => $" namen van {from} tot {to} met {Size(change, nl)} per jaar toe",
                de => $" nahmen von {from} bis {to} um jährlich {Size(change, de)} zu"),
            Verdict.NoClearChange => new Localized(
                $" show no clear change from {from} to {to}", $" : pas d’évolution nette de {from} à {to}",
                $" vertonen van {from} tot {to} geen duidelijke verandering", $" zeigen von {from} bis {to} keine klare Veränderung"),
            Verdict.NotDecided => new(
                $": whether they changed from {from} to {to} is not decided", $" : évolution non établie de {from} à {to}",
                $": of ze van {from} tot {to} veranderden, staat niet vast", $": Ob sie sich von {from} bis {to} veränderten, steht nicht fest"),
            _ when from == to => new($" in {to}: one year tells no trend", $" en {to} : une seule année n’indique aucune tendance", $" in {to}: één jaar toont geen trend", $" {to}: Ein Jahr zeigt keinen Trend"),
            _ => new(
                $": too few from {from} to {to} to tell a trend", $" : trop peu de {from} à {to} pour une tendance",
                $": te weinig van {from} tot {to} voor een trend", $": zu wenige von {from} bis {to} für einen Trend"),
        };
    }

    private static string Size(YearlyChange change, Language language) => language.Share(Math.Abs(change.Rate!.Value), 1);
}
