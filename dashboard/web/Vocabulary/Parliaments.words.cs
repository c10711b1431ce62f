using Analytics.Data.Languages;

namespace Analytics.Dashboard.Vocabulary;

/// <summary>A parliament as the owner of an act. Its name alone is in the contract; article and case are each language's own.</summary>
internal static class ParliamentWords
{
    public static Localized Of(string code) => code switch
    {
        "federal" => new("of the Federal Parliament (promulgated law)", "du Parlement fédéral (loi promulguée)", "van het Federaal Parlement (afgekondigde wet)", "des Föderalen Parlaments (ausgefertigtes Gesetz)"),
        "house" => new("of the House of Representatives", "de la Chambre des représentants", "van de Kamer van volksvertegenwoordigers", "der Abgeordnetenkammer"),
        "senate" => new("of the Senate", "du Sénat", "van de Senaat", "des Senats"),
        "flemish" => new("of the Flemish Parliament", "du Parlement flamand", "van het Vlaams Parlement", "des Flämischen Parlaments"),
        "walloon" => new("of the Walloon Parliament", "du Parlement de Wallonie", "van het Waals Parlement", "des Wallonischen Parlaments"),
        "brussels" => new(
            "of the Parliament of the Brussels-Capital Region", "du Parlement de la Région de Bruxelles-Capitale",
            "van het Brussels Hoofdstedelijk Parlement", "des Parlaments der Region Brüssel-Hauptstadt"),
        "french_community" => new(
            "of the Parliament of the French Community", "du Parlement de la Communauté française",
            "van het Parlement van de Franse Gemeenschap", "des Parlaments der Französischen Gemeinschaft"),
        "german_speaking" => new(
            "of the Parliament of the German-speaking Community", "du Parlement de la Communauté germanophone",
            "van het Parlement van de Duitstalige Gemeenschap", "des Parlaments der Deutschsprachigen Gemeinschaft"),
        "cocom" => new(
            "of the United Assembly of the Common Community Commission", "de l’Assemblée réunie de la Commission communautaire commune",
            "van de Verenigde Vergadering van de Gemeenschappelijke Gemeenschapscommissie", "der Vereinigten Versammlung der Gemeinsamen Gemeinschaftskommission"),
        "cocof" => new(
            "of the Assembly of the French Community Commission", "de l’Assemblée de la Commission communautaire française",
            "van de Vergadering van de Franse Gemeenschapscommissie", "der Versammlung der Französischen Gemeinschaftskommission"),
        _ => throw new ArgumentOutOfRangeException(nameof(code), code, "is a parliament without words"),
    };
}
