using Analytics.Data.Languages;
using Analytics.Findings;

namespace Analytics.Dashboard.Vocabulary;

/// <summary>What a yearly change reads like after the name of what changed, a plural.</summary>
internal static class YearlyChangeWords
{
    private static readonly Localized TooFew = new(
        "are too few, or in too few years, for a rate", "sont trop peu nombreuses, ou sur trop peu d’années, pour un taux", "zijn te weinig, of in te weinig jaren, voor een jaarlijkse verandering", "sind zu wenige, oder in zu wenigen Jahren, für eine Veränderungsrate");

    /// <summary>What a plural did: "fell by 3% a year (2%–4%)".</summary>
    public static Localized Predicate(YearlyChange change) => change.Verdict switch
    {
        Verdict.Fell => Localized.Say(
            en => $"fell by {Size(change, en)} a year ({Limits(change, en)})",
            fr => $"diminuent de {Size(change, fr)} par an ({Limits(change, fr)})",
            nl => $"namen met {Size(change, nl)} per jaar af ({Limits(change, nl)})",
            de => $"nahmen jährlich um {Size(change, de)} ab ({Limits(change, de)})"),
        Verdict.Rose => Localized.Say(
            en => $"rose by {Size(change, en)} a year ({Limits(change, en)})",
            fr => $"augmentent de {Size(change, fr)} par an ({Limits(change, fr)})",
            nl => $"namen met {Size(change, nl)} per jaar toe ({Limits(change, nl)})",
            de => $"nahmen jährlich um {Size(change, de)} zu ({Limits(change, de)})"),
        Verdict.NoClearChange => Localized.Say(
            en => $"show no clear change ({Range(change, en)} a year)",
            fr => $"ne montrent pas d’évolution nette ({Range(change, fr)} par an)",
            nl => $"vertonen geen duidelijke verandering ({Range(change, nl)} per jaar)",
            de => $"zeigen keine klare Veränderung ({Range(change, de)} jährlich)"),
        _ => TooFew,
    };

    /// <summary>What so many years could have shown, where they show nothing.</summary>
    public static Localized CouldHaveShown(Localized what, YearlyChange change, SmallestEffect missed)
    {
        var years = change.Years;
        return what + (missed.Effect < 0
            ? Localized.Say(
                en => $": {years} years would have shown a fall of {Effect(en)} a year or more four times in five; a smaller one may have gone unseen.",
                fr => $" : {years} années auraient révélé quatre fois sur cinq une baisse de {Effect(fr)} par an ou plus ; une baisse moindre a pu passer inaperçue.",
                nl => $": {years} jaren zouden een daling van {Effect(nl)} per jaar of meer vier keer op vijf hebben getoond; een kleinere kan onopgemerkt zijn gebleven.",
                de => $": {years} Jahre hätten einen Rückgang von jährlich {Effect(de)} oder mehr in vier von fünf Fällen gezeigt; ein kleinerer kann unbemerkt geblieben sein.")
            : Localized.Say(
                en => $": {years} years would have shown a rise of {Effect(en)} a year or more four times in five; a smaller one may have gone unseen.",
                fr => $" : {years} années auraient révélé quatre fois sur cinq une hausse de {Effect(fr)} par an ou plus ; une hausse moindre a pu passer inaperçue.",
                nl => $": {years} jaren zouden een stijging van {Effect(nl)} per jaar of meer vier keer op vijf hebben getoond; een kleinere kan onopgemerkt zijn gebleven.",
                de => $": {years} Jahre hätten einen Anstieg von jährlich {Effect(de)} oder mehr in vier von fünf Fällen gezeigt; ein kleinerer kann unbemerkt geblieben sein."));

        string Effect(Language language) => language.Share(Math.Abs(missed.Effect), 1);
    }

    private static string Size(YearlyChange change, Language language) => language.Share(Math.Abs(change.Rate!.Value), 1);

    /// <summary>The limits of the size, without the sign that the verb says.</summary>
    private static string Limits(YearlyChange change, Language language)
    {
        var (low, high) = (Math.Abs(change.Rate!.Interval.Low), Math.Abs(change.Rate.Interval.High));
        return language.Interval(language.Number(Math.Min(low, high) * 100, 1), language.Share(Math.Max(low, high), 1));
    }

    private static string Range(YearlyChange change, Language language) =>
        language.Interval(language.Share(change.Rate!.Interval.Low, 1), language.Share(change.Rate.Interval.High, 1));
}
