using Analytics.Dashboard.Brief;
using Analytics.Dashboard.Discovery;
using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Exhibits.Faces;
using Analytics.Dashboard.Html;
using Analytics.Dashboard.Record;
using Analytics.Dashboard.Search;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Figures;
using Analytics.Findings.Asking;
using Analytics.Findings.Record;
using Analytics.Findings.Searching;
using Analytics.Templates;
using static Giraffe.ViewEngine.HtmlElements;

namespace Analytics.Dashboard.Hosting;

/// <summary>Every page and download of the site: asks the release what a page needs, and hands it to the page.</summary>
public sealed class Pages(IReadOnlyList<Topic> topics, Assets assets, string codeVersion, string pathBase = "")
{
    private const string Embed = "embed";
    private const string LineParameter = "line";
    private const string DataTopicSlug = "data";

    private readonly RowUses _uses = new(topics);

    public Reply Overview(Visit visit) => Topic(visit, TopicAddress.Overview);

    /// <summary>The page at a topic's address, for a reader and ahead of him alike.</summary>
    public Reply Topic(Visit visit, string slug)
    {
        if (slug == BriefTopic.Slug)
            return Brief(visit);
        if (Find(slug) is not { } topic)
            return Trouble(visit, Problem.NotFound);
        var (releases, refused) = slug == DataTopicSlug ? ReleasesCompared.Of(visit, topics) : (null, null);
        if (refused is not null)
            return Trouble(visit, refused);
        var (question, faults) = Question.ReadAll(releases is null ? visit.Parameters : ReleasesCompared.Without(visit.Parameters), topic.Filters, visit.Release);
        // What stands in a form is told beside its field; what does not, or goes to a program, is a problem of its own.
        if (faults.FirstOrDefault(fault => visit.WantsJson || !topic.Filters.Any(filter => filter.Name == fault.Name && topic.IsInForm(filter))) is { } unplaced)
            return Trouble(visit, Problem.BadParameter(unplaced));

        Inquiry inquiry = new(visit.Release, question);
        // Asked and drawn in one go: while one asks long, all others are drawn meanwhile.
        var drawn = Makers.Each(topic.Exhibits.Where(exhibit => exhibit != topic.List?.Exhibit), exhibit => Draw(visit, exhibit, inquiry), visit.Makers);
        IReadOnlyList<Exhibit> exhibits = [.. drawn.Select(each => each.Exhibit)];
        PageView view = new(inquiry, visit.Language, exhibits, visit.Failure) { Faults = faults, Releases = releases };
        var page = TopicPage.Show(topic, view, drawn.ToDictionary(each => each.Exhibit.Id, each => each.Markup));
        var (found, isSynthetic) = (topic.Lede?.Invoke(inquiry) ?? FindingsList.First(exhibits), exhibits.Any(exhibit => exhibit.IsSynthetic) || topic.SaysSynthetic?.Invoke(inquiry) == true || releases?.Compared?.IsSynthetic == true);
        var frame = FrameOf(visit, topic, topic.Question.In(visit.Language)) with
        {
            Description = found?.In(visit.Language),
            IsSynthetic = isSynthetic,
            Card = SocialCard.Of(topic, found, isSynthetic, visit.Language, ReleaseAddress.OfNamed($"{visit.Origin}/{visit.Language.Code}{visit.Place}", visit.NamedRelease)),
            Data = slug == DataTopicSlug ? SearchDescription.OfRecord(visit.Release, visit.Language, visit.Origin).ToJsonString(HouseJson.InPage) : null,
        };
        var reply = Reply.Page(StatusCodes.Status200OK, frame, page, visit.IsInHaste);
        return faults.Count == 0 ? reply : reply with { Status = StatusCodes.Status400BadRequest };
    }

