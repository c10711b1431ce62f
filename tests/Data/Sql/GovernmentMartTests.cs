using Analytics.Data;
using Analytics.Tests.Etl;

namespace Analytics.Tests.Data.Sql;

/// <summary>Stretches of days on which the federal government stood alike, and governments that were in office together.</summary>
public sealed class GovernmentMartTests : IDisposable
{
    private readonly AMinistry _ministry = new();

    public void Dispose() => _ministry.Dispose();

    [Fact]
    public void A_caretaker_that_another_carries_on_is_one_stretch_and_days_without_a_known_government_are_in_none()
    {
        Federal("first,First,2001-01-11,2001-01-21,full,", "resigned,Resigned,2001-02-01,2001-02-11,minority,2001-02-06", "carried_on,Carried on,2001-02-11,2001-02-21,caretaker,2001-02-11", "last,Last,2001-02-21,,full,");

        // By hand: ten days of the first, eleven of nobody, then five, fifteen of two caretakers, and the rest until the last day that the record knows.
        Assert.Equal(
            ["2001-01-11 False 10 First", "2001-02-01 False 5 Resigned", "2001-02-06 True 15 Carried on, Resigned", "2001-02-21 False 9111 Last"],
            Stretches());
    }

    [Fact]
    public void A_formation_beside_a_government_parts_its_days_and_is_none_alone()
    {
        Federal("only,Only,2001-01-01,2001-03-01,full,2001-02-05", "formation,Formation,2001-02-01,2001-03-01,formation,");

        Assert.Equal(
            ["2001-01-01 False 31 Only", "2001-02-01 False 4 Only (formation)", "2001-02-05 True 24 Only (formation)"],
            Stretches());
    }

    [Fact]
    public void Governments_share_the_parties_that_sat_in_both_and_sister_parties_are_one()
    {
        Federal("fed_1,Federal 1,2001-01-01,2001-02-01,full,", "fed_2,Federal 2,2001-02-01,,full,");
        _ministry
            .Put(AMinistry.Record, "governments_federated", "government_id,entity_id,government_name,began_on,ended_on", "wal_1,wal,Walloon 1,2001,2001-02-11", "wal_2,wal,Walloon 2,2001-02-11,2001-12")
            .Put(AMinistry.Record, "coalitions", "government_id,party_code,party_name,party_name_then,sister_party_code,language_group_code,family_code,until_on",
                "fed_1,ps,PS,PS,,fr,socialist,2001-01-02", "fed_2,mr,MR,MR,,fr,liberal,", "wal_1,pff,PFF,PFF,mr,de,liberal,", "wal_2,sp_dg,SP,SP,ps,de,socialist,", "wal_2,pff,PFF,PFF,mr,de,liberal,");

        // wal_1 began on an unknown day of 2001 and ended on 11 February: on no day is it surely in office. wal_2 ended in December: surely in office until its first day.
        Assert.Equal(["fed_2 wal_2 2001-02-11 293 mr"], Overlaps());
    }

    [Fact]
    public void Governments_that_share_no_party_say_so_and_a_government_of_unknown_parties_says_nothing()
    {
        Federal("fed_1,Federal 1,2001-01-01,2001-02-01,full,", "unknown,Unknown,2001-02-01,,full,");
        _ministry
            .Put(AMinistry.Record, "governments_federated", "government_id,entity_id,also_entity_id,government_name,began_on,ended_on", "both,wal,cncd,Both,2000-12-01,2001-03-01")
            .Put(AMinistry.Record, "coalitions", "government_id,party_code,party_name,party_name_then,language_group_code,family_code", "fed_1,mr,MR,MR,fr,liberal", "both,ps,PS,PS,fr,socialist");

        Assert.Equal(["fed_1 both 2001-01-01 31 none", "fed_1 both 2001-01-01 31 none"], Overlaps());
    }

    private void Federal(params ReadOnlySpan<string> rows) =>
        _ministry.Put(AMinistry.Record, "governments", "government_id,government_name,began_on,ended_on,status_code,caretaker_from", rows);

    private IEnumerable<string?> Stretches() => _ministry
        .Ask("from marts.federal_stretches order by from_on")
        .Select(line => $"{line.Text("from_on")} {line.Flag("is_caretaker")} {line.Whole("day_count")} {line.Text("government_names")}{(line.Flag("is_formation") == true ? " (formation)" : "")}");

    private IEnumerable<string?> Overlaps() => _ministry
        .Ask("from marts.coalition_overlaps order by federal_government_id, federated_government_id, entity_id")
        .Select(line => $"{line.Text("federal_government_id")} {line.Text("federated_government_id")} {line.Text("from_on")} {line.Whole("day_count")} {line.Text("shared_party_codes") ?? "none"}");
}
