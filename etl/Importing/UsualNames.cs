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
            ["fed"] = ["Federal", "Fédéral", "Federaal", "Föderal", "État", "Autorité fédérale", "Federale Staat", "Föderalbehörde", "Gouvernement fédéral", "Federale regering", "Föderalregierung", "SPF Affaires étrangères", "FOD Buitenlandse Zaken", "FÖD Auswärtige Angelegenheiten", "SPF AE", "FOD BZ"],
            ["bru"] = ["Brussels", "Bruxelles", "Brussel", "Brüssel", "RBC", "BHG", "Brussels-Capital", "Bxl", "Bruxelles-Capitale", "Gouvernement de la Région de Bruxelles-Capitale", "Gouvernement bruxellois", "Brusselse Hoofdstedelijke Regering", "Brusselse regering", "Regierung der Region Brüssel-Hauptstadt"],
            // One government and one parliament act for the Flemish Region and Community; attendance speaks of that government.
            ["vl_reg"] = ["Flanders", "Flandre", "Vlaanderen", "Flandern", "Vlaamse overheid", "Autorité flamande", "Vl", "Gouvernement flamand", "Vlaamse Regering", "Flämische Regierung", "Flemish Government"],
            ["wal"] = ["Wallonia", "Wallonie", "Wallonië", "Wallonien", "RW", "Wallonische Region", "Wal", "Gouvernement wallon", "Gouv. wallon", "Waalse Regering", "Wallonische Regierung", "Walloon Government"],
            ["fr"] = ["FWB", "Fédération Wallonie-Bruxelles", "Communauté française", "Franse Gemeenschap", "CF", "Comm. fr.", "Gouvernement de la Communauté française", "Gouvernement de la Fédération Wallonie-Bruxelles", "Federatie Wallonië-Brussel", "Regering van de Franse Gemeenschap", "Französische Gemeinschaft", "Föderation Wallonie-Brüssel"],
            ["dg"] = ["Ostbelgien", "DG", "Communauté germanophone", "Duitstalige Gemeenschap", "Ostbelgien (DG)", "Comm. germ.", "Gouvernement de la Communauté germanophone", "Regering van de Duitstalige Gemeenschap", "Regierung der Deutschsprachigen Gemeinschaft"],
            ["cocof"] = ["CoCoF", "Collège de la COCOF", "FGC", "Franse Gemeenschapscommissie", "Collège de la Commission communautaire française"],
            ["cocom"] = ["GGC", "CoCoM", "Collège réuni", "Collège réuni de la COCOM", "Verenigd College", "Verenigd College van de GGC", "Gemeenschappelijke Gemeenschapscommissie"],
        },
        ["crises"] = new()
        {
            ["covid19"] = ["COVID", "Covid", "Corona", "Coronavirus", "Coronacrisis", "Coronakrise", "Covid-19", "Crise du coronavirus", "Crise sanitaire", "Pandémie", "Covid19", "Covid-19-pandemie"],
            ["ukraine"] = ["Guerre en Ukraine", "Oorlog in Oekraïne", "Krieg in der Ukraine", "Ukraine", "Oekraïne", "War in Ukraine", "Guerre Russie-Ukraine", "Invasion de l’Ukraine", "Russische invasie", "Oekraïneoorlog", "Ukrainekrieg", "Russia-Ukraine war"],
            ["kabul"] = ["Kaboul", "Kaboel", "Kabul", "Afghanistan", "Évacuation de Kaboul", "Prise de Kaboul", "Chute de Kaboul", "Val van Kaboel", "Fall Kabuls", "Fall of Kabul"],
            ["lebanon"] = ["Liban", "Libanon", "Lebanon"],
            ["gaza"] = ["Gaza", "Guerre à Gaza", "Oorlog in Gaza", "Krieg in Gaza", "Gazakrieg", "War in Gaza"],
            ["gcm_crisis"] = ["Pacte de Marrakech", "Marrakeshpact", "Migratiepact", "Pacte migratoire", "Migrationspakt", "GCM", "GCM government crisis", "Global Compact"],
            ["iran_2026"] = ["Iran 2026", "Iran (2026)"],
            ["niger"] = ["Niger", "Coup d’État au Niger", "Staatsgreep in Niger", "Putsch in Niger", "Coup in Niger"],
        },
    };

    /// <summary>The usual names of the rows of a resource, by key.</summary>
    public static IReadOnlyDictionary<string, string[]> Of(string resource) => _byResource.GetValueOrDefault(resource) ?? [];
}
