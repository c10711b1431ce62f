using System.Globalization;

namespace Analytics.Data.Languages;

/// <summary>One of the four languages in which every sentence of the house exists, as equals.</summary>
public sealed record Language
{
    public static readonly Language En = new(0, "en", "English", "en-GB");
    public static readonly Language Fr = new(1, "fr", "Français", "fr-BE");
    public static readonly Language Nl = new(2, "nl", "Nederlands", "nl-BE");
    public static readonly Language De = new(3, "de", "Deutsch", "de-BE");

    /// <summary>All four, in the alphabetical order of their own names, in which they are offered to a reader.</summary>
    public static readonly IReadOnlyList<Language> All = [De, En, Fr, Nl];

    private Language(int place, string code, string ownName, string culture)
    {
        Place = place;
        Code = code;
        OwnName = ownName;
        Culture = CultureInfo.GetCultureInfo(culture);
    }

    /// <summary>The code in the address of a page, ISO 639-1.</summary>
    public string Code { get; }

    public string OwnName { get; }

    /// <summary>Belgian formats of dates. Numbers are written by the house itself, as cultures differ between versions of ICU.</summary>
    public CultureInfo Culture { get; }

    /// <summary>Of the four, counted from 0, for what keeps one thing for each of them.</summary>
    internal int Place { get; }

    public static Language? Find(string? code) => All.FirstOrDefault(language => language.Code == code);

    /// <summary>The one of four things that is this language's.</summary>
    public T Choose<T>(T en, T fr, T nl, T de) => Place switch
    {
        0 => en,
        1 => fr,
        2 => nl,
        _ => de,
    };

    public override string ToString() => Code;
}
