using Analytics.Data.Languages;

namespace Analytics.Dashboard.Exhibits;

/// <summary>How to cite an exhibit so that another can find the same numbers again: the release and the question are part of it.</summary>
public static class Citation
{
    public static string Text(ExhibitInContext shown) =>
        $"{Reference.Publisher} ({shown.ClosedOn.Year}). {shown.In(shown.Exhibit.Headline).TrimEnd('.')}. {shown.In(shown.Exhibit.Subtitle).TrimEnd('.')}. {ReleaseNote(shown)}. {shown.CitedAddress()}";

    public static string ReleaseNote(ExhibitInContext shown)
    {
        var note = $"{shown.In(ExhibitWords.Release)} {shown.ReleaseId}, {LowerFirst(shown)} {Writing.Date(shown.ClosedOn, shown.Language)}";
        return shown.Exhibit.SyntheticLabel is { } label ? $"{note}. {shown.In(label)}" : note;
    }

    // Only German begins a noun with a capital within a sentence.
    private static string LowerFirst(ExhibitInContext shown)
    {
        var words = shown.In(ExhibitWords.RecordClosed);
        return shown.Language.Code == "de" ? words : char.ToLowerInvariant(words[0]) + words[1..];
    }
}
