using Analytics.Data.Contracts;
using Analytics.Etl.Reading;

namespace Analytics.Etl.Importing;

/// <summary>The code that a word stands for, in whatever language, case and accents an office writes it.</summary>
internal static class CategoryName
{
    public static string? Code(string written, Field field)
    {
        var folded = Header.Fold(written);
        return field.Categories.Concat(field.Suggestions).FirstOrDefault(category => category.Spellings.Any(spelling => Header.Fold(spelling) == folded))?.Value;
    }
}
