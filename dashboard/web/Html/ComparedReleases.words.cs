using Analytics.Data.Languages;

namespace Analytics.Dashboard.Html;

/// <summary>Why two releases cannot be held against each other; each completes the sentence that begins with the parameter's name.</summary>
internal static class ComparedReleasesWords
{
    public static readonly Localized OneAlone = new(
        "is given alone: two releases are compared, “before” and “now”",
        "est donné seul : deux versions publiées sont comparées, « before » et « now »",
        "staat alleen: twee gepubliceerde versies worden vergeleken, “before” en “now”",
        "steht allein: Verglichen werden zwei veröffentlichte Fassungen, „before“ und „now“");

    public static readonly Localized Damaged = new(
        "names a release that is damaged and cannot be read",
        "désigne une version publiée endommagée, qui est illisible",
        "noemt een gepubliceerde versie die beschadigd en onleesbaar is",
        "nennt eine veröffentlichte Fassung, die beschädigt und nicht lesbar ist");
}
