using Analytics.Data;

namespace Analytics.Tests.Etl.Sample;

/// <summary>The rows of the synthetic register, after a real refresh beside the record: accepted whole and in order with the field.</summary>
public sealed class SampleRowsTests(SampleRowsTests.Refreshed refreshed) : IClassFixture<SampleRowsTests.Refreshed>
{
    /// <summary>Rows of the sample; those of the record stand in the same tables.</summary>
    private const string Consultations = "(from typed.consultations where confidence_code = 'synthetic' and status_code = 'held')";

    private readonly ASample _sample = refreshed.Sample;

    [Fact]
    public void Every_row_is_accepted_and_no_check_refuses()
    {
        var report = _sample.Report;

        Assert.Empty(report.Rejects);
        Assert.Empty(report.Checks.Where(check => check is { Severity: Severity.Error, RowCount: > 0 }).Select(check => check.Name));
        Assert.Equal(RunOutcome.Published, report.Outcome);
        Assert.Equal(
            _sample.Files.Select(file => (file.Name, (long?)file.Rows)).Order(),
            report.Resources.Where(resource => resource.Package == "sample").Select(resource => (resource.File, (long?)resource.RowsAccepted)).Order());
    }

    [Fact]
    public void No_row_contradicts_the_field()
    {
        Holds("a written or a silence procedure has no attendance and no length",
            $"from {Consultations} where format_code in ('written', 'silence') and (duration_minutes is not null or consultation_id in (select consultation_id from typed.attendance))");
        Holds("a meeting has attendance and a length",
            $"from {Consultations} where format_code in ('in_person', 'video', 'hybrid') and (duration_minutes is null or consultation_id not in (select consultation_id from typed.attendance))");
        Holds("an impromptu consultation has a crisis or a reason, and no conference",
            $"from {Consultations} where trigger_code = 'impromptu' and ((crisis_id is null and trigger_note is null) or conference_id is not null)");
        Holds("a crisis comes before the consultations that it leads to",
            $"from {Consultations} inner join typed.crises using (crisis_id) where held_on_from < began_on_from");
        Holds("a conference comes after the consultations that prepare it",
            $"from {Consultations} inner join typed.conferences using (conference_id) where held_on_from >= began_on_from");
        Holds("a report comes after its consultation and not after the record closed",
            $"from {Consultations} where report_on_from <= held_on_to or report_on_to > date '2024-12-31'");
        Holds("a request comes before its consultation or on its day",
            "from typed.consultations where confidence_code = 'synthetic' and requested_on_from > held_on_to");
        Holds("before 2020 everyone met in a room",
            $"from {Consultations} where held_on_to < date '2020-01-01' and format_code <> 'in_person'");
        Holds("nobody meets on a Saturday or a Sunday", $"from {Consultations} where isodow(held_on_from) > 5");
        Holds("what was not held has neither an agenda nor attendance, and nobody sat through it",
            "from typed.consultations where confidence_code = 'synthetic' and status_code <> 'held' and (duration_minutes is not null or report_on is not null or outcome_code is not null or consultation_id in (select consultation_id from typed.agenda_items union all select consultation_id from typed.attendance))");
        Holds("a mandate is that of a public authority that is represented",
            "from typed.attendance where confidence_code = 'synthetic' and is_mandate_endorsed is not null and (not is_represented or representation_code = 'organisation')");
        Holds("one authority endorses for all of its services",
            "from typed.attendance where confidence_code = 'synthetic' and is_represented and representation_code <> 'organisation' group by consultation_id, entity_id having count(distinct coalesce(is_mandate_endorsed::varchar, 'unknown')) > 1");
        Holds("who is represented was invited", "from typed.attendance where confidence_code = 'synthetic' and is_represented and is_invited is not true");
    }

    [Fact]
    public void No_dossier_contradicts_its_consultations()
    {
        const string Items = "(from typed.agenda_items inner join typed.consultations using (consultation_id) inner join typed.dossiers using (dossier_id))";

        Holds("a dossier is treated while it is open", $"from {Items} where held_on_to < opened_on_from or held_on_from > closed_on_to");
        Holds("a consultation that concludes ends somehow", $"from {Items} where is_concluding and outcome_code = 'open'");
        Holds("a closed dossier is concluded once, an open one is not",
            $"from {Items} group by dossier_id having count_if(is_concluding) <> if(any_value(closed_on_from) is null, 0, 1)");
        Holds("every dossier comes before a meeting or a procedure", "from typed.dossiers where dossier_id not in (select dossier_id from typed.agenda_items)");
        Holds("every consultation has one main dossier",
            $"from {Consultations} left join typed.agenda_items using (consultation_id) group by consultation_id having count_if(position = 1) <> 1");
        Holds("who is competent follows from the competence",
            """
            from typed.dossiers
            where confidence_code = 'synthetic'
              and entity_ids is not null
              and (classification_code = 'undecided'
                or list_contains(string_split(entity_ids, ';'), 'fed') <> (classification_code in ('mixed', 'exclusive_federal'))
                or len(list_distinct(string_split(entity_ids, ';'))) <> len(string_split(entity_ids, ';'))
                or (classification_code = 'mixed' and len(string_split(entity_ids, ';')) < 2))
            """);
        Holds("a title says that it is synthetic", "from typed.dossiers where not starts_with(title, 'Synthetic dossier ')");
    }

    [Fact]
    public void Three_posts_are_held_without_overlap_and_are_about_three_heads_over_the_years()
    {
        const string Posts = "(from typed.staffing where confidence_code = 'synthetic')";

        Holds("two periods of a post do not overlap",
            $"""
            from {Posts} as one inner join {Posts} as other on one.post_code = other.post_code and one.staffing_id <> other.staffing_id
            where one.began_on_from <= coalesce(other.ended_on_to, date '9999-12-31') and other.began_on_from <= coalesce(one.ended_on_to, date '9999-12-31')
            """);
        var years = _sample.Ask(
            $"""
            select year, sum(value) as fte, count(distinct post_code) as posts, count(distinct post_code) filter (role_code = 'diplomat') as diplomats
            from range(2004, 2025) as years(year)
            inner join {Posts} as posts on posts.began_on_from <= make_date(year, 7, 1) and coalesce(posts.ended_on_to, date '9999-12-31') >= make_date(year, 7, 1)
            group by year
            """);

        Assert.Equal(21, years.Count);
        Assert.All(years, year => Assert.Equal((3, 1), (year.Whole("posts"), year.Whole("diplomats"))));
        Assert.All(years, year => Assert.InRange(year.Number("fte")!.Value, 2.3, 3));
    }

    private void Holds(string rule, string contradictions) =>
        Assert.True(_sample.Ask($"select 1 as contradiction {contradictions}").Count == 0, rule);

    /// <summary>One sample for all questions: they only read.</summary>
    public sealed class Refreshed : IDisposable
    {
        internal ASample Sample { get; } = new(1);

        public void Dispose() => Sample.Dispose();
    }
}
