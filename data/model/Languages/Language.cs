using System.Globalization;

namespace Analytics.Data.Languages;

/// <summary>One of the four languages in which every sentence of the house exists, as equals.</summary>
public sealed record Language
{
    public static readonly Language En = new("en", "English", "en-GB");
    public static readonly Language Fr = new("fr", "Français", "fr-BE");
    public static readonly Language Nl = new("nl", "Nederlands", "nl-BE");
    public static readonly Language De = new("de", "Deutsch", "de-BE");

    /// <summary>All four, in the alphabetical order of their own names, in which they are offered to a reader.</summary>
    public static readonly IReadOnlyList<Language> All = [De, En, Fr, Nl];

    private Language(string code, string ownName, string culture)
    {
        Code = code;
        OwnName = ownName;
        Culture = CultureInfo.GetCultureInfo(culture);
    }

    /// <summary>The code in the address of a page, ISO 639-1.</summary>
    public string Code { get; }

    public string OwnName { get; }

    /// <summary>Belgian formats of dates. Numbers are written by the house itself, as cultures differ between versions of ICU.</summary>
    public CultureInfo Culture { get; }

    public static Language? Find(string? code) => All.FirstOrDefault(language => language.Code == code);

    public override string ToString() => Code;
}