    /// <summary>What stands beneath a topic: an exhibit alone, one of its faces by the ending, or a page of the topic's own.</summary>
    public Reply Beneath(Visit visit, string slug, string path)
    {
        if (Find(slug) is not { } topic)
            return Trouble(visit, Problem.NotFound);
        // Exhibits have no full stop in their names, and some endings have two.
        var dot = path.IndexOf('.', StringComparison.Ordinal);
        if (topic.Exhibits.FirstOrDefault(exhibit => exhibit.Id == path) is { } alone)
            return Alone(visit, topic, alone);
        if (dot > 0 && topic.Exhibits.FirstOrDefault(exhibit => exhibit.Id == path[..dot]) is { } exhibit && FaceCatalog.Find(path[dot..]) is { } face)
            return FaceOf(visit, topic, exhibit, face);
        if (topic.List is { } list && list.Path == path)
            return ListOf(visit, topic, list);
        if (visit.Parameters.Count > 0)
            return Trouble(visit, Problem.BadParameter(visit.Parameters[0].Key, ProblemWords.NoMeaning));
        return topic.Subpage?.Invoke(new(visit.Release, visit.Language, path.Split('/'))) is { } subpage
            ? Page(visit, topic, subpage.Title.In(visit.Language), subpage.Body, isSynthetic: subpage.IsSynthetic)
            : Trouble(visit, Problem.NotFound);
    }

    /// <summary>The rows of the record behind one line of an exhibit's table, or behind all of them.</summary>
    public Reply Rows(Visit visit, string slug, string exhibitId)
    {
        if (Find(slug) is not { } topic || topic.Exhibits.FirstOrDefault(each => each.Id == exhibitId) is not { } exhibit)
            return Trouble(visit, Problem.NotFound);
        var (key, rest) = visit.Take(LineParameter);
        var (question, fault) = Question.Read(rest.Parameters, [.. FiltersOf(topic, exhibit), .. TableOrder.FiltersOf(exhibit)], visit.Release);
        if (question is null)
            return Trouble(visit, Problem.BadParameter(fault!));

        Inquiry inquiry = new(visit.Release, TableOrder.Without(exhibit, question));
        var shown = exhibit.Show(inquiry);
        var line = shown.Table.Lines.FirstOrDefault(each => each.Key == key);
        if (key is not null && line is null)
            return Trouble(visit, Problem.BadParameter(LineParameter, ProblemWords.NoLine));
        // One more than is shown tells that there are more.
        var behind = exhibit.Study.Rows(inquiry, key, RowsPage.Longest + 1).ToList();
        var rows = RecordRows.Find(visit.Release, behind.Take(RowsPage.Longest).Select(row => (row.Resource, row.RowKey)));
        var context = InContext(visit, question, shown);
        var page = RowsPage.Show(context.Address(), shown.Headline.In(visit.Language), line is null ? null : Words(shown.Table, line, visit.Language), rows, behind.Count > RowsPage.Longest, visit.Language);
        return Page(visit, topic, RowWords.Behind(shown.Headline.In(visit.Language)).In(visit.Language), page, isSynthetic: rows.Any(row => row.IsSynthetic));
    }

    /// <summary>Chosen findings as a document to print, of the release that the address names.</summary>
    private Reply Brief(Visit visit)
    {
        var (request, problem) = BriefRequest.Read(visit.Parameters, topics, visit.Release);
        if (request is null)
            return Trouble(visit, problem!);
        var document = BriefDocument.Of(request, visit.Release, visit.Current);
        BriefView view = new(document, visit.Language, visit.Origin, ChosenExhibit.All(topics));
        return Page(visit, Find(BriefTopic.Slug), view.Title, BriefPage.Show(view), isSynthetic: document.IsSynthetic);
    }

    /// <summary>What the words of the reader find, anywhere. Spaces are no words.</summary>
    public Reply Search(Visit visit) => Searched(visit, result =>
        Reply.Page(StatusCodes.Status200OK, FrameOf(visit, null, SearchPage.Title(result, visit.Language)) with { IsSynthetic = result.IsSynthetic, Searched = result.Words }, SearchPage.Show(result, visit.Language)));

