namespace Analytics.Data.Languages;

/// <summary>
/// The spaces of French typography (Lexique des règles typographiques en usage à l’Imprimerie nationale): a thin one before ; ? ! and %, a full one
/// before : and inside guillemets, and none of them at the end of a line.
/// </summary>
internal static class FrenchSpacing
{
    private const char NoBreak = '\u00A0';
    private const char NarrowNoBreak = '\u202F';

    public static string Set(string sentence)
    {
        if (!sentence.Contains(' ', StringComparison.Ordinal))
            return sentence;
        return string.Create(sentence.Length, sentence, static (set, written) =>
        {
            for (var at = 0; at < written.Length; at++)
            {
                var next = at + 1 < written.Length ? written[at + 1] : '\0';
                set[at] = written[at] switch
                {
                    ' ' when next is ';' or '?' or '!' or '%' => NarrowNoBreak,
                    ' ' when next is ':' or '»' => NoBreak,
                    ' ' when at > 0 && written[at - 1] == '«' => NoBreak,
                    var other => other,
                };
            }
        });
    }
}
