using Analytics.Dashboard.Html;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Comparing;
using Analytics.Data.Contracts;
using Analytics.Data.Languages;
using Analytics.Figures;
using Analytics.Findings;
using Analytics.Findings.Comparing;
using static Analytics.Dashboard.Html.Tables;
using static Analytics.Dashboard.Html.Tags;
using static Giraffe.ViewEngine.HtmlElements;

namespace Analytics.Dashboard.Topics.Data.Sections;

/// <summary>What one release says and another does not: findings first, as they are what is cited, then rows of each table.</summary>
internal static class ReleasesDiffer
{
    public static IEnumerable<XmlNode> Show(ComparedReleases compared, Language language)
    {
        var changed = compared.Tables.Changed.ToList();
        var uncertain = compared.Tables.NotCompared.ToList();
        return
        [
            Element("h3", Text(ReleasesWords.FromTo(compared.Tables).In(language))),
            .. compared.Tables.IsSameModel ? Array.Empty<XmlNode>() : [Element("p", Text(ReleasesWords.OtherCode.In(language)))],
            Element("p", Text(ReleasesWords.Findings(compared).In(language))),
            .. compared.Findings.Count == 0 ? Array.Empty<XmlNode>() : [Element("ul", [Class("changed-findings")], compared.Findings.Select(finding => Element("li", Finding(finding, compared, language))))],
            Element("p", Text(ReleasesWords.Tables(changed.Count).In(language))),
            .. changed.Count == 0 ? Array.Empty<XmlNode>() :
            [
                Box(ReleasesWords.RowsOfTables.In(language), Element("table",
                    Head(language, SectionWords.Resource, SectionWords.Package, ReleasesWords.Added, ReleasesWords.Changed, ReleasesWords.Removed, ReleasesWords.Which),
                    Element("tbody", changed.Select(table => Line(table, compared.Tables, language))))),
            ],
            .. uncertain.Count == 0 ? Array.Empty<XmlNode>() :
            [
                Element("p", Text($"{ReleasesWords.NotCompared.In(language)}{language.Colon}{string.Join(language.Semicolon, uncertain.Select(table => $"{Resource(table).In(language)} ({ReleasesWords.Why(table.Why!.Value).In(language)})"))}.")),
            ],
        ];
    }

    private static IEnumerable<XmlNode> Finding(ComparedFinding finding, ComparedReleases compared, Language language)
    {
        var address = finding.Address.Length == 0 ? null : $"/{language.Code}/{finding.Address}?release={compared.Tables.Now.ReleaseId}";
        return
        [
            address is null ? Text(finding.Question.In(language)) : Element("a", [Href(address)], Text(finding.Question.In(language))),
            Text($" {string.Join(language.Semicolon, Said(finding).Select(said => said.In(language)))}{(finding.Difference.IsSynthetic ? $" ({FigureWords.Of(Provenance.Synthetic).In(language)})" : "")}"),
            .. finding.Difference.Moved.Count == 0 ? Array.Empty<XmlNode>() :
            [
                Element("details", [Class("table")],
                    Element("summary", Text(ReleasesWords.Moved(finding.Difference.Moved.Count).In(language))),
                    Box(finding.Question.In(language), Element("table",
                        Head(language, ReleasesWords.Estimate, ReleasesWords.Before, ReleasesWords.Now),
                        Element("tbody", finding.Difference.Moved.Select(moved => ListLine.Of(
                            finding.Title(moved).In(language), Number(moved.Before, language), Number(moved.Now, language))))))),
            ],
        ];
    }

    private static IEnumerable<Localized> Said(ComparedFinding finding)
    {
        var difference = finding.Difference;
        if (difference.IsNew)
            yield return ReleasesWords.NewFinding;
        else if (difference.IsGone)
            yield return ReleasesWords.GoneFinding;
        else if (difference.SaysOther)
            yield return Verdict(difference.Before) + Localized.Same(" → ") + Verdict(difference.Now);
        if (finding.SaysOther && finding.Before is { } before && !difference.IsNew)
            yield return ReleasesWords.Then(before.Headline);
        if (finding.SaysOther && finding.Now is { } now && !difference.IsGone)
            yield return ReleasesWords.Since(now.Headline);
        if (!finding.SaysOther && !difference.SaysOther)
            yield return ReleasesWords.SameSentence;
        if (difference.Before?.Observations != difference.Now?.Observations && difference is { Before: { } then, Now: { } since, IsNew: false, IsGone: false })
            yield return ReleasesWords.Counted(then.Observations, since.Observations);
    }

    private static Localized Verdict(ToldFinding? told) => told is null ? ReleasesWords.CannotBeAsked : VerdictWords.Of(told.Verdict);

    private static XmlNode Line(TableDifference table, ReleaseDifference of, Language language) => Element("tr",
    [
        Element("th", [Attribute("scope", "row")], Text(Resource(table).In(language))),
        Element("td", Text(table.IsSynthetic ? $"{table.Package} ({FigureWords.Of(Provenance.Synthetic).In(language)})" : table.Package)),
        .. table.ByKey is { } keyed
            ? new[]
            {
                Element("td", Text(language.Whole(keyed.Added.Count))), Element("td", Text(language.Whole(keyed.Changed.Count))), Element("td", Text(language.Whole(keyed.Removed.Count))),
                Element("td",
                [
                    .. Keys(ReleasesWords.Added, keyed.Added, table, of.Now.ReleaseId, language),
                    .. Keys(ReleasesWords.Changed, keyed.Changed, table, of.Now.ReleaseId, language),
                    .. Keys(ReleasesWords.Removed, keyed.Removed, table, of.Before.ReleaseId, language),
                ]),
            }
            :
            [
                Element("td", [Attribute("colspan", "3")], Text(ReleasesWords.ByNumber(table.RowsBefore, table.RowsNow).In(language))),
                Element("td", Text(ReleasesWords.Why(table.Why!.Value).In(language))),
            ],
    ]);

    /// <summary>The first of them, each leading to its row in the release that has it.</summary>
    private static IEnumerable<XmlNode> Keys(Localized kind, KeyCount keys, TableDifference table, string release, Language language) => keys.Count == 0 ? [] :
    [
        Element("div",
        [
            Text($"{kind.In(language)}{language.Colon}"),
            .. keys.Examples.SelectMany((key, at) => new[] { Text(at == 0 ? "" : ", "), Element("a", [Href($"{RowAddress.Of(table.Resource, key, language)}?release={release}")], Element("code", Text(key))) }),
            Text(keys.Count > keys.Examples.Count ? ", …" : ""),
        ]),
    ];

    private static Localized Resource(TableDifference table) => Contract.All.FirstOrDefault(contract => contract.Name == table.Resource)?.Titles ?? Localized.Same(table.Resource);

    private static string Number(Estimate? estimate, Language language) => estimate switch
    {
        null => "–",
        { Value: null } => Writing.NotKnown.In(language),
        { Low: null, High: null } => Writing.Measured(estimate.Value, estimate.Unit, language),
        _ => $"{Writing.Measured(estimate.Value, estimate.Unit, language)} ({Writing.PlainInterval(estimate.Low, estimate.High, estimate.Unit, language)})",
    };
}
