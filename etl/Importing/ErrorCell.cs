namespace Analytics.Etl.Importing;

/// <summary>
/// The errors that formulas show, as Open XML and LibreOffice keep them and as text files and pasted values carry them in
/// four languages.
/// </summary>
internal static class ErrorCell
{
    /// <summary>What stands for a formula whose value nobody computed, so that it is not taken for an empty cell.</summary>
    public const string NotComputed = "#NOT COMPUTED";

    private static readonly HashSet<string> _errors = new(StringComparer.OrdinalIgnoreCase)
    {
        NotComputed,
        "#REF!", "#N/A", "#DIV/0!", "#NAME?", "#VALUE!", "#NULL!", "#NUM!", "#SPILL!", "#CALC!", "#GETTING_DATA", "#BUSY!", "#FIELD!", "#BLOCKED!", "#CONNECT!", "#UNKNOWN!",
        "#VALEUR!", "#NOM?", "#NUL!", "#NOMBRE!", "#PROPAGATION!",
        "#VERW!", "#N/B", "#DEEL/0!", "#NAAM?", "#WAARDE!", "#LEEG!", "#GETAL!",
        "#BEZUG!", "#NV", "#WERT!", "#ZAHL!", "#ÜBERLAUF!",
    };

    public static bool Is(string written) => _errors.Contains(written) || IsNumbered(written);

    /// <summary>LibreOffice numbers its own: <c>Err:502</c>, <c>Fehler:502</c>, <c>Erreur:502</c>, <c>Fout:502</c>.</summary>
    private static bool IsNumbered(string written) =>
        written.Split(':') is ["Err" or "Erreur" or "Fehler" or "Fout", { Length: 3 } number] && number.All(char.IsAsciiDigit);
}
