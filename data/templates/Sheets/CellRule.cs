using System.Globalization;
using Analytics.Data.Languages;
using SpreadCheetah.Validations;

namespace Analytics.Templates.Sheets;

/// <summary>What a spreadsheet asks of a cell as it is typed. An import asks the same, and more.</summary>
internal static class CellRule
{
    private static readonly DateTime _firstDay = new(1900, 3, 1, 0, 0, 0, DateTimeKind.Unspecified);
    private static readonly DateTime _lastDay = new(2099, 12, 31, 0, 0, 0, DateTimeKind.Unspecified);

    public static DataValidation? Of(TemplateColumn column, Language language)
    {
        if (column.Choices is { } choices)
        {
            var rule = DataValidation.ListValuesFromCells(choices.Sheet, choices.Range);
            rule.ErrorType = column.MustBeListed ? ValidationErrorType.Blocking : ValidationErrorType.Warning;
            rule.ErrorMessage = (column.MustBeListed ? TemplateWords.NotInTheList : TemplateWords.NotThereYet).In(language);
            return rule;
        }

        return column.Kind switch
        {
            CellKind.Day => Said(DataValidation.DateTimeBetween(_firstDay, _lastDay), TemplateWords.NoDate.In(language)),
            CellKind.Whole => Said(Whole(column), TemplateWords.NoWholeNumber.In(language)),
            CellKind.Number => Said(Number(column), TemplateWords.NoNumber.In(language)),
            _ => null,
        };
    }

    private static DataValidation Whole(TemplateColumn column) => DataValidation.IntegerBetween(
        int.Parse(column.Smallest ?? "0", CultureInfo.InvariantCulture), int.Parse(column.Largest ?? "1000000", CultureInfo.InvariantCulture));

    private static DataValidation Number(TemplateColumn column) => DataValidation.DecimalBetween(
        double.Parse(column.Smallest ?? "0", CultureInfo.InvariantCulture), double.Parse(column.Largest ?? "1000000000", CultureInfo.InvariantCulture));

    private static DataValidation Said(DataValidation rule, string message)
    {
        rule.ErrorMessage = message;
        return rule;
    }
}
