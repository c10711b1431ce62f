namespace Analytics.Etl.Reporting;

/// <summary>Names of sheets as spreadsheet programs accept them: up to 31 characters without some signs, and each once.</summary>
internal static class SheetNames
{
    private const int Longest = 31;

    private static readonly char[] _forbidden = ['[', ']', ':', '*', '?', '/', '\\'];

    public static string Free(string wanted, IReadOnlyCollection<string> taken)
    {
        var plain = new string([.. wanted.Select(letter => _forbidden.Contains(letter) || char.IsControl(letter) || char.IsSurrogate(letter) ? '_' : letter)]).Trim('\'', ' ');
        var name = plain.Length == 0 ? "_" : Cut(plain, Longest);
        for (var again = 2; taken.Contains(name, StringComparer.OrdinalIgnoreCase); again++)
        {
            var number = FormattableString.Invariant($" ({again})");
            name = Cut(plain, Longest - number.Length) + number;
        }

        return name;
    }

    private static string Cut(string name, int length) => name.Length > length ? name[..length] : name;
}
