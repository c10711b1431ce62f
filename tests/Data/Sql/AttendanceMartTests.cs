using Analytics.Data;
using Analytics.Tests.Etl;

namespace Analytics.Tests.Data.Sql;

/// <summary>Who was invited and who was represented, by entity and by whole consultations.</summary>
public sealed class AttendanceMartTests : IDisposable
{
    private const string Header = "consultation_id,entity_id,representation_code,service_name,is_invited,is_represented";

    private readonly AMinistry _ministry = new AMinistry()
        .With("consultations", "consultation_id,held_on,format_code", "a,2019-02-19,video", "b,2019-06-04,video", "c,2020-06-04,in_person");

    public void Dispose() => _ministry.Dispose();

    [Fact]
    public void An_entity_is_represented_when_any_of_its_services_is()
    {
        _ministry.With("attendance", Header,
            "a,fed,cabinet,Interior,true,false", "a,fed,cabinet,Asylum,true,false", "a,fed,administration,Immigration Office,true,true",
            "b,fed,cabinet,Interior,true,true", "b,fed,cabinet,Asylum,true,false", "a,cncd,organisation,,true,false");

        var counts = _ministry.Ask("from marts.attendance_counts order by entity_id");

        Assert.Equal([("cncd", "civil_society", 1, 0), ("fed", "federal", 2, 2)], counts.Select(line => (
            line.Text("entity_id"), line.Text("level_code"), line.Whole("invited_count"), line.Whole("represented_count"))));
        Assert.Equal([(0, 0, 0, 0, 1, 0), (2, 1, 1, 1, 0, 0)], counts.Select(ByService));
    }

    [Fact]
    public void An_invitation_that_is_not_denied_counts_and_who_was_not_invited_does_not()
    {
        _ministry.With("attendance", Header, "a,fed,administration,,,true", "a,wal,administration,,false,false", "b,wal,administration,,,false");

        Assert.Equal([("fed", 1, 1), ("wal", 1, 0)], _ministry.Ask("from marts.attendance_counts order by entity_id")
            .Select(line => (line.Text("entity_id"), line.Whole("invited_count"), line.Whole("represented_count"))));
        Assert.Equal(["a.fed.administration", "b.wal.administration"],
            _ministry.Ask("from marts.register_attendance order by row_key").Select(line => line.Text("row_key")));
    }

    [Fact]
    public void Whole_consultations_are_counted_by_how_many_entities_were_invited_and_how_many_came()
    {
        _ministry.With("attendance", Header,
            "a,fed,cabinet,,true,true", "a,wal,cabinet,,true,false",
            "b,wal,cabinet,,true,true", "b,fed,cabinet,,true,false",
            "c,fed,cabinet,,true,true", "c,fed,administration,,true,true");

        Assert.Equal([(2019, 2, 1, 2), (2020, 1, 1, 1)], _ministry.Ask("from marts.representation_clusters where level_code = 'all' and representation_code = 'any' order by year").Select(line => (
            line.Whole("year"), line.Whole("invited_count"), line.Whole("represented_count"), line.Whole("consultation_count"))));
    }

    [Fact]
    public void Nobody_is_absent_from_a_silence_procedure()
    {
        _ministry
            .With("consultations", "consultation_id,held_on,format_code", "quiet,2020-02-19,silence", "written,2020-02-20,written")
            .With("attendance", Header, "quiet,fed,administration,,true,false", "written,fed,administration,,true,false");

        var counts = Assert.Single(_ministry.Ask("from marts.attendance_counts"));

        Assert.Equal(("written", 1, 0), (counts.Text("format_code"), counts.Whole("invited_count"), counts.Whole("represented_count")));
        Assert.Equal(["written.fed.administration"], _ministry.Ask("from marts.register_attendance").Select(line => line.Text("row_key")));
    }

    [Fact]
    public void Thousands_of_services_are_counted_one_by_one()
    {
        _ministry.With("attendance", Header, [.. Enumerable.Range(1, 8190).Select(number => $"a,fed,administration,Service {number},true,true")]);

        Assert.Equal(8190, Assert.Single(_ministry.Ask("from marts.attendance_counts")).Whole("row_count"));
        Assert.Equal(8190, Assert.Single(_ministry.Ask("from marts.mandate_clusters")).Whole("represented_count"));
    }

    private static (long?, long?, long?, long?, long?, long?) ByService(Line line) => (
        line.Whole("cabinet_invited_count"), line.Whole("cabinet_represented_count"),
        line.Whole("administration_invited_count"), line.Whole("administration_represented_count"),
        line.Whole("organisation_invited_count"), line.Whole("organisation_represented_count"));
}