    /// <summary>The same for programs.</summary>
    public Reply SearchJson(Visit visit) => Searched(visit, result =>
        new(StatusCodes.Status200OK, Reply.Json, Body.OfText(Dashboard.Search.SearchJson.Write(result, visit.Release.Id, address => visit.PathBase + ReleaseAddress.OfNamed(address, visit.NamedRelease), visit.Language))));

    private Reply Searched(Visit visit, Func<SearchResult, Reply> write)
    {
        var asked = visit.Parameters.Where(parameter => parameter.Key != SiteSearch.Words.Name || !string.IsNullOrWhiteSpace(parameter.Value));
        var (question, fault) = Question.Read(asked, SiteSearch.Filters, visit.Release);
        return question is null ? Trouble(visit, Problem.BadParameter(fault!)) : write(SearchResult.Of(visit.Release, question, topics, visit.Language));
    }

    /// <summary>All exhibits, for programs.</summary>
    public Reply Index(Visit visit) => WithoutParameters(visit, () => ExhibitIndex.Of(visit, topics));

    /// <summary>The data of the site for other catalogues.</summary>
    public Reply Catalogue(Visit visit) => WithoutParameters(visit, () =>
        Reply.Text(Discovery.Catalogue.MediaType, Discovery.Catalogue.Of(visit.Release, visit.NamedRelease, visit.Origin, topics).ToJsonString(HouseJson.Compact)));

    /// <summary>The pages of the site for search engines.</summary>
    public Reply Sitemap(Visit visit) => WithoutParameters(visit, () => Reply.Text("application/xml; charset=utf-8", Discovery.Sitemap.Of(visit.Release, visit.Origin, topics)));

    /// <summary>What search engines need not read.</summary>
    public Reply Robots(Visit visit) => WithoutParameters(visit, () => Reply.Text("text/plain; charset=utf-8", Discovery.Sitemap.Robots(visit.Origin)));

    /// <summary>The workbook that an office fills in, with the names that this release has.</summary>
    public Reply Template(Visit visit) => WithoutParameters(visit, () =>
        Reply.File(OfficeTemplate.MediaType, OfficeWorkbook.FileName(visit.Language), OfficeWorkbook.Write(visit.Release, visit.Language)));

    public Reply Row(Visit visit, string resource, string key)
    {
        if (RecordRows.Find(visit.Release, resource, key) is not { } row)
            return Trouble(visit, Problem.NotFound);
        var page = RowPage.Show(row, [.. _uses.Of(visit.Release, row)], [.. RecordRows.Flags(visit.Release, row).Select(CodeWords.Of)], visit.Language);
        return Page(visit, Find(DataTopicSlug), $"{row.Contract.Titles.In(visit.Language)}: {row.Key}", page, isSynthetic: row.IsSynthetic);
    }

    public Reply Trouble(Visit visit, Problem problem) => visit.WantsJson
        ? ProblemJson.Of(problem, visit.Language)
        : Reply.Page(problem.Status, FrameOf(visit, null, problem.Title.In(visit.Language)) with { IsProblem = true }, ProblemPage.Show(problem, visit.Language));

    /// <summary>A problem before there is a release to speak of.</summary>
    public Reply Trouble(HttpRequest request, Language language, Problem problem)
    {
        if (ProblemJson.IsWanted(request))
            return ProblemJson.Of(problem, language);
        Frame frame = new()
        {
            Language = language,
            Title = problem.Title.In(language),
            Place = "",
            Origin = "",
            PathBase = pathBase,
            Topics = topics,
            Assets = assets.For(null),
            CodeVersion = codeVersion,
        };
        return Reply.Page(problem.Status, frame, ProblemPage.Show(problem, language));
    }

    private Reply WithoutParameters(Visit visit, Func<Reply> make) =>
        visit.Parameters.Count > 0 ? Trouble(visit, Problem.BadParameter(visit.Parameters[0].Key, ProblemWords.NoMeaning)) : make();

