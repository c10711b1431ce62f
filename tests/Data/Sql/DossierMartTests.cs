using Analytics.Tests.Etl;

namespace Analytics.Tests.Data.Sql;

/// <summary>Dossiers with the consultations that treated them, from an agenda or from the consultation's own list.</summary>
public sealed class DossierMartTests : IDisposable
{
    private readonly AMinistry _ministry = new AMinistry()
        .With("dossiers", "dossier_id,title,policy_domain_code,opened_on,closed_on",
            "gcm,Global Compact for Migration,migration,2018-01,2018-12-10", "cop,Climate,climate_environment,2018-06-01,", "idle,Never treated,,2019,");

    public void Dispose() => _ministry.Dispose();

    [Fact]
    public void A_consultation_of_two_dossiers_counts_with_both_and_under_the_domain_of_the_first()
    {
        _ministry
            .With("consultations", "consultation_id,held_on,format_code,trigger_code,outcome_code",
                "a,2018-02-19,in_person,anticipatory,open", "b,2018-06-04,written,impromptu,consensus")
            .With("agenda_items", "consultation_id,dossier_id,position,is_concluding", "a,gcm,1,false", "b,cop,2,", "b,gcm,1,true");

        Assert.Equal(
            [("cop", 1, 0, 1, "2018-06-04", "consensus"), ("gcm", 2, 1, 1, "2018-02-19", "consensus"), ("idle", 0, 0, 0, null, null)],
            _ministry.Ask("from marts.dossiers").Select(line => (
                line.Text("dossier_id"), line.Whole("consultation_count"), line.Whole("meeting_count"), line.Whole("impromptu_count"),
                line.Text("first_held_on"), line.Text("last_outcome_code"))));
        Assert.Equal([("migration", 2)], _ministry.Ask("select policy_domain_code, sum(consultation_count)::bigint as n from marts.consultation_counts group by all")
            .Select(line => (line.Text("policy_domain_code"), line.Whole("n"))));
    }

    [Fact]
    public void A_consultation_that_names_its_dossiers_itself_stands_in_for_an_agenda()
    {
        _ministry.With("consultations", "consultation_id,held_on,dossier_ids", "a,2018-07-01,cop; gcm", "b,2018-07-02,gcm;gcm", "c,2018-07-03,");

        Assert.Equal([("cop", "a"), ("gcm", "a"), ("gcm", "b")], _ministry.Ask("from marts.dossier_consultations")
            .Select(line => (line.Text("dossier_id"), line.Text("consultation_id"))));
        Assert.Equal(["climate_environment", "migration", "unknown"], _ministry.Ask("from marts.register_consultations order by consultation_id")
            .Select(line => line.Text("policy_domain_code")));
    }

    [Fact]
    public void The_agenda_says_which_consultation_concluded_a_dossier_and_where_it_says_of_none_the_last_of_a_closed_one_did()
    {
        // gcm was concluded on the first day and talked about on the second; of spoken nothing is marked and it is closed, of unclosed nothing is marked and it is
        // open, of idle both were marked as not concluding.
        _ministry
            .With("dossiers", "dossier_id,title,opened_on,closed_on", "gcm,A pact,2018,2018-12-31", "spoken,A draft,2018,2018-12-31", "unclosed,A list,2018,", "idle,A note,2018,2018-12-31")
            .With("consultations", "consultation_id,held_on,outcome_code", "a,2018-07-01,consensus", "b,2018-07-02,consensus", "c,2018-07-03,open")
            .With(
                "agenda_items", "consultation_id,dossier_id,is_concluding",
                "a,gcm,true", "b,gcm,false", "a,spoken,", "b,spoken,", "a,unclosed,", "b,unclosed,", "a,idle,false", "b,idle,false");

        Assert.Equal([("gcm", "a"), ("spoken", "b")], _ministry.Ask("from marts.conclusions order by dossier_id").Select(line => (line.Text("dossier_id"), line.Text("consultation_id"))));
    }

    [Fact]
    public void An_agenda_without_positions_is_in_the_order_of_its_file()
    {
        _ministry
            .With("consultations", "consultation_id,held_on", "a,2018-07-01")
            .With("agenda_items", "consultation_id,dossier_id", "a,gcm", "a,cop");

        Assert.Equal("migration", Assert.Single(_ministry.Ask("from marts.register_consultations")).Text("policy_domain_code"));
    }

    [Fact]
    public void Dossiers_are_counted_by_the_number_of_their_consultations_so_that_a_mean_follows()
    {
        _ministry.With("consultations", "consultation_id,held_on,format_code,dossier_ids",
            "a,2018-06-19,video,gcm", "b,2018-06-20,video,gcm;cop", "c,2018-06-21,written,gcm;cop");

        var counts = _ministry.Ask("from marts.dossier_counts order by opened_year, consultation_count");

        // 2018 has one dossier of 2 consultations and one of 3: by hand a mean of 2.5.
        Assert.Equal([(2018, 2, 1, false, 1), (2018, 3, 2, true, 1), (2019, 0, 0, false, 1)], counts.Select(line => (
            line.Whole("opened_year"), line.Whole("consultation_count"), line.Whole("meeting_count"), line.Flag("is_closed"), line.Whole("dossier_count"))));
    }

    [Fact]
    public void The_page_of_a_dossier_knows_how_many_entities_each_consultation_brought_together()
    {
        _ministry
            .With("consultations", "consultation_id,held_on,dossier_ids", "a,2018-07-01,cop", "b,2018-08-01,cop")
            .With("attendance", "consultation_id,entity_id,representation_code,is_invited,is_represented",
                "a,fed,cabinet,true,false", "a,fed,administration,true,true", "a,wal,cabinet,true,false");

        Assert.Equal([("a", 2, 1), ("b", null, (long?)null)], _ministry.Ask("from marts.dossier_consultations")
            .Select(line => (line.Text("consultation_id"), line.Whole("invited_count"), line.Whole("represented_count"))));
    }
}
