namespace Analytics.Etl.Sample;

/// <summary>The codes of the contracts that the synthetic register uses, with the weight of each.</summary>
internal static class Codes
{
    public const string InPerson = "in_person";
    public const string Video = "video";
    public const string Hybrid = "hybrid";
    public const string Written = "written";
    public const string Silence = "silence";
    public const string Stalemate = "stalemate";
    public const string Open = "open";

    public static readonly Choice Endings = new(("consensus", 80), ("agree_to_disagree", 14), ("abstention", 6));

    public static readonly Choice RequestedBy = new(
        ("foreign_affairs", 35), ("permanent_representation", 30), ("other_federal_service", 15), ("federated_entity", 12),
        ("federal_cabinet", 6), ("civil_society", 2));

    public static readonly Choice Classifications = new(("mixed", 60), ("exclusive_federal", 20), ("exclusive_federated", 10), ("undecided", 10));

    private static readonly Choice _domains = new(
        ("human_rights", 20), ("trade_economy", 12), ("culture_education", 12), ("development", 12), ("migration", 10),
        ("digital_transport", 10), ("justice", 10), ("peace_security", 8), ("institutional", 6));

    private static readonly Choice _organisations = new(
        ("un", 25), ("hrc", 20), ("unesco", 15), ("council_of_europe", 12), ("oecd", 10), ("osce", 6), ("wto", 6), ("benelux", 4), ("francophonie", 2));

    private static readonly Choice _urgentDomains = new(("peace_security", 60), ("humanitarian", 30), ("migration", 10));

    private static readonly Choice _urgentOrganisations = new(("un", 70), ("hrc", 15), ("osce", 15));

    /// <summary>What a dossier is about and before whom, as its occasion suggests.</summary>
    public static (string Domain, string Organisation) Subject(Flow flow, ref Draws draws) => flow.Occasion?.Series switch
    {
        "unfccc_cop" => ("climate_environment", "unfccc"),
        "world_health_assembly" => ("health", "who"),
        "international_labour_conference" => ("labour_social", "ilo"),
        "un_general_assembly" => (_domains.Draw(ref draws), "un"),
        _ when flow.IsImpromptu => (_urgentDomains.Draw(ref draws), _urgentOrganisations.Draw(ref draws)),
        _ => (_domains.Draw(ref draws), _organisations.Draw(ref draws)),
    };
}

/// <summary>A closed list to draw from, each code as likely as its weight.</summary>
internal sealed class Choice(params (string Code, int Weight)[] choices)
{
    private readonly int[] _weights = [.. choices.Select(choice => choice.Weight)];

    public string Draw(ref Draws draws) => choices[draws.Weighted(_weights)].Code;
}