    private Topic? Find(string slug) => topics.FirstOrDefault(topic => topic.Slug == slug);

    private Reply Alone(Visit visit, Topic topic, IExhibit exhibit)
    {
        var (embed, rest) = visit.Take(Embed);
        if (embed is not (null or "yes"))
            return Trouble(visit, Problem.BadParameter(Embed, ProblemWords.OnlyYes));
        var (question, fault) = Read(rest, topic, exhibit);
        if (question is null)
            return Trouble(visit, Problem.BadParameter(fault!));
        Inquiry inquiry = new(visit.Release, TableOrder.Without(exhibit, question));
        var shown = Compared.Show(exhibit, inquiry);
        var (order, unordered) = TableOrder.Of(exhibit, shown.Table, question);
        if (unordered is not null)
            return Trouble(visit, Problem.BadParameter(unordered));
        var context = InContext(visit, question, shown, order) with { TopicName = topic.Name };
        var frame = FrameOf(visit, topic, shown.Headline.In(visit.Language)) with
        {
            IsEmbedded = embed is not null,
            Canonical = context.Address(),
            Card = embed is null ? SocialCard.Of(context) : null,
            Data = embed is null ? SearchDescription.Of(context, DataLicences.Of(visit.Release, shown)).ToJsonString(HouseJson.InPage) : null,
            IsSynthetic = shown.IsSynthetic,
            // What each of many parts shows is too long for a preview.
            Description = (shown.Panels.Count > 0 ? shown.Subtitle : shown.AlternativeText).In(visit.Language),
        };
        var asked = TableOrder.Without(exhibit, question).Within(topic.Filters).Text;
        var wholeTopic = TopicAddress.Of(topic, visit.Language) + (asked.Length == 0 ? "" : $"?{asked}");
        var page = embed is null ? ExhibitPage.Show(context, topic, wholeTopic, CompareForm.Show(context, exhibit, inquiry)) : [ExhibitView.Embedded(context)];
        return Reply.Page(StatusCodes.Status200OK, frame, page) with { MayBeFramed = true };
    }

    /// <summary>What is asked of one exhibit: its topic's filters, and how it is compared.</summary>
    private static (Question? Question, BadParameter? Fault) Read(Visit visit, Topic topic, IExhibit exhibit) =>
        Question.Read(visit.Parameters, [.. FiltersOf(topic, exhibit), .. Comparison.FiltersOf(exhibit.Study.Filters), .. TableOrder.FiltersOf(exhibit)], visit.Release);

    /// <summary>Its own filters, and those of its topic that others of the topic follow; how a list of the topic is ordered means nothing to another table.</summary>
    private static IReadOnlyList<Filter> FiltersOf(Topic topic, IExhibit exhibit) =>
    [
        .. exhibit.Study.Filters,
        .. topic.Filters.Where(filter => exhibit.Study.Filters.All(own => own.Name != filter.Name) && filter.Name is not (TableOrder.SortParameter or TableOrder.OrderParameter)),
    ];

    /// <summary>An exhibit as it is asked on its topic's page, and as it stands there.</summary>
    private static (Exhibit Exhibit, XmlNode Markup) Draw(Visit visit, IExhibit exhibit, Inquiry inquiry)
    {
        var shown = exhibit.Show(inquiry);
        return (shown, ExhibitView.Show(InContext(visit, TableOrder.Without(exhibit, inquiry.Question), shown)));
    }

