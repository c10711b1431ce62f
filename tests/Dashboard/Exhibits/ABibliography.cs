using System.Text;

namespace Analytics.Tests.Dashboard.Exhibits;

/// <summary>Reads BibTeX as its grammar is and no more kindly: one entry, values in braces that balance, a field once.</summary>
internal sealed record ABibliography(string Type, string Key, IReadOnlyDictionary<string, string> Fields)
{
    public static ABibliography Read(string bib)
    {
        var at = 0;
        Expect('@');
        var type = Until('{');
        var key = Until(',');
        Dictionary<string, string> fields = [];
        while (true)
        {
            Skip();
            if (bib[at] == '}')
                break;
            var name = Until('=').Trim();
            Skip();
            fields.Add(name, Braced());
            Skip();
            if (bib[at] == ',')
                at++;
        }

        Expect('}');
        Skip();
        return at == bib.Length ? new(type, key, fields) : throw new FormatException($"more after the entry: {bib[at..]}");

        void Expect(char character)
        {
            if (bib[at++] != character)
                throw new FormatException($"no {character} at {at}");
        }

        string Until(char end)
        {
            var from = at;
            at = bib.IndexOf(end, from) + 1;
            return at > 0 ? bib[from..(at - 1)] : throw new FormatException($"no {end} after {from}");
        }

        void Skip()
        {
            while (at < bib.Length && char.IsWhiteSpace(bib[at]))
                at++;
        }

        // BibTeX counts every brace, whatever stands before it.
        string Braced()
        {
            Expect('{');
            var from = at;
            for (var depth = 1; depth > 0; at++)
                depth += bib[at] switch { '{' => 1, '}' => -1, _ => 0 };
            return bib[from..(at - 1)];
        }
    }

    /// <summary>What TeX would print of a value: every sign that it would act on must have been escaped.</summary>
    public static string Printed(string value)
    {
        StringBuilder printed = new();
        for (var at = 0; at < value.Length; at++)
        {
            if (value[at] is '{' or '}')
                continue;
            if (value[at] != '\\')
            {
                printed.Append("$&%#_~^".Contains(value[at], StringComparison.Ordinal) ? throw new FormatException($"TeX would act on {value[at]} in {value}") : value[at]);
                continue;
            }

            at++;
            if (!char.IsAsciiLetter(value[at]))
            {
                printed.Append(value[at]);
                continue;
            }

            var end = value.IndexOf("{}", at, StringComparison.Ordinal);
            printed.Append(value[at..end] switch
            {
                "textbackslash" => '\\',
                "textasciitilde" => '~',
                "textasciicircum" => '^',
                var other => throw new FormatException($"TeX would run \\{other}"),
            });
            at = end + 1;
        }

        return printed.ToString();
    }
}
