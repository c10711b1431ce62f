namespace Analytics.Data.Languages;

/// <summary>One sentence or name in the four languages. A missing translation does not compile.</summary>
public sealed record Localized(string En, string Fr, string Nl, string De)
{
    /// <summary>What is written the same everywhere: a year, a code, a proper name.</summary>
    public static Localized Same(string text) => new(text, text, text, text);

    /// <summary>As it is shown. Sentences are written with plain spaces; French ones are set with spaces that do not break.</summary>
    public string In(Language language) => language.Code switch
    {
        "en" => En,
        "fr" => FrenchSpacing.Set(Fr),
        "nl" => Nl,
        "de" => De,
        _ => throw new ArgumentOutOfRangeException(nameof(language), language.Code, "is not a language of the house"),
    };

    /// <summary>The same change made to each of the four.</summary>
    public Localized Map(Func<string, string> change) => new(change(En), change(Fr), change(Nl), change(De));

    public Localized Map(Func<Language, string, string> change) =>
        new(change(Language.En, En), change(Language.Fr, Fr), change(Language.Nl, Nl), change(Language.De, De));

    /// <summary>A sentence written by a function of the language, for sentences that hold numbers or dates.</summary>
    public static Localized From(Func<Language, string> write) =>
        new(write(Language.En), write(Language.Fr), write(Language.Nl), write(Language.De));

    public static Localized operator +(Localized left, Localized right) =>
        new(left.En + right.En, left.Fr + right.Fr, left.Nl + right.Nl, left.De + right.De);
}