    /// <summary>An exhibit as a list, a page at a time.</summary>
    private Reply ListOf(Visit visit, Topic topic, ListPage list)
    {
        var (question, fault) = Question.Read(visit.Parameters, [.. list.Exhibit.Study.Filters, .. TableOrder.FiltersOf(list.Exhibit), list.Page], visit.Release);
        if (question is null)
            return Trouble(visit, Problem.BadParameter(fault!));
        Inquiry inquiry = new(visit.Release, question);
        var shown = list.Exhibit.Show(inquiry);
        var (asked, unordered) = TableOrder.Of(list.Exhibit, shown.Table, question);
        if (unordered is not null)
            return Trouble(visit, Problem.BadParameter(unordered));
        TableOrder order = asked ?? new(shown.Table.Columns.Single(column => column.Name == list.SortedBy), IsDescending: false);
        var context = InContext(visit, question.With((list.Page.Name, null)), shown, order);
        ListView view = new(context, inquiry, (int)(list.Page.In(question) ?? 1), $"{TopicAddress.Of(topic, visit.Language)}/{list.Path}");
        return Page(visit, topic, list.Title.In(visit.Language), list.Show(view), shown.Headline.In(visit.Language), shown.IsSynthetic);
    }

    private Reply FaceOf(Visit visit, Topic topic, IExhibit exhibit, Face face)
    {
        var (question, fault) = Read(visit, topic, exhibit);
        if (question is null)
            return Trouble(visit, Problem.BadParameter(fault!));
        Inquiry inquiry = new(visit.Release, TableOrder.Without(exhibit, question));
        var shown = Compared.Show(exhibit, inquiry);
        var (order, unordered) = TableOrder.Of(exhibit, shown.Table, question);
        if (unordered is not null)
            return Trouble(visit, Problem.BadParameter(unordered));
        if (face.NeedsFigure && !shown.HasPicture)
            return Trouble(visit, Problem.NotFound);
        var context = InContext(visit, question, shown, order) with
        {
            TopicName = topic.Name,
            Behind = most => RowsBehind.Of(visit.Release, [.. Compared.Rows(exhibit, inquiry, most)]),
        };
        return Reply.File(face.MediaType, context.FileName(face.Ending), face.Write(context)) with { IsReadInBrowser = face.Ending == ".json" };
    }

    private Reply Page(Visit visit, Topic? topic, string title, IEnumerable<XmlNode> main, string? description = null, bool isSynthetic = false) =>
        Reply.Page(StatusCodes.Status200OK, FrameOf(visit, topic, title) with { Description = description, IsSynthetic = isSynthetic }, main, visit.IsInHaste);

    private Frame FrameOf(Visit visit, Topic? topic, string title) => new()
    {
        Language = visit.Language,
        Title = title,
        Place = visit.Place,
        Origin = visit.Origin,
        PathBase = visit.PathBase,
        Topics = topics,
        CurrentTopic = topic?.Slug,
        Release = new(visit.Release.Id, visit.Release.ClosedOn),
        IsReleaseNamed = visit.IsReleaseNamed,
        Current = visit.Current is { } current ? new(current.Id, current.ClosedOn) : null,
        IsOfOtherModel = visit.IsOfOtherModel,
        IsStale = visit.Failure is not null,
        Trouble = visit.Trouble,
        Overdue = visit.Overdue,
        Assets = assets.For(visit.Release.Id),
        CodeVersion = codeVersion,
    };

    /// <param name="order">By which its table is put in order; null where its lines stay as they were found.</param>
    private static ExhibitInContext InContext(Visit visit, Question question, Exhibit exhibit, TableOrder? order = null) => new()
    {
        Exhibit = order is null ? exhibit : exhibit with { Table = order.Of(exhibit.Table, visit.Language) },
        Order = order,
        ReleaseId = visit.Release.Id,
        IsReleaseNamed = visit.IsReleaseNamed,
        ClosedOn = visit.Release.ClosedOn,
        PublishedAt = visit.Release.Report.BuiltAt,
        Language = visit.Language,
        QuestionText = question.Text,
        Origin = visit.Origin,
    };

    private static string Words(Table table, TableLine line, Language language) =>
        string.Join(" · ", table.Columns.Zip(line.Cells, (column, cell) => $"{column.Title.In(language)}: {TableCell.Words(column, cell, language)}"));
}
