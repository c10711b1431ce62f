namespace Analytics.Etl.Sample;

/// <summary>
/// Which entities are competent for a dossier, as its classification has it: the first of the planted ones is the federal State. Who is competent is invited no more
/// often than others, so that chairs stand empty more often than in any office.
/// </summary>
internal static class Competence
{
    /// <summary>Keys in one cell; null where nobody wrote them down.</summary>
    public static string? Draw(string classification, Planted planted, ref Draws draws)
    {
        if (!draws.Chance(planted.CompetenceKnownShare))
            return null;
        var federal = planted.Entities[0].Entity;
        return classification switch
        {
            "mixed" => $"{federal};{Federated(planted, ref draws)}",
            "exclusive_federal" => federal,
            "exclusive_federated" => Federated(planted, ref draws),
            _ => null,
        };
    }

    /// <summary>One federated entity, or two.</summary>
    private static string Federated(Planted planted, ref Draws draws)
    {
        var count = planted.Entities.Count - 1;
        var first = draws.Below(count);
        var other = (first + 1 + draws.Below(count - 1)) % count;
        return draws.Chance(planted.SharedCompetenceShare)
            ? $"{planted.Entities[1 + first].Entity};{planted.Entities[1 + other].Entity}"
            : planted.Entities[1 + first].Entity;
    }
}
