namespace Analytics.Etl.Importing;

/// <summary>
/// What people write in their own four languages for things that the record calls by their full names. Who keeps a package may give a thing more names in the
/// package itself; these are those that nobody thinks of as names.
/// </summary>
internal static class UsualNames
{
    private static readonly Dictionary<string, Dictionary<string, string[]>> _byResource = new()
    {
        ["entities"] = new()
        {
            ["fed"] = ["Federal", "Fédéral", "Federaal", "Föderal", "État", "Autorité fédérale", "Federale Staat", "Föderalbehörde"],
            ["bru"] = ["Brussels", "Bruxelles", "Brussel", "Brüssel", "RBC", "BHG", "Brussels-Capital"],
            // One government and one parliament act for the Flemish Region and Community; attendance speaks of that government.
            ["vl_reg"] = ["Flanders", "Flandre", "Vlaanderen", "Flandern", "Vlaamse overheid", "Autorité flamande"],
            ["wal"] = ["Wallonia", "Wallonie", "Wallonië", "Wallonien", "RW", "Wallonische Region"],
            ["fr"] = ["FWB", "Fédération Wallonie-Bruxelles", "Communauté française", "Franse Gemeenschap"],
            ["dg"] = ["Ostbelgien", "DG", "Communauté germanophone", "Duitstalige Gemeenschap", "Ostbelgien (DG)"],
        },
        ["crises"] = new()
        {
            ["covid19"] = ["COVID", "Covid", "Corona", "Coronavirus", "Coronacrisis", "Coronakrise", "Covid-19"],
            ["ukraine"] = ["Guerre en Ukraine", "Oorlog in Oekraïne", "Krieg in der Ukraine", "Ukraine", "Oekraïne", "War in Ukraine"],
            ["kabul"] = ["Kaboul", "Kaboel", "Kabul", "Afghanistan", "Évacuation de Kaboul"],
            ["lebanon"] = ["Liban", "Libanon", "Lebanon"],
            ["gaza"] = ["Gaza"],
            ["niger"] = ["Niger"],
        },
    };

    /// <summary>The usual names of the rows of a resource, by key.</summary>
    public static IReadOnlyDictionary<string, string[]> Of(string resource) => _byResource.GetValueOrDefault(resource) ?? [];
}
