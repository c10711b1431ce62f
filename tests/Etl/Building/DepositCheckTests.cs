using Analytics.Data;
using Analytics.Tests.Data;

namespace Analytics.Tests.Etl.Building;

/// <summary>What several tables know of the day on which Belgium was bound: which one counts, what contradicts it, and what ends a wait.</summary>
public sealed class DepositCheckTests : IDisposable
{
    private const string Steps = "step_id,treaty_id,step_code,actor_code,parliament_code,happened_on,date_basis_code";
    private const string Actions = "treaty_key,state_code,signed_on,consent_on,observed_until,analysis_code";

    private readonly AMinistry _ministry = new();

    public void Dispose() => _ministry.Dispose();

    [Fact]
    public void What_a_depositary_says_counts_first_then_a_day_before_a_month_then_the_earlier()
    {
        Treaties("table", "day", "earlier")
            .Put(AMinistry.Record, "treaty_steps", Steps,
                "table-a,table,deposit,belgium,,2010-01-01,stated", "day-a,day,deposit,belgium,,2010-03,stated", "day-b,day,deposit,belgium,,2010-03-20,reported",
                "earlier-a,earlier,deposit,belgium,,2010-05-05,stated", "earlier-b,earlier,deposit,belgium,,2010-05-04,stated")
            .Put(AMinistry.Record, "depositary_treaties", "treaty_key,treaty_title,depositary_name,treaty_id", "t1,Table,A depositary,table")
            .Put(AMinistry.Record, "party_actions", Actions, "t1,BEL,2009-01-01,2010-02-02,2020-01-01,yes");

        var deposits = _ministry.Ask("select treaty_id, resource, row_key, happened_on from core.deposits order by treaty_id");

        Assert.Equal(
            [("day", "treaty_steps", "day-b", "2010-03-20"), ("earlier", "treaty_steps", "earlier-b", "2010-05-04"), ("table", "party_actions", "t1.BEL", "2010-02-02")],
            deposits.Select(line => (line.Text("treaty_id"), line.Text("resource"), line.Text("row_key"), line.Text("happened_on"))));
        // A month that holds the day is no contradiction; another day is, in whatever table.
        Finds("deposits_differ", "earlier-a", "table-a");
    }

    [Fact]
    public void The_depositary_s_day_of_signature_starts_the_clock()
    {
        Treaties("ceta").Put(AMinistry.Record, "treaty_steps", Steps, "s1,ceta,signature,belgium,,2016-10-29,stated", "s2,ceta,signature,belgium,,2016-10-30,depositary_table");

        Assert.Equal(["2016-10-30"], _ministry.Ask("select happened_on from core.signatures").Select(line => line.Text("happened_on")));
    }

    [Fact]
    public void A_deposit_on_the_day_of_the_law_and_a_stretch_that_no_rule_gives_are_doubted()
    {
        // The Energy Charter Treaty as it stood: deposit on 16 April 1998, the day of the law and of the treaty's own entry into force; in force for Belgium on 6 August, 112 days later.
        // Beside it the ninetieth day, three months to the day, the first of a month, and the treaty's own entry into force after more than half a year.
        Treaties("ect", "ninety", "months", "first", "own").Put(AMinistry.Record, "treaty_steps", Steps,
            "ect-law,ect,assent,federal,federal,1998-04-16,promulgation", "ect-deposit,ect,deposit,belgium,,1998-04-16,database", "ect-force,ect,entry_into_force,belgium,,1998-08-06,database",
            "ninety-deposit,ninety,deposit,belgium,,1998-05-08,database", "ninety-force,ninety,entry_into_force,belgium,,1998-08-06,database",
            "months-deposit,months,deposit,belgium,,2010-10-13,database", "months-force,months,entry_into_force,belgium,,2011-01-13,database",
            "first-deposit,first,deposit,belgium,,2014-05-28,database", "first-force,first,entry_into_force,belgium,,2014-09-01,database",
            "own-deposit,own,deposit,belgium,,2003-06-20,database", "own-force,own,entry_into_force,belgium,,2019-12-05,database");

        Finds("deposit_on_day_of_law", "ect-deposit");
        Finds("entry_into_force_by_no_rule", "ect-force");
    }

    [Fact]
    public void A_wait_ends_with_what_binds_Belgium_and_not_with_an_entry_into_force_among_others()
    {
        // Each signed in 2010 and stated as waiting in 2015; the last two are signed and nobody says more.
        string[] waiting = ["deposit", "concluded", "completed", "replaced", "bound", "among_others", "later", "still"];
        Treaties([.. waiting, "unknown", "of_the_eu"])
            .Put(AMinistry.Record, "treaties", "treaty_id,treaty_name,family_code,competence_code",
                [.. waiting.Append("unknown").Select(treaty => $"{treaty},{treaty},eu_agreement,mixed"), "of_the_eu,of_the_eu,eu_agreement,eu_exclusive"])
            .Put(AMinistry.Record, "treaty_steps", Steps,
                [
                    .. waiting.Append("unknown").Append("of_the_eu").Select(treaty => $"{treaty}-s,{treaty},signature,belgium,,2010-01-01,stated"),
                    .. waiting.Select(treaty => $"{treaty}-p,{treaty},pending_status,belgium,,2015-06-30,reported"),
                    "e1,deposit,deposit,belgium,,2016-01-01,stated", "e2,concluded,conclusion,council_of_the_eu,,2016-01-01,decision",
                    "e3,completed,ratifications_completed,eu_member_states,,2016-01-01,stated", "e4,replaced,supersession,all_parties,,2016-01-01,stated",
                    "e5,bound,entry_into_force,belgium,,2016-01-01,stated", "e6,among_others,entry_into_force,all_parties,,2012-01-01,stated", "e7,later,entry_into_force,all_parties,,2016-01-01,stated",
                ])
            .Put(AMinistry.Record, "competent_parliaments", "treaty_id,parliament_code,basis_code,is_list_complete,pending_on",
                "still,walloon,assent_expected,false,2015-09-01", "still,flemish,assent_expected,false,2015-09-01");

        var pending = _ministry.Ask("select treaty_key, standing_code, stated_on::varchar as stated_on, awaited_codes from marts.pending_treaties order by treaty_key");

        Assert.Equal(
            [("among_others", "stated", "2015-06-30", null), ("still", "stated", "2015-09-01", "flemish;walloon"), ("unknown", "not_known", null, null)],
            pending.Select(line => (line.Text("treaty_key"), line.Text("standing_code"), line.Text("stated_on"), line.Text("awaited_codes"))));
    }

    private AMinistry Treaties(params IEnumerable<string> treaties) => _ministry
        .Put(AMinistry.Record, "treaties", "treaty_id,treaty_name,family_code,competence_code", [.. treaties.Select(treaty => $"{treaty},{treaty},eu_agreement,mixed")]);

    private void Finds(string check, params ReadOnlySpan<string> rowKeys)
    {
        var found = _ministry.Refresh().Checks.Single(result => result.Name == check);

        Assert.Equal(Severity.Warning, found.Severity);
        Assert.Equal(rowKeys.ToArray(), found.Rows.Select(row => row.RowKey).Order(StringComparer.Ordinal));
    }
}
